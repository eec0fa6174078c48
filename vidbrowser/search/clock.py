"""On which day of the week and at which hour of the day records were published (UTC)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import HOURS, WEEKDAYS
from vidbrowser.search.memo import cached

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Flag


def hours_of_week(catalogue: Catalogue) -> pl.Series:
    """Return for each row the hour of the week (UInt8), 0 is Monday's first; null without date."""
    moments = catalogue.frame["published"].dt
    return cached(
        catalogue,
        "hours of week",
        None,
        lambda: (moments.weekday() - 1).cast(pl.UInt8) * 24 + moments.hour().cast(pl.UInt8),
    )


def on_the_clock(catalogue: Catalogue, query: Flag) -> pl.Series:
    """Return for each row whether it was published on the day or at the hour of `query`."""
    hours = hours_of_week(catalogue)
    if query.field == "weekday":
        return (hours // 24 == WEEKDAYS.index(query.value)).fill_null(False)
    return (hours % 24 == HOURS.index(query.value)).fill_null(False)
