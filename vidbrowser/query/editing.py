"""What choosers, chips, the timeline and hashtags do to a query: trees in, trees out.

Parts that a chooser does not understand stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vidbrowser.query import (
    EVERYTHING,
    VALUE_PARSERS,
    And,
    Flag,
    Match,
    Not,
    Or,
    Query,
    Range,
    all_of,
    any_of,
    exactly,
    parse,
    quoted,
)
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable


class State(StrEnum):
    """What a chooser says of a value."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Selection:
    """The values of a field that a query includes and excludes, as they are written in it.

    `any` tells whether one of the included is enough; it is what tags can be switched to.
    """

    included: tuple[str, ...]
    excluded: tuple[str, ...]
    any: bool

    def state(self, value: str) -> State:
        """Return what is said of `value`, however it is spelled."""
        if any(fold(value) == fold(other) for other in self.included):
            return State.INCLUDED
        if any(fold(value) == fold(other) for other in self.excluded):
            return State.EXCLUDED
        return State.CLEAR


def parts(query: Query) -> tuple[Query, ...]:
    """Return the parts that must all match: one chip each."""
    return query.parts if isinstance(query, And) else (query,)


def replaced(query: Query, part: Query, by: Query) -> Query:
    """Return `query` with `by` in place of `part`, one of its `parts`."""
    all_parts = list(parts(query))
    place = all_parts.index(part)
    return all_of([*all_parts[:place], by, *all_parts[place + 1 :]])


def without(query: Query, part: Query) -> Query:
    """Return `query` without `part`, one of its `parts`."""
    return replaced(query, part, EVERYTHING)


def opposite(part: Query) -> Query:
    """Return what finds all that `part` does not."""
    return part.part if isinstance(part, Not) else Not(part)


def counted_within(query: Query, field: str, *, either: bool | None = None) -> Query:
    """Return the part of `query` within which the values of `field` are counted.

    It is what stays when one of them is included by `with_value`: not the alternatives to it, but
    what is excluded and, unless `either`, the tags that must all be there.
    """
    if not alternatives(query, field, either):
        return query
    return all_of(part for part in parts(query) if not _is_included(part, field))


def alternatives(query: Query, field: str, either: bool | None = None) -> bool:
    """Return whether included values of `field` are alternatives (`either`: of tags, too)."""
    return field != "tag" or (selection(query, field).any if either is None else either)


def promised(query: Query, field: str, value: str, *, either: bool | None = None) -> Query:
    """Return the query for what has `value` of `field` among what including it would find."""
    chosen = with_value(query, field, value, State.INCLUDED, either=either)
    return all_of([chosen, _leaf(field, value)])


def selection(query: Query, field: str) -> Selection:
    """Return what `query` says of single values of `field`."""
    included = [leaf for part in parts(query) for leaf in _leaves(part, field)]
    excluded = [leaf for part in parts(query) for leaf in _excluded(part, field)]
    either = any(len(_leaves(part, field)) > 1 for part in parts(query))
    return Selection(tuple(map(_value, included)), tuple(map(_value, excluded)), either)


def with_value(
    query: Query, field: str, value: str, state: State, *, either: bool | None = None
) -> Query:
    """Return `query` with `value` of `field` included, excluded or not spoken of.

    Included values of a field are alternatives, but for tags, which must all be there unless
    `either` is True (None: as the query has it). A value that is one of alternatives takes the
    place of a part of a text that was typed: of `channel:bbc`. Raises QuerySyntaxError when `value`
    is none.
    """
    leaf = _leaf(field, value)
    either = alternatives(query, field, either)
    if state is State.INCLUDED and field != "tag":
        query = all_of(_told_whole(part, field) for part in parts(query))
    query = all_of(_cleared(part, field, leaf) for part in parts(query))
    if state is State.CLEAR:
        return query
    if state is State.EXCLUDED:
        return all_of([query, Not(leaf)])
    return with_either(all_of([query, leaf]), field, either) if either else all_of([query, leaf])


