"""A question is answered by keys: Enter takes the first answer, Esc none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.samples import HOSTILE
from vidbrowser.ui.widgets.question import ask, may_write

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


@pytest.mark.parametrize(
    ("keys", "answer"),
    [((Key.Key_Return,), 0), ((Key.Key_Escape,), None), ((Key.Key_Tab, Key.Key_Return), 1)],
)
def test_answers(window: MainWindow, keys: tuple[Qt.Key, ...], answer: int | None) -> None:
    press_when_asked(*keys)
    assert ask(window, "Title", HOSTILE, ("First", "Second")) == answer


def press_when_asked(*keys: Qt.Key) -> list[str]:
    """Press `keys` in the next question; return a list that its text will be in."""
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isActiveWindow():
            QTimer.singleShot(20, reply)
            return
        assert box.textFormat() == Qt.TextFormat.PlainText
        asked.append(box.text())
        for key in keys:
            QTest.keyClick(box.focusWidget(), key)

    QTimer.singleShot(0, reply)
    return asked


@pytest.mark.parametrize(("key", "may"), [(Key.Key_Return, True), (Key.Key_Escape, False)])
def test_a_file_whose_ending_was_added_is_replaced_after_asking(
    window: MainWindow, tmp_path: Path, key: Qt.Key, may: bool
) -> None:
    output = tmp_path / "list.csv"
    assert may_write(window, "Export", str(tmp_path / "list"), output)
    output.write_text("mine")
    assert may_write(window, "Export", str(output), output)  # the dialog asked
    asked = press_when_asked(key)
    assert may_write(window, "Export", str(tmp_path / "list"), output) is may
    assert asked == ["list.csv exists. Replace it?"]
