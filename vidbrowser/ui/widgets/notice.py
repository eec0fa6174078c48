"""What is said in the place of something that is not there, with a button that tries again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from vidbrowser.ui.language import tr


class Notice(QWidget):
    """A text that can be selected; there is a button only where trying again may help."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(wordWrap=True)
        self.label.setMinimumWidth(1)  # or a long word would widen the pane
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.retry_button = QPushButton(tr("Retry"))
        self.retry_button.setAutoDefault(True)  # Enter presses it
        self.retry_button.clicked.connect(self.retry_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.retry_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_text(self, text: str, *, retry: bool = False) -> None:
        """Say `text`, and offer to try again; "" says nothing."""
        self.label.setText(text)
        self.retry_button.setVisible(retry)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said."""
        return self.label.text()
