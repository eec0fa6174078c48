"""The details of errors that nobody expected: plain text, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SAID = (
    "The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours."
)


class ErrorsDialog(QDialog):
    """Shows a text; Copy puts it on the clipboard, Show Log opens all that was logged."""

    copy_wanted = Signal(str)
    log_wanted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Error Details")
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setAccessibleName("Error details")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton("Copy", action)
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit(self.text.toPlainText()))
        self.log_button = buttons.addButton("Show Log", action)
        self.log_button.clicked.connect(self.log_wanted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(_SAID, wordWrap=True))
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(760, 420)
