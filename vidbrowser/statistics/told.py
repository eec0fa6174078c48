"""An overview written out: as an object for programs, as rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.export.writers import csv_row
from vidbrowser.query.editing import State
from vidbrowser.records.wording import moment_of
from vidbrowser.statistics.plot import TOPS, Measure, Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vidbrowser.statistics.plot import Bar, Overview, Plot

COLUMNS = ("plot", "value", "amount", "whole", "measure")
"""The columns of a table: `amount` of the `whole` that there is of a value."""


def told(overview: Overview) -> dict[str, Any]:
    """Return the numbers as JSON holds them: lengths in seconds, sizes in bytes, times in UTC."""
    totals = overview.totals
    return {
        "totals": {
            "records": totals.count,
            "seconds": totals.seconds,
            "views": totals.views,
            "channels": totals.channels,
            "media_bytes": totals.size,
            "media": totals.sized,
            "first": totals.first and moment_of(totals.first),
            "last": totals.last and moment_of(totals.last),
        },
        "plots": {plot.name.value: _plot(plot, overview.measure) for plot in overview.plots},
    }


def rows(plots: Iterable[Plot], measure: Measure) -> Iterator[tuple[str, str, int, int, str]]:
    """Yield the rows of a table with `COLUMNS`, one a bar."""
    for plot in plots:
        unit = _unit(plot, measure)
        for bar in plot.bars:
            yield plot.name.value, bar.value, bar.amount, bar.whole, unit


def as_csv(plots: Iterable[Plot], measure: Measure) -> bytes:
    """Return the bars as CSV in UTF-8, with a head; no value is a formula to a spreadsheet."""
    return b"".join(map(csv_row, (COLUMNS, *rows(plots, measure))))


def _plot(plot: Plot, measure: Measure) -> dict[str, Any]:
    more: dict[str, Any] = {"unit": plot.unit} if plot.unit else {}
    if plot.name in TOPS:
        more["values"] = plot.distinct
    return {
        "measure": _unit(plot, measure),
        **more,
        "bars": [_bar(bar, plot.name) for bar in plot.bars],
    }


def _bar(bar: Bar, name: Name) -> dict[str, Any]:
    more: dict[str, Any] = {"of": bar.among} if name is Name.SHARE else {}
    if bar.state is not State.CLEAR:
        more["state"] = bar.state.value
    return {"value": bar.value, "amount": bar.amount, "whole": bar.whole, **more}


def _unit(plot: Plot, measure: Measure) -> str:
    if plot.name not in TOPS or measure is Measure.RECORDS:
        return Measure.RECORDS.value
    return "seconds" if measure is Measure.HOURS else Measure.VIEWS.value
