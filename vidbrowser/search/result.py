"""A search: from query text and order to the rows that are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.search.matching import match_mask, needs_descriptions
from vidbrowser.search.memo import cached
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary
    from vidbrowser.search.order import Order


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """What a query found in a catalogue.

    `rows` (UInt32) are row numbers of `catalogue` in display order. `positions` tells where in
    `rows` the records stand that were asked for, None for those that were not found. `complete` is
    False while hits in descriptions are still missing.
    """

    catalogue: Catalogue
    query: Query
    order: Order
    rows: pl.Series
    positions: dict[Path, int | None]
    complete: bool = True

    def summaries(self, start: int, stop: int) -> Sequence[Summary]:
        """Return the summaries of the rows from `start` up to `stop` of the display order."""
        return self.catalogue.summaries(self.rows[start:stop])

    def position(self, path: Path) -> int | None:
        """Return where the record `path` stands; quick when it was asked for with the search."""
        if path in self.positions:
            return self.positions[path]
        return _position(self.catalogue, self.rows, path)


def search(
    catalogue: Catalogue,
    query: Query,
    order: Order,
    *,
    descriptions: bool = True,
    locate: Sequence[Path] = (),
) -> Result:
    """Return the rows of `catalogue` that `query` finds, in `order`, and where `locate` stand."""
    mask = match_mask(catalogue, query, descriptions=descriptions)
    rows = ordered(catalogue, mask, order, query)
    positions = {path: _position(catalogue, rows, path) for path in locate}
    complete = descriptions or not needs_descriptions(query)
    return Result(catalogue, query, order, rows, positions, complete)


def _position(catalogue: Catalogue, rows: pl.Series, path: Path) -> int | None:
    row = cached(catalogue, "row", path, lambda: catalogue.row_of(path))
    if row is None:
        return None
    found = (rows == row).arg_true()
    return int(found[0]) if len(found) else None
