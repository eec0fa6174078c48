"""The cells of weekday and hour, `sunday 18`: what they do to a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.query import HOURS, WEEKDAYS, And, Flag, Not, Or, Query, all_of, any_of
from vidbrowser.query.editing import State, parts, without

if TYPE_CHECKING:
    from collections.abc import Iterable

CELLS = tuple(f"{day} {hour}" for day in WEEKDAYS for hour in HOURS)
"""All of them, from Monday's first hour on."""
_WORDS = {"weekday": WEEKDAYS, "hour": HOURS}


def within(query: Query) -> Query:
    """Return `query` without the days and hours that it includes."""
    return all_of(part for part in parts(query) if not _is_own(part))


def states(query: Query) -> list[State]:
    """Return what `query` says of each of `CELLS`."""
    included = {field: _included(query, field) for field in _WORDS}
    excluded = [part.part for part in parts(query) if isinstance(part, Not)]
    if all(words is None for words in included.values()) and not excluded:
        return [State.CLEAR] * len(CELLS)
    return [_state(cell, included, excluded) for cell in CELLS]


def with_cells(query: Query, first: str, last: str) -> Query:
    """Return `query` with the cells between two corners; when they are chosen, not any more."""
    query = _without_not(query, first) if first == last else query
    corners = [first.split(), last.split()]
    spans = [
        _span(field, (first_word, last_word))
        for field, first_word, last_word in zip(_WORDS, *corners, strict=True)
    ]
    left = within(query)
    chosen = all_of([left, *spans])
    return left if chosen == query else chosen


def without_cell(query: Query, cell: str) -> Query:
    """Return `query` with the cell excluded; when it is, not any more."""
    left = _without_not(query, cell)
    return left if left != query else all_of([query, Not(_leaf(cell))])


def _leaf(cell: str) -> Query:
    day, hour = cell.split()
    return all_of([Flag("weekday", day), Flag("hour", hour)])


def _without_not(query: Query, cell: str) -> Query:
    excluded = Not(_leaf(cell))
    while excluded in parts(query):
        query = without(query, excluded)
    return query


def _span(field: str, ends: tuple[str, str]) -> Query:
    """Return what asks for the words of `field` between two, of all of them nothing."""
    words = _WORDS[field]
    begin, end = sorted(map(words.index, ends))
    if end - begin + 1 == len(words):
        return And()
    return any_of(Flag(field, word) for word in words[begin : end + 1])


def _words(part: Query, field: str) -> set[str] | None:
    """Return the words of `field` of which `part` asks for one; None when it is something else."""
    alternatives = part.parts if isinstance(part, Or) else (part,)
    flags = [other for other in alternatives if isinstance(other, Flag) and other.field == field]
    return {flag.value for flag in flags} if len(flags) == len(alternatives) else None


def _is_own(part: Query) -> bool:
    return any(_words(part, field) is not None for field in _WORDS)


def _included(query: Query, field: str) -> set[str] | None:
    """Return the words of `field` that all parts of `query` leave; None when none speaks of it."""
    said = [words for part in parts(query) if (words := _words(part, field)) is not None]
    return set.intersection(*said) if said else None


def _state(cell: str, included: dict[str, set[str] | None], excluded: Iterable[Query]) -> State:
    words = dict(zip(_WORDS, cell.split(), strict=True))
    if any(_covers(part, words) for part in excluded):
        return State.EXCLUDED
    said = {field: chosen for field, chosen in included.items() if chosen is not None}
    inside = all(words[field] in chosen for field, chosen in said.items())
    return State.INCLUDED if said and inside else State.CLEAR


def _covers(part: Query, words: dict[str, str]) -> bool:
    """Return whether `part`, which must speak of nothing else, finds the cell of `words`."""
    asked = part.parts if isinstance(part, And) else (part,)
    said = [(field, found) for p in asked for field in _WORDS if (found := _words(p, field))]
    return len(said) == len(asked) > 0 and all(words[field] in found for field, found in said)
