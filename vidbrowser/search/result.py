"""A search: from query text and order to the rows that are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.search import duplicates
from vidbrowser.search.marked import keys_at
from vidbrowser.search.matching import match_mask, needs_descriptions
from vidbrowser.search.memo import cached
from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.search.selecting import at, placed
from vidbrowser.search.selection import SelectedRows
from vidbrowser.search.sorting import ordered
from vidbrowser.search.summing import summed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary
    from vidbrowser.search.order import Order
    from vidbrowser.search.selection import Placed, Selected
    from vidbrowser.search.summing import Sum


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """What a query found in a catalogue.

    `rows` (UInt32) are row numbers of `catalogue` in display order. `positions` tells where in
    `rows` the records stand that were asked for, None for those that were not found, `placed` where
    those that are selected stand, when it was asked for. `complete` is False while hits in
    descriptions are still missing. `bands` is where every second group of duplicates stands. `size`
    is that of all media that lie beside these records, in bytes.
    """

    catalogue: Catalogue
    query: Query
    order: Order
    rows: pl.Series
    positions: dict[Path, int | None]
    complete: bool = True
    placed: Placed | None = None
    bands: PositionSet = EMPTY
    size: int = 0

    def summaries(self, start: int, stop: int) -> Sequence[Summary]:
        """Return the summaries of the rows from `start` up to `stop` of the display order."""
        return self.catalogue.summaries(self.rows[start:stop])

    def position(self, path: Path) -> int | None:
        """Return where the record `path` stands; quick when it was asked for with the search."""
        if path in self.positions:
            return self.positions[path]
        return _position(self.catalogue, self.rows, path)

    def selected(self, positions: PositionSet, *, everything: bool = False) -> Selected:
        """Return by identity what stands at `positions`; `everything` that the query finds."""
        whole = self.query if everything else None
        return SelectedRows(self.catalogue, self.rows, positions, whole)

    def place(self, selected: Selected) -> Placed:
        """Return where `selected` stands; quicker when it was asked for with the search."""
        if self.placed is not None and self.placed.asked is selected:
            return self.placed
        return placed(selected, self.catalogue, self.query, self.rows)

    def at(self, positions: PositionSet) -> pl.Series:
        """Return the row numbers at `positions`, in their order."""
        return at(self.rows, positions)

    def summed(self, positions: PositionSet) -> Sum:
        """Return sums over the records at `positions`."""
        return summed(self.catalogue, self.at(positions))

    def keys(self, positions: PositionSet, most: int | None = None) -> Sequence[VideoKey]:
        """Return the keys of the videos at `positions`, of no more than the first `most`.

        Their summaries, which have them too, take ten times as long.
        """
        if most is None:
            return keys_at(self.catalogue, self.at(positions))
        return keys_at(self.catalogue, self.rows.gather(positions.lowest_few(most)))


def search(
    catalogue: Catalogue,
    query: Query,
    order: Order,
    *,
    descriptions: bool = True,
    locate: Sequence[Path] = (),
    selected: Selected | None = None,
) -> Result:
    """Return the rows of `catalogue` that `query` finds, in `order`; duplicates stand together.

    And where in them the records `locate` and those that are `selected` stand.
    """
    mask = match_mask(catalogue, query, descriptions=descriptions)
    rows = ordered(catalogue, mask, order, query)
    bands = EMPTY
    if duplicates.asked_for(query):
        rows, bands = duplicates.together(catalogue, rows)
    positions = {path: _position(catalogue, rows, path) for path in locate}
    complete = descriptions or not needs_descriptions(query)
    where = placed(selected, catalogue, query, rows) if selected is not None else None
    size = int(catalogue.frame["media_size"][rows].sum()) if _any_size(catalogue) else 0
    return Result(catalogue, query, order, rows, positions, complete, where, bands, size)


def _any_size(catalogue: Catalogue) -> bool:
    """Return whether there is media beside any record: where there is none, nothing is summed."""
    sizes = catalogue.frame["media_size"]
    return sizes.null_count() < len(sizes)


def _position(catalogue: Catalogue, rows: pl.Series, path: Path) -> int | None:
    row = cached(catalogue, "row", path, lambda: catalogue.row_of(path))
    if row is None:
        return None
    found = (rows == row).arg_true()
    return int(found[0]) if len(found) else None
