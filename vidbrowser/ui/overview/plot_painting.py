"""How a plot looks, on a screen as in a file: its title, bars, outlines of the whole, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPen, QPolygonF

from vidbrowser.query import HOURS
from vidbrowser.query.editing import State
from vidbrowser.statistics.plot import SPANS, Name
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.calendar import hour
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.overview.plot_boxes import Boxes, boxes
from vidbrowser.ui.overview.plot_look import write

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QPainter

    from vidbrowser.statistics.plot import Bar, Measure, Plot
    from vidbrowser.ui.overview.plot_look import Look

_MOST = 4
"""So many times the longest bar is the longest outline that is seen whole."""
_LEAST = 1.5
"""Pixels that a bar has at least, however little it stands for."""
_BEYOND = 5
"""Pixels beyond what is painted at which an outline ends that is longer."""
_HOURS = 6
"""Of so many hours one is labelled."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def paint(
    painter: QPainter,
    plot: Plot,
    measure: Measure,
    size: QSizeF,
    look: Look,
    *,
    spanned: Collection[int] = (),
    cursor: int = -1,
) -> None:
    """Paint `plot` into `size` at the origin; `spanned` are the bars that are being chosen."""
    placed = boxes(plot, measure, size, look.font, mirrored=look.mirrored)
    _Painting(painter, plot, measure, look, placed, spanned).paint(cursor)


