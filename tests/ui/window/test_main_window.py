"""The main window: a start, drops, sizes, its end."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import drop, titles
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.library.progress import Phase, Progress, Update
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_notes_are_told_together(window: MainWindow) -> None:
    window.services.library.updated.emit(
        Update(EMPTY, Progress(Phase.READING), (Sentence("First."), Sentence("Second.")))
    )
    assert window.status.currentMessage() == "First. Second."


def test_a_folder_that_goes_is_marked_though_its_records_stay(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    assert window.results.catalogue is not None
    window.services.library.updated.emit(
        Update(window.results.catalogue, Progress(unavailable=(folder,)))
    )
    mark = window.library_pane.findItems("not there", Qt.MatchFlag(0x41))
    assert len(mark) == 1
    assert "Not there at the moment" in window.status.progress_text.text()


def test_escape_leaves_the_query_and_then_clears_it(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
    qtbot.waitUntil(lambda: window.pages.current is window.records, timeout=20_000)
    window.filter_bar.edit.begin()
    qtbot.keyClicks(window.filter_bar.edit, "two")
    qtbot.keyClick(window.filter_bar.edit, Qt.Key.Key_Escape)
    assert window.records.hasFocus()
    assert window.filter_bar.edit.text() == "two"
    qtbot.keyClick(window.records, Qt.Key.Key_Escape)
    assert window.filter_bar.edit.text() == ""


def test_closing_twice(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    drop(window, folder)
    assert window.close()
    window.show()
    assert window.close()
    assert window.services.settings.folders in ([], [folder])


def test_the_folders_are_written_when_they_change_not_with_each_step_of_reading(
    window: MainWindow, folder: Path
) -> None:
    written: list[list[Path]] = []
    window.services.settings.file.put_paths = (  # type: ignore[method-assign]
        lambda key, paths: written.append([*paths])
    )
    for generation in range(5):
        step = replace(EMPTY, roots=(folder,), generation=generation)
        window.services.library.updated.emit(Update(step, Progress(Phase.READING)))
    window.services.library.updated.emit(Update(replace(EMPTY, roots=()), Progress()))
    assert written == [[folder], []]


def test_closing_does_not_wait_for_what_can_be_dropped(window: MainWindow, qtbot: QtBot) -> None:
    go = Event()
    begun: list[None] = []

    def work() -> bool:
        begun.append(None)
        return go.wait()

    for tasks in window.services.pools:
        tasks.run(work, lambda _: None)
    qtbot.waitUntil(lambda: len(begun) == len(window.services.pools), timeout=20_000)
    assert window.close()  # or this test would not end
    assert not any(tasks.wait(0) for tasks in window.services.pools)
    go.set()
    assert all(tasks.wait() for tasks in window.services.pools)
