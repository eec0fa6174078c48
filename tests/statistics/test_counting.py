"""Bins: each row in one or in none, also what is at the edges or missing."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.records.record import Record
from vidbrowser.statistics.counting import bins
from vidbrowser.statistics.plot import Name


def test_what_is_missing_is_in_no_bin_and_edges_are_in_one() -> None:
    lengths = (None, 0, 1, 59, 60, 119, 120, 28_799, 28_800, 2**53)
    records = [Record(ROOT / f"{n}.md", duration=length) for n, length in enumerate(lengths)]
    counted = bins(catalogue_of(records, ROOT), Name.LENGTH)
    filled = {value: n for value, n in zip(counted.values, counted.whole, strict=True) if n}
    assert filled == {"0": 1, "1..59": 2, "1m..1:59": 2, "2m..3:59": 1, "4h..7:59:59": 1, ">=8h": 2}
    some = pl.Series([n in (2, 3, 9) for n in range(len(lengths))])
    assert counted.counts(some) == [0, 2, *[0] * 9, 1]


def test_a_date_centuries_before_the_others_is_in_no_bin() -> None:
    years = (1, 1700, 2020)
    records = [Record(ROOT / f"{y}.md", published=datetime(y, 5, 9, tzinfo=UTC)) for y in years]
    counted = bins(catalogue_of(records, ROOT), Name.PUBLISHED)
    assert (counted.unit, counted.values[-1], len(counted.values)) == ("year", "2020", 321)
    assert sum(counted.whole) == 2


def test_a_date_centuries_after_the_others_is_in_no_bin() -> None:
    days = (datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 1, 9, tzinfo=UTC))
    records = [
        Record(ROOT / f"{d}.md", published=d) for d in (*days, datetime(2020, 5, 9, tzinfo=UTC))
    ]
    counted = bins(catalogue_of(records, ROOT), Name.PUBLISHED)
    assert (counted.unit, counted.values, counted.whole) == ("day", ("0001-01-01",), [2])


def test_bins_are_kept() -> None:
    catalogue = catalogue_of([], ROOT)
    assert bins(catalogue, Name.CLOCK) is bins(catalogue, Name.CLOCK)
    assert bins(catalogue, Name.PUBLISHED).values == ()
