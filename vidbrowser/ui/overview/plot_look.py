"""Fonts and colours of plots, and how their texts are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

Role = QPalette.ColorRole
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Look:
    """Fonts and colours, taken in the GUI thread; with them any thread may paint."""

    font: QFont
    strong: QFont
    text: QColor
    secondary: QColor
    bar: QColor
    other: QColor
    chosen: QColor
    outline: QColor
    ground: QColor
    behind: QColor
    mirrored: bool

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return QFontMetricsF(self.font).height()


def look_of(widget: QWidget) -> Look:
    """Return the look of plots on `widget`."""
    palette = widget.palette()
    ground, bar = palette.color(Role.Base), theme.bar(palette)
    return Look(
        font=QFont(theme.scaled_font(widget, theme.SECONDARY)),
        strong=QFont(theme.scaled_font(widget, theme.SECTION, strong=True)),
        text=theme.text(palette),
        secondary=theme.secondary(palette),
        bar=bar,
        other=theme.blended(bar, ground, 0.5),
        chosen=theme.accent(palette),
        outline=theme.edge(palette),
        ground=ground,
        behind=theme.selection(palette),
        mirrored=widget.isRightToLeft(),
    )


def paint_line(painter: QPainter, text: str, width: float, look: Look) -> None:
    """Paint a line of text above a plot, as `width` as that."""
    painter.setFont(look.font)
    painter.setPen(look.text)
    box = QRectF(theme.GAP, 0, width - 2 * theme.GAP, look.line)
    write(painter, box, _RIGHT if look.mirrored else _LEFT, text)


def write(painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    """Write `text` into `box`, at one side of it; what has no room is left out."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, side | _MIDDLE, shown)
