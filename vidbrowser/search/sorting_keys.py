"""A column of sorting keys: most folded texts are their own."""

from __future__ import annotations

import polars as pl

from vidbrowser.records.collation import sorting_key

_LETTERS = "a-zα-ωа-яא-תء-يक-हก-ะᄀ-ᄒぁ-ゖァ-ヺ一-龥"  # most first letters of texts
_PERHAPS_ANOTHER = rf"^[^{_LETTERS}]|\d"


def sorting_keys(folded: pl.Series) -> pl.Series:
    """Return `records.collation.sorting_key` of each of the `folded` texts."""
    rows = folded.str.contains(_PERHAPS_ANOTHER).arg_true()
    if not len(rows):
        return folded
    keys = pl.Series([sorting_key(text) for text in folded.gather(rows)], dtype=pl.String)
    return folded.clone().scatter(rows, keys)
