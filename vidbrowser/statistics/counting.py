"""Counting rows in bins that stand in an order: each row is in one bin or in none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.records.fields import BY_WORD
from vidbrowser.search.clock import hours_of_week
from vidbrowser.search.histogram import Unit, histogram
from vidbrowser.search.memo import cached
from vidbrowser.statistics.bands import BANDS
from vidbrowser.statistics.clock import CELLS
from vidbrowser.statistics.filtering import bounds
from vidbrowser.statistics.plot import Name

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue


class Bins:
    """The bins of a plot: `values` as their bars have them, `codes` the bin of each row or null."""

    def __init__(self, values: tuple[str, ...], codes: pl.Series, unit: Unit | None = None) -> None:
        self.values = values
        self.unit = unit
        self._codes = codes
        self.whole = self._counts(codes)

    def counts(self, mask: pl.Series) -> list[int]:
        """Return how many of the rows in `mask` each bin has."""
        return self._counts(self._codes.filter(mask))

    def _counts(self, codes: pl.Series) -> list[int]:
        counts = [0] * len(self.values)
        for code, count in codes.drop_nulls().value_counts().iter_rows():
            counts[code] = count
        return counts


def bins(catalogue: Catalogue, name: Name) -> Bins:
    """Return the bins of the whole catalogue for the plot `name`; they are kept."""

    def compute() -> Bins:
        if name is Name.CLOCK:
            return Bins(CELLS, hours_of_week(catalogue))
        if name is not Name.PUBLISHED:
            return _in_spans(catalogue, name, BANDS[name])
        every = pl.repeat(True, len(catalogue), dtype=pl.Boolean, eager=True)
        counted = histogram(catalogue, every)
        values = tuple(map(counted.text, range(len(counted.starts))))
        return _in_spans(catalogue, name, values, counted.unit)

    return cached(catalogue, "bins", name, compute)


def _in_spans(
    catalogue: Catalogue, name: Name, values: tuple[str, ...], unit: Unit | None = None
) -> Bins:
    """Return bins of spans that follow each other; what comes before or after them is in none."""
    spans = [bounds(name, value) for value in values]
    begins = pl.Series([begin for begin, _ in spans], dtype=pl.Int64)
    last = spans[-1][1] if spans else None
    amounts = catalogue.frame[BY_WORD[name].name].to_physical().cast(pl.Int64)
    places = begins.search_sorted(amounts.fill_null(0), side="right").cast(pl.Int32) - 1
    inside = amounts.is_not_null() & (places >= 0)
    if last is not None:
        inside &= (amounts <= last).fill_null(False)
    told = pl.DataFrame({"place": places, "inside": inside})
    codes = told.select(pl.when("inside").then("place").cast(pl.UInt16)).to_series()
    return Bins(values, codes, unit)
