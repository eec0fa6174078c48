"""Rows in the order of their values: quick for texts, and equal ones told from each other."""

from __future__ import annotations

import polars as pl


def value_order(values: pl.Series, descending: bool) -> pl.Series:
    """Return the rows by their values, those without one last, equal ones in any order.

    Of texts the first eight bytes are sorted as a number, which takes a tenth of the time.
    """
    if values.dtype != pl.String:
        return values.arg_sort(descending=descending, nulls_last=True)
    eight = (pl.lit(values) + "\0" * 8).cast(pl.Binary).bin.slice(0, 8)
    begin = pl.select(eight.bin.reinterpret(dtype=pl.UInt64, endianness="big")).to_series()
    rows = begin.arg_sort(descending=descending, nulls_last=True)
    return Runs(begin, rows).sorted_by(values.to_frame(), descending=descending)


class Runs:
    """Rows in the order of their values; equal ones stand side by side, in runs."""

    def __init__(self, values: pl.Series, rows: pl.Series) -> None:
        self._rows = rows
        in_order = values.gather(rows)
        begins = in_order.ne_missing(in_order.shift(1))
        self._begins = begins.scatter(0, True) if len(rows) else begins
        alone = self._begins & self._begins.shift(-1, fill_value=True)
        self.tied = (~alone).arg_true()
        """The places in the order whose values are not alone."""

    def sorted_by(self, keys: pl.DataFrame, *, descending: bool = False) -> pl.Series:
        """Return the rows, those of a run in the order of `keys`, which has all rows."""
        tied = self._rows.gather(self.tied)
        run = self._begins.cum_sum().gather(self.tied)
        by = keys[tied].insert_column(0, run.alias("run"))
        down = [False, *(descending for _ in keys.columns)]
        within = by.select(pl.arg_sort_by(by.columns, descending=down, nulls_last=True))
        return self._rows.scatter(self.tied, tied.gather(within.to_series()))
