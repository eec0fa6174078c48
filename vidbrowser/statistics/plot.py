"""What is plotted: names of plots, their bars, and what a bar measures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vidbrowser.query.editing import State

if TYPE_CHECKING:
    from vidbrowser.query import Query
    from vidbrowser.search.histogram import Unit
    from vidbrowser.search.summing import Sum


class Name(StrEnum):
    """The plots, in the order in which they are shown."""

    PUBLISHED = "published"
    CLOCK = "weekday-hour"
    LENGTH = "length"
    VIEWS = "views"
    CHANNEL = "channel"
    CATEGORY = "category"
    TAG = "tag"
    SHARE = "share"


SPANS = (Name.PUBLISHED, Name.LENGTH, Name.VIEWS)
"""Plots of a field whose bars stand in an order: several side by side are one span."""
TOPS = (Name.CHANNEL, Name.CATEGORY, Name.TAG)
"""Plots of the values of a field that have most."""


class Measure(StrEnum):
    """What the bars of `TOPS` are as long as."""

    RECORDS = "records"
    HOURS = "hours"
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class Bar:
    """What is found of one value: `amount` of the `whole` that the catalogue has.

    Both are numbers of records; of `TOPS` also seconds or views, as they are measured. `value` is
    what follows the field's colon in a query; of the weekday and the hour `sunday 18`. `among` is
    how many records a bar of `Name.SHARE` is a share of.
    """

    value: str
    amount: int
    whole: int
    state: State = State.CLEAR
    among: int = 0


@dataclass(frozen=True, slots=True)
class Plot:
    """The bars of a plot, `among` how many records (of `whole`) they are counted.

    `unit` is what a bar of `Name.PUBLISHED` stands for; `distinct` is how many values there are,
    of which `TOPS` have the first few.
    """

    name: Name
    bars: tuple[Bar, ...]
    among: int
    whole: int
    unit: Unit | None = None
    distinct: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """Totals of what a query finds, and its plots, each without what the query says of its own."""

    query: Query
    totals: Sum
    measure: Measure
    plots: tuple[Plot, ...]

    def plot(self, name: Name) -> Plot:
        """Return the plot of that name."""
        return next(plot for plot in self.plots if plot.name is name)
