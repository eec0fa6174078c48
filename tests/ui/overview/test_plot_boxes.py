"""Bars lie within their plot, beside each other, and are found where they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from tests.ui.overview.made import plot
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.overview.plot_boxes import boxes, height

SIZE = 400.0


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", Name)
def test_each_bar_is_found_in_its_middle(name: Name, mirrored: bool) -> None:
    shown = plot(name)
    size = QSizeF(SIZE, height(shown, 16))
    placed = boxes(shown, size, 16, mirrored=mirrored)
    assert len(placed.bars) == len(shown.bars) > 0
    for number, box in enumerate(placed.bars):
        assert placed.at(box.center()) == placed.nearest(box.center()) == number
        assert QRectF(-0.01, 0, SIZE + 0.02, size.height() + 0.01).contains(box)
        assert not placed.title.intersects(box)
    assert placed.at(QPointF(-5, -5)) == -1


def test_upright_bars_and_hours_run_from_the_right_where_the_window_does() -> None:
    for name in (Name.LENGTH, Name.PUBLISHED):
        shown = plot(name)
        placed = boxes(shown, QSizeF(SIZE, 200), 16, mirrored=True)
        assert all(one.left() > other.left() for one, other in pairwise(placed.bars))
    clock = boxes(plot(Name.CLOCK), QSizeF(SIZE, 200), 16, mirrored=True)
    assert clock.bars[0].left() > clock.bars[23].left()
    assert clock.bars[24].top() > clock.bars[0].top()
    assert clock.names.left() > clock.area.left()


def test_beyond_the_edge_the_nearest_is_meant() -> None:
    placed = boxes(plot(Name.LENGTH), QSizeF(SIZE, 200), 16, mirrored=False)
    assert placed.nearest(QPointF(-50, 0)) == 0
    assert placed.nearest(QPointF(4_000, 999)) == len(placed.bars) - 1
