"""The first row of the bar: the query and what stands beside it, or below it in little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from vidbrowser.ui import theme
from vidbrowser.ui.query.folded_choosers import FoldedChoosers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.query.facet_popup import FacetButton
    from vidbrowser.ui.query.layout_button import LayoutButton
    from vidbrowser.ui.query.order_box import OrderBox
    from vidbrowser.ui.query.query_edit import QueryEdit

_BETWEEN = 6
"""Pixels between the parts of the bar."""
_FEWEST_LETTERS, _FEWEST_BESIDE = 28, 12
"""Of a query, that must have room beside the choosers, and beside the button of all of them."""
_Direction = QBoxLayout.Direction


class TopRow(QBoxLayout):
    """Folds the `choosers` where the query would have too little room, then takes two lines."""

    def __init__(
        self, edit: QueryEdit, choosers: Sequence[FacetButton], order_box: OrderBox
    ) -> None:
        super().__init__(_Direction.LeftToRight)
        self.folded = FoldedChoosers(choosers)
        """Stands for the choosers."""
        self._edit, self._choosers, self._order_box = edit, choosers, order_box
        self._layouts: Sequence[LayoutButton] = ()
        self._beside, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._buttons.setSpacing(0)
        for row in (self, self._beside):
            row.setSpacing(_BETWEEN)
        self.addWidget(edit, 1)
        self.addLayout(self._beside)
        for widget in (*choosers, self.folded, order_box):
            self._beside.addWidget(widget)
        self._beside.addStretch(1)
        self._beside.addLayout(self._buttons)

    def add_layouts(self, buttons: Sequence[LayoutButton]) -> None:
        """Put `buttons` at the end."""
        self._layouts = buttons
        for button in buttons:
            self._buttons.addWidget(button)

    def fit(self, width: int) -> None:
        """Be laid out for a bar that is `width` pixels wide."""
        room = width - 2 * theme.GAP
        self._order_box.shorten(False)
        folded = room < self._needed(self._choosers, _FEWEST_LETTERS)
        self.folded.fold(folded)
        self._order_box.shorten(folded)
        below = folded and room < self._needed([self.folded], _FEWEST_BESIDE)
        fits = room >= self._needed([self.folded], 0)
        for button in self._layouts:
            button.setVisible(fits or not below)  # the menu and its keys have them, too
        self.setDirection(_Direction.TopToBottom if below else _Direction.LeftToRight)

    def _needed(self, choosers: Sequence[QWidget], letters: int) -> int:
        """Return the width of one line with `choosers` and so many letters of the query."""
        beside = (*choosers, self._order_box, *self._layouts)
        taken = sum(widget.sizeHint().width() + _BETWEEN for widget in beside)
        return taken + letters * self._edit.fontMetrics().averageCharWidth()
