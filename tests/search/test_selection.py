"""A selection is a value of its own: two are the same only when they are one."""

from __future__ import annotations

from pathlib import Path

from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.selection import Placed, SelectedPaths


def test_what_was_asked_is_told_from_what_is_alike() -> None:
    one, alike = (SelectedPaths((Path("/a"),)) for _ in range(2))
    assert one != alike
    assert Placed(one, one, PositionSet()).asked is one
