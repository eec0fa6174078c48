"""The field in which the query is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class QueryEdit(QLineEdit):
    """A line of text; Esc once leaves it, twice clears it, Down and Enter go to the records."""

    left = Signal()
    """The person is done with the query and wants to be among the records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("soviet japan, channel:bbc, views:>10000 – F1 explains")
        self.setAccessibleName("Query")
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(120)

    def type_on(self, text: str) -> None:
        """Take the focus and put `text` at the end, as when it had been typed here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + text)

    def begin(self) -> None:
        """Take the focus with everything selected, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()  # the window takes files, wherever they are dropped
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
