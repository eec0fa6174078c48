"""A ring around what has the focus, where the widget itself does not show that well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QToolButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RINGED = "ringed"
"""A property of widgets that have no look of their own for the focus."""
_WIDTH = 2
_MOVES = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide),
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """Lies over `window`, lets clicks through, and goes where the focus goes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ringed: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def ringed(self) -> QWidget | None:
        """The widget around which the ring lies; None when there is none."""
        return self._ringed

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ringed is not None and isValid(self._ringed):  # it may go with the focus
            self._ringed.removeEventFilter(self)
        own = now is not None and now.window() is self.window() and _needs_ring(now)
        self._ringed = now if own else None
        if self._ringed is not None:
            self._ringed.installEventFilter(self)
        self._lie()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._lie()
        return super().eventFilter(watched, event)

    def _lie(self) -> None:
        ringed = self._ringed
        self.setVisible(ringed is not None and ringed.isVisible())
        if ringed is not None:
            place = QRect(ringed.mapTo(self.window(), QPoint()), ringed.size())
            within = self.window().rect()
            self.setGeometry(place.adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH) & within)
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


def _needs_ring(widget: QWidget) -> bool:
    known = isinstance(widget, QPushButton | QToolButton | QTextBrowser)
    return known or bool(widget.property(RINGED))
