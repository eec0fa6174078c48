"""Bars and pixels: where a bar is painted is where the mouse finds it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from tests.ui.palette_samples import contrast
from vidbrowser.search.histogram import Histogram
from vidbrowser.ui import palettes
from vidbrowser.ui.query.timeline_painting import Axis, colors, labels

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@given(st.integers(40, 4000), st.integers(1, 400), st.booleans(), st.data())
def test_a_bar_is_found_in_its_middle(
    width: int, bins: int, mirrored: bool, data: st.DataObject
) -> None:
    axis = Axis(width, bins, mirrored)
    place = data.draw(st.integers(0, bins - 1))
    assert axis.bin_at((axis.edge(place) + axis.edge(place + 1)) / 2) == place
    begin, end = (width + 10, -10) if mirrored else (-10, width + 10)
    assert axis.bin_at(begin) == 0
    assert axis.bin_at(end) == bins - 1


def test_without_bars_there_is_none() -> None:
    assert Axis(400, 0).bin_at(200) == -1


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_bars_stand_out_from_what_is_behind_them(qtbot: QtBot, appearance: str) -> None:
    palette = {"light": palettes.light_palette, "dark": palettes.dark_palette}[appearance]()
    bar, chosen, ground = colors(palette)
    assert contrast(bar, palette.color(QPalette.ColorRole.Window)) >= 3
    assert contrast(chosen, ground) >= 3
    assert contrast(palette.color(QPalette.ColorRole.WindowText), ground) >= 4.5  # its edges


def _months(first: date, count: int) -> Histogram:
    numbers = range(first.year * 12 + first.month - 1, first.year * 12 + first.month - 1 + count)
    starts = tuple(date(number // 12, number % 12 + 1, 1) for number in numbers)
    return Histogram("month", starts, (1,) * count)


def _wide(name: str) -> int:
    return 6 * len(name)


def test_many_months_are_labelled_by_years_where_these_begin() -> None:
    shown = labels(_months(date(2006, 4, 1), 190), 6.5, _wide)
    assert shown[:3] == [(9, "2007"), (21, "2008"), (33, "2009")]
    assert shown[-1] == (189, "2022")
    shown = labels(_months(date(2006, 4, 1), 190), 2, _wide)
    assert [name for _, name in shown] == [str(year) for year in range(2008, 2023, 2)]


def test_few_months_are_labelled_by_parts_of_a_year() -> None:
    shown = labels(_months(date(2021, 11, 1), 20), 20, _wide)
    assert [name for _, name in shown] == ["Jan 2022", "Jul 2022", "Jan 2023"]
    shown = labels(_months(date(2021, 11, 1), 4), 90, _wide)
    assert [name for _, name in shown] == ["Nov 2021", "Dec 2021", "Jan 2022", "Feb 2022"]


@given(st.integers(1, 360), st.floats(0.8, 90), st.integers(1, 12))
def test_no_label_touches_the_next(count: int, step: float, month: int) -> None:
    shown = labels(_months(date(1999, month, 1), count), step, _wide)
    for (place, name), (following, _) in pairwise(shown):
        assert (following - place) * step >= _wide(name)


def test_without_bars_there_is_no_label() -> None:
    assert labels(Histogram("year", (), ()), 400, _wide) == []
