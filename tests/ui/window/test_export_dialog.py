"""Export of what is shown: the name, the question, the file, the error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from tests.failing import Failing
from tests.ui.samples import record, show_records
from vidbrowser.ui import formatting
from vidbrowser.ui.window import export_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.mark.parametrize(
    ("name", "chosen", "written"),
    [
        ("list", "JSON (*.json)", "list.json"),
        ("list.json", "CSV for a spreadsheet (*.csv)", "list.json"),
        ("LIST.CSV", "JSON (*.json)", "LIST.CSV"),
        ("version 1.2", "M3U8 playlist (*.m3u8)", "version 1.2.m3u8"),
        ("list", "something else", "list.csv"),
        (".hidden", "JSON (*.json)", ".hidden.json"),
    ],
)
def test_the_ending_tells_the_format(name: str, chosen: str, written: str) -> None:
    assert export_dialog.with_ending(Path("/x") / name, chosen) == Path("/x") / written


def test_a_name_without_an_ending_in_the_real_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    window.filter_bar.set_query("record 1")
    qtbot.waitUntil(
        lambda: window.results.result is not None and len(window.results.result.rows) == 1
    )
    (tmp_path / "list.json").write_text("old")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.selectNameFilter("JSON (*.json)")
            dialog.findChildren(QLineEdit)[0].setText(str(tmp_path / "list"))
            QTimer.singleShot(100, answer)
            dialog.accept()
        elif isinstance(dialog, QMessageBox):
            asked.append(dialog.text())
            replace = next(one for one in dialog.buttons() if one.text() == "Replace")
            replace.click()

    asked: list[str] = []
    QTimer.singleShot(50, answer)
    window.exporting.ask_and_export(window.results.result, window.records.positions)
    assert asked == ["list.json exists. Replace it?"]
    qtbot.waitUntil(lambda: "exported" in window.status.currentMessage())
    assert [row["title"] for row in json.loads((tmp_path / "list.json").read_text())] == [
        "Record 1"
    ]
    assert "1 record exported" in window.status.currentMessage()


def answers(window: MainWindow, qtbot: QtBot, button: str, file: str) -> list[str]:
    """Press `button` in the question and choose `file`, a name, where the dialog is; note both."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            seen.append(dialog.directory().dirName())
            seen.append(dialog.findChildren(QLineEdit)[0].text())
            dialog.findChildren(QLineEdit)[0].setText(file)
            dialog.accept()
        elif isinstance(dialog, QMessageBox):
            seen.extend(b.text() for b in dialog.buttons())
            next(b for b in dialog.buttons() if b.text() == button).click()
            QTimer.singleShot(50, answer)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTimer.singleShot(50, answer)
    QTest.keyClick(window.records, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return seen


@pytest.mark.parametrize(("button", "count"), [("The 3 Selected", 3), ("All 20 Shown", 20)])
def test_only_what_is_selected_when_that_is_wanted(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, button: str, count: int
) -> None:
    for _ in range(2):
        QTest.keyClick(filled.records, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    seen = answers(filled, qtbot, button, str(tmp_path / "list.ndjson"))
    assert {"The 3 Selected", "All 20 Shown", "Cancel"} <= {text.replace("&", "") for text in seen}
    assert seen[-1] == "records"
    qtbot.waitUntil(lambda: f"{count} records exported" in filled.status.currentMessage())
    lines = (tmp_path / "list.ndjson").read_text().splitlines()
    assert [json.loads(line)["title"] for line in lines] == [f"Record {n}" for n in range(count)]


def test_the_name_and_the_folder_are_proposed(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    filled.filter_bar.set_query('title:"record 1" -channel:a/b')
    qtbot.waitUntil(lambda: len(filled.records.rows.rows) == 11)  # type: ignore[union-attr]
    seen = answers(filled, qtbot, "", str(folder / "list.csv"))
    assert seen[-1] == "title record 1 -channel a b"
    qtbot.waitUntil(lambda: "exported" in filled.status.currentMessage())
    QTest.keyClick(filled.records, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seen = answers(filled, qtbot, "", str(folder / "other.csv"))  # everything: nothing is asked
    assert seen == ["lists", "title record 1 -channel a b"]


def test_cancelling_exports_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled.records, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    seen = answers(filled, qtbot, "Cancel", "")
    assert "Cancel" in seen
    assert filled.status.currentMessage() == ""


def test_nothing_shown_is_told(window: MainWindow, qtbot: QtBot) -> None:
    window.exporting.ask_and_export(window.results.result, window.records.positions)
    assert window.status.currentMessage() == "Nothing is shown that could be exported."


def test_an_error_is_told_in_a_dialog_as_plain_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    show_records(window, qtbot, [record(1)])
    assert window.results.result is not None
    output = tmp_path / "<b>nowhere</b>" / "<img src=x>.csv"
    window.exporting.export_to(window.results.result, output)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text().startswith("<img src=x>.csv was not written.")
    assert "nowhere" in box.text()
    box.close()
    assert window.status.currentMessage() == ""


def test_all_of_many_are_counted(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    show_records(window, qtbot, [record(n) for n in range(1_500)])
    assert window.results.result is not None
    window.exporting.export_to(window.results.result, tmp_path / "all.ndjson")
    qtbot.waitUntil(lambda: "exported" in window.status.currentMessage(), timeout=20_000)
    assert formatting.exact_count(1_500) in window.status.currentMessage()
    assert len((tmp_path / "all.ndjson").read_text().splitlines()) == 1_500


def test_an_error_that_nobody_expected_is_told_there_and_quietly(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_records(window, qtbot, [record(1)])
    assert window.results.result is not None
    Failing(monkeypatch, "vidbrowser.export.export.export")
    window.exporting.export_to(window.results.result, tmp_path / "out.csv")
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert box.text() == "out.csv was not written.\n\na panic (PanicException)"
    box.close()
    qtbot.waitUntil(window.status.errors_button.isVisible)
