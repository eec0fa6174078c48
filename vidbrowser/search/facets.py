"""What values a field has among the records shown, and how often: what the choosers list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

import polars as pl

from vidbrowser.marks.fields import OWN
from vidbrowser.query import editing, parse
from vidbrowser.records.folding import fold
from vidbrowser.search import marked
from vidbrowser.search.bands import BANDS
from vidbrowser.search.matching import match_mask, needle
from vidbrowser.search.memo import cached
from vidbrowser.search.value_counts import FewGroups, Groups, ManyGroups
from vidbrowser.search.value_index import COLUMNS, entries, kept_keys, numbered
from vidbrowser.search.value_order import Runs, value_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.memory import Version
    from vidbrowser.query import Query

_MANY = 5_000  # values from which on sorting begins with their first letters
_AT_ONCE = 10_000  # values spelled together


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

    values: Sequence[FacetValue]
    distinct: int


class _AllValues(Sequence[FacetValue]):
    """The values of `groups` that `counts` tells of, in its order; spelled as they are looked at.

    Of a million records there may be a million channels: none is made before it is asked for.
    """

    def __init__(self, groups: Groups, counts: pl.DataFrame) -> None:
        self._groups, self._counts = groups, counts

    def __len__(self) -> int:
        return self._counts.height

    @overload
    def __getitem__(self, place: int) -> FacetValue: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[FacetValue]: ...

    def __getitem__(self, place: int | slice) -> FacetValue | Sequence[FacetValue]:
        if isinstance(place, int):
            return _values(self._groups, self._counts[range(len(self))[place] :].head(1))[0]
        return _values(self._groups, self._counts[place])

    def __iter__(self) -> Iterator[FacetValue]:
        for some in self._counts.iter_slices(_AT_ONCE):
            yield from _values(self._groups, some)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list


def facet(
    catalogue: Catalogue,
    query: Query,
    field: str,
    *,
    limit: int | None = 50,
    find: str = "",
    either: bool | None = None,
    descriptions: bool = True,
) -> Facet:
    """Return the `limit` most frequent values (None: all) of `field`, one of `FACETS`.

    Of a value are counted the records that have it among those that `query` finds when the value is
    included, with `either` as in `editing.with_value`. What would find nothing is not told, but
    what `query` includes or excludes, which is there to be taken back. With `find` only values that
    contain it are told and counted as distinct.
    """
    either = editing.alternatives(query, field, either)
    marks = _version(catalogue, query, field)
    key = (query, field, either, limit, find, descriptions, marks)

    def compute() -> Facet:
        within = editing.counted_within(query, field, either=either)
        mask = match_mask(catalogue, within, descriptions=descriptions)
        chosen = _chosen(catalogue, query, field, either, descriptions=descriptions)
        return _most(_known(catalogue, field), mask, limit, needle(find), chosen)

    return cached(catalogue, "facets", key, compute)


def values_within(
    catalogue: Catalogue, query: Query, field: str, *, limit: int | None = 50, find: str = ""
) -> Facet:
    """Return the most frequent values of `field` among what `query` finds, all parts of it."""

    def compute() -> Facet:
        groups = _known(catalogue, field)
        return _most(groups, match_mask(catalogue, query), limit, needle(find), {})

    marks = _version(catalogue, query, field)
    return cached(catalogue, "values", (query, field, limit, find, marks), compute)


def _version(catalogue: Catalogue, query: Query, field: str) -> Version | None:
    """Return the version of marks on which counts depend, None where on none."""
    own = field in OWN
    return catalogue.marks.version if own else marked.version(catalogue, query)


def _chosen(
    catalogue: Catalogue, query: Query, field: str, either: bool, *, descriptions: bool
) -> dict[int, int | None]:
    """Return the groups of values that `query` includes and excludes.

    What is excluded would not be any more: it has a count of its own.
    """
    groups, selection = _known(catalogue, field), editing.selection(query, field)
    chosen: dict[int, int | None] = {}
    for value in (*selection.included, *selection.excluded):
        group = groups.group_of(fold(value))
        if group is not None:
            chosen[group] = None
            if value in selection.excluded:
                promise = editing.promised(query, field, value, either=either)
                found = match_mask(catalogue, promise, descriptions=descriptions)
                chosen[group] = int(found.sum())
    return chosen


def _known(catalogue: Catalogue, field: str) -> Groups:
    if field in OWN:
        return _own(catalogue)

    def compute() -> Groups:
        if field in COLUMNS:
            known = entries(catalogue, field)
            return ManyGroups(known, len(catalogue), kept_keys(catalogue, known, field))
        values = [*BANDS] if field == "length" else _years(catalogue)
        return FewGroups(
            pl.Series(values, dtype=pl.String),
            [match_mask(catalogue, parse(f"{field}:{value}")) for value in values],
        )

    return cached(catalogue, "groups", field, compute)


def _own(catalogue: Catalogue) -> Groups:
    """Return the groups of the person's own tags."""
    own = marked.Marked(catalogue)

    def compute() -> Groups:
        return ManyGroups(numbered(own.tags()), len(catalogue))

    return cached(catalogue, "own groups", own.version, compute, most=1)


def _years(catalogue: Catalogue) -> list[str]:
    years = catalogue.frame["published"].dt.year().unique().drop_nulls()
    return [f"{year:04}" for year in years]


def _most(
    groups: Groups, mask: pl.Series, limit: int | None, find: str, chosen: dict[int, int | None]
) -> Facet:
    counts, distinct = groups.counts(mask, None if find or chosen else limit)
    if chosen:
        counts = _with(chosen, counts)
        distinct = counts.height
    if find:
        counts = counts.filter(groups.containing(find).gather(counts["group"]))
        distinct = counts.height
    whole, limit = limit is None, distinct if limit is None else limit
    if 0 < limit < counts.height:
        least = counts["count"].top_k(limit).min()
        counts = counts.filter(pl.col("count") >= least)  # those beyond the limit that tie, too
    counts = _in_order(groups, counts).head(limit)
    values = _AllValues(groups, counts) if whole else _values(groups, counts)
    return Facet(values, distinct)


def _in_order(groups: Groups, counts: pl.DataFrame) -> pl.DataFrame:
    """Return `counts` most first, then by value."""
    folded, keys = groups.folded(counts["group"]), groups.keys(counts["group"])
    if counts.height < _MANY:
        by = counts.with_columns(keys.alias("key"), folded.alias("folded"))
        return by.sort("count", "key", "folded", descending=[True, False, False])
    places = Runs(keys, value_order(keys, descending=False)).sorted_by(folded.to_frame())
    return counts[places].sort("count", descending=True, maintain_order=True)


def _values(groups: Groups, counts: pl.DataFrame) -> tuple[FacetValue, ...]:
    return tuple(map(FacetValue, groups.shown(counts["group"]), counts["count"].to_list()))


def _with(chosen: dict[int, int | None], counts: pl.DataFrame) -> pl.DataFrame:
    """Return `counts` with those of `chosen` that have one, and with 0 for what is missing."""
    own = pl.DataFrame(
        {"group": [*chosen], "own": [*chosen.values()]},
        schema={"group": counts.schema["group"], "own": pl.UInt32},
    )
    joined = counts.join(own, on="group", how="full", coalesce=True)
    return joined.select("group", pl.coalesce("own", "count", pl.lit(0, pl.UInt32)).alias("count"))
