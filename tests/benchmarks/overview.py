"""Measurements of the overview: all totals and plots, as a filter changes."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, Setting
from vidbrowser.library.library import refresh
from vidbrowser.query import parse
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import Measure

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

_MANY = 500_000
"""From so many records on what is aimed at is what is aimed at for a million."""
_FILTERS = ("views:>{n}", "length:>{n}m category:*", "published:20{n}", "hour:(3 OR {n})")


def plots(setting: Setting) -> list[Figure]:
    """Return what the processor does for one filter that was not asked before, the median."""
    catalogue, _ = refresh([setting.folder])
    for measure in Measure:
        overview(catalogue, parse(""), measure)  # what is kept of a catalogue is made once
    filters = [text.format(n=n) for n in range(10, 10 + 2 * setting.repeats) for text in _FILTERS]
    taken = sorted(_taken(catalogue, text) for text in filters)
    aim = "≤ 200" if setting.n >= _MANY else "≤ 50"
    return [Figure("overview", setting.n, taken[len(taken) // 2], "ms", aim=aim)]


def _taken(catalogue: Catalogue, text: str) -> float:
    begun = process_time()
    overview(catalogue, parse(text))
    return (process_time() - begun) * 1000
