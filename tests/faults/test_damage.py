"""Damage of every file of the program's own, some hundred times: noticed, told, and lived with.

`make faults` goes on for longer.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.faults.damage import damage_all
from tests.faults.program import Home

if TYPE_CHECKING:
    from pathlib import Path


def test_damage_is_never_taken_for_what_was_kept(tmp_path: Path) -> None:
    figures = damage_all(Home(tmp_path), Random(11), lambda rounds: rounds < 600)
    assert figures.wrong == []
    assert len(figures) == 4
