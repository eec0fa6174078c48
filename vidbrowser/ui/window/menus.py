"""Menus and shortcuts, made from the table of commands and joined to what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from vidbrowser.ui.window.command_actions import actions_of
from vidbrowser.ui.window.commands import Command, Menu, Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.ui.window.main_window import MainWindow


def build(window: MainWindow, commands: Sequence[Command]) -> dict[str, QAction]:
    """Put `commands` into the menu bar of `window` and return their actions by id."""
    runs = actions_of(window)
    bars = {menu: window.menuBar().addMenu(f"&{menu.value}") for menu in Menu if menu.value}
    actions = {}
    for command in commands:
        action = actions[command.id] = _action(window, command)
        action.triggered.connect(lambda checked, c=command: runs[c.id](checked))
        if command.menu is not Menu.NONE:
            bars[command.menu].addAction(action)
    return actions


def _action(window: MainWindow, command: Command) -> QAction:
    action = QAction(command.text, window)
    action.setObjectName(command.id)
    action.setCheckable(command.checkable)
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    if command.where is Where.RECORDS:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        window.records.addAction(action)
    else:
        window.addAction(action)
    return action
