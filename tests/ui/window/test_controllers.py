"""Commands do what they say, by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_links_and_files(filled: MainWindow, qtbot: QtBot, desktop: RecordingDesktop) -> None:
    qtbot.keyClick(filled.records, Key.Key_C, CTRL)
    qtbot.keyClick(filled.records, Key.Key_C, CTRL | SHIFT)
    qtbot.keyClick(filled.records, Key.Key_Return)
    qtbot.keyClick(filled.records, Key.Key_Return, CTRL)
    link = "https://www.youtube.com/watch?v=00000000000"
    assert desktop.copied == [link, f"Record 0\n{link}"]
    assert desktop.links == [link]
    assert [file.name for file in desktop.files] == ["0.md"]


def test_history(filled: MainWindow, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    for text in ("record 1", "record 2"):
        filled.filter_bar.set_query(text)
        assert str(filled.filter_bar.query) == text
        filled.history.settle()
    qtbot.keyClick(filled, Key.Key_Left, alt)
    assert filled.filter_bar.edit.text() == "record 1"
    qtbot.keyClick(filled, Key.Key_Left, alt)
    assert filled.filter_bar.edit.text() == ""
    qtbot.keyClick(filled, Key.Key_Right, alt)
    assert filled.filter_bar.edit.text() == "record 1"
