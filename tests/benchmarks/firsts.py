"""What is dear when it is asked for the first time of a list, by processor; and a whole export."""

from __future__ import annotations

from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, Setting
from vidbrowser.export.export import export
from vidbrowser.library.library import load
from vidbrowser.query import EVERYTHING, parse
from vidbrowser.records.fields import FACETS
from vidbrowser.search.facets import facet
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.result import search

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.catalogue.catalogue import Catalogue

_MANY = 500_000
"""From so many records on what is aimed at is what is aimed at for a million."""


def firsts(setting: Setting) -> list[Figure]:
    """Each asked of a list of which nothing was asked before."""
    catalogue, many = load([setting.folder]), setting.n >= _MANY

    def figure(name: str, ask: Callable[[Catalogue], object], aim: str, for_many: str) -> Figure:
        took = min(_took(catalogue, ask) for _ in range(setting.repeats))
        return Figure(name, setting.n, took, "ms CPU", aim=for_many if many else aim)

    return [
        figure("first_path", _paths, "≤ 30", "≤ 300"),
        figure("first_choosers", _choosers, "≤ 150", ""),
        figure("order_title", _titles, "≤ 40", "≤ 500"),
        figure("channel_all", _channels, "", "≤ 400"),
        figure("duplicates", _duplicates, "", ""),
        figure("export_parquet", lambda one: _export(one, setting), "", ""),
    ]


def _took(catalogue: Catalogue, ask: Callable[[Catalogue], object]) -> float:
    """Return the milliseconds of all processors that an answer takes."""
    fresh = replace(catalogue, derived={})
    begun = process_time()
    ask(fresh)
    return (process_time() - begun) * 1e3


def _paths(catalogue: Catalogue) -> None:
    match_mask(catalogue, parse("path:abc"))


def _choosers(catalogue: Catalogue) -> None:
    for field in FACETS:
        facet(catalogue, EVERYTHING, field)


def _titles(catalogue: Catalogue) -> None:
    search(catalogue, EVERYTHING, Order.TITLE)


def _channels(catalogue: Catalogue) -> None:
    facet(catalogue, EVERYTHING, "channel", limit=None)


def _duplicates(catalogue: Catalogue) -> None:
    search(catalogue, parse("is:duplicate"), Order.NEWEST)


def _export(catalogue: Catalogue, setting: Setting) -> None:
    rows = search(catalogue, EVERYTHING, Order.NEWEST).rows
    export(catalogue, rows, setting.scratch / "records.parquet", force=True)
