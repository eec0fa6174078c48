"""Marks are written out and taken over from the window; what could not be read is named."""

from __future__ import annotations

import json
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.marks.exchange import takeout_pages
from tests.marks.store_files import A
from vidbrowser.marks.mark import Mark, starred
from vidbrowser.marks.store import MarkStore
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui.marks.own_marks import Change

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def history(folder: Path, *numbers: int) -> Path:
    """Return a history as Google Takeout gives it, with these videos of the window."""
    watched = [
        {
            "header": "YouTube",
            "title": f"Watched Record {n}",
            "titleUrl": f"https://www.youtube.com/watch?v={n:011}",
            "time": "2024-05-06T07:08:09Z",
        }
        for n in numbers
    ]
    file = folder / "watch-history.json"
    file.write_text(json.dumps(watched), "utf-8")
    return file


def test_a_history_is_taken_over_as_one_step(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    filled.filter_bar.set_query("is:watched")
    files = filled.actions_by_id["import_marks"]
    assert files.isEnabled()
    controller = filled.mark_side.files
    controller.import_from([history(tmp_path, 3, 4)])
    qtbot.waitUntil(lambda: filled.records.model_of_records.count == 2)
    told = "Marks of 2 videos imported; the others were so already."
    assert filled.status.currentMessage() == told
    filled.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: filled.records.model_of_records.count == 0)
    assert filled.services.marks.memory.all() == {}


def test_several_files_are_one_step(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "Wiedergabeverlauf.html"
    page.write_bytes(takeout_pages.page(takeout_pages.watched(f"{5:011}", when="3/11/2025")))
    filled.mark_side.files.import_from([history(tmp_path, 3, 4), page])
    memory = filled.services.marks.memory
    qtbot.waitUntil(lambda: len(memory.all()) == 3)
    qtbot.waitUntil(lambda: bool(filled.findChildren(QMessageBox)))
    (box,) = filled.findChildren(QMessageBox)
    told = "1 date could not be read; what was watched then has none."
    assert box.informativeText() == told
    box.close()
    filled.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: memory.all() == {})


def test_an_import_that_is_cancelled_changes_nothing(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    marks, files, held = filled.services.marks, filled.mark_side.files, Event()
    marks.ask(lambda _: held.wait(60), lambda _: None)
    files.import_from([history(tmp_path, 3, 4)])
    qtbot.waitUntil(files.progress.isVisible)
    assert files.progress.text.text() == "Importing marks…"
    files.progress.cancel_button.click()
    held.set()
    told = "The import was cancelled; your marks are as they were."
    qtbot.waitUntil(lambda: filled.status.currentMessage() == told)
    qtbot.waitUntil(files.progress.isHidden)
    assert not any(timer.isActive() for timer in files.progress.findChildren(QTimer))
    assert marks.memory.all() == {}


def test_an_import_ends_with_the_window(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    marks, held, folder = filled.services.marks, Event(), filled.services.marks.folder
    marks.ask(lambda _: held.wait(60), lambda _: None)
    marks.apply(lambda: Change(Sentence("Starred"), [A], starred(True)))
    filled.mark_side.files.import_from([history(tmp_path, 3, 4)])
    filled.close()
    held.set()
    assert filled.services.pools.marks.wait(60)
    with closing(MarkStore(folder)) as store:  # what was asked for before is kept
        assert store.memory.all() == {A: Mark(starred=True)}


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bad, gone = tmp_path / "holiday.txt", tmp_path / "gone.json"
    bad.write_text("no history at all\n", "utf-8")
    filled.mark_side.files.import_from([bad, gone, history(tmp_path, 5)])
    qtbot.waitUntil(lambda: bool(filled.findChildren(QMessageBox)))
    (box,) = filled.findChildren(QMessageBox)
    assert box.text() == "Not all could be imported."
    assert "holiday.txt: It is nothing that marks can be read from" in box.informativeText()
    assert "gone.json: " in box.informativeText()
    box.close()
    assert filled.services.marks.memory.get(VideoKey("youtube", f"{5:011}")).watched == 1


def test_marks_are_written_out_and_a_failure_is_told(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    filled.records.go_to(2)
    filled.actions_by_id["mark_starred"].trigger()
    output = tmp_path / "marks.json"
    filled.mark_side.files.export_to(output)
    qtbot.waitUntil(lambda: filled.status.currentMessage().startswith("Marks of 1 video exported"))
    (written,) = json.loads(output.read_text("utf-8"))["marks"]
    assert written["id"] == f"{2:011}"
    assert written["starred"] is True
    filled.mark_side.files.export_to(tmp_path / "nowhere" / "marks.csv")
    qtbot.waitUntil(lambda: bool(filled.findChildren(QMessageBox)))
    (box,) = filled.findChildren(QMessageBox)
    assert box.text() == "marks.csv was not written."
    assert box.informativeText()
    box.close()


def test_what_of_a_history_is_not_in_the_library_is_listed(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    filled.mark_side.files.import_from([history(tmp_path, 5, 777)])
    qtbot.waitUntil(lambda: len(filled.services.marks.memory.all()) == 2)
    output = tmp_path / "not here.csv"
    assert filled.results.catalogue is not None
    filled.mark_side.files.export_missing(output, filled.results.catalogue)
    qtbot.waitUntil(output.exists)
    head, line = output.read_text("utf-8").splitlines()
    assert head.startswith("site,id,url,title")
    assert f"{777:011}" in line
    assert "Record 777" in line


def test_a_folder_of_nfo_files_is_taken_over(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tea.nfo").write_text(
        f'<movie><title>Tea</title><uniqueid type="youtube">{6:011}</uniqueid>'
        "<playcount>2</playcount><watched>true</watched></movie>",
        "utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    filled.actions_by_id["import_folder"].trigger()
    key = VideoKey("youtube", f"{6:011}")
    qtbot.waitUntil(lambda: filled.services.marks.memory.get(key).watched == 2)
