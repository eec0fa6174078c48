"""Days of the week and hours of the day are those of plain Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, record_lists
from tests.search.predicate import satisfies
from vidbrowser.query import HOURS, WEEKDAYS, Flag
from vidbrowser.search.clock import hours_of_week, on_the_clock

if TYPE_CHECKING:
    from vidbrowser.records.record import Record


@given(record_lists)
def test_the_hour_of_the_week_is_pythons(records: list[Record]) -> None:
    moments = [record.published for record in records]
    expected = [m and m.weekday() * 24 + m.hour for m in moments]
    assert hours_of_week(catalogue_of(records, ROOT)).to_list() == expected


@given(record_lists)
def test_a_day_and_an_hour_are_asked_for(records: list[Record]) -> None:
    catalogue = catalogue_of(records, ROOT)
    for flag in (*(Flag("weekday", day) for day in WEEKDAYS), *(Flag("hour", h) for h in HOURS)):
        expected = [satisfies(record, flag, records) for record in records]
        assert on_the_clock(catalogue, flag).to_list() == expected
