"""Plots and bars are told in words, in the person's language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.ui.overview.made import counted, plot
from vidbrowser.search.summing import Sum
from vidbrowser.statistics.bands import BANDS
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui.overview.plot_words import (
    amount,
    axis_name,
    bar_name,
    told,
    totals,
)
from vidbrowser.ui.overview.plot_words import title as title_of

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        (Name.PUBLISHED, "2021-05", "May 2021"),
        (Name.PUBLISHED, "2021", "2021"),
        (Name.CLOCK, "sunday 18", "Sunday, 6 PM"),
        (Name.LENGTH, "0", "Live or upcoming"),
        (Name.LENGTH, "1m..1:59", "1:00 to 1:59"),
        (Name.LENGTH, ">=8h", "8:00:00 or more"),
        (Name.VIEWS, "0", "0"),
        (Name.VIEWS, "1k..2999", "1,000 to 2,999"),
        (Name.VIEWS, ">=10000M", "10,000,000,000 or more"),
        (Name.SHARE, "gone", "Picture gone"),
        (Name.TAG, "a\nb", "a b"),
    ],
)
def test_names_of_bars(qapp: object, name: Name, value: str, words: str) -> None:
    assert bar_name(name, value) == words


def test_every_band_has_a_name_of_its_own(qapp: object) -> None:
    for name in (Name.LENGTH, Name.VIEWS):
        assert len({bar_name(name, value) for value in BANDS[name]}) == len(BANDS[name])
        assert len({axis_name(name, value) for value in BANDS[name]}) == len(BANDS[name])


def test_what_is_told_of_a_bar(qapp: object) -> None:
    def first(name: Name, query: str, measure: Measure = Measure.RECORDS) -> str:
        shown = plot(name, query, measure)
        return told(shown, shown.bars[0], measure)

    assert first(Name.TAG, "views:>1") == "all: 9 of 12 records"
    assert first(Name.CHANNEL, "channel:=One") == "One: 4 of 4 records (chosen)"
    assert first(Name.CHANNEL, "", Measure.HOURS) == "\u2068شي\u2069: 1 h 12 min of 1 h 12 min"
    assert first(Name.LENGTH, "-length:0") == "Live or upcoming: 0 of 0 records (left out)"
    shares = plot(Name.SHARE, "")
    assert told(shares, shares.bars[1], Measure.RECORDS) == "With media: 6 of 12 records, 50 %"


def test_totals_leave_out_what_is_not_known(qapp: object) -> None:
    moment = datetime(2020, 5, 9, tzinfo=UTC)
    one = Sum(1, 0, 0, 0, 0, 0, None, None)
    assert totals(one) == "1 record"
    many = Sum(1200, 7260, 2, 0, 0, 1, moment, moment, 2_000_000, 1)
    assert totals(many) == "1,200 records  ·  2 h 01 min  ·  2 MB  ·  1 channel  ·  May 9, 2020"


def test_titles_tell_the_unit_and_how_many_there_are(
    qapp: object, speak: Callable[[str], None]
) -> None:
    assert title_of(plot(Name.PUBLISHED)) == "Published by month"
    assert title_of(plot(Name.TAG)) == "Tags  ·  13"
    assert title_of(plot(Name.CHANNEL)) == "Channels"
    assert amount(Name.TAG, 1500, Measure.VIEWS) == "1.5K"
    speak("de")
    assert title_of(counted().plot(Name.PUBLISHED)) == "Veröffentlicht nach Monat"
    assert bar_name(Name.CLOCK, "sunday 18") == "Sonntag, 18:00"
