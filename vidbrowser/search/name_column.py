"""The folded names of a record, channel and tags, in one text: searched at once, taken apart."""

from __future__ import annotations

import polars as pl

from vidbrowser.records.folding import SEPARATOR


def channels(names: pl.Series) -> pl.Series:
    """Return the folded channel of each of `names_folded`, "" when there is none."""
    return names.str.splitn(SEPARATOR, 2).struct[0]


def all_tags(names: pl.Series) -> pl.Series:
    """Return the folded tags of each of `names_folded` in one text, null when there are none."""
    return names.str.splitn(SEPARATOR, 2).struct[1]


def tags(names: pl.Series) -> pl.Series:
    """Return the folded tags of each of `names_folded`, each once, in order, as lists."""
    split = pl.col("names").str.split(SEPARATOR).list.slice(1)  # lazily: by all processors
    return names.to_frame("names").lazy().select(split).collect().to_series()
