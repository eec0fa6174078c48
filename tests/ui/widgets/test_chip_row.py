"""Chips are used again for other texts; what is clicked is told by its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from vidbrowser.ui import formatting
from vidbrowser.ui.widgets.chip_row import ChipRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOST = 4


@pytest.fixture
def row(qtbot: QtBot) -> ChipRow:
    row = ChipRow(MOST, removable=True)
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    return row


def texts(row: ChipRow) -> list[str]:
    return [chip.text() for chip in row.chips]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(max_size=5), max_size=7), max_size=5))
def test_whatever_was_shown_before(row: ChipRow, shown: list[list[str]]) -> None:
    for wanted in shown:
        row.show_texts([(text, "a hint") for text in wanted])
        assert texts(row) == [formatting.one_line(text) for text in wanted[:MOST]]
        assert all(chip.isVisible() for chip in row.chips)
        (more,) = row.findChildren(QLabel)
        assert more.isVisible() is (len(wanted) > MOST)
        assert more.text() == f"and {len(wanted) - MOST} more" or not more.isVisible()


def test_other_texts_are_shown_by_the_same_chips(row: ChipRow) -> None:
    row.show_texts([("a", ""), ("b", "")])
    before = row.chips
    row.show_texts([("c", "")])
    row.show_texts([("d", "why"), ("e", "")])
    assert row.chips == before
    assert row.chips[0].accessibleName() == "d"
    assert "why" in row.chips[0].toolTip()
    assert row.chips[1].toolTip() == ""


def test_the_count_stands_behind_the_last_chip(row: ChipRow, qtbot: QtBot) -> None:
    row.show_texts([("first", "")])
    row.show_texts([(f"chip {n}", "") for n in range(9)])
    (more,) = row.findChildren(QLabel)
    qtbot.waitUntil(lambda: more.x() > row.chips[-1].x() > row.chips[0].x())


def test_places_are_told(row: ChipRow, qtbot: QtBot) -> None:
    told: list[tuple[str, int]] = []
    row.chosen.connect(lambda place: told.append(("chosen", place)))
    row.excluded.connect(lambda place: told.append(("excluded", place)))
    row.removed.connect(lambda place: told.append(("removed", place)))
    row.show_texts([("a", ""), ("b", "")])
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Return)
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Minus)
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Delete)
    assert told == [("chosen", 1), ("excluded", 0), ("removed", 1)]
