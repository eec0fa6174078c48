"""A question is answered by keys: Enter takes the first answer, Esc none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.samples import HOSTILE
from vidbrowser.ui.widgets.question import ask

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


@pytest.mark.parametrize(
    ("keys", "answer"),
    [((Key.Key_Return,), 0), ((Key.Key_Escape,), None), ((Key.Key_Tab, Key.Key_Return), 1)],
)
def test_answers(window: MainWindow, keys: tuple[Qt.Key, ...], answer: int | None) -> None:
    def reply() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isActiveWindow():
            QTimer.singleShot(20, reply)
            return
        assert box.textFormat() == Qt.TextFormat.PlainText
        for key in keys:
            QTest.keyClick(box.focusWidget(), key)

    QTimer.singleShot(0, reply)
    assert ask(window, "Title", HOSTILE, ("First", "Second")) == answer
