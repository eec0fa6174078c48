"""Counting: in how many of some rows each value of a field is, whatever the number of values."""

# ruff: noqa: D102 - the methods of the two classes are documented once, in Groups

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import polars as pl

from vidbrowser.search.sorting_keys import sorting_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.search.value_index import Entries

_FEW_GROUPS = 64
"""Up to so many values the rows of each are kept as a mask: counting is an intersection."""
_FEW_ROWS = 0.02
"""Up to this share of the rows it is quicker to look at their values than to go over all."""


class Groups(Protocol):
    """The values of a field, numbered from 0."""

    def counts(self, mask: pl.Series, limit: int | None) -> tuple[pl.DataFrame, int]:
        """Return `group` and `count` of the values that rows in `mask` have, and how many they are.

        With a `limit` values with the least counts may be left out of the first, but none that
        has as many as the last of the `limit` most frequent.
        """

    def folded(self, groups: pl.Series) -> pl.Series:
        """Return the folded values (String) of `groups`."""

    def keys(self, groups: pl.Series) -> pl.Series:
        """Return by what the values of `groups` are sorted: `collation.sorting_key` of each."""

    def shown(self, groups: pl.Series) -> list[str]:
        """Return the values of `groups` as they are shown."""

    def containing(self, find: str) -> pl.Series:
        """Return for each group whether its folded value contains `find`."""

    def group_of(self, folded: str) -> int | None:
        """Return the group of a folded value, None when there is none."""


class FewGroups:
    """Few values, given with the rows of each as a mask."""

    def __init__(self, values: pl.Series, masks: list[pl.Series]) -> None:
        self._values = values
        self._masks = masks

    def counts(self, mask: pl.Series, limit: int | None) -> tuple[pl.DataFrame, int]:  # noqa: ARG002
        return _intersections(mask, self._masks)

    def folded(self, groups: pl.Series) -> pl.Series:
        return self._values.gather(groups)

    def keys(self, groups: pl.Series) -> pl.Series:
        return sorting_keys(self.folded(groups))

    def shown(self, groups: pl.Series) -> list[str]:
        return self.folded(groups).to_list()

    def containing(self, find: str) -> pl.Series:
        return self._values.str.contains(find, literal=True)

    def group_of(self, folded: str) -> int | None:
        return self._values.index_of(folded)


