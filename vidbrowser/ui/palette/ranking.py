"""Which names answer to what was typed, the best first: parts of words, else what resembles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_FUZZY = 3
"""Letters from which on names are offered that only resemble what was typed."""
_ALIKE = 0.84
_MOST_PIECES = 12
"""Letters in which pieces are looked for."""
"""Jaro-Winkler similarity of words that a slip of the finger leaves."""


def ranked(text: str, names: Sequence[str]) -> list[int]:
    """Return the places of those of `names` that answer to `text`, the best first.

    A name whose words begin with all that was typed goes before one that only contains it; equal
    ones stay in their order. Only where there is neither, names whose words begin with pieces of it
    answer, "opfo" for Open Folder, and those whose words are nearly those typed.
    """
    parts = fold(text).split()
    folded = [fold(name) for name in names]
    plain = [(_held(parts, name), place) for place, name in enumerate(folded)]
    if any(tier for tier, _ in plain):
        return [place for tier, place in sorted(plain, key=lambda each: -each[0]) if tier]
    if sum(map(len, parts)) < _LEAST_FUZZY:
        return []
    alike = [(_resembles(parts, name), place) for place, name in enumerate(folded)]
    return [place for likeness, place in sorted(alike, key=lambda each: -each[0]) if likeness]


def _held(parts: Sequence[str], name: str) -> int:
    """Return 2 when words of `name` begin with all `parts`, 1 when it contains them, else 0."""
    if all(f" {part}" in f" {name}" for part in parts):
        return 2
    return int(all(part in name for part in parts))


def _resembles(parts: Sequence[str], name: str) -> float:
    """Return how much `name` is like `parts` (0 to 2), 0 when it is not."""
    typed = "".join(parts)
    if _in_pieces(typed, name):
        return 2.0
    words = [*name.split(), name.replace(" ", "")]
    nearest = min(max(_likeness(part, word) for word in words) for part in parts)
    return nearest if nearest >= _ALIKE else 0.0


def _in_pieces(typed: str, name: str) -> bool:
    """Tell whether `typed` is the beginnings of some words of `name`, one after the other."""
    first, *more = map(re.escape, typed[:_MOST_PIECES])
    pieces = rf"\b{first}" + "".join(rf"(?:{letter}|.*?\b{letter})" for letter in more)
    return len(typed) <= _MOST_PIECES and re.search(pieces, name) is not None


def _likeness(part: str, word: str) -> float:
    """Return how alike they are, whether or not the word was typed to its end."""
    if len(word) < len(part) - 1:
        return 0.0
    return max(JaroWinkler.similarity(part, word[:length]) for length in (len(part), len(word)))
