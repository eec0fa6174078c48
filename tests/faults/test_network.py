"""Servers that misbehave in every way that is known: each fetch ends, with an outcome that is told.

`make faults` draws more of them by lot.
"""

from __future__ import annotations

import threading
from random import Random
from typing import TYPE_CHECKING

from tests.faults.misbehaviour import CASES
from tests.faults.network import each_case, misbehave
from tests.faults.program import Home

if TYPE_CHECKING:
    from pathlib import Path


def test_every_misbehaviour_ends_and_comes_to_what_it_may(tmp_path: Path) -> None:
    figures = each_case(tmp_path)
    assert figures.wrong == []
    assert sum(figures.values()) == len(CASES) >= 100
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def test_servers_drawn_by_lot_come_to_an_end(tmp_path: Path) -> None:
    figures = misbehave(Home(tmp_path), Random(16), lambda rounds: rounds < 64)
    assert figures.wrong == []
    assert sum(figures.values()) == 64
