"""What changes away from the focus, said to those who have the screen read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

REST = 300
"""Milliseconds that what is to be said must stay the newest."""


class Announcer(QObject):
    """Says the newest of what `widget` has to tell, once it rests, after what is being read.

    Each thing that can be told needs an announcer of its own, or one would take the other's place.
    """

    announced = Signal(str)
    """It was said, if there is anybody who has the screen read."""

    def __init__(self, widget: QWidget, rest: int = REST) -> None:
        super().__init__(widget)
        self._widget, self._text = widget, ""
        self._rested = QTimer(self, singleShot=True, interval=rest)
        self._rested.timeout.connect(self._say)

    def announce(self, text: str) -> None:
        """Say `text` unless something else comes; "" takes back what was not said yet."""
        self._text = text
        if text:
            self._rested.start()
        else:
            self._rested.stop()

    def _say(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 3 ms of enumerations

        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._widget, self._text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
        self.announced.emit(self._text)
