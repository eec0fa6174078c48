"""What the pages that stand in place of the records have in common: words in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class StandingPage(QScrollArea):
    """Holds `column`, a bit above the middle; it scrolls where there is too little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(*[theme.BROAD] * 4)
        self.column.setSpacing(theme.GAP)
        self.column.addStretch(2)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)

    def fill(self, *parts: QWidget | QLayout) -> None:
        """Put `parts` below each other; a button is as wide as its words."""
        for part in parts:
            if not isinstance(part, QWidget):
                self.column.addLayout(part)
            elif isinstance(part, QLabel):
                self.column.addWidget(part)
            else:
                self.column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(3)


def plain_label(text: str = "") -> QLabel:
    """Return a label of plain text in lines of their own, which widens no window."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMinimumWidth(1)  # or a long word or path would
    return label
