"""Commands act on all that is selected: copied, opened, up to a bound that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.failing import Failing
from tests.ui.samples import record, show_records
from vidbrowser.ui.window import selection_actions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def link(number: int) -> str:
    return f"https://www.youtube.com/watch?v={number:011}"


def select_three(window: MainWindow) -> None:
    """Select the records 0 to 2 with keys."""
    QTest.keyClick(window.records, Key.Key_Down, SHIFT)
    QTest.keyClick(window.records, Key.Key_Down, SHIFT)


def test_the_links_of_all_that_are_selected_are_copied(
    filled: MainWindow, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    select_three(filled)
    QTest.keyClick(filled.records, Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: filled.status.currentMessage() == "3 links copied.")
    assert desktop.copied == ["\n".join(map(link, range(3)))]
    QTest.keyClick(filled.records, Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: filled.status.currentMessage() == "3 records copied.")
    assert desktop.copied[1].splitlines()[:3] == ["Record 0", link(0), "Record 1"]


def test_one_is_copied_as_ever(filled: MainWindow, desktop: RecordingDesktop) -> None:
    QTest.keyClick(filled.records, Key.Key_C, CTRL)
    QTest.keyClick(filled.records, Key.Key_C, CTRL | SHIFT)
    assert desktop.copied == [link(0), f"Record 0\n{link(0)}"]


def test_titles_and_markdown(window: MainWindow, desktop: RecordingDesktop, qtbot: QtBot) -> None:
    hostile = record(0, title="[a](b)\n<c>", channels=("*C*",), duration=75)
    show_records(window, qtbot, [hostile, record(1, id=None), record(2)])
    window.records.setFocus()
    QTest.keyClick(window.records, Key.Key_A, CTRL)
    window.actions_by_id["copy_title"].trigger()
    qtbot.waitUntil(lambda: window.status.currentMessage() == "3 titles copied.")
    window.actions_by_id["copy_markdown"].trigger()
    qtbot.waitUntil(lambda: len(desktop.copied) == 2)
    assert desktop.copied == [
        "[a](b) <c>\nRecord 1\nRecord 2",
        f"- [\\[a\\]\\(b\\) \\<c\\>]({link(0)}) — \\*C\\* · 2020\\-01\\-01 · 1\\:15\n"
        f"- Record 1 — 2019\\-12\\-31\n- [Record 2]({link(2)}) — 2019\\-12\\-30",
    ]
    window.actions_by_id["copy_link"].trigger()
    told = "2 links copied. 1 record has no link."
    qtbot.waitUntil(lambda: window.status.currentMessage() == told)


def test_a_single_title(filled: MainWindow, desktop: RecordingDesktop, qtbot: QtBot) -> None:
    filled.actions_by_id["copy_title"].trigger()
    qtbot.waitUntil(lambda: desktop.copied == ["Record 0"])
    assert filled.status.currentMessage() == "1 title copied."


def test_too_many_are_told(
    filled: MainWindow, desktop: RecordingDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection_actions, "MOST_COPIED", 19)
    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    QTest.keyClick(filled.records, Key.Key_C, CTRL)
    told = "20 records are too many to be copied: at most 19 are. They can be exported."
    assert filled.status.currentMessage() == told
    assert desktop.copied == []


def test_a_failure_is_told(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    select_three(filled)
    Failing(monkeypatch, "vidbrowser.export.writers.markdown_line")
    filled.actions_by_id["copy_markdown"].trigger()
    qtbot.waitUntil(lambda: "Copying failed" in filled.status.currentMessage())


def test_nothing_is_there_to_be_copied(window: MainWindow, desktop: RecordingDesktop) -> None:
    for command in ("copy_title", "copy_markdown", "copy_link", "open_video"):
        window.actions_by_id[command].trigger()
    assert (desktop.copied, desktop.links) == ([], [])


def test_a_few_videos_are_opened(
    window: MainWindow, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(0), record(1, id=None), record(2), record(3)])
    window.records.setFocus()
    select_three(window)
    QTest.keyClick(window.records, Key.Key_Return)
    assert desktop.links == [link(0), link(2)]
    told = "1 record without a video could not be opened."
    assert window.status.currentMessage() == told


@pytest.mark.parametrize("answer", [Key.Key_Return, Key.Key_Escape])
def test_of_many_the_first_ten_are_opened_after_a_question(
    filled: MainWindow, desktop: RecordingDesktop, answer: Qt.Key
) -> None:
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isActiveWindow():
            asked.append(box.text())
            QTest.keyClick(box, answer)
        else:
            QTimer.singleShot(20, reply)

    QTest.keyClick(filled.records, Key.Key_A, CTRL)
    QTimer.singleShot(0, reply)
    QTest.keyClick(filled.records, Key.Key_Return)
    assert "20 records are selected" in asked[0]
    assert desktop.links == ([link(n) for n in range(10)] if answer == Key.Key_Return else [])
