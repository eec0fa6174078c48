"""Where in a plot its title, its bars and its labels stand: no colours, only places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from vidbrowser.query import HOURS, WEEKDAYS
from vidbrowser.statistics.plot import SPANS, Name
from vidbrowser.ui import theme
from vidbrowser.ui.overview import plot_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QFont

    from vidbrowser.statistics.plot import Measure, Plot

ROW = 1.5
"""Lines of text that a row takes."""
_TALL = 9.5
"""Lines of text that a plot with upright bars takes."""
_FEWEST = 3
_HEAD = 1.8
"""Lines of text that the title takes with what is below it."""
_AROUND = (-theme.TIGHT, 0, theme.TIGHT, 0)
_NAMES = 0.42
"""Of the width of rows is that of their names: rows of plots below each other begin at one line."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """The title, the whole of the bars, each bar's place, and beside it that of its name.

    `names` is beside rows and days, below bars that stand upright; `numbers` are beside rows.
    """

    title: QRectF
    area: QRectF
    bars: tuple[QRectF, ...]
    names: QRectF
    numbers: QRectF

    def at(self, place: QPointF) -> int:
        """Return which bar is at `place`, -1 for none."""
        return next((n for n, bar in enumerate(self.bars) if bar.contains(place)), -1)

    def nearest(self, place: QPointF) -> int:
        """Return which bar is the nearest to `place`; -1 without any."""
        within = QPointF(
            max(self.area.left() + 0.5, min(place.x(), self.area.right() - 0.5)),
            max(self.area.top() + 0.5, min(place.y(), self.area.bottom() - 0.5)),
        )
        return self.at(within)


def height(plot: Plot, line: float) -> float:
    """Return the height of a plot in text whose lines are `line` high."""
    if plot.name in SPANS:
        return _TALL * line
    if plot.name is Name.CLOCK:
        return (_HEAD + len(WEEKDAYS) * 1.1 + 1.1) * line
    return (_HEAD + max(_FEWEST, len(plot.bars)) * ROW) * line


def boxes(plot: Plot, measure: Measure, size: QSizeF, font: QFont, *, mirrored: bool) -> Boxes:
    """Return where all stands in `size` with labels in `font`; `mirrored`, it begins at the right.

    Numbers and weekdays have as much room as the longest needs.
    """
    metrics = QFontMetricsF(font)
    line = metrics.height()
    within = QRectF(theme.GAP, 0, max(1.0, size.width() - 2 * theme.GAP), size.height())
    title = QRectF(within.left(), 0, within.width(), _HEAD * line)
    below = within.adjusted(0, title.height(), 0, 0)
    if plot.name in SPANS:
        made = _upright(plot, title, below, line)
    elif plot.name is Name.CLOCK:
        days = [plot_words.weekday_name(day) for day in WEEKDAYS]
        made = _clock(title, below, line, _widest(metrics, days))
    else:
        made = _rows(plot, title, below, line, _widest(metrics, plot_words.numbers(plot, measure)))
    return _turned(made, size.width()) if mirrored else made


def _upright(plot: Plot, title: QRectF, below: QRectF, line: float) -> Boxes:
    area = below.adjusted(0, 0, 0, -1.3 * line)
    wide = area.width() / max(1, len(plot.bars))
    bars = tuple(
        QRectF(area.left() + n * wide, area.top(), wide, area.height())
        for n in range(len(plot.bars))
    )
    names = QRectF(area.left(), area.bottom(), area.width(), 1.3 * line)
    return Boxes(title, area, bars, names, QRectF())


def _widest(metrics: QFontMetricsF, texts: Iterable[str]) -> float:
    return max(map(metrics.horizontalAdvance, texts), default=0.0) + theme.GAP


def _clock(title: QRectF, below: QRectF, line: float, widest: float) -> Boxes:
    names = QRectF(below.left(), below.top(), widest, below.height() - 1.1 * line)
    area = QRectF(names.right(), below.top(), below.width() - names.width(), names.height())
    wide, high = area.width() / len(HOURS), area.height() / len(WEEKDAYS)
    bars = tuple(
        QRectF(area.left() + hour * wide, area.top() + day * high, wide, high)
        for day in range(len(WEEKDAYS))
        for hour in range(len(HOURS))
    )
    return Boxes(title, area, bars, names, QRectF())


def _rows(plot: Plot, title: QRectF, below: QRectF, line: float, widest: float) -> Boxes:
    high = ROW * line
    rows = QRectF(below.left(), below.top(), below.width(), high * len(plot.bars))
    numbers = QRectF(rows.right() - widest, rows.top(), widest, rows.height())
    names = QRectF(rows.left(), rows.top(), _NAMES * rows.width(), rows.height())
    bars = tuple(  # wider than what is in them: the frame of one has room around its texts
        QRectF(rows.left(), rows.top() + n * high, rows.width(), high).adjusted(*_AROUND)
        for n in range(len(plot.bars))
    )
    return Boxes(title, rows, bars, names, numbers)


def _turned(boxes: Boxes, width: float) -> Boxes:
    def turned(box: QRectF) -> QRectF:
        return QRectF(width - box.right(), box.top(), box.width(), box.height())

    bars = tuple(map(turned, boxes.bars))
    rest = (turned(boxes.names), turned(boxes.numbers))
    return Boxes(turned(boxes.title), turned(boxes.area), bars, *rest)
