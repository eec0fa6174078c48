"""Cells of weekday and hour: rectangles are chosen, cells excluded, and taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import queries
from vidbrowser.query import Query, parse
from vidbrowser.query.editing import State
from vidbrowser.statistics import clock

cells = st.sampled_from(clock.CELLS)


def chosen(text: str, state: State = State.INCLUDED) -> list[str]:
    told = clock.states(parse(text))
    return [cell for cell, its in zip(clock.CELLS, told, strict=True) if its is state]


def test_a_rectangle_is_written_as_days_and_hours() -> None:
    def written(first: str, last: str, query: str = "a") -> str:
        return str(clock.with_cells(parse(query), first, last))

    assert written("sunday 18", "sunday 18") == "a weekday:sunday hour:18"
    assert written("sunday 19", "saturday 18") == ("a weekday:(saturday OR sunday) hour:(18 OR 19)")
    assert written("monday 3", "sunday 3") == "a hour:3"
    assert written("monday 0", "monday 23", "hour:3 a weekday:friday") == "a weekday:monday"
    assert written("monday 0", "sunday 23", "a hour:3") == "a"


def test_what_a_query_says_of_cells() -> None:
    assert chosen("weekday:sunday hour:(3 OR 4)") == ["sunday 3", "sunday 4"]
    assert len(chosen("weekday:sunday")) == 24
    assert chosen("hour:3 hour:4") == []
    assert chosen("weekday:sunday OR hour:3") == []  # which is no rectangle
    assert chosen("-(hour:3 weekday:sunday)", State.EXCLUDED) == ["sunday 3"]
    assert len(chosen("-hour:3", State.EXCLUDED)) == 7
    assert chosen("-(hour:3 war)", State.EXCLUDED) == []


@given(queries, cells, cells)
def test_choosing_twice_leaves_what_is_not_of_the_clock(
    query: Query, first: str, last: str
) -> None:
    rest = clock.within(query)
    once = clock.with_cells(rest, first, last)
    assert parse(str(once)) == once
    assert clock.within(once) == rest
    if once != rest:
        assert clock.with_cells(once, first, last) == rest


@given(queries, cells)
def test_a_cell_is_excluded_and_taken_back(query: Query, cell: str) -> None:
    without = clock.without_cell(query, cell)
    assert parse(str(without)) == without
    if clock.states(query)[clock.CELLS.index(cell)] is not State.EXCLUDED:
        assert clock.states(without)[clock.CELLS.index(cell)] is State.EXCLUDED
        assert clock.without_cell(without, cell) == query
        again = clock.with_cells(without, cell, cell)
        assert clock.states(again)[clock.CELLS.index(cell)] is not State.EXCLUDED
