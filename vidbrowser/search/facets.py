"""What values a field has among the records shown, and how often: what the choosers list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import parse
from vidbrowser.query.editing import without_field
from vidbrowser.search.bands import BANDS
from vidbrowser.search.matching import match_mask, needle
from vidbrowser.search.memo import cached
from vidbrowser.search.sorting_keys import sorting_keys
from vidbrowser.search.value_counts import FewGroups, Groups, ManyGroups
from vidbrowser.search.value_index import COLUMNS

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value, fit to follow the field's colon in a query, and how many records have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of a field, most frequent first, then by value; `distinct` is how many there are.

    Values that differ only in what folding takes away are one, shown in the commonest spelling.
    """

    values: tuple[FacetValue, ...]
    distinct: int


def facet(
    catalogue: Catalogue,
    query: Query,
    field: str,
    *,
    limit: int | None = 50,
    find: str = "",
    descriptions: bool = True,
) -> Facet:
    """Return the `limit` most frequent values (None: all) of `field`, one of `FACETS`.

    Counted are the records that `query` matches without what choosing changes in it. With `find`
    only values that contain it are told and counted as distinct.
    """
    rest = without_field(query, field)
    key = (rest, field, limit, find, descriptions)

    def compute() -> Facet:
        groups = _known(catalogue, field)
        mask = match_mask(catalogue, rest, descriptions=descriptions)
        return _most(groups, mask, limit, needle(find))

    return cached(catalogue, "facets", key, compute)


def _known(catalogue: Catalogue, field: str) -> Groups:
    def compute() -> Groups:
        if field in COLUMNS:
            return ManyGroups(catalogue, field)
        values = [*BANDS] if field == "length" else _years(catalogue)
        return FewGroups(
            pl.Series(values, dtype=pl.String),
            [match_mask(catalogue, parse(f"{field}:{value}")) for value in values],
        )

    return cached(catalogue, "groups", field, compute)


def _years(catalogue: Catalogue) -> list[str]:
    years = catalogue.frame["published"].dt.year().unique().drop_nulls()
    return [f"{year:04}" for year in years]


def _most(groups: Groups, mask: pl.Series, limit: int | None, find: str) -> Facet:
    counts, distinct = groups.counts(mask, None if find else limit)
    if find:
        counts = counts.filter(groups.containing(find).gather(counts["group"]))
        distinct = counts.height
    limit = distinct if limit is None else limit
    if 0 < limit < counts.height:
        least = counts["count"].top_k(limit).min()
        counts = counts.filter(pl.col("count") >= least)  # those beyond the limit that tie, too
    folded = groups.folded(counts["group"])
    counts = counts.with_columns(sorting_keys(folded).alias("key"), folded.alias("folded"))
    counts = counts.sort("count", "key", "folded", descending=[True, False, False]).head(limit)
    shown = groups.shown(counts["group"])
    return Facet(tuple(map(FacetValue, shown, counts["count"].to_list())), distinct)
