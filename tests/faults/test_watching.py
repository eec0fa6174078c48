"""A watched folder changes in every way: the program has what a fresh read says, by itself.

`make faults` goes on for longer.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.faults.program import Home
from tests.faults.watching import CHANGES, watch

if TYPE_CHECKING:
    from pathlib import Path


def test_what_changes_in_whatever_way_is_there_by_itself(tmp_path: Path) -> None:
    figures = watch(Home(tmp_path), Random(16), lambda rounds: rounds < len(CHANGES), 200)
    assert figures.wrong == []
    assert sum(figures.values()) == len(CHANGES)
