"""The window: its pages, sizes, what is dropped on it, and closing."""

from __future__ import annotations

import os
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from tests.desktop import drop, titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.library.progress import Phase, Progress, Update
from vidbrowser.ui.window.main_window import why_not

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    for name in ("one", "two", "three"):
        write(folder, name, title=name)
    return folder


def drop_urls(window: MainWindow, *urls: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none))


def test_a_first_start_welcomes(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert window.windowTitle() == "vidbrowser"
    assert window.welcome.isAncestorOf(window.focusWidget())


def test_the_welcome_goes_at_once_when_a_folder_comes(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
    assert window.pages.currentWidget() is window.records
    assert window.records.hasFocus()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)
    window.library_pane.folder_removed.emit(folder)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome, timeout=5_000)
    assert window.parts.settings.folders == []


def test_it_does_not_flash_while_a_library_is_loaded(
    tmp_path: Path, desktop: RecordingDesktop, folder: Path, qtbot: QtBot
) -> None:
    profile = tmp_path / "profile"
    first = app.build(profile, desktop)
    qtbot.addWidget(first)
    first.add_paths([folder])
    qtbot.waitUntil(lambda: len(titles(first)) == 3, timeout=20_000)
    first.close()
    second = app.build(profile, desktop)
    qtbot.addWidget(second)
    seen = {second.pages.currentWidget()}
    second.pages.currentChanged.connect(lambda _: seen.add(second.pages.currentWidget()))
    second.show()
    second.open_library([])
    qtbot.waitUntil(lambda: len(titles(second)) == 3, timeout=20_000)
    second.close()
    assert seen == {second.records}


def test_what_is_dropped_and_refused_is_told_with_the_reason(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    missing = folder / "no\nsuch"
    drop_urls(
        window,
        QUrl.fromLocalFile(str(folder)).toString(),
        QUrl.fromLocalFile(str(missing)).toString(),
        "https://example.org/records",
    )
    told = window.status.currentMessage()
    assert f"{folder}/no such is not there." in told
    assert "https://example.org/records is not on this computer." in told
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)


def test_much_that_is_refused_is_counted(window: MainWindow, folder: Path) -> None:
    window.add_paths([folder / f"missing {n}" for n in range(1, 11)])
    told = window.status.currentMessage()
    assert "missing 3 is not there." in told
    assert told.endswith("And 7 more.")
    assert window.pages.currentWidget() is window.welcome


def test_why_a_path_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder / "loop")
    assert why_not(folder) == why_not(folder / "one.md") == ""
    assert why_not(folder / "none") == "is not there"
    assert why_not(folder / "pipe") == "is neither a file nor a folder"
    assert why_not(folder / "loop").startswith("cannot be opened: ")
    assert why_not(folder / ("x" * 300)).startswith("cannot be opened: ")
    assert why_not(folder / "a\0b").startswith("cannot be opened: ")
    assert why_not(folder / "one.md" / "x").startswith("cannot be opened: ")


@pytest.mark.parametrize("size", [(480, 320), (899, 600), (1280, 800)])
def test_sizes(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.library_pane.isVisible() is (size[0] >= 900))
    assert (window.width(), window.height()) == size
    assert not window.grab().isNull()
    assert window.pages.width() > 150
    assert window.actions_by_id["toggle_library"].isChecked()


def test_a_window_that_begins_small_folds_too(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    window = app.build(tmp_path / "other", desktop)
    qtbot.addWidget(window)
    window.resize(480, 320)
    window.show()
    assert (window.width(), window.height()) == (480, 320)
    assert not window.library_pane.isVisible()
    window.close()


def test_a_folded_library_can_be_had(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(700, 500)
    qtbot.waitUntil(lambda: not window.library_pane.isVisible())
    for shown in (True, False, True):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        assert window.library_pane.isVisible() is shown
    window.resize(1200, 500)
    assert window.library_pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    window.resize(700, 500)
    window.resize(1200, 500)
    assert not window.library_pane.isVisible()


def test_notes_are_told_together(window: MainWindow) -> None:
    window.take_update(Update(EMPTY, Progress(Phase.READING), ("First.", "Second.")))
    assert window.status.currentMessage() == "First. Second."


def test_a_folder_that_goes_is_marked_though_its_records_stay(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    assert window.catalogue is not None
    window.take_update(Update(window.catalogue, Progress(unavailable=(folder,))))
    mark = window.library_pane.findItems("not there", Qt.MatchFlag(0x41))
    assert len(mark) == 1
    assert "Not there at the moment" in window.status.progress_text.text()


def test_escape_leaves_the_query_and_then_clears_it(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
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
    assert window.parts.settings.folders in ([], [folder])


def test_a_record_dragged_over_its_own_window_is_not_added(window: MainWindow) -> None:
    class Own(QDragEnterEvent):
        def source(self) -> QObject:
            return window.records

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/one.md")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with catch_warnings():  # there is no other constructor yet than the deprecated one
        simplefilter("ignore", DeprecationWarning)
        event = Own(QPoint(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_folders_are_written_when_they_change_not_with_each_step_of_reading(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(type(window.parts.settings), "set_folders", lambda _, f: written.append(f))
    for generation in range(5):
        step = replace(EMPTY, roots=(folder,), generation=generation)
        window.take_update(Update(step, Progress(Phase.READING)))
    window.take_update(Update(replace(EMPTY, roots=()), Progress()))
    assert written == [(folder,), ()]


def test_closing_does_not_wait_for_what_can_be_dropped(window: MainWindow) -> None:
    go = Event()
    for tasks in window.parts.tasks:
        tasks.run(go.wait, lambda _: None)
    assert window.close()  # or this test would not end
    assert not any(tasks.wait(0) for tasks in window.parts.tasks)
    go.set()
    assert all(tasks.wait() for tasks in window.parts.tasks)
