"""What many records have in common, in sums: how many, how long, whose, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.search.value_index import entries

if TYPE_CHECKING:
    from datetime import datetime

    from vidbrowser.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Sum:
    """Sums over `count` records.

    `seconds` are those of the `timed` records whose length is known (a live stream has none),
    `views` those of the `viewed` records that tell them; `channels` are distinct ones, letter case
    and accents aside; `first` and `last` are the moments (UTC) at which records were published,
    None when no record tells any. `size` is that of the media of the `sized` records that have them
    here, in bytes.
    """

    count: int
    seconds: int
    timed: int
    views: int
    viewed: int
    channels: int
    first: datetime | None
    last: datetime | None
    size: int = 0
    sized: int = 0


def summed(catalogue: Catalogue, rows: pl.Series) -> Sum:
    """Return the sums over `rows`, row numbers of `catalogue`; a million take a tenth second."""
    told = catalogue.frame.select("duration", "views", "published", "media_size")[rows]
    lengths = told["duration"].filter(told["duration"] > 0)
    return Sum(
        count=len(rows),
        seconds=int(lengths.sum()),
        timed=len(lengths),
        views=int(told["views"].sum()),
        viewed=told.height - told["views"].null_count(),
        channels=_channels(catalogue, rows),
        first=told["published"].min(),  # type: ignore[arg-type]  # it is a column of times
        last=told["published"].max(),  # type: ignore[arg-type]
        size=int(told["media_size"].sum()),
        sized=told.height - told["media_size"].null_count(),
    )


def _channels(catalogue: Catalogue, rows: pl.Series) -> int:
    known = entries(catalogue, "channel")
    held = known.codes.filter(_marked(rows, len(catalogue)).gather(known.rows))
    return int(_marked(held, len(known.values)).sum())  # a tenth of the time of `n_unique`


def _marked(places: pl.Series, count: int) -> pl.Series:
    """Return `count` Booleans, True at `places`."""
    none = pl.repeat(False, count, dtype=pl.Boolean, eager=True)
    return none.scatter(places, True) if len(places) else none
