"""A catalogue of many generated rows, without files: what is measured at a million."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from tests.benchmarks.generator import records
from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.catalogue.schema import rows

_BASE = 50_000
_ROOT = Path("/nowhere")


def catalogue(count: int) -> Catalogue:
    """Return a catalogue of `count` rows: 50,000 generated ones, then the same under other names.

    Each repetition has ids, tags and channels of its own, so that what is distinct grows as it does
    in real folders. The texts are shared in memory by none of them.
    """
    base = rows(((record, None) for record in records(min(count, _BASE), _ROOT)), _ROOT)
    pieces = [_renamed(base, number) for number in range(-(-count // _BASE))]
    return Catalogue(pl.concat(pieces).head(count), (_ROOT,), 1)


def _renamed(base: pl.DataFrame, number: int) -> pl.DataFrame:
    if not number:
        return base
    mark = f" {number}"
    folded = pl.element().cast(pl.String) + mark
    return base.with_columns(
        pl.col("id") + mark,
        pl.col("title") + mark,
        pl.col("title_folded") + mark,
        pl.col("channel") + mark,
        (pl.col("channel_folded").cast(pl.String) + mark).cast(pl.Categorical),
        pl.col("tags").list.eval(pl.element() + mark),
        pl.col("tags_folded").list.eval(folded).cast(pl.List(pl.Categorical)),
        pl.col("head_folded") + mark,
        pl.col("description_folded") + mark,
        (pl.col("path").bin.encode("hex") + mark).cast(pl.Binary),
        pl.col("views") + number,
        pl.col("published") + pl.duration(seconds=number),
    )
