"""Marks of every second record: read, joined to the records, asked for beside other things."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, over, seconds
from vidbrowser.library.library import load
from vidbrowser.marks.mark import starred, watched
from vidbrowser.marks.store import MarkStore
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import parse
from vidbrowser.records.sentence import Sentence
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from tests.benchmarks.figures import Setting
    from vidbrowser.catalogue.catalogue import Catalogue

_SAID = Sentence("marked")


def marks(setting: Setting) -> list[Figure]:
    """What marks take: to be set, to be opened, for the first query, for others, after a change."""
    n, folder = setting.n, setting.scratch / "marks"
    catalogue = load([setting.folder])
    keys = [key_of(summary) for summary in catalogue.summaries(range(0, n, 2))]
    with closing(MarkStore(folder)) as store:
        step = seconds(lambda: store.apply(_SAID, keys, watched(0)))
        one = seconds(lambda: store.apply(_SAID, keys[:1], watched(0)), 5)
    opened = seconds(lambda: MarkStore(folder).close(), setting.repeats)
    with closing(MarkStore(folder)) as store:
        catalogue = replace(catalogue, marks=store.memory)
        first = seconds(lambda: _asked(catalogue, "is:watched"))
        plain = seconds(lambda: _asked(catalogue, "title:a -is:live"), 5)
        beside = seconds(lambda: _asked(catalogue, "title:a -is:watched"), 5)
        usual = seconds(lambda: _sorted(catalogue, Order.TITLE))
        by_marks = seconds(lambda: _sorted(catalogue, Order.LAST_WATCHED))
        after = []
        for place in range(5):
            store.apply(_SAID, keys[place : place + 1], starred(True))
            after.append(seconds(lambda: _asked(catalogue, "is:starred")))
    return [
        Figure("marks_set", n, step * 1e6 / len(keys), "µs"),
        Figure("marks_set_one", n, one * 1e3, "ms"),
        Figure("marks_open", n, opened * 1e3, "ms"),
        Figure("marks_first_query", n, first * 1e3, "ms"),
        over("marks_query", n, beside * 1e3, plain * 1e3, "≤ 2", "ms"),
        Figure("marks_after_one", n, min(after) * 1e3, "ms"),
        over("marks_order", n, by_marks * 1e3, usual * 1e3, "≤ 1", "ms"),
    ]


def _asked(catalogue: Catalogue, query: str) -> None:
    """Answer a query of which no part was asked before."""
    for kind in ("matches", "flags", "title_folded"):
        catalogue.derived.pop(kind, None)
    match_mask(catalogue, parse(query))


def _sorted(catalogue: Catalogue, order: Order) -> None:
    everything = parse("")
    ordered(catalogue, match_mask(catalogue, everything), order, everything)
