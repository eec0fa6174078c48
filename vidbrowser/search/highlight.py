"""Which characters of a text are marked because a query asked for them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from vidbrowser.query import EQUALS, And, Match, Or, Query, Text
from vidbrowser.records.folding import SEPARATOR, fold, folded_letters
from vidbrowser.search.word_begins import begins

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_WORD = "\x1e"
"""Stands before what begins a word: white space, like the separator, so never in folded text."""


def terms(query: Query, field: str) -> tuple[str, ...]:
    """Return the folded texts that `query` asks for in `field`: title, channel, tag, description.

    What it excludes is not among them. A separator at an end of a term binds it to that end of
    the text: the whole of a tag, or its beginning. `_WORD` before it binds it to the begin of a
    word.
    """
    return tuple(dict.fromkeys(_terms(query, field)))


def spans(text: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in `text` the `terms` are, as (start, end) of characters: merged, in order."""
    if not terms:
        return []
    folded = f"{SEPARATOR}{fold(text)}{SEPARATOR}"
    told = [term for term in terms if term.strip(SEPARATOR + _WORD)]
    found = sorted(place for term in told for place in _places(folded, term))
    if not found:
        return []
    starts = _starts(text)
    merged: list[tuple[int, int]] = []
    for begin, end in found:
        start = starts[max(begin - 1, 0)]
        last = starts[min(end - 2, len(starts) - 2)]
        stop = starts[bisect_right(starts, last)]  # one character may fold to several
        if merged and start <= merged[-1][1]:
            start, stop = merged[-1][0], max(stop, merged.pop()[1])
        merged.append((start, stop))
    return merged


def _terms(query: Query, field: str) -> Iterator[str]:
    if isinstance(query, And | Or):
        for part in query.parts:
            yield from _terms(part, field)
    elif isinstance(query, Text) or (isinstance(query, Match) and query.field == field):
        yield from _bound(query, fold(query.text))


def _bound(query: Text | Match, text: str) -> Iterator[str]:
    """Yield the folded `text` of `query` bound to where it is asked for."""
    if not text:
        return
    if isinstance(query, Match) and query.whole:
        yield f"{SEPARATOR}{text}{SEPARATOR}"
    elif isinstance(query, Match) and query.field in EQUALS:
        yield f"{SEPARATOR}{text}"
    else:
        yield _WORD * query.prefix + text


def _places(folded: str, term: str) -> Iterator[tuple[int, int]]:
    """Yield where `term` begins and ends in `folded`, overlapping ones too."""
    text = term.removeprefix(_WORD)
    at = folded.find(text)
    while at >= 0:
        if text == term or begins(folded, at):
            yield at, at + len(text)
        at = folded.find(text, at + 1)


def _starts(text: str) -> Sequence[int]:
    """Return for each character of `fold(text)` where it begins in `text`, and where all ends."""
    if text.isascii() and " ".join(text.split()) == text:
        return range(len(text) + 1)
    starts: list[int] = []
    blank_at, ended = -1, 0
    for place, end in _clusters(text):
        for piece in _pieces(text[place:end]):
            if piece.isspace():
                blank_at = place if blank_at < 0 else blank_at
                continue
            if blank_at >= 0 and starts:
                starts.append(blank_at)
            blank_at = -1
            starts.append(place)
        if blank_at < 0:
            ended = end
    return [*starts, ended]


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each character with its marks and joiners begins and ends: folded apart.

    What folding does to a mark depends on what is before it; marks may change places.
    """
    begin = 0
    for place, character in enumerate(text):
        if place and not _belongs_to_the_one_before(character):
            yield begin, place
            begin = place
    if text:
        yield begin, len(text)


@lru_cache(maxsize=4096)
def _belongs_to_the_one_before(character: str) -> bool:
    first = unicodedata.normalize("NFKD", character)[0]
    return unicodedata.category(first) in ("Mn", "Mc", "Me", "Cf")


_pieces = lru_cache(maxsize=4096)(folded_letters)
