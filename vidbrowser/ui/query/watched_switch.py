"""The button of the bar that hides what was watched, and shows it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from vidbrowser.query import EVERYTHING, Flag, Not, Query, all_of, editing
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

UNWATCHED = Not(Flag("is", "watched"))


class WatchedSwitch(QToolButton):
    """Is in while the query leaves out what was watched, which it writes into it."""

    query_edited = Signal(object)
    """The query that switching has made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query: Query = EVERYTHING
        self.offered = False
        """Whether it has a place in the bar: where nothing was watched it would be of no use."""
        self.setText(tr("Hide Watched"))
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.switch)
        self.hide()

    @property
    def chosen(self) -> int:
        """How many values the query has of it: one, or none."""
        return int(self.isChecked())

    def switch(self, on: bool) -> None:
        """Let the query leave out what was watched, or not."""
        others = [part for part in editing.parts(self._query) if part != UNWATCHED]
        self.query_edited.emit(all_of([*others, UNWATCHED] if on else others))

    def open_from(self, _button: QWidget) -> None:
        """Switch it, chosen in a list of what stands in the bar."""
        self.switch(not self.isChecked())

    def follow(self, query: Query) -> None:
        """Show whether `query` leaves out what was watched."""
        self._query = query
        self.setChecked(UNWATCHED in editing.parts(query))
