"""How one text became another: what stays, what is gone, what is new."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_LINES = 400
MOST_CHARACTERS = 40_000
"""What of a text is compared: comparing takes the square of its length."""
_MOST_WORDS = 400
"""Words of lines that changed, up to which these are compared word by word."""
_CONTEXT = 1
"""Lines before and after a change that are told."""
_ALIKE = 0.5
"""Lines that share less of their words are others, not the same ones changed."""
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


class Kind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"
    LEFT_OUT = "left out"
    """There is more, which is the same or was not compared."""


class Piece(NamedTuple):
    """A piece of text, with its line ends; "" of what is left out."""

    kind: Kind
    text: str


_LEFT_OUT = Piece(Kind.LEFT_OUT, "")


def text_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Return how `before` became `after`, with a line around each change; () when they are alike.

    Lines are compared, and their words where they are nearly the same. Of very long texts the begin
    is compared; what is left out at the end may be others.
    """
    if before == after:
        return ()
    old, new = _lines(before), _lines(after)
    pieces = [*_merged(_by_lines(old, new))]
    if "".join(old) != before or "".join(new) != after:
        pieces += [_LEFT_OUT] * (pieces[-1:] != [_LEFT_OUT])
    return tuple(pieces)


def _lines(text: str) -> list[str]:
    return text[:MOST_CHARACTERS].splitlines(keepends=True)[:MOST_LINES]


def _by_lines(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, begin, end, from_, to in matcher.get_opcodes():
        if what == "equal":
            at_edges = begin == 0, end == len(old) and to == len(new)
            yield from _context(old[begin:end], *at_edges)
        else:
            yield from _replaced("".join(old[begin:end]), "".join(new[from_:to]))


def _context(lines: Sequence[str], first: bool, last: bool) -> Iterator[Piece]:
    """Yield of `lines` that are the same those beside a change: none is before the `first`."""
    head = 0 if first else _CONTEXT
    tail = 0 if last else _CONTEXT
    if len(lines) <= head + tail:
        yield Piece(Kind.SAME, "".join(lines))
        return
    yield Piece(Kind.SAME, "".join(lines[:head]))
    yield _LEFT_OUT
    yield Piece(Kind.SAME, "".join(lines[len(lines) - tail :]))


def _replaced(gone: str, new: str) -> Iterator[Piece]:
    old_words, new_words = _WORD.findall(gone), _WORD.findall(new)
    if max(len(old_words), len(new_words)) <= _MOST_WORDS:
        matcher = SequenceMatcher(None, old_words, new_words, autojunk=False)
        if matcher.ratio() >= _ALIKE:
            for what, begin, end, from_, to in matcher.get_opcodes():
                if what == "equal":
                    yield Piece(Kind.SAME, "".join(old_words[begin:end]))
                else:
                    yield Piece(Kind.GONE, "".join(old_words[begin:end]))
                    yield Piece(Kind.NEW, "".join(new_words[from_:to]))
            return
    yield Piece(Kind.GONE, gone)
    yield Piece(Kind.NEW, new)


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield `pieces` without empty ones, those of one kind that follow each other as one."""
    last: Piece | None = None
    for piece in pieces:
        if not piece.text and piece.kind is not Kind.LEFT_OUT:
            continue
        if last is not None and last.kind is piece.kind:
            last = Piece(piece.kind, last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
