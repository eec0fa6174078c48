"""The timeline: bins that follow the span, none left out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, record_lists
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import EVERYTHING, parse
from vidbrowser.records.record import Record
from vidbrowser.search.histogram import (
    MOST_BINS,
    Histogram,
    chosen_bins,
    histogram,
    published_within,
)
from vidbrowser.search.matching import match_mask


def of(*days: str) -> Histogram:
    moments = [datetime.fromisoformat(f"{day}T23:59:59").replace(tzinfo=UTC) for day in days]
    records = [Record(ROOT / f"{n}.md", published=m) for n, m in enumerate(moments)]
    catalogue = catalogue_of([*records, Record(ROOT / "none.md")], ROOT)
    return histogram(catalogue, match_mask(catalogue, EVERYTHING))


def test_the_unit_follows_the_span() -> None:
    assert of("2022-02-27", "2022-03-01", "2022-03-01") == Histogram(
        "day",
        (date(2022, 2, 27), date(2022, 2, 28), date(2022, 3, 1)),
        (1, 0, 2),
    )
    months = of("2021-11-30", "2022-06-01")
    assert (months.unit, months.counts) == ("month", (1, 0, 0, 0, 0, 0, 0, 1))
    years = of("1999-05-05", "2022-06-01")
    assert (years.unit, len(years.starts), years.counts[0]) == ("year", 24, 1)
    assert (years.text(0), months.text(0)) == ("1999", "2021-11")
    assert of("2022-06-01").text(0) == "2022-06-01"


def test_a_slip_of_two_thousand_years_does_not_press_all_together() -> None:
    found = of("0001-01-01", "2020-01-01", "2022-01-01")
    assert (found.unit, found.text(0), found.text(-1)) == ("month", "2020-01", "2022-01")
    assert (found.counts[0], found.counts[-1], sum(found.counts)) == (1, 1, 2)
    assert of("0001-01-01", "0400-01-01", "0401-01-01").text(-1) == "0401-01"


def test_a_slip_into_a_far_future_hides_nothing_else() -> None:
    found = of("0001-01-01", "2021-01-01", "2022-01-01", "9999-12-31")
    assert (found.text(0), found.text(-1), sum(found.counts)) == ("2021-01", "2022-01", 2)


def test_without_dates_there_are_no_bins() -> None:
    assert of() == histogram(EMPTY, match_mask(EMPTY, EVERYTHING)) == Histogram("year", (), ())


@given(record_lists, st.data())
def test_a_bin_counts_what_its_text_finds(records: list[Record], data: st.DataObject) -> None:
    catalogue = catalogue_of(records, ROOT)
    found = histogram(catalogue, match_mask(catalogue, EVERYTHING))
    assert len(found.starts) == len(found.counts) <= MOST_BINS
    dates = [record.published.date() for record in records if record.published]
    if found.starts:
        years = range(found.starts[0].year, found.starts[-1].year + 1)
        shown = [date for date in dates if found.starts[0] <= date and date.year in years]
        assert sum(found.counts) == len(shown)
        place = data.draw(st.integers(0, len(found.starts) - 1))
        query = parse(f"published:{found.text(place)}")
        assert match_mask(catalogue, query).sum() == found.counts[place]


YEARS = Histogram("year", tuple(date(2018 + n, 1, 1) for n in range(5)), (1, 0, 2, 3, 4))
MONTHS = Histogram("month", (date(2021, 11, 1), date(2021, 12, 1), date(2022, 1, 1)), (1, 2, 3))
DAYS = Histogram("day", (date(2022, 1, 31), date(2022, 2, 1)), (3, 9))


@pytest.mark.parametrize(
    ("counted", "query", "chosen"),
    [
        (YEARS, "war", ()),
        (YEARS, "published:2019", ((1, 1),)),
        (YEARS, "war published:2019..2021 tea", ((1, 3),)),
        (YEARS, "published:2019-06-15..2020-01", ((1, 2),)),
        (YEARS, "published:>2019", ((2, 4),)),
        (YEARS, "published:<=2019", ((0, 1),)),
        (YEARS, "published:(2018 OR 2021)", ((0, 0), (3, 3))),
        (YEARS, "published:>=2019 published:<2022", ((1, 3),)),
        (YEARS, "published:>=2021 published:<2020", ()),
        (YEARS, "published:2019 published:1999", ()),
        (YEARS, "published:2023..2024", ()),
        (YEARS, "published:2010..2017", ()),
        (YEARS, "published:2010..2018", ((0, 0),)),
        (YEARS, "published:>2018 -published:2020", ((1, 4),)),
        (YEARS, "-published:2020 added:2020", ()),
        (MONTHS, "published:2021-12..2024", ((1, 2),)),
        (MONTHS, "published:>2022-01", ()),
        (DAYS, "published:2022-02-01", ((1, 1),)),
        (DAYS, "published:2022-02-02", ()),
        (Histogram("year", (), ()), "published:2022", ()),
    ],
)
def test_the_bins_that_a_query_chooses(
    counted: Histogram, query: str, chosen: tuple[tuple[int, int], ...]
) -> None:
    assert chosen_bins(counted, parse(query)) == chosen


def test_a_span_that_is_chosen_leaves_the_bins_as_they_were() -> None:
    records = [
        Record(ROOT / f"{n}.md", title="war" if n % 2 else "tea", published=moment)
        for n, moment in enumerate(datetime(2010 + n, 6, 1, tzinfo=UTC) for n in range(10))
    ]
    catalogue = catalogue_of(records, ROOT)
    whole = published_within(catalogue, parse("war"))
    assert sum(whole.counts) == 5
    assert published_within(catalogue, parse("war published:2012..2013")) is whole
    assert published_within(catalogue, parse("published:2012..2013 war -published:2011")) != whole
