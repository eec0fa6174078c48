"""The symbols of the program: drawn in one colour, that of the text around them."""

from __future__ import annotations

from functools import cache

from cachetools import LRUCache
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from vidbrowser import paths
from vidbrowser.ui import theme

_KEPT = 200
"""Symbols kept in the size and colour in which they were painted last."""
_pixmaps: LRUCache[tuple[str, int, int, int, float], QPixmap] = LRUCache(_KEPT)


def pixmap(name: str, color: QColor, size: QSize, ratio: float = 1) -> QPixmap:
    """Return the symbol `name` in `color`, `size` wide and high on a screen of that `ratio`.

    Raises OSError when there is no such symbol.
    """
    key = (name, color.rgba(), size.width(), size.height(), ratio)
    if (kept := _pixmaps.get(key)) is None:
        kept = _pixmaps[key] = _painted(name, color, size, ratio)
    return kept


def _painted(name: str, color: QColor, size: QSize, ratio: float) -> QPixmap:
    painted = QPixmap(size * ratio)
    painted.setDevicePixelRatio(ratio)
    painted.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(_source(name).replace(b"currentColor", color.name().encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(painted)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(QPoint(0, 0), size))
    painter.end()
    return painted


@cache
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / "symbolic" / f"{name}.svg").read_bytes()


class _Symbol(QIconEngine):
    """Paints in the colour that the application's palette has at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, pixmap(self._name, _color(mode, state), rect.size(), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, _color(mode, state), size)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return pixmap(self._name, _color(mode, state), size, scale)

    def clone(self) -> QIconEngine:
        return _Symbol(self._name)


def _color(mode: QIcon.Mode, state: QIcon.State) -> QColor:
    palette, group = QApplication.palette(), QPalette.ColorGroup.Active
    if state == QIcon.State.On and mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
        return theme.accent(palette)  # a frame is not enough where there is little contrast
    if mode == QIcon.Mode.Disabled:
        group = QPalette.ColorGroup.Disabled
    selected = mode == QIcon.Mode.Selected
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.ButtonText
    return palette.color(group, role)


def icon(name: str) -> QIcon:
    """Return the symbol `name` for a button or an action; it follows palette and screen."""
    _source(name)  # one that is not there is told here, not when it is painted
    return QIcon(_Symbol(name))
