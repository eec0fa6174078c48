"""A button that shows the records as list, table or grid, with a drawing of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction, QPaintEvent
    from PySide6.QtWidgets import QWidget

_SHAPES: Mapping[str, Sequence[tuple[float, float, float, float]]] = {
    "as_list": [
        (left, top, width, 3) for top in (1.5, 6.5, 11.5) for left, width in ((1, 4), (7, 8))
    ],
    "as_table": [(1, top, 14, 1.5) for top in (2, 5.5, 9, 12.5)],
    "as_grid": [(left, top, 6, 6) for top in (1, 9) for left in (1, 9)],
}
"""By command, rectangles in a square of 16: left, top, width, height."""


class LayoutButton(QToolButton):
    """Does `action`, is pressed in while that is on, and is drawn in the colours of the palette."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = action.text().replace("&", "")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({action.shortcut().toString()})")

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.7)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        on = QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.ButtonText
        painter.setBrush(self.palette().color(on))
        unit = self.fontMetrics().height() / 16
        painter.translate(self.width() / 2 - 8 * unit, self.height() / 2 - 8 * unit)
        for left, top, width, height in _SHAPES[self.defaultAction().objectName()]:
            frame = QRectF(left * unit, top * unit, width * unit, height * unit)
            painter.drawRoundedRect(frame, unit, unit)
