"""The progress of several folders as one."""

from __future__ import annotations

from pathlib import Path

from vidbrowser.library.progress import Phase, Progress, together
from vidbrowser.records.sentence import Sentence


def test_nothing_to_do_is_idle() -> None:
    assert together([]) == Progress()


def test_counts_and_rates_of_those_that_are_busy_add_up() -> None:
    parts = [
        Progress(Phase.READING, 10, 100, 5.0),
        Progress(Phase.READING, 20, 50, 2.5),
        Progress(Phase.IDLE, 7, 7, 99.0),
    ]
    progress = together(parts)
    assert progress == Progress(Phase.READING, 30, 150, 7.5)
    assert progress.remaining == 16


def test_the_total_is_unknown_while_one_is_listing() -> None:
    progress = together([Progress(Phase.READING, 1, 2, 1.0), Progress(Phase.LISTING, 5)])
    assert progress.total is None
    assert progress.remaining is None
    assert progress.phase is Phase.READING


def test_partial_unavailable_and_failed_are_kept() -> None:
    gone, failed = Path("/gone"), (Path("/failed"), Sentence("It failed."))
    progress = together(
        [Progress(partial=True), Progress(unavailable=(gone,)), Progress(failed=(failed,))]
    )
    assert progress.failed == (failed,)
    assert progress.partial
    assert progress.unavailable == (gone,)


def test_remaining_is_never_negative() -> None:
    assert Progress(Phase.READING, 11, 10, 1.0).remaining == 0
    assert Progress(Phase.READING, 1, 10, 0.0).remaining is None
