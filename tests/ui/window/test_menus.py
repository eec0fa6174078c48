"""Menus and shortcuts come from the table of commands and count where it says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.samples import record, show_records
from vidbrowser.ui.window.command import WITHIN, Menu, Where
from vidbrowser.ui.window.commands import COMMANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def menus_of(window: MainWindow) -> dict[Menu, QMenu]:
    """Return every menu of the window, those within others too."""
    menus = window.menuBar().findChildren(QMenu)
    return {Menu(menu.title().replace("&", "")): menu for menu in menus if menu.title()}


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def letter_of(action: QAction) -> str:
    return QKeySequence.mnemonic(action.text()).toString().removeprefix("Alt+").lower()


def named(action: QAction) -> str:
    return action.text().replace("&", "")


def test_the_bar_has_the_menus_that_are_not_within_others(window: MainWindow) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    assert bar == [f"&{menu}" for menu in Menu if menu and menu not in WITHIN]


def test_every_menu_holds_its_commands_in_their_order(window: MainWindow) -> None:
    menus = menus_of(window)
    assert set(menus) == {menu for menu in Menu if menu}
    for name, menu in menus.items():
        wanted = [c.text for c in COMMANDS if c.menu is name]
        assert [named(action) for action in entries(menu) if action.menu() is None] == wanted
    for inner, outer in WITHIN.items():
        assert menus[inner].menuAction() in menus[outer].actions()


def test_groups_stand_apart(window: MainWindow) -> None:
    menus = menus_of(window)
    for command in COMMANDS:
        if command.menu in WITHIN or command.menu is Menu.NONE:
            continue
        around = menus[command.menu].actions()
        place = around.index(window.actions_by_id[command.id])
        assert (place > 0 and around[place - 1].isSeparator()) is command.apart, command.id
    for menu in menus.values():
        shown = menu.actions()
        assert not shown[0].isSeparator()
        assert not any(a.isSeparator() and b.isSeparator() for a, b in pairwise(shown))


def test_every_entry_has_a_letter_and_no_two_of_a_menu_the_same(window: MainWindow) -> None:
    for menu in menus_of(window).values():
        letters = [letter_of(action) for action in entries(menu)]
        given = [letter for letter in letters if letter]
        assert len(set(given)) == len(given), menu.title()
        for action in (a for a in entries(menu) if not letter_of(a)):  # of orders there are many
            assert {c for c in named(action).lower() if c.isalpha()} <= set(given), menu.title()


def test_actions_say_what_the_table_says(window: MainWindow) -> None:
    contexts = {
        Where.RECORDS: Qt.ShortcutContext.WidgetShortcut,
        Where.WINDOW: Qt.ShortcutContext.WindowShortcut,
    }
    assert window.actions_by_id.keys() == {command.id for command in COMMANDS}
    for command in COMMANDS:
        action = window.actions_by_id[command.id]
        assert action.isCheckable() is (command.checkable or command.is_on is not None)
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


def test_macos_is_told_what_belongs_into_the_menu_of_the_program(filled: MainWindow) -> None:
    roles = {name: action.menuRole() for name, action in filled.actions_by_id.items()}
    role = QAction.MenuRole
    placed = {name: of for name, of in roles.items() if of is not role.NoRole}
    assert placed == {
        "about": role.AboutRole,
        "settings": role.PreferencesRole,
        "quit": role.QuitRole,
    }
