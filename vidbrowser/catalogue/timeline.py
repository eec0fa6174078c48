"""How many of the records shown were published in each year, month or day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from vidbrowser.catalogue.recent import remember

if TYPE_CHECKING:
    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue

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

    `earlier` is the number of records before the first bin, when years would be more than
    `MOST_BINS`: a date of the year 1 is a slip of somebody's script.
    """

    unit: Unit
    starts: tuple[date, ...]
    counts: tuple[int, ...]
    earlier: int = 0

    def text(self, place: int) -> str:
        """Return the bin at `place` as it is written after `published:`."""
        return self.starts[place].isoformat()[: _PREFIX[self.unit]]


def histogram(catalogue: Catalogue, rows_mask: pl.Series) -> Histogram:
    """Return how the rows in `rows_mask` are spread over time (UTC); those without date are not.

    The unit follows the span from the first to the last.
    """
    published = catalogue.frame["published"]
    days = remember(catalogue, "days", None, lambda: published.dt.date())
    counted = dict(days.filter(rows_mask).drop_nulls().value_counts().iter_rows())
    if not counted:
        return Histogram("year", (), ())
    unit = _unit(min(counted), max(counted))
    starts = _starts(unit, min(counted), max(counted))
    counts: Counter[date] = Counter()
    for day, count in counted.items():
        counts[_start(unit, day)] += count
    kept = tuple(counts[start] for start in starts)
    return Histogram(unit, starts, kept, counts.total() - sum(kept))


def _start(unit: Unit, day: date) -> date:
    """Return the first day of the unit that `day` is in."""
    if unit == "day":
        return day
    return day.replace(day=1) if unit == "month" else date(day.year, 1, 1)


def _unit(first: date, last: date) -> Unit:
    if (last - first).days < MOST_DAYS:
        return "day"
    months = (last.year - first.year) * 12 + last.month - first.month
    return "month" if months < MOST_MONTHS else "year"


def _starts(unit: Unit, first: date, last: date) -> tuple[date, ...]:
    if unit == "day":
        return tuple(first + timedelta(n) for n in range((last - first).days + 1))
    if unit == "year":
        begin = max(first.year, last.year - MOST_BINS + 1)
        return tuple(date(year, 1, 1) for year in range(begin, last.year + 1))
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple(date(month // 12, month % 12 + 1, 1) for month in months)
