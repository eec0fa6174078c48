"""The queries that were asked, to go back and forward through."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_MOST = 200
_REST = 900
"""Milliseconds after which typing counts as done: not every letter is a place to go back to."""


class QueryHistory(QObject):
    """A line of query texts with a place in it, as a web browser has."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: list[str] = [""]
        self._place = 0
        self._newest = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.settle)

    def note(self, text: str) -> None:
        """Tell that the query is now `text`; it becomes a place when it rests."""
        self._newest = text
        if text != self._texts[self._place]:
            self._rest.start()
        else:
            self._rest.stop()
        self.changed.emit()

    def settle(self) -> None:
        """Make the newest query a place; what lay forward of it is forgotten."""
        self._rest.stop()
        if self._newest != self._texts[self._place]:
            self._texts = [*self._texts[: self._place + 1], self._newest][-_MOST:]
            self._place = len(self._texts) - 1
        self.changed.emit()

    def can_step(self, steps: int) -> bool:
        """Tell whether there is a query so many steps back (negative) or forward."""
        newer = self._newest != self._texts[self._place]
        place = self._place + newer + steps  # settling makes of what is newer a last place
        return 0 <= place < (self._place + 2 if newer else len(self._texts))

    def step(self, steps: int) -> str:
        """Go back (negative) or forward and return the query there."""
        self.settle()
        self._place = max(0, min(self._place + steps, len(self._texts) - 1))
        self._newest = self._texts[self._place]
        self.changed.emit()
        return self._newest
