"""The choosers in a narrow window: one button with a menu of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr
from vidbrowser.ui.query.below import below
from vidbrowser.ui.widgets.drop_button import DropButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.query.facet_popup import FacetButton


class FoldedChoosers(DropButton):
    """Stands for `choosers` where they have no room; says how many values are chosen in them."""

    def __init__(self, choosers: Sequence[FacetButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        self.folded = False
        """Whether it stands in their place."""
        self.setAccessibleDescription(tr("Opens a list of choosers"))
        self.entries = QMenu(self)
        self.clicked.connect(self._open)
        self.follow()
        self.hide()

    def fold(self, folded: bool) -> None:
        """Take their place, or give it back; the focus does not get lost."""
        if folded == self.folded:
            return
        focused = any(chooser.hasFocus() for chooser in self._choosers) or self.hasFocus()
        self.folded = folded
        for chooser in self._choosers:
            chooser.setVisible(not folded)
        self.setVisible(folded)
        if focused:
            (self if folded else self._choosers[0]).setFocus()

    def follow(self) -> None:
        """Say how many values are chosen now."""
        chosen = sum(chooser.chosen for chooser in self._choosers)
        text = spoken = tr("Filters")
        if chosen:
            count = exact_count(chosen)
            text = tr("Filters ({count})").format(count=count)
            spoken = tr("Filters, {count} chosen", "", chosen).format(count=count)
        self.setText(text)
        self.setAccessibleName(spoken)

    def _open(self) -> None:
        self._fill()  # its size is asked for before it is shown
        self.entries.popup(below(self, self.entries.sizeHint()))

    def _fill(self) -> None:
        self.entries.clear()
        for chooser in self._choosers:
            entry = self.entries.addAction(chooser.text())
            entry.triggered.connect(lambda _=False, c=chooser: c.popup.open_below(self))
