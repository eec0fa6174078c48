"""Chips are edited where they stand, and the focus stays among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from vidbrowser.ui.query.filter_bar import FilterBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.query.query_chips import QueryChips

Key = Qt.Key


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.resize(900, 120)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    bar.set_query("war tag:news -is:live")
    qtbot.waitUntil(lambda: texts(bar.chips) == ["war", "Tag: news", "not live"])
    return bar


def texts(chips: QueryChips) -> list[str]:
    return [chip.text() for chip in chips.chips]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2])
def test_a_key_opens_the_field_and_enter_writes_it(
    bar: FilterBar, qtbot: QtBot, key: Qt.Key
) -> None:
    chip, editor = bar.chips.chips[1], bar.chips.editor
    chip.setFocus()
    qtbot.keyClick(chip, key)
    assert editor.hasFocus()
    assert editor.text() == editor.selectedText() == "tag:news"
    assert editor.pos() == chip.pos()
    qtbot.keyClicks(editor, "category:Music")
    qtbot.keyClick(editor, Key.Key_Return)
    assert bar.edit.text() == "war category:Music -is:live"
    qtbot.waitUntil(lambda: texts(bar.chips) == ["war", "Category: Music", "not live"])
    assert chip.hasFocus()
    assert editor.isHidden()


def test_a_double_click_opens_it_and_a_single_one_does_not(bar: FilterBar, qtbot: QtBot) -> None:
    chip, left = bar.chips.chips[0], Qt.MouseButton.LeftButton
    qtbot.mouseClick(chip, left, pos=QPoint(12, 8))
    assert bar.chips.editor.isHidden()
    qtbot.mouseDClick(chip, left, pos=QPoint(12, 8))
    assert bar.chips.editor.text() == "war"
    qtbot.keyClicks(bar.chips.editor, "peace")
    bar.edit.setFocus()  # to go elsewhere writes it too
    assert bar.edit.text() == "peace tag:news -is:live"


def test_escape_leaves_it_as_it_was(bar: FilterBar, qtbot: QtBot) -> None:
    chip, editor = bar.chips.chips[0], bar.chips.editor
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_F2)
    qtbot.keyClicks(editor, "peace")
    qtbot.keyClick(editor, Key.Key_Escape)
    assert chip.hasFocus()
    assert editor.isHidden()
    assert bar.edit.text() == "war tag:news -is:live"


def test_a_mistake_is_told_and_can_be_mended(bar: FilterBar, qtbot: QtBot) -> None:
    chip, editor = bar.chips.chips[0], bar.chips.editor
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_F2)
    qtbot.keyClicks(editor, "length:soon")
    qtbot.keyClick(editor, Key.Key_Return)
    assert editor.hasFocus()
    assert "▸soon" in QToolTip.text()
    qtbot.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "length:1:30")
    qtbot.keyClick(editor, Key.Key_Return)
    assert bar.edit.text() == "length:1:30 tag:news -is:live"


def test_another_query_closes_the_field(bar: FilterBar, qtbot: QtBot) -> None:
    bar.chips.chips[0].setFocus()
    qtbot.keyClick(bar.chips.chips[0], Key.Key_F2)
    bar.set_query("peace")
    qtbot.waitUntil(bar.chips.editor.isHidden)
    assert bar.edit.text() == "peace"


def test_one_that_is_taken_away_hands_the_focus_on(bar: FilterBar, qtbot: QtBot) -> None:
    bar.chips.chips[1].setFocus()
    qtbot.keyClick(bar.chips.chips[1], Key.Key_Delete)
    qtbot.waitUntil(lambda: texts(bar.chips) == ["war", "not live"])
    assert bar.chips.chips[1].hasFocus()
    qtbot.keyClick(bar.chips.chips[1], Key.Key_Delete)
    qtbot.waitUntil(bar.edit.hasFocus)
    assert bar.edit.text() == "war"
    assert not bar.edit.hasSelectedText()
    qtbot.keyClicks(bar.edit, "s")
    assert bar.edit.text() == "wars"


def test_nothing_below_moves_while_chips_and_mistakes_come_and_go(
    bar: FilterBar, qtbot: QtBot
) -> None:
    heights = set()
    for text in ("", "war", 'war "', "war tag:x", "(", ""):
        bar.edit.setText(text)
        qtbot.waitUntil(lambda: not bar._typed.isActive())
        heights.add(bar.sizeHint().height())
    assert len(heights) == 1
