"""The detail pane sums up what is selected, and commands for one record are grey meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.samples import record, show_records
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
FOR_ONE = ("open_file", "show_file", "find_in_description")


def heading(window: MainWindow) -> str:
    return window.detail.several.heading.text() if window.detail.several.isVisible() else ""


@pytest.mark.parametrize("layout", Layout)
def test_the_pane_sums_up_what_is_selected_with_keys(
    filled: MainWindow, qtbot: QtBot, layout: Layout
) -> None:
    filled.records.lay_out(layout)
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: heading(filled) == "20 records selected")
    qtbot.waitUntil(lambda: "2020" in filled.detail.several.values["Published"].text())
    assert not filled.detail.title.isVisible()
    QTest.keyClick(filled.records, Key.Key_Home)
    QTest.keyClick(filled.records, Key.Key_End, SHIFT)
    QTest.keyClick(filled.records, Key.Key_Up, SHIFT)
    qtbot.waitUntil(lambda: "records selected" in heading(filled))
    QTest.keyClick(filled.records, Key.Key_Home)
    assert heading(filled) == ""
    assert filled.detail.title.text() == "Record 0"


def test_one_of_them_again_is_shown_in_full(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled.records, Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: heading(filled) == "2 records selected")
    QTest.keyClick(filled.records, Key.Key_Up, SHIFT)
    assert filled.detail.shown == filled.records.current
    assert filled.detail.title.isVisible()


def test_esc_leads_back_to_one_and_only_then_clears_the_query(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.filter_bar.edit.setText("record")
    qtbot.waitUntil(lambda: not filled.searches.busy)
    filled.records.setFocus()
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    QTest.keyClick(filled.records, Key.Key_Escape)
    assert not filled.records.several
    assert filled.filter_bar.edit.text() == "record"
    QTest.keyClick(filled.records, Key.Key_Escape)
    assert filled.filter_bar.edit.text() == ""
    assert not filled.actions_by_id["clear_query"].isEnabled()
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    QTest.keyClick(filled.records, Key.Key_Escape)  # without a query, too
    assert not filled.records.several


def test_what_is_for_one_is_grey(filled: MainWindow, desktop: RecordingDesktop) -> None:
    QTest.keyClick(filled.records, Key.Key_Down, SHIFT)
    assert not any(filled.actions_by_id[name].isEnabled() for name in FOR_ONE)
    QTest.keyClick(filled.records, Key.Key_Return, CTRL)
    assert desktop.files == []
    QTest.keyClick(filled.records, Key.Key_Down)
    assert all(filled.actions_by_id[name].isEnabled() for name in FOR_ONE)
    QTest.keyClick(filled.records, Key.Key_Return, CTRL)
    assert len(desktop.files) == 1


def test_a_search_that_leaves_some_sums_up_those(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    filled.filter_bar.edit.setText("title:1")
    qtbot.waitUntil(lambda: heading(filled) == "11 records selected")
    filled.filter_bar.edit.setText("title:19")
    qtbot.waitUntil(lambda: heading(filled) == "")
    qtbot.waitUntil(lambda: filled.detail.title.text() == "Record 19")
    filled.filter_bar.edit.setText("")
    qtbot.waitUntil(lambda: heading(filled) == "20 records selected")


def test_everything_while_more_is_read(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    show_records(filled, qtbot, [record(n, id=f"{n:011}") for n in range(33)])
    qtbot.waitUntil(lambda: heading(filled) == "33 records selected")


def test_the_buttons_of_the_sum_copy_and_export(
    filled: MainWindow, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    QTest.keyClick(filled.records, Key.Key_Down, SHIFT)
    QTest.keyClick(filled.records, Key.Key_F6)
    assert filled.focusWidget() is filled.detail.several.copy_button
    QTest.keyClick(filled.detail.several.copy_button, Key.Key_Return)
    qtbot.waitUntil(lambda: len(desktop.copied) == 1)
    assert len(desktop.copied[0].splitlines()) == 2
