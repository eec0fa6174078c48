"""A command gets another key, and who has it already is told before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser.ui.window.commands import COMMANDS, shown_keys
from vidbrowser.ui.window.key_page import KeyPage
from vidbrowser.ui.window.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = [command.id for command in COMMANDS]


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> KeyPage:
    """Return the page of keys of the settings, opened by their key."""
    qtbot.keyClick(window, Key.Key_Comma, CTRL)
    dialog = window.findChildren(SettingsDialog)[-1]
    dialog.tabs.setCurrentWidget(dialog.keys)
    return dialog.keys


def press(page: KeyPage, qtbot: QtBot, command: str, key: Qt.Key) -> None:
    """Press Ctrl and `key` as the new key of `command`, and let it count."""
    page.table.setCurrentCell(NAMES.index(command), 0)
    page.edit.setFocus()
    with qtbot.waitSignal(page.edit.editingFinished, timeout=10_000):
        qtbot.keyClick(page.edit, key, CTRL)


def shown(page: KeyPage, command: str) -> str:
    item = page.table.item(NAMES.index(command), 1)
    assert item is not None
    return item.text()


def test_every_command_is_listed_with_its_keys(page: KeyPage) -> None:
    for command in COMMANDS:
        assert shown(page, command.id) == ", ".join(command.keys)


def test_a_free_key_counts_at_once(page: KeyPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page, qtbot, "toggle_timeline", Key.Key_U)
    assert shown(page, "toggle_timeline") == "Ctrl+U"
    page.window().close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    timeline = window.actions_by_id["toggle_timeline"]
    was = timeline.isChecked()
    qtbot.keyClick(window, Key.Key_T, CTRL)
    assert timeline.isChecked() is was
    qtbot.keyClick(window, Key.Key_U, CTRL)
    assert timeline.isChecked() is not was


def test_a_key_of_another_command_is_told_and_taken_only_when_wanted(
    page: KeyPage, qtbot: QtBot
) -> None:
    press(page, qtbot, "toggle_timeline", Key.Key_O)
    assert page.told.text() == "Ctrl+O is the key of Open Folder, which would have it no more."
    assert (shown(page, "toggle_timeline"), shown(page, "open_folder")) == ("Ctrl+T", "Ctrl+O")
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert (shown(page, "toggle_timeline"), shown(page, "open_folder")) == ("Ctrl+O", "")


def test_keys_are_taken_away_and_brought_back(page: KeyPage, qtbot: QtBot) -> None:
    page.table.setCurrentCell(NAMES.index("quit"), 0)
    assert not page.reset.isEnabled()
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert shown(page, "quit") == ""
    assert not page.none.isEnabled()
    qtbot.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert shown(page, "quit") == "Ctrl+Q"
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.reset_all, Qt.MouseButton.LeftButton)
    assert shown(page, "quit") == "Ctrl+Q"
    assert not page.reset_all.isEnabled()


def test_the_set_with_j_and_k_moves_and_is_left_again(
    page: KeyPage, filled: MainWindow, qtbot: QtBot
) -> None:
    page.sets.setCurrentIndex(1)
    page.sets.activated.emit(1)
    assert shown(page, "next_record") == "J"
    page.window().close()
    filled.activateWindow()
    filled.records.setFocus()
    qtbot.waitUntil(filled.records.hasFocus)
    for key, position in (("j", 1), ("j", 2), ("k", 1)):
        qtbot.keyClick(filled.records, key)
        assert filled.records.current_position == position
    filled.services.settings.set_key_set("standard")
    assert filled.filter_bar.edit.text() == ""


def test_commands_are_found_by_name_and_by_key(page: KeyPage, qtbot: QtBot) -> None:
    for typed in ("timeline", "ctrl+t"):
        page.search.clear()
        qtbot.keyClicks(page.search, typed)
        visible = [n for n in range(len(NAMES)) if not page.table.isRowHidden(n)]
        assert NAMES.index("toggle_timeline") in visible
        assert len(visible) < 4


def test_in_german_it_has_room_and_finds_a_command_by_its_english_name_and_keys_too(
    window: MainWindow, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("de")
    page = KeyPage(COMMANDS, window.keys)
    qtbot.addWidget(page)
    assert page.minimumSizeHint().width() < window.minimumSize().width()
    place = NAMES.index("toggle_timeline")
    assert shown(page, "toggle_timeline") == "Strg+T"
    for typed in ("zeitleiste", "timeline", "strg+t", "ctrl+t"):
        page.search.setText(typed)
        assert not page.table.isRowHidden(place), typed
        assert page.table.isRowHidden(NAMES.index("quit"))


def test_the_sheet_of_keys_has_those_that_count(page: KeyPage, window: MainWindow) -> None:
    page.none.click()
    keys = {what: keys for keys, what in shown_keys(window.keys.by_id)}
    assert "Open Folder" not in keys
    assert keys["Quit"] == "Ctrl+Q"
