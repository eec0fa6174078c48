"""Plots written into files and onto the clipboard: as picture, as drawing, as table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from vidbrowser.translatable import translatable
from vidbrowser.ui import theme
from vidbrowser.ui.overview import plot_boxes
from vidbrowser.ui.overview.plot_look import paint_line
from vidbrowser.ui.overview.plot_painting import paint

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.statistics.plot import Measure, Plot
    from vidbrowser.ui.overview.plot_look import Look

ENDINGS = {
    "png": translatable("Picture"),
    "svg": translatable("Drawing"),
    "csv": translatable("Table"),
}
"""By its ending, what can be written."""
_WIDTH = 45
"""Lines of text that a plot is wide."""
_LINE = 1.3
"""Of the height of a line of text, what a line of the caption takes."""
_SHARP = 2
"""Pixels of a picture for each of the screen."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Plots below each other, as they are painted with `look`; any thread may write them.

    The lines of `caption` stand above them: of what they are.
    """

    plots: tuple[Plot, ...]
    measure: Measure
    look: Look
    caption: tuple[str, ...] = ()

    @property
    def size(self) -> QSizeF:
        """How large it is, in pixels of the screen."""
        line = self.look.line
        high = sum(plot_boxes.height(plot, line) + theme.BROAD for plot in self.plots)
        return QSizeF(_WIDTH * line, high + theme.BROAD + _LINE * line * len(self.caption))

    def paint(self, painter: QPainter) -> None:
        """Paint all plots, upon their ground."""
        size, line = self.size, self.look.line
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self.look.ground)
        painter.translate(0, theme.BROAD)
        for text in self.caption:
            paint_line(painter, text, size.width(), self.look)
            painter.translate(0, _LINE * line)
        for plot in self.plots:
            high = plot_boxes.height(plot, line)
            paint(painter, plot, self.measure, QSizeF(size.width(), high), self.look)
            painter.translate(0, high + theme.BROAD)

    def image(self) -> QImage:
        """Return the picture of it."""
        image = QImage(_whole(self.size * _SHARP), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SHARP)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image


def write(sheet: Sheet, output: Path) -> None:
    """Write `sheet` into `output`, in the form that its ending tells; raises OSError."""
    content = _CONTENTS[output.suffix[1:].lower()](sheet)
    from vidbrowser.export.export import writing  # imports polars, which this thread may wait for

    with writing(output, force=True) as file:
        file.write(content)


def csv_of(sheet: Sheet) -> bytes:
    """Return the table of its bars."""
    from vidbrowser.statistics.told import as_csv  # imports polars: not when the window begins

    return as_csv(sheet.plots, sheet.measure)


def _png(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.image().save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _svg(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_whole(sheet.size))
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _whole(size: QSizeF) -> QSize:
    return QSize(round(size.width()), round(size.height()))


_CONTENTS = {"png": _png, "svg": _svg, "csv": csv_of}
