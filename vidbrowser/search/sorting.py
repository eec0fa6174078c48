"""In which order the rows that match are shown."""

from __future__ import annotations

import os
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import And, Match, Or, Query, Text
from vidbrowser.records.folding import SEPARATOR
from vidbrowser.search import name_column
from vidbrowser.search.matching import match_mask, needle
from vidbrowser.search.memo import cached, peek
from vidbrowser.search.order import GREATEST_FIRST, PAIRS, Order
from vidbrowser.search.value_index import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.catalogue.catalogue import Catalogue


_COLUMNS = {order: field for field, orders in PAIRS.items() for order in orders}

_LISTED = {"categories": "category", "language": "language"}
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
    descending = order in GREATEST_FIRST
    if order in PAIRS["title"]:
        keys = _usual(catalogue)
        down = [descending, *(False for _ in keys.columns[1:])]
        return keys.select(
            pl.arg_sort_by(keys.columns, descending=down, nulls_last=True)
        ).to_series()
    values = _values(catalogue, _COLUMNS[order])
    rows = values.arg_sort(descending=descending, nulls_last=True)
    in_order = values.gather(rows)
    begins = in_order.ne_missing(in_order.shift(1))
    begins = begins.scatter(0, True) if len(rows) else begins
    tied = ~(begins & begins.shift(-1, fill_value=True))
    if Order.TITLE in peek(catalogue, "orders") or tied.sum() > _MANY_TIES * len(rows):
        usual = _in_order(catalogue, Order.TITLE)
        by = values.gather(usual)
        stable = pl.col("row").sort_by(
            by, descending=descending, nulls_last=True, maintain_order=True
        )
        return usual.to_frame("row").select(stable).to_series()
    places = tied.arg_true()
    keys = _usual(catalogue)[rows.gather(places)]
    keys = keys.insert_column(0, begins.cum_sum().gather(places).alias("run"))
    within = keys.select(pl.arg_sort_by(keys.columns, nulls_last=True)).to_series()
    return rows.scatter(places, rows.gather(places).gather(within))


def _values(catalogue: Catalogue, column: str) -> pl.Series:
    """Return what each row is sorted by: its value, folded where it is a text, null for none."""
    frame = catalogue.frame
    if column == "channel":
        return _where(frame["channel"].is_not_null(), name_column.channels(frame["names_folded"]))
    if column == "tags":
        return _where(frame["tags"].list.len() > 0, name_column.all_tags(frame["names_folded"]))
    if column in _LISTED:
        return _listed(catalogue, _LISTED[column])
    return frame[column]


def _where(there: pl.Series, folded: pl.Series) -> pl.Series:
    return pl.select(pl.when(there).then(folded)).to_series()


def _listed(catalogue: Catalogue, field: str) -> pl.Series:
    """Return the folded values of `field` of each row in one text, the first one leading."""
    known = entries(catalogue, field)
    of_rows = pl.DataFrame({"row": known.rows, "text": known.values.gather(known.codes)})
    texts = of_rows.group_by("row", maintain_order=True).agg(pl.col("text").str.join(SEPARATOR))
    none = pl.repeat(None, catalogue.frame.height, dtype=pl.String, eager=True)
    return none.scatter(texts["row"], texts["text"])


def _usual(catalogue: Catalogue) -> pl.DataFrame:
    """Return what breaks ties, in columns, each with its missing values last."""
    roots = [os.fsencode(root) for root in catalogue.roots]
    numbers = sorted(range(len(roots)), key=roots.__getitem__)
    return catalogue.frame.select(
        pl.when(pl.col("title").is_not_null()).then("title_folded").alias("title"),
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
