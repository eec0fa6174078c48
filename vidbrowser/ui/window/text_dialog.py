"""A dialog around a plain text that is to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.ui.language import tr


class TextDialog(QDialog):
    """Shows `text` below what is `said` of it; Copy puts it on the clipboard."""

    copy_wanted = Signal(str)

    def __init__(self, title: str, said: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setAccessibleName(title)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = self.add_button(tr("Copy"))
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit(self.text.toPlainText()))
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(said, wordWrap=True))
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self.resize(760, 420)

    def add_button(self, text: str) -> QPushButton:
        """Return a new button beside the others."""
        return self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