def with_either(query: Query, field: str, either: bool) -> Query:
    """Return `query` with the included values of `field` as alternatives, or all of them needed."""
    included = [leaf for part in parts(query) for leaf in _leaves(part, field)]
    if not included:
        return query
    return _exchanged(query, field, any_of(included) if either else all_of(included))


def with_range(query: Query, field: str, low: str | None, high: str | None) -> Query:
    """Return `query` with `field` from `low` to `high`, both included, in place of what it had.

    Either may be None: unbounded. What `query` excludes of the field stays.
    """
    if low is None and high is None:
        return _exchanged(query, field, EVERYTHING)
    if low == high:
        value = str(low)
    elif low is None:
        value = f"<={high}"
    else:
        value = f">={low}" if high is None else f"{low}..{high}"
    return _exchanged(query, field, _leaf(field, value))


def hashtag_query(word: str, known_tag: Callable[[str], bool]) -> str:
    """Return the query for hashtag `word`: `tag:"…"` when `known_tag` knows its folded form.

    A catalogue's tag may itself be written with the mark. Unknown words are searched as text.
    """
    for tag in (word, f"#{word}"):
        if known_tag(fold(tag)):
            return f"tag:{quoted(tag, bare=False)}"
    return quoted(word, bare=False)


def _exchanged(query: Query, field: str, by: Query) -> Query:
    """Put `by` where the first included value of `field` is, or at the end; take off the others."""
    result: list[Query] = []
    for part in parts(query):
        if _leaves(part, field):
            part, by = by, EVERYTHING
        result.append(part)
    return all_of([*result, by])


def _leaf(field: str, value: str) -> Query:
    return parse(f"{field}:{value}") if field in VALUE_PARSERS else exactly(field, value)


def _value(leaf: Query) -> str:
    return leaf.text if isinstance(leaf, Match) else str(getattr(leaf, "value", ""))


def _leaves(part: Query, field: str) -> tuple[Query, ...]:
    """Return the single values of `field` that `part` includes; none when it is something else."""
    if isinstance(part, Or):
        found = [_leaves(alternative, field) for alternative in part.parts]
        return tuple(leaf for leaves in found for leaf in leaves) if all(found) else ()
    single = isinstance(part, Range) or (isinstance(part, Match) and part.whole)
    return (part,) if single and _fields(part) == {field} else ()


def _is_included(part: Query, field: str) -> bool:
    typed = field != "tag" and _told_whole(part, field) != part
    return typed or bool(_leaves(part, field))


def _told_whole(part: Query, field: str) -> Query:
    """Return what is left of `part` without what asks for a part of the text of `field`."""
    alternatives = part.parts if isinstance(part, Or) else (part,)
    if _fields(part) != {field} or not all(isinstance(p, Match) for p in alternatives):
        return part
    whole = [leaf for leaf in alternatives if _leaves(leaf, field)]
    return any_of(whole) if whole else EVERYTHING


def _excluded(part: Query, field: str) -> tuple[Query, ...]:
    return _leaves(part.part, field) if isinstance(part, Not) else ()


def _cleared(part: Query, field: str, leaf: Query) -> Query:
    """Return what is left of `part` when it does not speak of `leaf` any more."""
    same = fold(_value(leaf))
    for leaves, negative in ((_leaves(part, field), False), (_excluded(part, field), True)):
        left = [other for other in leaves if fold(_value(other)) != same]
        if len(left) < len(leaves):
            rest = any_of(left) if left else EVERYTHING
            return Not(rest) if negative and left else rest
    return part


def _fields(query: Query) -> set[str | None]:
    """Return the fields that `query` speaks of; None stands for text anywhere."""
    if isinstance(query, And | Or):
        return {field for part in query.parts for field in _fields(part)}
    if isinstance(query, Not):
        return _fields(query.part)
    return {query.field if isinstance(query, Match | Range | Flag) else None}
