"""A button that opens something under it: its text, and an arrow at the end, as a box has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget


class DropButton(QToolButton):
    """Paints text and arrow itself: Qt does not mirror the arrow, and lays it over the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._side + theme.GAP, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _side(self) -> int:
        """The pixels of the arrow."""
        return round(self.fontMetrics().height() * 0.7)

    @property
    def parts(self) -> tuple[QRect, QRect]:
        """Where the text is, and the arrow."""
        inner, side = self.rect().adjusted(theme.GAP, 0, -theme.GAP, 0), self._side
        arrow = QRect(inner.right() + 1 - side, (self.height() - side) // 2, side, side)
        inner.setRight(arrow.left() - theme.GAP // 2)
        direction, rect = self.layoutDirection(), self.rect()
        return QStyle.visualRect(direction, rect, inner), QStyle.visualRect(direction, rect, arrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:  # as in a box; Qt would go to the next button
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place, arrow = self.parts
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = (side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value
        role, enabled = QPalette.ColorRole.ButtonText, self.isEnabled()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawItemText(place, flags, self.palette(), enabled, shown, role)
        pointed = QStyleOption()
        pointed.initFrom(self)
        pointed.rect = arrow
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, pointed)
