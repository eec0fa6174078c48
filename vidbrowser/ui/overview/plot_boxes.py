"""Where in a plot its title, its bars and its labels stand: no colours, only places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from vidbrowser.query import HOURS, WEEKDAYS
from vidbrowser.statistics.plot import SPANS, Name
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from vidbrowser.statistics.plot import Plot

ROW = 1.5
"""Lines of text that a row takes."""
_TALL = 9.5
"""Lines of text that a plot with upright bars takes."""
_FEWEST = 3
_HEAD = 1.8
"""Lines of text that the title takes with what is below it."""
_NUMBERS = 5.5
"""Lines of text, their height, that numbers are wide."""
_NAMES = 0.34
"""Of the width of rows is that of their names."""


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


def boxes(plot: Plot, size: QSizeF, line: float, *, mirrored: bool) -> Boxes:
    """Return where all stands in `size`; `mirrored`, it begins at the right."""
    within = QRectF(theme.GAP, 0, max(1.0, size.width() - 2 * theme.GAP), size.height())
    title = QRectF(within.left(), 0, within.width(), _HEAD * line)
    below = within.adjusted(0, title.height(), 0, 0)
    if plot.name in SPANS:
        made = _upright(plot, title, below, line)
    elif plot.name is Name.CLOCK:
        made = _clock(title, below, line)
    else:
        made = _rows(plot, title, below, line)
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


def _clock(title: QRectF, below: QRectF, line: float) -> Boxes:
    names = QRectF(below.left(), below.top(), 4 * line, below.height() - 1.1 * line)
    area = QRectF(names.right(), below.top(), below.width() - names.width(), names.height())
    wide, high = area.width() / len(HOURS), area.height() / len(WEEKDAYS)
    bars = tuple(
        QRectF(area.left() + hour * wide, area.top() + day * high, wide, high)
        for day in range(len(WEEKDAYS))
        for hour in range(len(HOURS))
    )
    return Boxes(title, area, bars, names, QRectF())


def _rows(plot: Plot, title: QRectF, below: QRectF, line: float) -> Boxes:
    high = ROW * line
    rows = QRectF(below.left(), below.top(), below.width(), high * len(plot.bars))
    numbers = QRectF(rows.right() - _NUMBERS * line, rows.top(), _NUMBERS * line, rows.height())
    names = QRectF(rows.left(), rows.top(), _NAMES * rows.width(), rows.height())
    bars = tuple(
        QRectF(rows.left(), rows.top() + n * high, rows.width(), high)
        for n in range(len(plot.bars))
    )
    return Boxes(title, rows, bars, names, numbers)


def _turned(boxes: Boxes, width: float) -> Boxes:
    def turned(box: QRectF) -> QRectF:
        return QRectF(width - box.right(), box.top(), box.width(), box.height())

    bars = tuple(map(turned, boxes.bars))
    rest = (turned(boxes.names), turned(boxes.numbers))
    return Boxes(turned(boxes.title), turned(boxes.area), bars, *rest)
