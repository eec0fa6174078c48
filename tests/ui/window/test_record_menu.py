"""The context menu of a record offers what can be done with it, and nothing where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from vidbrowser.ui.window.record_menu import RECORD_MENU

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def test_it_opens_on_a_record_with_its_commands(filled: MainWindow) -> None:
    filled.records.customContextMenuRequested.emit(QPoint(20, 20))
    (menu,) = filled.records.findChildren(QMenu)
    assert menu.actions() == [filled.actions_by_id[name] for name in RECORD_MENU]
    menu.close()


def test_it_does_not_open_below_the_last_record(window: MainWindow) -> None:
    window.records.customContextMenuRequested.emit(QPoint(20, 20))
    assert window.records.findChildren(QMenu) == []
