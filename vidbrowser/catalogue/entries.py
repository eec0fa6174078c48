"""The values of a field, one entry for each value of each record: what tags and categories need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.recent import remember

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

COLUMNS = {"category": "categories", "tag": "tags", "channel": "channel"}
"""The fields that have entries, with the column that holds them."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Three series of one length: an entry's row, its folded value, and where its spelling is.

    A value that a record holds in two spellings has one entry, for the first. `places` are
    positions in `spellings`.
    """

    rows: pl.Series  # UInt32
    values: pl.Series  # Categorical
    places: pl.Series  # UInt32
    spellings: pl.Series  # String


def entries(catalogue: Catalogue, field: str) -> Entries:
    """Return the entries of `field` (a key of `COLUMNS`) of the whole catalogue, row by row."""
    return remember(catalogue, "entries", field, lambda: _entries(catalogue, COLUMNS[field]))


def has_value(catalogue: Catalogue, field: str, folded: str) -> bool:
    """Tell whether a record of `catalogue` has the folded value in `field`; 1 ms at 200,000."""
    return bool((entries(catalogue, field).values == folded).any())


def _entries(catalogue: Catalogue, column: str) -> Entries:
    frame = catalogue.frame.select(
        pl.int_range(pl.len(), dtype=pl.UInt32).alias("row"),
        pl.col(column).alias("spelling"),
        pl.col(f"{column}_folded").alias("value"),
    )
    if isinstance(frame.schema["value"], pl.List):
        frame = frame.explode("spelling", "value")
    spellings = frame["spelling"]
    frame = frame.select("row", "value", pl.int_range(pl.len(), dtype=pl.UInt32).alias("place"))
    frame = frame.drop_nulls("value")
    return Entries(frame["row"], frame["value"], frame["place"], spellings)
