"""The values of a field that have most: records, hours or views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.records.folding import fold
from vidbrowser.search.memo import cached
from vidbrowser.search.sorting_keys import sorting_keys
from vidbrowser.search.value_index import entries
from vidbrowser.statistics.plot import Measure, Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vidbrowser.catalogue.catalogue import Catalogue


class Values:
    """The values of a field, sorted by value: a sum over one is a difference of running sums."""

    def __init__(self, catalogue: Catalogue, name: Name) -> None:
        known = entries(catalogue, name)
        self._order = known.codes.arg_sort()
        self._rows = known.rows.gather(self._order)
        self._ends = known.codes.gather(self._order).rle().struct["len"].cum_sum()
        self._known = known
        self._weights = {
            Measure.HOURS: catalogue.frame["duration"].fill_null(0),
            Measure.VIEWS: catalogue.frame["views"].fill_null(0),
        }
        self._wholes: dict[Measure, pl.Series] = {}
        self._shown: dict[int, str] = {}

    def sums(self, mask: pl.Series, measure: Measure) -> pl.Series:
        """Return for each value (by code) what the rows in `mask` have of `measure`: Int64."""
        if measure is Measure.RECORDS:
            each = mask.gather(self._rows).cast(pl.Int32)  # half the memory to go through
        else:
            each = (self._weights[measure] * mask).gather(self._rows)
        sums = each.cum_sum().gather(self._ends - 1).cast(pl.Int64)
        return sums - sums.shift(1, fill_value=0)

    def wholes(self, measure: Measure) -> pl.Series:
        """Return the sums over all rows."""
        if measure not in self._wholes:
            every = pl.repeat(True, len(self._weights[Measure.VIEWS]), dtype=pl.Boolean, eager=True)
            self._wholes[measure] = self.sums(every, measure)
        return self._wholes[measure]

    def most(self, sums: pl.Series, limit: int) -> list[int]:
        """Return the codes of the `limit` values that have most, most first, then by value."""
        codes = (sums > 0).arg_true()
        if 0 < limit < len(codes):
            least = sums.gather(codes).top_k(limit).min()
            codes = (sums >= least).arg_true()  # those beyond the limit that tie, too
        folded = self._known.values.gather(codes)
        frame = pl.DataFrame(
            {"code": codes, "sum": sums.gather(codes), "key": sorting_keys(folded), "v": folded}
        )
        ordered = frame.sort("sum", "key", "v", descending=[True, False, False])
        return ordered["code"].head(limit).to_list()

    def codes(self, values: Iterable[str]) -> list[int]:
        """Return the codes of those of `values` that are there."""
        found = (self._known.values.index_of(fold(value)) for value in values)
        return [code for code in found if code is not None]

    def shown(self, code: int) -> str:
        """Return the commonest spelling of a value, of equally common ones the first."""
        if code not in self._shown:
            self._shown[code] = self._commonest(code)
        return self._shown[code]

    def _commonest(self, code: int) -> str:
        end = self._ends[code]
        begin = self._ends[code - 1] if code else 0
        spelled = self._known.spellings.gather(self._order[begin:end]).value_counts()
        name = spelled.columns[0]
        found: str = spelled.sort("count", name, descending=[True, False])[name][0]
        return found


def values(catalogue: Catalogue, name: Name) -> Values:
    """Return the values of a field of `TOPS`; they are kept. 0.1 s for a million tags."""
    return cached(catalogue, "values by sum", name, lambda: Values(catalogue, name))
