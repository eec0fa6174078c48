"""How many of the records shown were published in each year, month or day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

import polars as pl

from vidbrowser.query import Range, parse
from vidbrowser.query.editing import counted_within, selection
from vidbrowser.records.written_out import microseconds
from vidbrowser.search import marked
from vidbrowser.search.matching import match_mask
from vidbrowser.search.memo import cached

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query

Unit = Literal["year", "month", "day"]

MOST_DAYS = 124
"""Up to a third of a year is shown by days."""
MOST_MONTHS = 240
"""Up to twenty years are shown by months."""
MOST_BINS = 400

_PREFIX = {"year": 4, "month": 7, "day": 10}


@dataclass(frozen=True, slots=True)
class Histogram:
    """One bin a `unit`, empty ones included: where it starts, and its number of records.

    Of more years it is those `MOST_BINS` with most records, of equal ones the last: a date of the
    year 1, or 9999, is a slip of somebody's script.
    """

    unit: Unit
    starts: tuple[date, ...]
    counts: tuple[int, ...]

    def text(self, place: int) -> str:
        """Return the bin at `place` as it is written after `published:`."""
        return self.starts[place].isoformat()[: _PREFIX[self.unit]]


def histogram(catalogue: Catalogue, rows_mask: pl.Series) -> Histogram:
    """Return how the rows in `rows_mask` are spread over time (UTC); those without date are not.

    The unit follows the span from the first to the last.
    """
    published = _most(catalogue.frame["published"].filter(rows_mask))
    first, last = published.min(), published.max()
    if not isinstance(first, datetime) or not isinstance(last, datetime):
        return Histogram("year", (), ())
    unit = _unit(first.date(), last.date())
    starts = _starts(unit, first.date(), last.date())
    counts: Counter[date]
    if unit == "day":
        counts = Counter(dict(published.dt.date().value_counts().iter_rows()))
    else:
        counts = _by_month(catalogue, rows_mask, unit)
    return Histogram(unit, starts, tuple(counts[start] for start in starts))


def _most(published: pl.Series) -> pl.Series:
    """Return those of the `MOST_BINS` years with most of them; all where they are of no more."""
    first, last = published.min(), published.max()
    if not isinstance(first, datetime) or not isinstance(last, datetime):
        return published
    if last.year - first.year < MOST_BINS:
        return published
    by_year = published.dt.year()
    years, counts = by_year.drop_nulls().value_counts().sort("published").get_columns()
    year, before = years.to_list(), [0, *accumulate(counts)]
    within = [
        before[place] - before[bisect_left(year, end - MOST_BINS + 1)]
        for place, end in enumerate(year, 1)
    ]
    _, end = max(zip(within, year, strict=True))
    return published.filter(by_year.is_between(end - MOST_BINS + 1, end))


def published_within(catalogue: Catalogue, query: Query) -> Histogram:
    """Return the histogram of what `query` finds without the span of time that it chooses."""
    within = counted_within(query, "published")

    def compute() -> Histogram:
        return histogram(catalogue, match_mask(catalogue, within))

    key = (within, marked.version(catalogue, within))
    return cached(catalogue, "histograms", key, compute)


def chosen_bins(counted: Histogram, query: Query) -> tuple[tuple[int, int], ...]:
    """Return the first and the last bin that each span of time touches which `query` chooses."""
    begins = [_moment(start) for start in counted.starts]
    chosen, spans = selection(query, "published"), []
    for value in chosen.included:
        span = parse(f"published:{value}")
        assert isinstance(span, Range)
        low, high = span.bounds
        first = 0 if low is None else max(0, bisect_right(begins, low) - 1)
        last = len(begins) - 1 if high is None else bisect_right(begins, high) - 1
        if begins and first <= last and (low is None or low < _end(counted)):
            spans.append((first, last))
    if len(spans) == len(chosen.included) > 1 and not chosen.any:  # all of them must hold
        both = max(first for first, _ in spans), min(last for _, last in spans)
        return (both,) if both[0] <= both[1] else ()
    return tuple(spans) if chosen.any or len(chosen.included) == 1 else ()


def _end(counted: Histogram) -> int:
    """Return the moment at which the last bin is over."""
    last = counted.starts[-1]
    if counted.unit == "day":
        return _moment(last + timedelta(1))
    month = last.month if counted.unit == "month" else 12
    return _moment(date(last.year + month // 12, month % 12 + 1, 1))


def _moment(day: date) -> int:
    return microseconds(datetime.combine(day, time(), UTC))


def _by_month(catalogue: Catalogue, rows_mask: pl.Series, unit: Unit) -> Counter[date]:
    """Count the months, which are fewer than the days by far, by their first day or by year."""
    moments = catalogue.frame["published"].dt
    months = cached(
        catalogue, "months", None, lambda: moments.year() * 12 + moments.month().cast(pl.Int32) - 1
    )
    counts: Counter[date] = Counter()
    for month, count in months.filter(rows_mask).drop_nulls().value_counts().iter_rows():
        counts[date(month // 12, month % 12 + 1 if unit == "month" else 1, 1)] += count
    return counts


def _unit(first: date, last: date) -> Unit:
    if (last - first).days < MOST_DAYS:
        return "day"
    months = (last.year - first.year) * 12 + last.month - first.month
    return "month" if months < MOST_MONTHS else "year"


def _starts(unit: Unit, first: date, last: date) -> tuple[date, ...]:
    if unit == "day":
        return tuple(first + timedelta(n) for n in range((last - first).days + 1))
    if unit == "year":
        return tuple(date(year, 1, 1) for year in range(first.year, last.year + 1))
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple(date(month // 12, month % 12 + 1, 1) for month in months)
