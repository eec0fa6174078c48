"""In which order the rows that match are shown."""

from __future__ import annotations

import os
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import And, Match, Or, Query, Text
from vidbrowser.search.matching import match_mask, needle
from vidbrowser.search.memo import cached, peek
from vidbrowser.search.order import Order
from vidbrowser.search.sorting_keys import sorting_keys
from vidbrowser.search.value_index import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.catalogue.catalogue import Catalogue


_COLUMNS = {  # and whether the greatest comes first
    Order.NEWEST: ("published", True),
    Order.OLDEST: ("published", False),
    Order.VIEWS: ("views", True),
    Order.LIKES: ("likes", True),
    Order.LONGEST: ("duration", True),
    Order.SHORTEST: ("duration", False),
    Order.CHANNEL: ("channel", False),
    Order.ADDED: ("added", True),
}

_RANKED = ("title", "channel", "tag", "description")
_MANY_TIES = 0.5
"""Beyond this share of equal values it is quicker to begin with everything in the usual order."""


def ordered(catalogue: Catalogue, mask: pl.Series, order: Order, query: Query) -> pl.Series:
    """Return the numbers (UInt32) of the rows where `mask` is True, in display order.

    Equal rows come by folded title, then id, then path. The best match is the row with the least
    sum over the texts that `query` asks for of where each is found: 0 the title begins with it,
    1 the title, 2 a tag or the channel, 3 the description, 4 nowhere; equal ones newest first.
    """
    rows = _in_order(catalogue, Order.NEWEST if order is Order.BEST else order)
    rows = rows.filter(mask.gather(rows))
    texts = [text for text in dict.fromkeys(_asked(query)) if needle(text)]
    if order is not Order.BEST or not texts or not len(rows):
        return rows
    places = reduce(add, (_places(catalogue, rows, text) for text in texts))
    return pl.DataFrame({"row": rows, "place": places}).sort("place", maintain_order=True)["row"]


def _in_order(catalogue: Catalogue, order: Order) -> pl.Series:
    """Return all rows in `order`: computed once, then only filtered."""
    return cached(catalogue, "orders", order, lambda: _all_in_order(catalogue, order))


def _all_in_order(catalogue: Catalogue, order: Order) -> pl.Series:
    if order is Order.TITLE:
        return _by_title(catalogue)
    column, descending = _COLUMNS[order]
    values = _channels(catalogue) if order is Order.CHANNEL else catalogue.frame[column]
    rows = values.arg_sort(descending=descending, nulls_last=True)
    runs = _Runs(values, rows)
    if Order.TITLE in peek(catalogue, "orders") or len(runs.tied) > _MANY_TIES * len(rows):
        usual = _in_order(catalogue, Order.TITLE)
        by = values.gather(usual)
        stable = pl.col("row").sort_by(
            by, descending=descending, nulls_last=True, maintain_order=True
        )
        return usual.to_frame("row").select(stable).to_series()
    return runs.sorted_by(_usual(catalogue))


def _by_title(catalogue: Catalogue) -> pl.Series:
    """Return all rows by title: by its first bytes as a number, a fifth of the time; then the rest.

    What is left of ties is broken once more, so that few rows are compared by all there is.
    """
    usual = _usual(catalogue)
    keys = usual["key"]
    begin = keys.to_frame().select(_beginning(pl.col("key"))).to_series()
    rows = _Runs(begin, begin.arg_sort(nulls_last=True)).sorted_by(usual.select("key"))
    return _Runs(keys, rows).sorted_by(usual.drop("key"))


def _beginning(texts: pl.Expr) -> pl.Expr:
    """Return the first eight bytes of `texts` as a number (UInt64), in their order."""
    eight = (texts + "\0" * 8).cast(pl.Binary).bin.slice(0, 8)
    return eight.bin.reinterpret(dtype=pl.UInt64, endianness="big")


class _Runs:
    """Rows in the order of their values; equal ones stand side by side, in runs."""

    def __init__(self, values: pl.Series, rows: pl.Series) -> None:
        self._rows = rows
        in_order = values.gather(rows)
        begins = in_order.ne_missing(in_order.shift(1))
        self._begins = begins.scatter(0, True) if len(rows) else begins
        alone = self._begins & self._begins.shift(-1, fill_value=True)
        self.tied = (~alone).arg_true()
        """The places in the order whose values are not alone."""

    def sorted_by(self, keys: pl.DataFrame) -> pl.Series:
        """Return the rows, those of a run in the order of `keys`, which has all rows."""
        tied = self._rows.gather(self.tied)
        run = self._begins.cum_sum().gather(self.tied)
        by = keys[tied].insert_column(0, run.alias("run"))
        within = by.select(pl.arg_sort_by(by.columns, nulls_last=True)).to_series()
        return self._rows.scatter(self.tied, tied.gather(within))


def _channels(catalogue: Catalogue) -> pl.Series:
    """Return a number for each row by which its channel is sorted, null where there is none."""
    known = entries(catalogue, "channel")
    both = pl.struct(sorting_keys(known.values).alias("key"), known.values.alias("value"))
    ranks = pl.select(both.rank("dense")).to_series()
    nowhere = pl.repeat(None, len(catalogue), dtype=ranks.dtype, eager=True)
    return nowhere.scatter(known.rows, ranks.gather(known.codes))


def _usual(catalogue: Catalogue) -> pl.DataFrame:
    """Return what breaks ties, in columns, each with its missing values last."""
    roots = [os.fsencode(root) for root in catalogue.roots]
    numbers = sorted(range(len(roots)), key=roots.__getitem__)
    titled = pl.when(pl.col("title").is_not_null())
    return catalogue.frame.select(
        titled.then(
            pl.when(pl.col("title_key") != "").then("title_key").otherwise("title_folded")
        ).alias("key"),
        titled.then("title_folded").alias("title"),
        "id",
        pl.col("root").replace_strict(numbers, range(len(roots)), return_dtype=pl.UInt32),
        "path",
    )


def _asked(query: Query) -> Iterator[str]:
    """Yield the texts that `query` looks for in title, channel, tags and description."""
    if isinstance(query, And | Or):
        for part in query.parts:
            yield from _asked(part)
    elif isinstance(query, Text) or (isinstance(query, Match) and query.field in _RANKED):
        yield query.text


def _places(catalogue: Catalogue, rows: pl.Series, text: str) -> pl.Series:
    """Return where in each of `rows` the text is found: a number from 0 to 4."""
    begins = catalogue.frame["title_folded"].gather(rows).str.starts_with(needle(text))
    title = match_mask(catalogue, Match("title", text)).gather(rows)
    head = match_mask(catalogue, Text(text), descriptions=False).gather(rows)
    anywhere = match_mask(catalogue, Text(text)).gather(rows)
    return reduce(add, ((~found).cast(pl.UInt32) for found in (begins, title, head, anywhere)))
