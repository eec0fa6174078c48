"""A field that lies over a chip while its part of the query is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.field_keys import FieldKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_ROOM = 32
"""Pixels beside the text: frame, margins and some to go on in."""
_LEAST = 160
_LOOKS_ELSEWHERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class ChipEditor(QLineEdit):
    """Enter or going elsewhere writes the text, Esc leaves all as it was."""

    written = Signal(str)
    ended = Signal()
    """The person has given up, and is where the chip is."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setAccessibleName(tr("Part of the query"))
        FieldKeys(self)
        self.hide()

    def begin(self, over: QWidget, text: str) -> None:
        """Lie over a chip and take the focus, with `text` selected."""
        room = self._row.width()
        width = min(room, max(_LEAST, self.fontMetrics().horizontalAdvance(text) + _ROOM))
        left = max(0, min(over.x(), room - width))
        self.setGeometry(left, over.y(), width, over.height())
        self.setText(text)
        self.show()
        self.raise_()
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.written.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() not in _LOOKS_ELSEWHERE:
            self.written.emit(self.text())
            self.hide()
