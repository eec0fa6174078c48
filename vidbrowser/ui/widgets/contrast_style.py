"""The style of the application: the system's, with edges that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption, QStyleOptionComplex

_Part, _Control, _State = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.StateFlag
_ROUND = _Part.PE_IndicatorRadioButton
_FRAMES = {
    *(_Part.PE_Frame, _Part.PE_FrameMenu, _Part.PE_PanelMenu, _Part.PE_FrameTabWidget),
    _Part.PE_PanelTipLabel,
}
_PARTS = {_Part.PE_FrameLineEdit, _Part.PE_PanelButtonCommand, _Part.PE_PanelButtonTool}
_MARKS = {_Part.PE_IndicatorCheckBox, _Part.PE_IndicatorItemViewItemCheck, _ROUND}
"""What has no text of its own: without an edge nothing of it is seen on a dark ground."""
_CONTROLS = {_Control.CE_TabBarTabShape, _Control.CE_ProgressBarGroove}
_RADIUS = 2
"""Pixels of the corners of Fusion's own edges."""


class ContrastStyle(QProxyStyle):
    """Fusion darkens the window's colour for its edges: on black nothing is left of them.

    In high contrast all are drawn, elsewhere those of marks that can be set.
    """

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        edged = element in _FRAMES | _PARTS and theme.is_high_contrast(option.palette)
        if edged or element in _MARKS:
            place = QRectF(option.rect)
            radius = place.height() / 2 if element == _ROUND else _RADIUS
            _edge(painter, option, place, radius, plain=element in _FRAMES)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        super().drawControl(element, option, painter, widget)
        if element in _CONTROLS and theme.is_high_contrast(option.palette):
            _edge(painter, option, QRectF(option.rect))

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        scrolls = control == QStyle.ComplexControl.CC_ScrollBar
        if scrolls and theme.is_high_contrast(option.palette):
            slider = QStyle.SubControl.SC_ScrollBarSlider
            _edge(painter, option, QRectF(self.subControlRect(control, option, slider, widget)))


def take() -> None:
    """Let the application have this style."""
    if not isinstance(QApplication.style(), ContrastStyle):
        QApplication.setStyle(ContrastStyle())


def _edge(
    painter: QPainter,
    option: QStyleOption,
    place: QRectF,
    radius: float = _RADIUS,
    *,
    plain: bool = False,
) -> None:
    """Draw the edge of `place`, in the accent where the focus is or a choice holds."""
    marked = option.state & (_State.State_HasFocus | _State.State_On | _State.State_Selected)
    of = theme.accent if marked and not plain else theme.edge
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(of(option.palette), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
