"""The one button that does what a person most likely wants; it tells the key that does it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from vidbrowser.ui import theme
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QColor, QPaintEvent

_ROUNDED = 2
"""Pixels by which some fonts draw a text wider than its letters are said to be."""
_Role = QPalette.ColorRole
_RETURN = QKeySequence(Qt.Key.Key_Return)


class PrimaryButton(QPushButton):
    """Painted in the colour of what is selected; Enter presses it when it has the focus."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._key = ""
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key that is told."""
        return self._key

    def tell_key_of(self, action: QAction) -> None:
        """Tell the key of `action`, whatever the person makes it."""
        action.changed.connect(lambda: self._take_key(action))
        self._take_key(action)

    def _take_key(self, action: QAction) -> None:
        text = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._key = text if action.shortcut() != _RETURN else tr("Enter")
        self.updateGeometry()
        self.update()

    def _key_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._key) + theme.WIDE if self._key else 0

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + _ROUNDED
        width = words + self._key_width() + 2 * theme.BROAD
        return QSize(width, metrics.height() + 2 * theme.GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * theme.BROAD, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, text = palette.color(_Role.Highlight), palette.color(_Role.HighlightedText)
        if self.isDown() or self.underMouse():
            ground = theme.blended(text, ground, 0.12)
        text = theme.readable(text, ground)
        frame, radius = self.rect(), theme.CONTROL_RADIUS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, radius, radius)
        inner = frame.adjusted(theme.BROAD, 0, -theme.BROAD, 0)
        self._write(painter, inner, text)
        if self.hasFocus():
            painter.setPen(QPen(text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), radius - 2, radius - 2)

    def _write(self, painter: QPainter, inner: QRect, color: QColor) -> None:
        room = inner.width() - self._key_width()
        with_key = room >= self.fontMetrics().horizontalAdvance(self.text())
        words = QRect(
            inner.left(), inner.top(), room if with_key else inner.width(), inner.height()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        painter.setPen(color)
        cut = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), cut, words.width())
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), inner, words), flags | near, shown
        )
        if with_key:
            painter.setOpacity(0.8)
            painter.drawText(inner, flags | far, self._key)
            painter.setOpacity(1)
