"""A bar to find text within the description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTextBrowser


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes."""

    def __init__(self, view: QTextBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.edit = QLineEdit(placeholderText="Find in the description")
        self.edit.setAccessibleName("Find in the description")
        self.found = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.found)
        for sign, name, back in (("↑", "Previous", True), ("↓", "Next", False)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, b=back: self.find_text(backward=b))
            row.addWidget(button)
        close = QToolButton()
        close.setText("×")
        close.setToolTip("Close")
        close.setAccessibleName("Close")
        close.clicked.connect(self.end)
        row.addWidget(close)
        self.edit.textEdited.connect(lambda _text: self.find_text(from_start=True))
        self.hide()

    def begin(self) -> None:
        """Open the bar and take the focus."""
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def end(self) -> None:
        """Close the bar and give the focus to the description."""
        self.hide()
        self._view.setFocus()

    def find_text(self, *, backward: bool = False, from_start: bool = False) -> None:
        """Go to the next place of the text, around the end where there is none."""
        text = self.edit.text()
        flags = QTextDocument.FindFlag(0)
        if backward:
            flags |= QTextDocument.FindFlag.FindBackward
        if from_start:
            self._view.moveCursor(self._view.textCursor().MoveOperation.Start)
        if text and not self._view.find(text, flags):
            edge = self._view.textCursor().MoveOperation
            self._view.moveCursor(edge.End if backward else edge.Start)
            self.found.setText("" if self._view.find(text, flags) else "Not found")
        else:
            self.found.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_text(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
