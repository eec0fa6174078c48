"""How the timeline looks: bars, the spans that are chosen, labels, and what is told in words."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette, QPen
from PySide6.QtWidgets import QStyle

from vidbrowser.ui import theme
from vidbrowser.ui.query.bar_name import bar_name, year_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from vidbrowser.search.histogram import Histogram
    from vidbrowser.ui.query.timeline_span import Span

_LABEL = 0.8
"""Of the size of other text is that of the labels."""
_EDGE = 2
_MEASURED = 12
"""So many names of bars are measured: those of all months."""
_PARTS_OF_YEAR = (1, 2, 3, 6)
"""Months that a label may stand for and a year still begins with one."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Where `bins` bars stand in `width` pixels; `mirrored`, time runs from right to left."""

    width: int
    bins: int
    mirrored: bool = False

    @property
    def step(self) -> float:
        """The pixels from one bar to the next."""
        return max(1, self.width - 2 * theme.GAP) / max(1, self.bins)

    def edge(self, place: int) -> float:
        """Return where the bar at `place` begins, and the one before it ends."""
        return self._turned(theme.GAP + place * self.step)

    def left(self, first: int, last: int) -> float:
        """Return the left end of the bars from `first` to `last`."""
        return min(self.edge(first), self.edge(last + 1))

    def bin_at(self, x: float) -> int:
        """Return the place of the bar under `x`, the nearest when there is none; -1 without any."""
        if not self.bins:
            return -1
        return max(0, min(int((self._turned(x) - theme.GAP) / self.step), self.bins - 1))

    def _turned(self, x: float) -> float:
        return self.width - x if self.mirrored else x


def label_height(widget: QWidget) -> int:
    """Return the height of the line of labels."""
    return QFontMetrics(theme.scaled_font(widget, _LABEL)).height()


def paint(
    painter: QPainter,
    widget: QWidget,
    axis: Axis,
    histogram: Histogram,
    spans: Sequence[Span],
    told: str,
) -> None:
    """Paint the bars of `histogram`, those of `spans` upon their ground, and what is `told`."""
    _paint_bars(painter, widget, axis, histogram.counts, spans)
    painter.setFont(theme.scaled_font(widget, _LABEL))
    height = label_height(widget)
    line = QRectF(theme.GAP, widget.height() - height, widget.width() - 2 * theme.GAP, height)
    painter.setPen(widget.palette().color(QPalette.ColorRole.WindowText))
    painter.drawText(line, _side(widget, Qt.AlignmentFlag.AlignRight), told)
    wide = painter.fontMetrics().horizontalAdvance(told) + theme.GAP if told else 0
    _paint_labels(painter, widget, axis, histogram, line.width() - wide)


def colors(palette: QPalette) -> tuple[QColor, QColor, QColor]:
    """Return the colours of bars, of those that are chosen, and of the ground behind these."""
    window = palette.color(QPalette.ColorRole.Window)
    ground = theme.blended(palette.color(QPalette.ColorRole.WindowText), window, 0.15)
    accent = theme.link_color(palette)  # the palette's own highlight is too dark on dark ones
    return theme.blended(accent, window, 0.7), accent, ground


def _paint_bars(
    painter: QPainter, widget: QWidget, axis: Axis, counts: Sequence[int], spans: Sequence[Span]
) -> None:
    palette = widget.palette()
    bar, chosen, behind = colors(palette)
    step, room = axis.step, widget.height() - label_height(widget) - 4
    width, most = max(1.0, step - (1 if step > 3 else 0)), max(counts) or 1
    # by the root: a year beside a month that has a thousand times as much is still seen
    heights = [max(1.5, room * sqrt(count / most)) if count else 0.0 for count in counts]
    bars = [
        QRectF(axis.left(place, place), 2 + room - height, width, height)
        for place, height in enumerate(heights)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bar)
    painter.drawRects(bars)
    for first, last in spans:
        ground = QRectF(axis.left(first, last), 0, step * (last + 1 - first), 4 + room)
        painter.fillRect(ground, behind)
        painter.setBrush(chosen)
        painter.drawRects(bars[first : last + 1])
        for edge in (ground.left(), ground.right() - _EDGE):
            painter.fillRect(
                QRectF(edge, 0, _EDGE, ground.height()),
                palette.color(QPalette.ColorRole.WindowText),
            )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_labels(
    painter: QPainter, widget: QWidget, axis: Axis, histogram: Histogram, room: float
) -> None:
    """Paint what bars are called where they begin, as far as there is `room` from the first."""
    painter.setPen(theme.secondary(widget.palette(), QPalette.ColorRole.WindowText))
    height, side = label_height(widget), _side(widget, Qt.AlignmentFlag.AlignLeft)
    measured = painter.fontMetrics().horizontalAdvance
    for place, name in labels(histogram, axis.step, measured):
        wide = measured(name) + 2 * theme.GAP
        if place * axis.step + wide > room:
            break
        left = axis.edge(place) - wide * axis.mirrored
        box = QRectF(left, widget.height() - height, wide, height)
        painter.drawText(box, side, name)


def labels(
    histogram: Histogram, step: float, measured: Callable[[str], int]
) -> list[tuple[int, str]]:
    """Return which bars, `step` pixels apart, have a label, and which; none touches another.

    Months of which few have room leave it to the years, each where it begins.
    """
    places = range(len(histogram.starts))

    def bars_of(name: Callable[[Histogram, int], str]) -> int:
        widest = max((measured(name(histogram, at)) for at in places[:_MEASURED]), default=0)
        return max(1, ceil((widest + 2 * theme.GAP) / step))

    every, called = bars_of(bar_name), bar_name
    if histogram.unit != "month":
        return [(place, called(histogram, place)) for place in places[::every]]
    if every > _PARTS_OF_YEAR[-1]:
        every, called = 12 * ceil(bars_of(year_name) / 12), year_name
    else:
        every = next(part for part in _PARTS_OF_YEAR if part >= every)
    months = [start.year * 12 + start.month - 1 for start in histogram.starts]
    return [(at, called(histogram, at)) for at in places if months[at] % every == 0]


def _side(widget: QWidget, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return `side` as it is where the window runs as it does, whatever the text does."""
    turned = QStyle.visualAlignment(widget.layoutDirection(), side)
    return turned | Qt.AlignmentFlag.AlignAbsolute


def paint_failure(painter: QPainter, widget: QWidget, failure: str) -> None:
    """Paint why there are no bars."""
    box = widget.rect().adjusted(theme.GAP, 0, -theme.GAP, 0)
    painter.setPen(widget.palette().color(QPalette.ColorRole.WindowText))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, failure)


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """Paint that keys go to it."""
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Highlight), 1))
    painter.drawRect(widget.rect().adjusted(1, 0, -2, -1))
