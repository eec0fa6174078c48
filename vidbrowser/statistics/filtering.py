"""What the bars of plots do to a query, and what of it is a plot's own: trees in, trees out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.query import VALUE_PARSERS, Flag, Not, Query, Range, all_of, parse
from vidbrowser.query.editing import (
    State,
    counted_within,
    parts,
    selection,
    with_range,
    with_value,
    without,
)
from vidbrowser.statistics import clock
from vidbrowser.statistics.plot import SPANS, Name

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARES = {
    "subtitles": Flag("has", "subtitles"),
    "media": Flag("has", "media"),
    "gone": Flag("is", "gone"),
}
"""By the value of its bar, what finds the records that a share is of."""


def within(query: Query, name: Name, value: str = "") -> Query:
    """Return the part of `query` that the plot `name` honours: all but what it itself includes.

    Of `Name.SHARE` each bar is a plot of its own: that of `value`.
    """
    if name is Name.CLOCK:
        return clock.within(query)
    if name is Name.SHARE:
        return all_of(part for part in parts(query) if part != SHARES[value])
    return counted_within(query, name)


def states(query: Query, name: Name, values: Sequence[str]) -> list[State]:
    """Return what `query` says of each of `values`, which are bars of the plot `name`."""
    if name is Name.CLOCK:
        return clock.states(query)
    if name is Name.SHARE:
        return [_share_state(query, SHARES[value]) for value in values]
    if name in SPANS:
        return _span_states(query, name, values)
    chosen = selection(query, name)
    return [chosen.state(value) for value in values]


def with_bars(query: Query, name: Name, first: str, last: str) -> Query:
    """Return `query` with the bars from `first` to `last` chosen; when they are, not any more.

    Of `Name.CLOCK` they are two corners. Where bars have no order only `last` counts: it is
    included with those that are, as choosers do.
    """
    if name is Name.CLOCK:
        return clock.with_cells(query, first, last)
    if name is Name.SHARE:
        return _with_share(query, SHARES[last], State.INCLUDED)
    if name not in SPANS:
        return _toggled(query, name, last, State.INCLUDED)
    low, high = _ends(name, first)[0], _ends(name, last)[1]
    if first == last:
        query = _included_again(query, name, first)
    chosen = with_range(query, name, low, high)
    return with_range(query, name, None, None) if chosen == query else chosen


def without_bar(query: Query, name: Name, value: str) -> Query:
    """Return `query` with the bar of `value` excluded; when it is, not any more."""
    if name is Name.CLOCK:
        return clock.without_cell(query, value)
    if name is Name.SHARE:
        return _with_share(query, SHARES[value], State.EXCLUDED)
    return _toggled(query, name, value, State.EXCLUDED)


def bounds(name: Name, value: str) -> tuple[int | None, int | None]:
    """Return the least and the largest amount of the bar `value`; None is unbounded."""
    span = parse(f"{name}:{value}")
    assert isinstance(span, Range)
    return span.bounds


def _included_again(query: Query, name: Name, value: str) -> Query:
    for other in selection(query, name).excluded:
        if bounds(name, value) == bounds(name, other):
            query = with_value(query, name, other, State.CLEAR)
    return query


def _ends(name: Name, value: str) -> tuple[str, str | None]:
    """Return how the least and the largest amount of a bar are written; None is unbounded."""
    if value.startswith(">="):
        return value[2:], None
    low, _, high = value.partition("..")
    assert VALUE_PARSERS[name].read(low)
    return low, high or low


def _span_states(query: Query, name: Name, values: Sequence[str]) -> list[State]:
    chosen = selection(query, name)
    included = [bounds(name, value) for value in chosen.included]
    excluded = [bounds(name, value) for value in chosen.excluded]
    if not included and not excluded:
        return [State.CLEAR] * len(values)
    return [_span_state(bounds(name, value), included, excluded, chosen.any) for value in values]


Bounds = tuple[int | None, int | None]


def _span_state(bar: Bounds, included: list[Bounds], excluded: list[Bounds], any_: bool) -> State:
    if any(_covers(span, bar) for span in excluded):
        return State.EXCLUDED
    touched = [_overlap(span, bar) for span in included]
    if touched and (any(touched) if any_ else all(touched)):
        return State.INCLUDED
    return State.CLEAR


def _covers(span: Bounds, bar: Bounds) -> bool:
    low = span[0] is None or (bar[0] is not None and span[0] <= bar[0])
    return low and (span[1] is None or (bar[1] is not None and bar[1] <= span[1]))


def _overlap(span: Bounds, bar: Bounds) -> bool:
    begins = span[0] is None or bar[1] is None or span[0] <= bar[1]
    return begins and (span[1] is None or bar[0] is None or bar[0] <= span[1])


def _toggled(query: Query, name: Name, value: str, wanted: State) -> Query:
    state = selection(query, name).state(value)
    return with_value(query, name, value, State.CLEAR if state is wanted else wanted)


def _share_state(query: Query, flag: Flag) -> State:
    said = parts(query)
    if flag in said:
        return State.INCLUDED
    return State.EXCLUDED if Not(flag) in said else State.CLEAR


def _with_share(query: Query, flag: Flag, wanted: State) -> Query:
    state = _share_state(query, flag)
    for part in (flag, Not(flag)):
        while part in parts(query):
            query = without(query, part)
    if state is wanted:
        return query
    return all_of([query, flag if wanted is State.INCLUDED else Not(flag)])
