"""Bars lie within their plot, beside each other, and are found where they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from tests.ui.overview.made import plot
from vidbrowser.statistics.plot import Measure, Name, Plot
from vidbrowser.ui import theme
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.overview.plot_boxes import Boxes, boxes, height

SIZE = 400.0


def placed_in(shown: Plot, measure: Measure = Measure.RECORDS, *, mirrored: bool = False) -> Boxes:
    """Return where all of `shown` stands in a box of a usual size."""
    return boxes(shown, measure, QSizeF(SIZE, 200), QFont(), mirrored=mirrored)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", Name)
def test_each_bar_is_found_in_its_middle(name: Name, mirrored: bool) -> None:
    shown = plot(name)
    size = QSizeF(SIZE, height(shown, QFontMetricsF(QFont()).height()))
    placed = boxes(shown, Measure.RECORDS, size, QFont(), mirrored=mirrored)
    assert len(placed.bars) == len(shown.bars) > 0
    for number, box in enumerate(placed.bars):
        assert placed.at(box.center()) == placed.nearest(box.center()) == number
        assert QRectF(-0.01, 0, SIZE + 0.02, size.height() + 0.01).contains(box)
        assert not placed.title.intersects(box)
    assert placed.at(QPointF(-5, -5)) == -1


def test_upright_bars_and_hours_run_from_the_right_where_the_window_does() -> None:
    for name in (Name.LENGTH, Name.PUBLISHED):
        shown = plot(name)
        placed = placed_in(shown, mirrored=True)
        assert all(one.left() > other.left() for one, other in pairwise(placed.bars))
    clock = placed_in(plot(Name.CLOCK), mirrored=True)
    assert clock.bars[0].left() > clock.bars[23].left()
    assert clock.bars[24].top() > clock.bars[0].top()
    assert clock.names.left() > clock.area.left()


def test_beyond_the_edge_the_nearest_is_meant() -> None:
    placed = placed_in(plot(Name.LENGTH))
    assert placed.nearest(QPointF(-50, 0)) == 0
    assert placed.nearest(QPointF(4_000, 999)) == len(placed.bars) - 1


def test_the_longest_number_has_room_and_not_more() -> None:
    records, hours = plot(Name.CHANNEL), plot(Name.CHANNEL, measure=Measure.HOURS)
    metrics = QFontMetricsF(QFont())
    for shown, measure in ((records, Measure.RECORDS), (hours, Measure.HOURS)):
        texts = plot_words.numbers(shown, measure)
        longest = max(map(metrics.horizontalAdvance, texts))
        room = placed_in(shown, measure).numbers.width()
        assert longest < room < longest + 2 * theme.GAP
