"""The choosers in a narrow window: one button with a menu of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from PySide6.QtWidgets import QMenu

from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr
from vidbrowser.ui.query.below import below
from vidbrowser.ui.widgets.drop_button import DropButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.query.facet_popup import FacetButton
    from vidbrowser.ui.query.watched_switch import WatchedSwitch

Foldable = Union["FacetButton", "WatchedSwitch"]
"""What stands in the bar where there is room, and in the list where there is none."""


class FoldedChoosers(DropButton):
    """Stands for `choosers` where they have no room; says how many values are chosen in them."""

    def __init__(self, choosers: Sequence[Foldable], parent: QWidget | None = None) -> None:
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
        focused = any(chooser.hasFocus() for chooser in self._choosers) or self.hasFocus()
        turned, self.folded = folded != self.folded, folded
        for chooser in self._choosers:
            chooser.setVisible(chooser.offered and not folded)
        self.setVisible(folded)
        if turned and focused:
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
            if chooser.offered:
                entry = self.entries.addAction(chooser.text())
                entry.setCheckable(chooser.isCheckable())
                entry.setChecked(chooser.isChecked())
                entry.triggered.connect(lambda _=False, c=chooser: c.open_from(self))
