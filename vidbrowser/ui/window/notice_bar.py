"""What the person should know before going on, above the records until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.widgets.announcing import Announcer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST = 5
"""Lines that are shown; the log has all."""


class NoticeBar(QFrame):
    """A line for each thing that was told; not there while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: list[str] = []
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._said = Announcer(self)
        self.text.setMinimumWidth(1)  # or a long path would widen the window
        self.dismiss_button = QPushButton("Dismiss")
        self.dismiss_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP // 2, theme.GAP, theme.GAP // 2)
        row.addWidget(self.text, 1)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, text: str) -> None:
        """Show `text` below what was told before; what is told again is shown once."""
        line = formatting.one_line(formatting.path_text(text))
        if line not in self._told:
            self._told.append(line)
        shown = self._told[:_MOST]
        if more := len(self._told) - len(shown):
            shown.append(f"And {more} more; the log has them.")
        self.text.setText("\n".join(shown))
        self._said.announce(line)
        self.show()

    def dismiss(self) -> None:
        """Take away what was told."""
        self._told.clear()
        self.hide()
