"""In which order the rows that match are shown."""

from __future__ import annotations

import os
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import And, Match, Or, Query, Text
from vidbrowser.records.folding import SEPARATOR
from vidbrowser.records.values import MOST
from vidbrowser.search import name_column
from vidbrowser.search.marked import Marked
from vidbrowser.search.matching import match_mask, needle
from vidbrowser.search.memo import cached, peek
from vidbrowser.search.order import BY_MARKS, GREATEST_FIRST, PAIRS, WITHIN, Order
from vidbrowser.search.sorting_keys import sorting_keys
from vidbrowser.search.value_index import entries
from vidbrowser.search.value_order import Runs, value_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.catalogue.catalogue import Catalogue


_COLUMNS = {order: field for field, orders in PAIRS.items() for order in orders}

_LISTED = {
    "categories": "category",
    "tags": "tag",
    "language": "language",
    "site": "site",
    "kind": "kind",
    "series": "series",
    "playlist": "list",
}
_DIGITS = len(str(MOST))
_AFTER_NUMBERS = "~"  # stands for one that is missing
_RANKED = ("title", "channel", "tag", "description")
_MANY_TIES = 0.5
"""Beyond this share of equal values it is quicker to begin with everything in the usual order."""


def ordered(catalogue: Catalogue, mask: pl.Series, order: Order, query: Query) -> pl.Series:
    """Return the numbers (UInt32) of the rows where `mask` is True, in display order.

    Equal rows come by title (`records.collation`), then id, then path. The best match is the row
    with the least sum over the texts that `query` asks for of where each is found: 0 the title
    begins with it, 1 the title, 2 a tag or the channel, 3 the description, 4 nowhere; equal ones
    newest first.
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
    if order in BY_MARKS:
        return _by_marks(catalogue, order)
    return cached(catalogue, "orders", order, lambda: _all_in_order(catalogue, order))


def _by_marks(catalogue: Catalogue, order: Order) -> pl.Series:
    """Return all rows by what a person noted of them: few have a value, the others follow."""
    marks = Marked(catalogue)

    def compute() -> pl.Series:
        usual = _in_order(catalogue, Order.TITLE)
        values = marks.column(_COLUMNS[order]).gather(usual)
        there = values.is_not_null()
        valued = pl.DataFrame({"row": usual.filter(there), "value": values.filter(there)})
        down = order in GREATEST_FIRST
        valued = valued.sort("value", descending=down, maintain_order=True)
        return pl.concat([valued["row"], usual.filter(~there)])

    return cached(catalogue, "orders by marks", (order, marks.version), compute, most=2)


def _all_in_order(catalogue: Catalogue, order: Order) -> pl.Series:
    descending = order in GREATEST_FIRST
    if order in PAIRS["title"]:
        return _by_title(catalogue, descending)
    values = _values(catalogue, _COLUMNS[order])
    rows = value_order(values, descending)
    runs = Runs(values, rows)
    if Order.TITLE in peek(catalogue, "orders") or len(runs.tied) > _MANY_TIES * len(rows):
        usual = _in_order(catalogue, Order.TITLE)
        by = values.gather(usual)
        stable = pl.col("row").sort_by(
            by, descending=descending, nulls_last=True, maintain_order=True
        )
        return usual.to_frame("row").select(stable).to_series()
    return runs.sorted_by(_usual(catalogue))


def _by_title(catalogue: Catalogue, descending: bool) -> pl.Series:
    """Return all rows by title; few of them are compared by more than that."""
    usual = _usual(catalogue)
    keys = usual["key"]
    return Runs(keys, value_order(keys, descending)).sorted_by(usual.drop("key"))


def _values(catalogue: Catalogue, column: str) -> pl.Series:
    """Return what each row is sorted by: its value, of a text its sorting key, null for none."""
    if column == "channels":
        return _channels(catalogue)
    if column in WITHIN:
        return _with_places(catalogue, column)
    if column in _LISTED:
        return _listed(catalogue, _LISTED[column])
    return catalogue.frame[column]


def _with_places(catalogue: Catalogue, column: str) -> pl.Series:
    """Return the sorting keys of `column`, behind each where the record stands within it."""
    leading = _listed(catalogue, _LISTED[column])
    places = (
        pl.col(name).cast(pl.String).str.zfill(_DIGITS).fill_null(_AFTER_NUMBERS)
        for name in WITHIN[column]
    )
    keys = pl.concat_str(pl.lit(leading), *places, separator=SEPARATOR)
    return catalogue.frame.select(keys.alias("key")).to_series()


def _channels(catalogue: Catalogue) -> pl.Series:
    folded = name_column.channels(catalogue.frame["names_folded"]).alias("folded")
    there = pl.col("channels").list.len() > 0
    return catalogue.frame.select(_key("channel", folded, there)).to_series()


def _key(name: str, folded: pl.Series | str, there: pl.Expr) -> pl.Expr:
    """Return by what the texts of the column `name` are sorted, null where there is none."""
    key = pl.col(f"{name}_key")
    either = pl.when(key != "").then(key).otherwise(folded)
    return pl.when(there).then(either).alias("key")


def _listed(catalogue: Catalogue, field: str) -> pl.Series:
    """Return the sorting keys of the values of `field` of each row, the first one leading."""
    known = entries(catalogue, field)
    keys = sorting_keys(known.values).gather(known.codes)
    each = pl.DataFrame({"row": known.rows.set_sorted(), "key": keys})
    of_rows = each.group_by("row", maintain_order=True).agg("key")  # joined there: ten times slower
    none = pl.repeat(None, catalogue.frame.height, dtype=pl.String, eager=True)
    return none.scatter(of_rows["row"], of_rows["key"].list.join(SEPARATOR))


def _usual(catalogue: Catalogue) -> pl.DataFrame:
    """Return what breaks ties, in columns, each with its missing values last."""
    roots = [os.fsencode(root) for root in catalogue.roots]
    numbers = sorted(range(len(roots)), key=roots.__getitem__)
    return catalogue.frame.select(
        _key("title", "title_folded", pl.col("title").is_not_null()),
        pl.when(pl.col("title").is_not_null()).then("title_folded").alias("title"),
        "id",
        pl.col("root").replace_strict(numbers, range(len(roots)), return_dtype=pl.UInt32),
        "path",
        "entry",
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
