"""Keys go up and down by rows, and to the sides among cards only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from vidbrowser.ui.records.key_steps import KeySteps

LIST, GRID = KeySteps(1, 10, grid=False), KeySteps(3, 2, grid=True)
MIRRORED = KeySteps(3, 2, grid=True, mirrored=True)
Key = Qt.Key


@pytest.mark.parametrize(
    ("steps", "key", "now", "target"),
    [
        (LIST, Key.Key_Down, 4, 5),
        (LIST, Key.Key_PageDown, 4, 14),
        (LIST, Key.Key_PageDown, 95, 99),
        (LIST, Key.Key_PageUp, 4, 0),
        (LIST, Key.Key_Left, 4, None),
        (LIST, Key.Key_A, 4, None),
        (LIST, Key.Key_End, 4, 99),
        (GRID, Key.Key_Up, 2, 2),
        (GRID, Key.Key_Up, 5, 2),
        (GRID, Key.Key_PageDown, 5, 11),
        (GRID, Key.Key_Down, 98, 99),
        (GRID, Key.Key_Left, 5, 4),
        (GRID, Key.Key_Home, 5, 0),
        (MIRRORED, Key.Key_Left, 5, 6),
        (MIRRORED, Key.Key_Right, 5, 4),
    ],
)
def test_where_a_key_goes_of_a_hundred(
    steps: KeySteps, key: Qt.Key, now: int, target: int | None
) -> None:
    assert steps.target(key, now, 99) == target


def test_down_stays_in_the_last_row() -> None:
    assert GRID.target(Key.Key_Down, 7, 7) == 10  # beyond the last, where nothing is
    assert GRID.target(Key.Key_Down, 4, 7) == 7
    assert GRID.target(Key.Key_Down, 5, 7) == 7
