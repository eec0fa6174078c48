"""Menus and shortcuts, made from the table of commands."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from vidbrowser.ui import symbols
from vidbrowser.ui.language import tr
from vidbrowser.ui.window.command import WITHIN, Command, Menu, Where
from vidbrowser.ui.window.mnemonics import titles, with_mnemonics

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QMenuBar, QWidget

    from vidbrowser.ui.window.controllers import Controllers

    Commands = Sequence[Command[Controllers]]

_SYMBOLS = {
    "open_folder": "folder",
    "rescan": "refresh",
    "find": "search",
    "save_query": "saved",
    "open_video": "open",
    "copy_link": "copy",
    "show_file": "file",
    "settings": "settings",
    "as_list": "list",
    "as_table": "table",
    "as_grid": "grid",
    "as_overview": "overview",
}
"""By command, the symbol beside its name: of those that are looked for, or it would be a crowd."""
_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS has in the menu that bears the program's name; else Qt would guess by the texts."""


def build(
    bar: QMenuBar,
    records: QWidget,
    commands: Commands,
    controllers: Controllers,
) -> dict[str, QAction]:
    """Put `commands` into `bar`, join them to `controllers`, and return their actions by id.

    Keys of `Where.RECORDS` count while `records` have the focus, all others in the window of `bar`.
    """
    window = bar.window()
    actions = {command.id: _action(command, window) for command in commands}
    for command in commands:
        action = actions[command.id]
        action.triggered.connect(lambda checked, c=command: c.run(controllers, checked))
        (records if command.where is Where.RECORDS else window).addAction(action)
    _fill(bar, commands, actions)
    _group(commands, actions, window)
    give_keys(actions, controllers.keys.by_id)
    controllers.keys.changed.connect(lambda: give_keys(actions, controllers.keys.by_id))
    return actions


def give_keys(actions: Mapping[str, QAction], keys: Mapping[str, tuple[str, ...]]) -> None:
    """Give `actions` their keys, both by the ids of commands."""
    for name, action in actions.items():
        action.setShortcuts([QKeySequence(key) for key in keys[name]])


def _fill(bar: QMenuBar, commands: Commands, actions: Mapping[str, QAction]) -> None:
    menus = {menu: QMenu(tr(menu), bar) for menu in Menu if menu}
    for menu, title in titles(commands).items():
        bar.addMenu(menus[menu]).setText(title)
    for command in (command for command in commands if command.menu):
        of = menus[command.menu]
        outer = menus.get(WITHIN.get(command.menu, Menu.NONE))
        if command.apart:
            (outer if outer is not None and of.isEmpty() else of).addSeparator()
        if outer is not None and of.isEmpty():
            outer.addMenu(of)
        of.addAction(actions[command.id])
    for of in menus.values():
        shown = [action for action in of.actions() if not action.isSeparator()]
        texts = [action.text() for action in shown]
        for action, text in zip(shown, with_mnemonics(texts), strict=True):
            action.setText(text)


def _group(commands: Commands, actions: Mapping[str, QAction], window: QWidget) -> None:
    """Let exactly one of those commands be on that choose between the same."""
    choices = sorted((c for c in commands if c.choice), key=lambda command: command.choice)
    for _, of_choice in groupby(choices, key=lambda command: command.choice):
        group = QActionGroup(window)
        for command in of_choice:
            group.addAction(actions[command.id])


def _action(command: Command[Controllers], parent: QWidget) -> QAction:
    action = QAction(tr(command.text), parent)
    action.setObjectName(command.id)
    if symbol := _SYMBOLS.get(command.id):
        action.setIcon(symbols.icon(symbol))
    action.setCheckable(command.checkable or command.is_on is not None)
    action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
    if command.where is Where.RECORDS:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
