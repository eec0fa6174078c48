"""What values a field has among the records shown, and how often: what the choosers list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import polars as pl

from vidbrowser.catalogue.entries import COLUMNS, entries
from vidbrowser.catalogue.filters import matches, needle
from vidbrowser.catalogue.query import parse
from vidbrowser.catalogue.query_editing import without_field
from vidbrowser.catalogue.recent import remember

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.catalogue.entries import Entries
    from vidbrowser.catalogue.query import Query

FIELDS = ("category", "tag", "channel", "published", "length")
"""The fields whose values can be listed."""
_FEW = 64
"""Up to so many values the rows of each are kept as a mask: counting is an intersection."""

BANDS = ("0", "1..3:59", "4m..19:59", "20m..59:59", ">=1h")
"""The lengths that are counted together, as they follow `length:`; `0` is live or upcoming."""


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
    """Return the `limit` most frequent values (None: all) of `field`, one of `FIELDS`.

    Counted are the records that `query` matches without its parts about `field` alone. With `find`
    only values that contain it are told and counted as distinct.
    """
    rest = without_field(query, field)
    key = (rest, field, limit, find, descriptions)

    def compute() -> Facet:
        groups = _groups(catalogue, field)
        counts = groups.counts(matches(catalogue, rest, descriptions=descriptions))
        return _most(groups, counts, limit, needle(find))

    return remember(catalogue, "facets", key, compute)


def _groups(catalogue: Catalogue, field: str) -> _Groups:
    def compute() -> _Groups:
        if field in COLUMNS:
            return _Values(entries(catalogue, field), len(catalogue))
        values = BANDS if field == "length" else _years(catalogue)
        return _Few(
            pl.Series(values, dtype=pl.String),
            [matches(catalogue, parse(f"{field}:{value}")) for value in values],
        )

    return remember(catalogue, "groups", field, compute)


def _years(catalogue: Catalogue) -> list[str]:
    years = catalogue.frame["published"].dt.year().unique().drop_nulls()
    return [f"{year:04}" for year in years]


def _most(groups: _Groups, counts: pl.DataFrame, limit: int | None, find: str) -> Facet:
    if find:
        counts = counts.filter(groups.containing(find).gather(counts["group"]))
    distinct = counts.height
    if limit is not None and distinct > limit:
        least = counts["count"].top_k(limit).min() if limit else None
        counts = counts.filter(pl.col("count") >= least)  # those beyond the limit that tie, too
    counts = counts.with_columns(groups.folded(counts["group"]).alias("folded"))
    counts = counts.sort("count", "folded", descending=[True, False]).head(limit or distinct)
    shown = groups.shown(counts["group"])
    return Facet(tuple(map(FacetValue, shown, counts["count"].to_list())), distinct)


class _Groups(Protocol):
    """The values of a field, numbered, and the counting of the rows that have them."""

    def counts(self, mask: pl.Series) -> pl.DataFrame:
        """Return `group` and `count` (UInt32) of the values that rows in `mask` have."""

    def folded(self, groups: pl.Series) -> pl.Series:
        """Return the folded values (String) of `groups`."""

    def shown(self, groups: pl.Series) -> list[str]:
        """Return the values of `groups` as they are shown."""

    def containing(self, find: str) -> pl.Series:
        """Return for each group whether its folded value contains `find`."""


class _Few:
    """Few values: the rows of each are kept, and a count is the size of an intersection."""

    def __init__(self, values: pl.Series, masks: list[pl.Series]) -> None:
        self._values = values
        self._masks = masks

    def counts(self, mask: pl.Series) -> pl.DataFrame:
        return _intersections(mask, self._masks)

    def folded(self, groups: pl.Series) -> pl.Series:
        return self._values.gather(groups)

    def shown(self, groups: pl.Series) -> list[str]:
        return self.folded(groups).to_list()

    def containing(self, find: str) -> pl.Series:
        return self._values.str.contains(find, literal=True)


class _Values:
    """Any number of values: entries sorted by value, so that a count is a difference of sums.

    No hashing: at a million records, two million values, 30 ms rather than 190.
    """

    def __init__(self, known: Entries, length: int) -> None:
        frame = pl.DataFrame({"row": known.rows, "value": known.values, "place": known.places})
        frame = frame.with_columns(pl.col("value").to_physical().alias("code")).sort("code")
        begins = frame["code"].ne_missing(frame["code"].shift(1)).arg_true()
        self._rows, self._places = frame["row"], frame["place"]
        self._begins = begins
        self._ends = begins.shift(-1, fill_value=frame.height)
        self._values = frame["value"].gather(begins)
        self._spellings = known.spellings
        self._masks = self._of_few(length) if len(begins) <= _FEW else []
        self._shown: dict[int, str] = {}
        self._texts: pl.Series | None = None

    def counts(self, mask: pl.Series) -> pl.DataFrame:
        if self._masks:
            return _intersections(mask, self._masks)
        among = mask.gather(self._rows)
        sums = among.cast(pl.UInt32).cum_sum().gather(self._ends - 1)
        return _frame(sums - sums.shift(1, fill_value=0))

    def folded(self, groups: pl.Series) -> pl.Series:
        return self._values.gather(groups).cast(pl.String)

    def shown(self, groups: pl.Series) -> list[str]:
        new = [group for group in groups if group not in self._shown]
        if new:
            self._shown.update(self._commonest(new))
        return [self._shown[group] for group in groups]

    def containing(self, find: str) -> pl.Series:
        if self._texts is None:
            self._texts = self._values.cast(pl.String)
        return self._texts.str.contains(find, literal=True)

    def _commonest(self, groups: list[int]) -> dict[int, str]:
        """Return the commonest spelling of each of `groups`, of equally common ones the first."""
        numbers = pl.Series("group", groups, dtype=pl.UInt32)
        begins, ends = self._begins.gather(numbers), self._ends.gather(numbers)
        at = pl.int_ranges(begins, ends, dtype=pl.UInt32, eager=True).alias("at")
        spelled = pl.DataFrame([numbers, at]).explode("at")
        places = self._places.gather(spelled["at"])
        spelled = spelled.with_columns(self._spellings.gather(places).alias("spelling"))
        counted = spelled.group_by("group", "spelling").len()
        best = counted.sort("len", "spelling", descending=[True, False]).unique(
            "group", keep="first"
        )
        return dict(best.select("group", "spelling").iter_rows())

    def _of_few(self, length: int) -> list[pl.Series]:
        """Return the rows of each value as a mask."""
        nowhere = pl.repeat(False, length, dtype=pl.Boolean, eager=True)
        spans = zip(self._begins, self._ends, strict=True)
        return [nowhere.clone().scatter(self._rows[begin:end], True) for begin, end in spans]


def _intersections(mask: pl.Series, masks: list[pl.Series]) -> pl.DataFrame:
    return _frame(pl.Series([(mask & rows).sum() for rows in masks], dtype=pl.UInt32))


def _frame(counts: pl.Series) -> pl.DataFrame:
    """Return the groups that have a count, with it; `counts` has one number a group."""
    groups = (counts > 0).arg_true()
    return pl.DataFrame({"group": groups, "count": counts.gather(groups)})
