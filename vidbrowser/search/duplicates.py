"""Records of one and the same video: which have others, and how those stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import Flag, Match, Query, all_of
from vidbrowser.query.editing import parts
from vidbrowser.search.position_set import PositionSet

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary

KEY = ("id", "site")
"""The columns that are alike in records of one video; without the first there is no telling."""
_ASKED = Flag("is", "duplicate")


def has_others(catalogue: Catalogue) -> pl.Series:
    """Return for each row whether another record is of the same video."""
    keys = catalogue.frame.select(KEY)
    ids = keys[KEY[0]]
    several = ids.is_duplicated() & ids.is_not_null()
    rows = several.arg_true()  # few: the ids alone tell it of the others
    return several.scatter(rows, keys[rows].is_duplicated()) if len(rows) else several


def same_video(catalogue: Catalogue, row: int) -> pl.Series:
    """Return the rows of the video of `row`, itself among them, in their order."""
    values = {name: catalogue.frame[name][row] for name in KEY}
    if values[KEY[0]] is None:
        return pl.Series([row], dtype=pl.UInt32)
    same = [pl.col(name).eq_missing(pl.lit(value, pl.String)) for name, value in values.items()]
    return catalogue.frame.select(pl.all_horizontal(same).arg_true()).to_series()


def asked_for(query: Query) -> bool:
    """Tell whether all that `query` finds are duplicates."""
    return _ASKED in parts(query)


def together(catalogue: Catalogue, rows: pl.Series) -> tuple[pl.Series, PositionSet]:
    """Return `rows` with those of one video together, where the first of them stood.

    And where every second of these groups stands then, to be told from the others.
    """
    keys = catalogue.frame.select(KEY)[rows]
    placed = keys.with_columns(rows.alias("row"), pl.int_range(pl.len()).alias("place"))
    grouped = placed.with_columns(pl.col("place").min().over(KEY).alias("group"))
    grouped = grouped.sort("group", "place")
    begins = (grouped["group"] != grouped["group"].shift(1)).fill_null(False).arg_true().to_list()
    ends = [len(rows)] * (len(begins) % 2)
    return grouped["row"], PositionSet((*begins, *ends))


def count_others(catalogue: Catalogue, summary: Summary) -> int:
    """Return how many other records of `catalogue` are of the video of `summary`."""
    if getattr(summary, KEY[0]) is None:
        return 0
    same = [pl.col(name).eq_missing(pl.lit(getattr(summary, name))) for name in KEY]
    return int(catalogue.frame.select(pl.all_horizontal(same).sum()).item()) - 1


def duplicates_query(summary: Summary) -> Query:
    """Return the query for all records of the video of `summary`, which has an id and others."""
    said = [Match(name, str(getattr(summary, name))) for name in KEY if getattr(summary, name)]
    return all_of([*said, _ASKED])
