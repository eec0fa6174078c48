"""A column of texts folded: the steps of `records.folding.fold` that Polars does fastest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vidbrowser.records.folding import MARKS
from vidbrowser.records.unicode_tables import ACCENTS, INVISIBLE, LETTER_MARKED, PLAIN

if TYPE_CHECKING:
    import polars as pl

_BLANK = r"\s\x1c-\x1f"  # what Python splits at
_BLANKS = rf"[{_BLANK}]{{2,}}|[{_BLANK}--\x20]"

_MET = [*range(0x300, 0x700), *range(0x2000, 0x2100), *range(0xFE00, 0xFF00)]
"""Where the marks of Latin, Cyrillic, Hebrew and Arabic are, and of no script; others are rare."""
_DROPPED = re.findall(f"[{ACCENTS}{INVISIBLE}]", "".join(map(chr, _MET)))
_LETTERS, _PLAIN = list(PLAIN), list(PLAIN.values())
_RARE = f"[{LETTER_MARKED}][{ACCENTS}]|[{ACCENTS}{INVISIBLE}--{''.join(_DROPPED)}]"


def folded(texts: pl.Series) -> pl.Series:
    """Return the folded texts of what `records.folding.cased` gives: no accents, plain, trimmed."""
    plain = texts.str.replace_many([*_DROPPED, *_LETTERS], [*[""] * len(_DROPPED), *_PLAIN])
    rare = texts.str.contains(_RARE).arg_true()
    if len(rare):  # the pattern that knows where a mark is a letter takes three times as long
        kept = texts[rare].str.replace_all(MARKS, "${1}")
        plain = plain.scatter(rare, kept.str.replace_many(_LETTERS, _PLAIN))
    return plain.str.replace_all(_BLANKS, " ").str.strip_chars(" ")
