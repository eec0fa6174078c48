"""Which records hold the same value of a kind: a tag, a word of the title, a link, a series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from vidbrowser.records.folding import BESIDE
from vidbrowser.search import name_column
from vidbrowser.search.memo import cached

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vidbrowser.catalogue.catalogue import Catalogue

_WORD = r"\p{L}[\p{L}\p{M}\p{N}]{2,}"
_LINK = r"https?://[^\s<>\x22]{4,}"
_LINK_END = ".,;:!?)]}'/*_"
"""What stands behind a link in a sentence, or at its end and makes no other of it."""
_REPEATED = pl.col("rare").repeat_by("len").explode()
_FEW = 200
"""A value that more records hold is not rare: it says little of any of them."""


class Kind(NamedTuple):
    """The values of a kind: of each row of a frame as lists, and how many may share a rare one."""

    values: Callable[[pl.DataFrame], pl.Series]
    most: int | None = None


def _words(frame: pl.DataFrame) -> pl.Series:
    return frame["title_folded"].str.extract_all(_WORD)


def _links(frame: pl.DataFrame) -> pl.Series:
    found = pl.col("description_folded").str.extract_all(_LINK)
    return frame.select(
        pl.when(pl.col("description_folded").str.contains("http", literal=True))
        .then(found.list.eval(pl.element().str.strip_chars_end(_LINK_END)))
        .otherwise(None)
    ).to_series()


def _single(column: str) -> Callable[[pl.DataFrame], pl.Series]:
    return lambda frame: frame.select(pl.concat_list(column)).to_series()


KINDS: Mapping[str, Kind] = {
    "series": Kind(_single("series")),
    "link": Kind(_links, _FEW),
    "tag": Kind(lambda frame: name_column.tags(frame["names_folded"]), _FEW),
    "word": Kind(_words, _FEW),
    "list": Kind(_single("playlist")),
    "channel": Kind(lambda frame: name_column.channels(frame["names_folded"]).str.split(BESIDE)),
}
"""What records can have in common, by rank: what tells more of them first."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The values of a kind that several records hold, an entry for each record of each of them.

    Two series of one length, by rising key, and by rising row where the keys are alike. A key is
    the hash of a value: that of two values is the same once in a life of the universe.
    """

    keys: pl.Series  # UInt64
    rows: pl.Series  # UInt32

    def holders(self, key: int) -> pl.Series:
        """Return the rows that hold the value of `key`: none, or two and more."""
        begin = self.keys.search_sorted(key, "left")
        return self.rows[begin : self.keys.search_sorted(key, "right")]


def shared(catalogue: Catalogue, kind: str) -> Shared:
    """Return the values of `kind` that several records of the whole catalogue hold; it is kept."""
    return cached(catalogue, "shared", kind, lambda: _shared(catalogue.frame, KINDS[kind]))


def values_of(catalogue: Catalogue, row: int, kind: str) -> dict[str, int]:
    """Return the values of `kind` that `row` holds, each once, in their order, with their keys."""
    held = KINDS[kind].values(catalogue.frame[row : row + 1]).explode().drop_nulls()
    values = held.filter(held != "").unique(maintain_order=True)
    return dict(zip(values, values.hash(), strict=True))


def _shared(frame: pl.DataFrame, kind: Kind) -> Shared:
    held = pl.DataFrame(
        {
            "row": pl.int_range(frame.height, dtype=pl.UInt32, eager=True),
            "value": kind.values(frame),
        }
    )
    held = held.explode("value").drop_nulls("value").filter(pl.col("value") != "")
    keys = pl.DataFrame({"key": held["value"].hash(), "row": held["row"]}).sort("key", "row")
    # after sorting all is beside its like: half the time of `unique` and of windows over keys
    again = (pl.col("key") == pl.col("key").shift()) & (pl.col("row") == pl.col("row").shift())
    once = keys.filter(~again.fill_null(False))
    runs = once["key"].rle().struct["len"].alias("len")
    rare = runs.is_between(2, kind.most or frame.height).alias("rare")
    kept = once.filter(pl.DataFrame([runs, rare]).select(_REPEATED).to_series())
    return Shared(kept["key"], kept["row"])
