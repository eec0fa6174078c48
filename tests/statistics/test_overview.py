"""Every bar is what plain Python counts, and what choosing it finds."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, queries, record_lists
from tests.statistics.plain import found, in_bars, top
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import EVERYTHING, Query, parse
from vidbrowser.query.editing import State, counted_within, selection
from vidbrowser.records.reader import read_file
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.summing import summed
from vidbrowser.statistics.filtering import with_bars, within
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import SPANS, TOPS, Measure, Name
from vidbrowser.thumbnails.gone import GonePictures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BINNED = (*SPANS, Name.CLOCK)
OF_PLOTS = st.sampled_from(
    [
        *("weekday:(monday OR sunday) hour:12", "-(weekday:sunday hour:12)", "hour:0 war"),
        *("length:1m..1:59 views:>1k", "published:2021 -published:2021-05", "-length:0"),
        *("has:media -has:subtitles", "tag:war category:a", "channel:(a OR b) -tag:b", "is:gone"),
        *("weekday:monday OR hour:3", "length:0 length:90", "-(hour:12 war)"),
    ]
)
every_query = queries.map(str) | OF_PLOTS
ONE = [Record(ROOT / "a.md", views=2**40, duration=3600, tags=("A", "a"))]


@example(ONE, "", Measure.VIEWS)
@given(record_lists, every_query, st.sampled_from(Measure))
def test_bars_are_what_plain_python_counts(
    records: list[Record], text: str, measure: Measure
) -> None:
    query, catalogue = parse(text), catalogue_of(records, ROOT)
    told = overview(catalogue, query, measure, limit=3)
    assert told.totals == summed(catalogue, match_mask(catalogue, query).arg_true())
    for name in BINNED:
        plot, among = told.plot(name), found(records, within(query, name))
        values = [bar.value for bar in plot.bars]
        assert [bar.amount for bar in plot.bars] == in_bars(among, name, values)
        assert [bar.whole for bar in plot.bars] == in_bars(records, name, values)
        assert (plot.among, plot.whole) == (len(among), len(records))
    for name in TOPS:
        plot = told.plot(name)
        expected = top(records, found(records, counted_within(query, name)), name, measure)
        bars = [(bar.value, bar.amount) for bar in plot.bars]
        assert bars[:3] == expected[:3] or len(expected) < 3
        assert [pair for pair in bars if pair[1]][: len(expected)] == expected[: len(bars)]
        wholes = dict(top(records, records, name, measure))
        assert [bar.whole for bar in plot.bars] == [wholes.get(value, 0) for value, _ in bars]
        assert plot.distinct == len(expected)


@given(record_lists, every_query)
def test_what_a_bar_tells_is_what_choosing_it_finds(records: list[Record], text: str) -> None:
    query, catalogue = parse(text), catalogue_of(records, ROOT)
    for plot in overview(catalogue, query).plots:
        if plot.name in TOPS:
            continue  # tests of choosers hold it for values
        for bar in plot.bars:
            if bar.state is not State.EXCLUDED:
                rest = within(query, plot.name, bar.value)
                chosen = with_bars(rest, plot.name, bar.value, bar.value)
                assert match_mask(catalogue, chosen).sum() == bar.amount


def test_what_the_query_names_has_a_bar_however_few_have_it() -> None:
    records = [Record(ROOT / f"{n}.md", tags=("many", *("few",) * (n == 0))) for n in range(3)]
    catalogue = catalogue_of(records, ROOT)
    plot = overview(catalogue, parse("-tag:FEW"), limit=1).plot(Name.TAG)
    assert [(b.value, b.amount, b.whole, b.state) for b in plot.bars] == [
        ("many", 2, 3, State.CLEAR),
        ("few", 0, 1, State.EXCLUDED),
    ]


def test_a_share_is_among_what_is_found_without_it() -> None:
    records = [
        Record(ROOT / "a.md", media="a.mp4", subtitles=("en",)),
        Record(ROOT / "b.md", media="b.mp4"),
        Record(ROOT / "c.md"),
    ]
    plot = overview(catalogue_of(records, ROOT), parse("has:media")).plot(Name.SHARE)
    bars = {bar.value: (bar.amount, bar.among, bar.whole, bar.state) for bar in plot.bars}
    assert bars == {
        "subtitles": (1, 2, 1, State.CLEAR),
        "media": (2, 3, 2, State.INCLUDED),
        "gone": (0, 2, 0, State.CLEAR),
    }


def test_pictures_that_are_gone_since_are_counted(tmp_path: Path) -> None:
    record = Record(ROOT / "a.md", image="https://example.org/a.jpg")
    catalogue = replace(catalogue_of([record], ROOT), gone=GonePictures(tmp_path / "gone"))
    assert overview(catalogue, EVERYTHING).plot(Name.SHARE).bars[2].amount == 0
    catalogue.gone.note("https://example.org/a.jpg", gone=True)
    assert overview(catalogue, EVERYTHING).plot(Name.SHARE).bars[2].amount == 1


def test_without_records_there_are_no_numbers() -> None:
    told = overview(EMPTY, parse("a"))
    assert told.totals.count == 0
    assert all(bar.amount == bar.whole == 0 for plot in told.plots for bar in plot.bars)


def test_what_was_counted_is_not_counted_again() -> None:
    catalogue = catalogue_of(ONE, ROOT)
    assert overview(catalogue, EVERYTHING) is overview(catalogue, EVERYTHING)


@pytest.fixture(scope="module")
def real(corpus: Path) -> list[Record]:
    """Return some of the real records."""
    paths = random.Random(7).sample(sorted(corpus.rglob("*.md")), 300)
    return [record for path in paths if (record := read_file(path).record)]


@pytest.fixture(scope="module")
def found_of_real(real: list[Record]) -> Callable[[Query], list[Record]]:
    """Return what finds a query's among them, each query once."""
    return cache(lambda query: found(real, query))


@pytest.mark.parametrize("text", ["", "japan OR war -category:Music views:>1k", "hour:(3 OR 18)"])
@pytest.mark.parametrize("measure", Measure)
def test_real_records_are_counted_as_plain_python_does(
    corpus: Path,
    real: list[Record],
    found_of_real: Callable[[Query], list[Record]],
    text: str,
    measure: Measure,
) -> None:
    query: Query = parse(text)
    assert found_of_real(query)
    told = overview(catalogue_of(real, corpus), query, measure, limit=10)
    for name in BINNED:
        values = [bar.value for bar in told.plot(name).bars]
        expected = in_bars(found_of_real(within(query, name)), name, values)
        assert [bar.amount for bar in told.plot(name).bars] == expected
        assert sum(expected)
    for name in TOPS:
        bars = [(bar.value, bar.amount) for bar in told.plot(name).bars]
        among = found_of_real(counted_within(query, name))
        named = selection(query, name)
        count = len(bars) - len(named.included) - len(named.excluded)
        assert bars[:count] == top(real, among, name, measure)[:count]
