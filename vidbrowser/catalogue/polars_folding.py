"""A column of texts folded: the steps of `records.folding.fold` that Polars does fastest."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

_PLANES = (range(0x20000), range(0xE0000, 0xE0200))  # where Unicode has marks and formats


def folded(texts: pl.Expr) -> pl.Expr:
    """Return the folded texts of what `records.folding.cased` gives: without marks, trimmed."""
    marks, blanks = _patterns()
    without = texts.str.replace_all(marks, "")
    return without.str.replace_all(blanks, " ").str.strip_chars(" ")


@lru_cache(1)
def _patterns() -> tuple[str, str]:
    """Return what finds the characters to drop, and the white space that is not one blank."""
    points = list(map(chr, chain(*_PLANES)))
    marks = _class(c for c in points if unicodedata.category(c) in ("Mn", "Cf"))
    blank = _class(c for c in points[:0x3100] if c.isspace() and c != " ")
    return f"[{marks}]+", f"[ {blank}]{{2,}}|[{blank}]"


def _class(characters: Iterable[str]) -> str:
    """Return `characters`, which are in order, as ranges of a regular expression."""
    ranges: list[list[int]] = []
    for point in map(ord, characters):
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"\\x{{{first:x}}}-\\x{{{last:x}}}" for first, last in ranges)
