"""Kills at random moments, a few rounds: nothing is lost, nothing hangs, nothing is left behind.

`make faults` goes on for longer.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.faults.kills import kill_programs, kill_workers
from tests.faults.program import Home

if TYPE_CHECKING:
    from pathlib import Path

SEED = 7


def test_a_program_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    figures = kill_programs(Home(tmp_path), Random(SEED), lambda rounds: rounds < 6, 300)
    assert figures.wrong == []
    assert figures["saver killed"] == 2


def test_a_process_that_reads_is_killed_and_all_is_read(tmp_path: Path) -> None:
    figures = kill_workers(Home(tmp_path), Random(SEED), lambda rounds: rounds < 4, 1500)
    assert figures.wrong == []
    assert sum(figures.values()) == 4
