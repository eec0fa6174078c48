"""Menus and shortcuts come from the table of commands and count where it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.samples import record, show_records
from vidbrowser.ui.window.commands import COMMANDS, Menu, Where

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def test_every_menu_holds_its_commands_in_their_order(window: MainWindow) -> None:
    bars = {action.text(): action.menu() for action in window.menuBar().actions()}
    assert list(bars) == [f"&{menu.value}" for menu in Menu if menu.value]
    for title, menu in bars.items():
        assert isinstance(menu, QMenu)
        wanted = [c.text for c in COMMANDS if f"&{c.menu.value}" == title]
        assert [action.text() for action in menu.actions() if not action.isSeparator()] == wanted


def test_actions_say_what_the_table_says(window: MainWindow) -> None:
    contexts = {
        Where.RECORDS: Qt.ShortcutContext.WidgetShortcut,
        Where.WINDOW: Qt.ShortcutContext.WindowShortcut,
    }
    assert window.actions_by_id.keys() == {command.id for command in COMMANDS}
    for command in COMMANDS:
        action = window.actions_by_id[command.id]
        assert action.isCheckable() is command.checkable
        assert action.shortcuts() == [QKeySequence(keys) for keys in command.keys]
        assert action.shortcutContext() == contexts[command.where]
        assert (action in window.records.actions()) is (command.where is Where.RECORDS)


def test_keys_of_the_records_are_letters_elsewhere(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "j/k ")
    assert edit.text() == "j/k "
    assert window.records.current_position == 0
    assert desktop.links == []
