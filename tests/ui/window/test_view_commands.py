"""Every order has a key, is marked in its menu, and can be turned around."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser.search.order import Order
from vidbrowser.ui.window.view_commands import VIEW_COMMANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.main_window import MainWindow

ORDERS = [command for command in VIEW_COMMANDS if command.choice == "order"]


def on(window: MainWindow) -> list[str]:
    return [c.id for c in ORDERS if window.actions_by_id[c.id].isChecked()]


@pytest.mark.parametrize("command", [c for c in ORDERS if c.keys], ids=lambda command: command.id)
def test_every_order_is_chosen_by_its_key_and_marked(
    filled: MainWindow, qtbot: QtBot, command: AnyCommand
) -> None:
    before = on(filled)
    key = command.keys[0].rpartition("+")[2]
    modifier = Qt.KeyboardModifier.AltModifier
    if "Shift" in command.keys[0]:
        modifier |= Qt.KeyboardModifier.ShiftModifier
    filled.filter_bar.edit.setFocus()
    qtbot.keyClick(filled.filter_bar.edit, Qt.Key(ord(key)), modifier)
    assert before == ["sort_newest"]
    assert on(filled) == [command.id]
    wanted = command.id.removeprefix("sort_").replace("_", "-")
    assert filled.filter_bar.order == wanted
    qtbot.waitUntil(lambda: filled.results.result is not None)
    qtbot.waitUntil(lambda: str(filled.results.result and filled.results.result.order) == wanted)


@pytest.mark.parametrize(
    "command", [c for c in ORDERS if not c.keys], ids=lambda command: command.id
)
def test_orders_without_a_key_are_chosen_in_the_menu(
    filled: MainWindow, command: AnyCommand
) -> None:
    filled.actions_by_id[command.id].trigger()
    assert on(filled) == [command.id]
    assert filled.filter_bar.order == command.id.removeprefix("sort_").replace("_", "-")


def test_an_order_is_turned_and_turned_back(filled: MainWindow, qtbot: QtBot) -> None:
    for order in (Order.OLDEST, Order.NEWEST):
        qtbot.keyClick(filled, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        assert filled.filter_bar.order is order
        assert on(filled) == [f"sort_{order}"]
