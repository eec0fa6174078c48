"""The choosers in a narrow window: one button with a menu of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.query.facet_popup import FacetButton


class FoldedChoosers(QToolButton):
    """Stands for `choosers` where they have no room; says how many values are chosen in them."""

    def __init__(self, choosers: Sequence[FacetButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        self.folded = False
        """Whether it stands in their place."""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription("Opens a list of choosers")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
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
        self.setText(f"Filters ({chosen})" if chosen else "Filters")
        self.setAccessibleName(f"Filters, {chosen} chosen" if chosen else "Filters")

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for chooser in self._choosers:
            entry = menu.addAction(chooser.text())
            entry.triggered.connect(lambda _=False, c=chooser: c.popup.open_below(self))
