"""Where what is selected stands in another result; a million records take a few milliseconds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.records.collection import placed as placed_at
from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.selection import Placed, SelectedPaths, SelectedRows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.search.selection import Selected

_IDENTITY = ("root", "path", "entry")


def placed(selected: Selected, catalogue: Catalogue, query: Query, rows: pl.Series) -> Placed:
    """Return where the records of `selected` stand in `rows`, what `query` found in `catalogue`.

    What is selected of a whole query stays all that the query finds.
    """
    if isinstance(selected, SelectedPaths):
        return Placed(selected, selected, _positions(paths_rows(catalogue, selected.paths), rows))
    if selected.everything is not None and selected.everything == query:
        whole = PositionSet.first(len(rows))
        return Placed(selected, SelectedRows(catalogue, rows, whole, query), whole)
    here = _rows_in(catalogue, selected)
    kept = SelectedRows(catalogue, here, PositionSet.first(len(here)))
    return Placed(selected, kept, _positions(here, rows))


def at(rows: pl.Series, positions: PositionSet) -> pl.Series:
    """Return those of `rows` that stand at `positions`, in their order."""
    if positions.run_count <= 1:
        start, stop = next(positions.runs(), (0, 0))
        return rows[start:stop]
    steps = pl.repeat(0, len(rows) + 1, dtype=pl.Int8, eager=True)
    steps = steps.scatter(list(positions.bounds[::2]), 1).scatter(list(positions.bounds[1::2]), -1)
    return rows.filter(steps.cum_sum().head(len(rows)) > 0)


def paths_rows(catalogue: Catalogue, paths: Iterable[Path]) -> pl.Series:
    """Return the rows of the record files `paths`, as far as they are in `catalogue`."""
    wanted = [
        (number, os.fsencode(path)[len(os.fsencode(root)) + 1 :], place)
        for path, place in map(placed_at, paths)
        for number, root in enumerate(catalogue.roots)
        if path.is_relative_to(root)
    ]
    schema = {name: catalogue.frame.schema[name] for name in _IDENTITY}
    return _found(catalogue, pl.DataFrame(wanted, schema=schema, orient="row"))


def _rows_in(catalogue: Catalogue, selected: SelectedRows) -> pl.Series:
    """Return the rows in `catalogue` of what was selected in this or another one."""
    old, rows = selected.catalogue, at(selected.rows, selected.positions)
    if old is catalogue:
        return rows
    number_of = {root: number for number, root in enumerate(catalogue.roots)}
    numbers = [number_of.get(root) for root in old.roots]
    stamps = old.frame.select(_IDENTITY)[rows]
    stays = pl.Series(numbers, dtype=stamps.schema["root"]).gather(stamps["root"])
    found = _found(catalogue, stamps.with_columns(stays.alias("root")).drop_nulls("root"))
    strays = rows.filter(stays.is_null())  # their folder has been removed, or is within another
    return found.append(paths_rows(catalogue, map(old.path, strays))) if len(strays) else found


def _found(catalogue: Catalogue, stamps: pl.DataFrame) -> pl.Series:
    lists = stamps["entry"].null_count() < stamps.height  # a key fewer takes less time
    identity = _IDENTITY if lists else _IDENTITY[:2]
    numbered = catalogue.frame.select(_IDENTITY).with_row_index("row")
    return numbered.join(stamps, on=identity, how="semi", nulls_equal=lists)["row"]


def _positions(selected: pl.Series, rows: pl.Series) -> PositionSet:
    """Return where in `rows` the row numbers `selected` stand."""
    if not len(selected) or not len(rows):
        return PositionSet()
    last = max(int(rows.max()), int(selected.max()))  # type: ignore[arg-type]  # UInt32
    chosen = pl.repeat(False, last + 1, dtype=pl.Boolean, eager=True).scatter(selected, True)
    along = chosen.gather(rows)
    bounds = (along != along.shift(1, fill_value=False)).arg_true().to_list()
    return PositionSet((*bounds, *([len(rows)] if along[-1] else [])))
