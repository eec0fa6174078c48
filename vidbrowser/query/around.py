"""What a query asks besides the word that is still being typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.query.nodes import EVERYTHING, And, Match, Not, Or, Query, all_of, any_of
from vidbrowser.query.parser import QuerySyntaxError, parse

if TYPE_CHECKING:
    from vidbrowser.query.words import Word

_STAND_IN = "\ue000"
"""Stands where the word is: a private character, which keyboards do not write."""
_DEEPEST = 8
"""So many parentheses may still be open."""


def around(text: str, word: Word) -> Query:
    """Return what can be found by completing `word`, which follows a field's colon in `text`.

    Of a value that takes its place as many records are found as have it among these; where the word
    is denied, so many are no longer. In a text with a mistake elsewhere all records count: nothing
    is searched for there.
    """
    before, after = text[: word.start], text[word.end :]
    for closing in range(_DEEPEST):
        try:
            query = parse(f"{before}{_STAND_IN}{after}{')' * closing}")
        except QuerySyntaxError:
            continue
        leaf = Match(word.field, _STAND_IN)
        found = _where(query, leaf, not _is_denied(query, leaf))
        return found if isinstance(found, Query) else EVERYTHING
    return EVERYTHING


def _is_denied(query: Query, leaf: Query) -> bool | None:
    """Return whether an odd number of denials stands before `leaf`; None where it is not."""
    if query == leaf:
        return False
    if isinstance(query, Not):
        denied = _is_denied(query.part, leaf)
        return None if denied is None else not denied
    if isinstance(query, And | Or):
        found = (_is_denied(part, leaf) for part in query.parts)
        return next((denied for denied in found if denied is not None), None)
    return None


def _where(query: Query, leaf: Query, holds: bool) -> Query | bool:
    """Return `query` with `leaf` as true or false; all or nothing it is as a truth value."""
    if query == leaf:
        return holds
    if isinstance(query, Not):
        part = _where(query.part, leaf, holds)
        return not part if isinstance(part, bool) else Not(part)
    if not isinstance(query, And | Or):
        return query
    whole = isinstance(query, Or)  # the truth value of a part that decides for all of them
    parts = [_where(part, leaf, holds) for part in query.parts]
    left = [part for part in parts if not isinstance(part, bool)]
    if whole in parts:
        return whole
    if not left:
        return not whole
    return any_of(left) if whole else all_of(left)
