"""A label and a button that end in … where there is too little room, and then tell all on hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

ELIDES = "elides"
"""A property of widgets that end their text in … by themselves."""
_FEWEST_LETTERS = 8
_CUT = Qt.TextElideMode.ElideRight


class ElidingLabel(QLabel):
    """One line of plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty(ELIDES, True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().minimumSizeHint())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(formatting.tooltip(text) if text else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        shown = self.fontMetrics().elidedText(self.text(), _CUT, self.contentsRect().width())
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment()).value
        role, enabled = self.foregroundRole(), self.isEnabled()
        painter.drawItemText(self.contentsRect(), flags, self.palette(), enabled, shown, role)


class ElidingButton(QPushButton):
    """A flat button, which may be as narrow as a few letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setProperty(ELIDES, True)

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().minimumSizeHint())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = self._shown != self.text()
            self.setToolTip(formatting.tooltip(self.text()) if cut else "")
        return super().event(event)

    @property
    def _shown(self) -> str:
        if (spare := super().sizeHint().width()) <= self.width():
            return self.text()
        spare -= self.fontMetrics().horizontalAdvance(self.text())
        return self.fontMetrics().elidedText(self.text(), _CUT, self.width() - spare)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shown
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


def _least(widget: QWidget, wanted: QSize) -> QSize:
    few = _FEWEST_LETTERS * widget.fontMetrics().averageCharWidth()
    return QSize(min(wanted.width(), few), wanted.height())
