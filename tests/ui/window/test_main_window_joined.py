"""Signals lead where they should: through the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import titles
from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


Key = Qt.Key


def test_escape_leaves_the_query_and_a_second_one_clears_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    qtbot.keyClick(window.records, "/")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "record 2")
    qtbot.waitUntil(lambda: titles(window) == ["Record 2"])
    qtbot.keyClick(edit, Key.Key_Escape)
    assert window.records.hasFocus()
    assert edit.text() == "record 2"
    qtbot.keyClick(window.records, Key.Key_Escape)
    assert edit.text() == ""
    assert window.records.hasFocus()
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_the_query_is_left_and_cleared_where_nothing_matches(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "nowhere")
    qtbot.waitUntil(lambda: window.pages.current is window.pages.nothing)
    assert edit.hasFocus()
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Escape):
        edit.begin()
        qtbot.keyClick(edit, key)
        assert window.pages.nothing.hasFocus()
    qtbot.keyClick(window.pages.nothing, "/")
    assert edit.hasFocus()
    qtbot.keyClick(edit, Key.Key_Escape)
    qtbot.keyClick(window.pages.nothing, Key.Key_Escape)
    assert edit.text() == ""
    qtbot.waitUntil(lambda: window.pages.current is window.records)
    assert window.records.hasFocus()


def test_where_nothing_matches_the_field_that_was_nearly_named_is_one_click_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n, tags=(f"tag {n}",)) for n in range(3)])
    window.filter_bar.edit.setText('tags:"tag 1"')
    offer = window.pages.nothing.offer_button
    qtbot.waitUntil(offer.isVisible)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == ["Record 1"])
    assert window.filter_bar.edit.text() == 'tag:"tag 1"'


def test_the_channel_of_a_record_is_chosen_and_no_other_that_begins_like_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    names = ("BBC", "BBC News", "BBC")
    show_records(window, qtbot, [record(n, channels=(name,)) for n, name in enumerate(names)])
    qtbot.waitUntil(lambda: [link.text() for link in window.detail.channels.links] == ["BBC"])
    qtbot.mouseClick(window.detail.channels.links[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert window.filter_bar.edit.text() == 'channel:="BBC"'


def test_a_query_with_a_mistake_is_told_and_the_last_good_result_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "record 1")
    qtbot.waitUntil(lambda: titles(window) == ["Record 1"])
    qtbot.keyClicks(edit, " views:>many")
    qtbot.waitUntil(window.filter_bar.mistake.isVisible)
    assert titles(window) == ["Record 1"]
    assert str(window.filter_bar.query) == "record 1"


def test_the_first_records_have_the_focus_as_soon_as_they_come(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.pages.welcome.hasFocus()
    show_records(window, qtbot, [record(1)])
    assert window.records.hasFocus()


def test_the_library_shows_duplicates(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(2)])
    window.library_pane.duplicates_chosen.emit()
    assert window.filter_bar.edit.text() == "is:duplicate"
