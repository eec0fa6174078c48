"""Where what a button opens has its place: under it, aligned with the edge where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


def below(button: QWidget, size: QSize) -> QPoint:
    """Return the upper left corner of what is of `size`, on the screen and within it."""
    left = button.width() - size.width() if button.isRightToLeft() else 0
    corner = button.mapToGlobal(QPoint(left, button.height()))
    area = button.screen().availableGeometry()
    x = max(area.left(), min(corner.x(), area.right() - size.width()))
    y = max(area.top(), min(corner.y(), area.bottom() - size.height()))
    return QPoint(x, y)