class _Painting:
    """One painting of a plot."""

    def __init__(
        self,
        painter: QPainter,
        plot: Plot,
        measure: Measure,
        look: Look,
        placed: Boxes,
        spanned: Collection[int],
    ) -> None:
        self._painter, self._plot, self._measure = painter, plot, measure
        self._look, self._boxes, self._spanned = look, placed, spanned
        self._any_chosen = any(bar.state is State.INCLUDED for bar in plot.bars)
        most = max((bar.amount for bar in plot.bars), default=0)
        whole = max((bar.whole for bar in plot.bars), default=0)
        self._most = max(1, min(whole, _MOST * most) if most else whole, most)
        self._start, self._end = (_RIGHT, _LEFT) if look.mirrored else (_LEFT, _RIGHT)

    def paint(self, cursor: int) -> None:
        painter, look = self._painter, self._look
        painter.setFont(look.strong)
        painter.setPen(look.text)
        write(self._painter, self._boxes.title, self._start, plot_words.title(self._plot))
        painter.setFont(look.font)
        if not self._plot.bars:
            self._paint_none()
        elif self._plot.name in SPANS:
            self._paint_upright()
        elif self._plot.name is Name.CLOCK:
            self._paint_clock()
        else:
            self._paint_rows()
        if 0 <= cursor < len(self._boxes.bars):
            painter.setPen(QPen(look.chosen, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._boxes.bars[cursor].adjusted(1, 1, -1, -1))

    def _paint_none(self) -> None:
        """Say that no record has a value, once they were counted."""
        title = self._boxes.title
        self._painter.setPen(self._look.secondary)
        text = tr("None") if self._plot.whole else ""
        write(self._painter, title.translated(0, title.height()), self._start, text)

    def _paint_upright(self) -> None:
        area, painter = self._boxes.area, self._painter
        self._paint_outline()
        for bar, box in zip(self._plot.bars, self._boxes.bars, strict=True):
            gap = 1.0 if box.width() > 4 else 0.0
            filled, whole = (
                QRectF(box.left(), area.bottom() - high, box.width() - gap, high)
                for high in (self._long(n, area.height()) for n in (bar.amount, bar.whole))
            )
            self._paint_bar(bar, filled, whole)
        painter.setPen(QPen(self._look.outline, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._write_axis()
        painter.setPen(self._look.secondary)
        scale = plot_words.amount(self._plot.name, self._most, self._measure)
        write(self._painter, self._boxes.title, self._end, scale)

    def _paint_outline(self) -> None:
        """Paint the line above the bars of all records; narrow bars would vanish below it."""
        area, tops = self._boxes.area, list[QPointF]()
        for place, (bar, box) in enumerate(zip(self._plot.bars, self._boxes.bars, strict=True)):
            self._paint_behind(place, bar, box)
            whole = area.bottom() - self._long(bar.whole, area.height())
            whole -= _BEYOND if bar.whole > self._most else 0
            ends = (box.right(), box.left()) if self._look.mirrored else (box.left(), box.right())
            tops += [QPointF(end, whole) for end in ends]
        self._painter.setPen(QPen(self._look.outline, 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setClipRect(area.adjusted(0, -1, 1, 0))  # what is longer is open at its end
        self._painter.drawPolyline(QPolygonF(tops))
        self._painter.setClipping(False)

    def _paint_bar(self, bar: Bar, filled: QRectF, whole: QRectF) -> None:
        """Paint what a bar is filled with; the `whole` of what is left out is hatched."""
        painter, look = self._painter, self._look
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.state is State.EXCLUDED:
            painter.setBrush(QBrush(look.outline, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(whole)
        elif bar.amount:
            painter.setBrush(self._colour(bar))
            painter.drawRect(filled)

    def _colour(self, bar: Bar) -> QColor:
        if bar.state is State.INCLUDED:
            return self._look.chosen
        return self._look.other if self._any_chosen else self._look.bar

    def _paint_behind(self, place: int, bar: Bar, box: QRectF) -> None:
        """Paint the ground of a bar that is chosen, or being chosen, and a line at its edge."""
        if bar.state is not State.INCLUDED and place not in self._spanned:
            return
        self._painter.fillRect(box, self._look.behind)
        self._painter.fillRect(
            QRectF(box.left(), box.bottom() - 2, box.width(), 2), self._look.chosen
        )

    def _paint_clock(self) -> None:
        painter, look = self._painter, self._look
        for place, (bar, box) in enumerate(zip(self._plot.bars, self._boxes.bars, strict=True)):
            self._paint_behind(place, bar, box)
            side = min(box.width(), box.height()) - 2
            whole, filled = (self._square(box, side, n) for n in (bar.whole, bar.amount))
            self._paint_bar(bar, filled, whole)
            if bar.whole:
                painter.setPen(QPen(look.outline, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(whole)
            painter.setPen(look.secondary)
            if place % len(HOURS) == 0:
                names = self._boxes.names
                line = QRectF(names.left(), box.top(), names.width(), box.height())
                write(self._painter, line, self._start, plot_words.weekday_name(bar.value))
            if place < len(HOURS) and place % _HOURS == 0:
                self._write_below(box, hour(place))

    def _square(self, box: QRectF, side: float, amount: int) -> QRectF:
        """Return the square in the middle of `box` whose surface is as large as `amount`."""
        long = max(_LEAST, side * min(1.0, amount / self._most) ** 0.5) if amount else 0.0
        middle = box.center()
        return QRectF(middle.x() - long / 2, middle.y() - long / 2, long, long)

    def _write_below(self, box: QRectF, text: str) -> None:
        area = self._boxes.area
        line = QRectF(box.left(), area.bottom(), area.width(), self._look.line * 1.1)
        if self._look.mirrored:
            line.moveRight(box.right())
        write(self._painter, line, self._start, text)

    def _paint_rows(self) -> None:
        placed, painter, look = self._boxes, self._painter, self._look
        room = placed.area.width() - placed.names.width() - placed.numbers.width() - theme.GAP
        numbers = plot_words.numbers(self._plot, self._measure)
        for place, (bar, box) in enumerate(zip(self._plot.bars, placed.bars, strict=True)):
            self._paint_behind(place, bar, box)
            among = bar.among if self._plot.name is Name.SHARE else 0
            filled = self._lying(box, room, bar.amount, among)
            whole = self._lying(box, room, among or bar.whole, among)
            self._paint_bar(bar, filled, whole)
            painter.setPen(QPen(look.outline, 1))
            self._paint_around(whole, cut=not among and bar.whole > self._most)
            self._write_row(bar, box, numbers[place])

    def _paint_around(self, whole: QRectF, *, cut: bool) -> None:
        """Paint the outline of a row; one that is cut off is open at its end."""
        ends = [whole.topRight(), whole.topLeft(), whole.bottomLeft(), whole.bottomRight()]
        if self._look.mirrored:
            ends = [whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()]
        self._painter.drawPolyline(QPolygonF(ends if cut else [*ends, ends[0]]))

    def _lying(self, box: QRectF, room: float, amount: int, among: int) -> QRectF:
        """Return a bar of a row; of a share the whole room is all that it is `among`."""
        long = room * amount / among if among else self._long(amount, room)
        high, names = box.height() * 0.6, self._boxes.names
        top = box.center().y() - high / 2
        if self._look.mirrored:
            return QRectF(names.left() - theme.TIGHT - long, top, long, high)
        return QRectF(names.right() + theme.TIGHT, top, long, high)

    def _write_row(self, bar: Bar, box: QRectF, number: str) -> None:
        names, numbers = self._boxes.names, self._boxes.numbers
        self._painter.setPen(self._look.text)
        line = QRectF(names.left(), box.top(), names.width() - theme.TIGHT, box.height())
        name = plot_words.bar_name(self._plot.name, bar.value)
        write(self._painter, line, self._start, formatting.kept_apart(name))
        self._painter.setPen(self._look.secondary)
        line = QRectF(numbers.left(), box.top(), numbers.width(), box.height())
        write(self._painter, line, self._end, number)

    def _write_axis(self) -> None:
        """Write what bars are called where they begin, as many as have room."""
        metrics, free, names = QFontMetricsF(self._look.font), 0.0, self._boxes.names
        self._painter.setPen(self._look.secondary)
        for bar, box in zip(self._plot.bars, self._boxes.bars, strict=True):
            text = plot_words.axis_name(self._plot.name, bar.value)
            wide = metrics.horizontalAdvance(text)
            begin = (
                names.right() - box.right() if self._look.mirrored else box.left() - names.left()
            )
            whole_years = self._plot.unit == "month" and len(self._plot.bars) > 24
            if (
                begin < free
                or begin + wide > names.width()
                or (whole_years and not bar.value.endswith("-01"))
            ):
                continue
            left = box.right() - wide - 1 if self._look.mirrored else box.left()
            write(
                self._painter,
                QRectF(left, names.top(), wide + 1, names.height()),
                self._start,
                text,
            )
            free = begin + wide + 2 * theme.GAP

    def _long(self, amount: int, room: float) -> float:
        part = min(1.0, amount / self._most)
        if self._plot.name is Name.PUBLISHED:  # by the root, as the timeline
            part **= 0.5
        return max(_LEAST, room * part) if amount else 0.0
