"""What the person should know before going on, above the records until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
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
        self.dismiss_button = QPushButton(tr("Dismiss"))
        self.dismiss_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP // 2, theme.GAP, theme.GAP // 2)
        row.addWidget(self.text, 1)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, text: str) -> None:
        """Show `text` below what was told before; what is told again is shown once."""
        line = formatting.sentence(text)
        if line not in self._told:
            self._told.append(line)
        self._show()
        self._said.announce(line)

    def take_back(self, text: str) -> None:
        """Show `text` no more: it is no longer so."""
        if (line := formatting.sentence(text)) in self._told:
            self._told.remove(line)
            self._show()

    def _show(self) -> None:
        shown = self._told[:_MOST]
        if more := len(self._told) - len(shown):
            text = tr("And {count} more; the log has them.", "", more)
            shown.append(text.format(count=formatting.exact_count(more)))
        self.text.setText("\n".join(shown))
        self.setVisible(bool(shown))

    def dismiss(self) -> None:
        """Take away what was told."""
        self._told.clear()
        self.hide()
