"""Dialogs open and close, and what they show ends with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from vidbrowser.ui.library.problems_dialog import ProblemsDialog
from vidbrowser.ui.window.text_dialog import TextDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


Key = Qt.Key


def answer(meet: Callable[[QDialog], None]) -> None:
    """Meet the next modal dialog with `meet`."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        meet(dialog)

    QTimer.singleShot(100, look)


def test_dialogs_open_and_close(filled: MainWindow, qtbot: QtBot) -> None:
    met: list[type[QDialog]] = []

    def close(dialog: QDialog) -> None:
        met.append(type(dialog))
        qtbot.keyClick(dialog, Key.Key_Escape)

    answer(close)
    filled.actions_by_id["about"].trigger()
    qtbot.waitUntil(lambda: met == [TextDialog])


def test_the_list_of_problems_goes_when_it_is_closed(filled: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        filled.actions_by_id["problems"].trigger()
        dialog = filled.findChildren(ProblemsDialog)[0]
        dialog.close()
        qtbot.waitUntil(lambda: not filled.findChildren(ProblemsDialog))