class ManyGroups:
    """The values of a field that has entries: sorted by value, a count is a difference of sums.

    No hashing: at a million records, two million values, a sixth of the time of a group-by. First
    stand the groups of several entries, then those of one, which are most but seldom asked for.
    """

    def __init__(
        self, known: Entries, height: int, keys: tuple[pl.Series, pl.Series] | None = None
    ) -> None:
        """Count the entries `known` of a catalogue of so many rows.

        `keys` are those by which values are sorted, where some are kept (`kept_keys`).
        """
        self._known = known
        order = known.codes.arg_sort()
        sizes = known.codes.gather(order).rle().struct["len"]
        alone = sizes == 1
        alone_entry = alone.gather(known.codes.gather(order))
        order = order.gather(pl.concat([(~alone_entry).arg_true(), alone_entry.arg_true()]))
        self._codes = pl.concat([(~alone).arg_true(), alone.arg_true()])  # of each group
        self._groups = self._codes.arg_sort()  # of each code
        self._places = order  # of the entries, group by group
        self._rows = known.rows.gather(order)
        self._sizes = sizes.gather(self._codes)
        self._ends = self._sizes.cum_sum()
        self._several, self._split = int((~alone).sum()), int((~alone_entry).sum())
        few = len(known.values) <= _FEW_GROUPS
        self._masks = self._of_few(height) if few else []
        self._shown: dict[int, str] = {}
        self._keys = keys

    def counts(self, mask: pl.Series, limit: int | None) -> tuple[pl.DataFrame, int]:
        if self._masks:
            return _intersections(mask, self._masks)
        if mask.sum() <= _FEW_ROWS * len(mask):
            return self._counts_of(mask.arg_true())
        among = mask.gather(self._rows.head(self._split)).cast(pl.UInt32).cum_sum()
        sums = among.gather(self._ends.head(self._several) - 1)
        counts, distinct = _counts(sums - sums.shift(1, fill_value=0))
        alone = mask.gather(self._rows.slice(self._split))
        total = distinct + int(alone.sum())
        if limit is not None and (counts["count"] > 1).sum() >= limit:
            return counts, total
        groups = (alone.arg_true() + self._several).alias("group").to_frame()
        return pl.concat([counts, groups.with_columns(count=pl.lit(1, pl.UInt32))]), total

    def _counts_of(self, rows: pl.Series) -> tuple[pl.DataFrame, int]:
        begins, ends = (self._known.rows.search_sorted(rows, side) for side in ("left", "right"))
        places = pl.int_ranges(begins, ends, dtype=pl.UInt32, eager=True).explode().drop_nulls()
        counts = self._known.codes.gather(places).alias("code").value_counts()
        groups = self._groups.gather(counts["code"])
        return counts.select(groups.alias("group"), pl.col("count")), counts.height

    def folded(self, groups: pl.Series) -> pl.Series:
        return self._known.values.gather(self._codes.gather(groups))

    def keys(self, groups: pl.Series) -> pl.Series:
        folded = self.folded(groups)
        if self._keys is None:
            return sorting_keys(folded)
        column, rows = self._keys
        kept = column.gather(rows.gather(self._codes.gather(groups)))
        keys = pl.select(pl.when(kept == "").then(folded).otherwise(kept)).to_series()
        others = keys.is_null().arg_true()  # no record has them alone
        return keys.scatter(others, sorting_keys(folded.gather(others))) if len(others) else keys

    def shown(self, groups: pl.Series) -> list[str]:
        new = [group for group in groups if group not in self._shown]
        if new:
            self._shown.update(self._spelled(pl.Series("group", new, dtype=pl.UInt32)))
        return [self._shown[group] for group in groups]

    def _spelled(self, groups: pl.Series) -> Iterator[tuple[int, str]]:
        """Yield each of `groups` with its commonest spelling: of one entry it is that."""
        alone = groups >= self._several
        several = groups.filter(~alone)
        if len(several):
            yield from self._commonest(several)
        groups = groups.filter(alone)
        places = self._places.gather(self._ends.gather(groups) - 1)
        yield from zip(groups, self._known.spellings.gather(places), strict=True)

    def containing(self, find: str) -> pl.Series:
        return self._known.values.str.contains(find, literal=True).gather(self._codes)

    def group_of(self, folded: str) -> int | None:
        code = self._known.values.index_of(folded)
        return None if code is None else int(self._groups[code])

    def _commonest(self, groups: pl.Series) -> Iterator[tuple[int, str]]:
        """Yield the commonest spelling of each of `groups`, of equally common ones the first."""
        ends = self._ends.gather(groups)
        at = pl.int_ranges(ends - self._sizes.gather(groups), ends, dtype=pl.UInt32, eager=True)
        spelled = pl.DataFrame([groups, at.alias("at")]).explode("at")
        places = self._places.gather(spelled["at"])
        spelled = spelled.with_columns(self._known.spellings.gather(places).alias("spelling"))
        counted = spelled.group_by("group", "spelling").len()
        rarest_first = counted.sort("len", "spelling", descending=[False, True])
        return rarest_first.select("group", "spelling").iter_rows()

    def _of_few(self, height: int) -> list[pl.Series]:
        """Return the rows of each value as a mask of `height` rows."""
        nowhere = pl.repeat(False, height, dtype=pl.Boolean, eager=True)
        return [
            nowhere.clone().scatter(self._rows[end - size : end], True)
            for end, size in zip(self._ends, self._sizes, strict=True)
        ]


def _intersections(mask: pl.Series, masks: list[pl.Series]) -> tuple[pl.DataFrame, int]:
    return _counts(pl.Series([(mask & rows).sum() for rows in masks], dtype=pl.UInt32))


def _counts(counts: pl.Series) -> tuple[pl.DataFrame, int]:
    """Return the groups that have a count, with it; `counts` has one number a group."""
    groups = (counts > 0).arg_true()
    return pl.DataFrame({"group": groups, "count": counts.gather(groups)}), len(groups)
