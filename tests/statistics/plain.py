"""Plots in plain Python, from the records themselves: what the fast ones must equal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.search.folded import folded
from tests.search.predicate import index_order, satisfies
from tests.search.test_facets import plain_count
from vidbrowser.query import parse
from vidbrowser.records.fields import FACETS
from vidbrowser.statistics.plot import Measure, Name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from vidbrowser.query import Query
    from vidbrowser.records.record import Record

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def found(records: list[Record], query: Query) -> list[Record]:
    """Return the records that `query` finds."""
    return [record for record in records if satisfies(record, query, records)]


def in_bars(records: Sequence[Record], name: Name, values: Sequence[str]) -> list[int]:
    """Return how many of `records` each of `values` of a plot with bins has."""
    if name is Name.CLOCK:
        dates = [record.published for record in records if record.published]
        cells = Counter(f"{DAYS[day.weekday()]} {day.hour}" for day in dates)
        return [cells[value] for value in values]
    if name is Name.PUBLISHED:
        days = [record.published.date() for record in records if record.published]
        return [sum(day_text(day, value) for day in days) for value in values]
    queries = [parse(f"{name}:{value}") for value in values]
    return [sum(satisfies(record, query, []) for record in records) for query in queries]


def day_text(day: date, value: str) -> bool:
    return day.isoformat().startswith(value)


def amount(record: Record, measure: Measure) -> int:
    """Return what a record adds to a bar: one, its seconds or its views."""
    if measure is Measure.RECORDS:
        return 1
    return (record.duration if measure is Measure.HOURS else record.views) or 0


def top(
    records: list[Record], among: list[Record], name: Name, measure: Measure
) -> list[tuple[str, int]]:
    """Return the values that have any of `measure` among some records, most first."""
    spellings = {folded(value): value for value, _ in plain_count(records, name, records)}
    sums: Counter[str] = Counter()
    for record in among:
        for key in {folded(value) for value in getattr(record, FACETS[name].name)}:
            sums[key] += amount(record, measure)
    order = sorted(sums, key=lambda key: (-sums[key], index_order(key)))
    return [(spellings[key], sums[key]) for key in order if sums[key]]
