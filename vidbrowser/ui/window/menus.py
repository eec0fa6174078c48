"""Menus and shortcuts, made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from vidbrowser.ui.window.commands import Command, Menu, Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenuBar, QWidget

    from vidbrowser.ui.window.controllers import Controllers


def build(
    bar: QMenuBar, records: QWidget, commands: Sequence[Command], controllers: Controllers
) -> dict[str, QAction]:
    """Put `commands` into `bar`, join them to `controllers`, and return their actions by id.

    Keys of `Where.RECORDS` count while `records` have the focus, all others in the window of `bar`.
    """
    window = bar.window()
    menus = {menu: bar.addMenu(f"&{menu.value}") for menu in Menu if menu.value}
    actions = {}
    for command in commands:
        action = actions[command.id] = _action(command, window)
        action.triggered.connect(lambda checked, c=command: c.run(controllers, checked))
        if command.where is Where.RECORDS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            records.addAction(action)
        else:
            window.addAction(action)
        if command.menu is not Menu.NONE:
            menus[command.menu].addAction(action)
    return actions


def _action(command: Command, parent: QWidget) -> QAction:
    action = QAction(command.text, parent)
    action.setObjectName(command.id)
    action.setCheckable(command.checkable)
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    return action
