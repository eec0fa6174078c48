"""What is shown does not wait for a search that has all threads of Polars for itself."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Event, Thread
from typing import TYPE_CHECKING

import polars as pl

from tests.catalogue.built import catalogue_of
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_WAIT = 60
"""Seconds after which something is taken for stuck."""


@contextmanager
def all_threads_busy() -> Iterator[None]:
    """Keep every thread of Polars."""
    count = pl.thread_pool_size()
    taken, over = Barrier(count + 1), Event()

    def keep(column: pl.Series) -> pl.Series:
        taken.wait(MOST_WAIT)
        over.wait(MOST_WAIT)
        return column

    frame = pl.DataFrame({str(number): [0] for number in range(count)})
    kept = [pl.col(name).map_batches(keep, pl.Int64) for name in frame.columns]
    thread = Thread(target=lambda: frame.select(kept))
    thread.start()
    taken.wait(MOST_WAIT)
    try:
        yield
    finally:
        over.set()
        thread.join(MOST_WAIT)


def test_a_summary_is_told_while_a_search_has_every_thread() -> None:
    root = Path("/r")
    made = [Record(root / f"{n}.md", title=f"Title {n}", tags=("a", "b")) for n in range(3)]
    catalogue = catalogue_of(made, root)
    assert catalogue.summaries([0])[0].title == "Title 0"
    told: list[str | None] = []
    asking = Thread(
        target=lambda: told.extend(each.title for each in catalogue.summaries([2, 1])), daemon=True
    )
    with all_threads_busy():
        asking.start()
        asking.join(MOST_WAIT / 4)
        assert told == ["Title 2", "Title 1"]
