"""A column of texts folded: the steps of `records.folding.fold` that Polars does fastest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.folding import MARKS
from vidbrowser.records.unicode_tables import PLAIN

if TYPE_CHECKING:
    import polars as pl

_BLANK = r"\s\x1c-\x1f"  # what Python splits at
_BLANKS = rf"[{_BLANK}]{{2,}}|[{_BLANK}--\x20]"


def folded(texts: pl.Expr) -> pl.Expr:
    """Return the folded texts of what `records.folding.cased` gives: no accents, plain, trimmed."""
    without = texts.str.replace_all(MARKS, "${1}")
    plain = without.str.replace_many(list(PLAIN), list(PLAIN.values()))
    return plain.str.replace_all(_BLANKS, " ").str.strip_chars(" ")
