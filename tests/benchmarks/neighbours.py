"""What is related to a record: the time of the processors, which other work does not change."""

from __future__ import annotations

from functools import partial
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from tests.benchmarks import generator
from tests.benchmarks.figures import Figure
from vidbrowser.search.related import related

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.figures import Setting

_ASKED = 100
"""Records that are asked for."""


def neighbours(setting: Setting) -> list[Figure]:
    """Asking for the first time, which counts all values of all records, and then for others."""
    catalogue = generator.catalogue(setting.n)
    first = _processor_seconds(partial(related, catalogue, 0))
    rows = range(1, setting.n, max(1, setting.n // _ASKED))
    each = [_processor_seconds(partial(related, catalogue, row)) for row in rows]
    return [
        Figure("related", setting.n, median(each), "s", aim="≤ 0.03"),
        Figure("related_first", setting.n, first, "s"),
    ]


def _processor_seconds(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun
