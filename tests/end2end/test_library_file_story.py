"""A library moves: written into one file, opened where its folders are not, then are again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.desktop import drop, titles
from tests.end2end.test_first_story import write
from vidbrowser import paths
from vidbrowser.library.library import load
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """Return a folder of downloads that have files of media and pictures."""
    folder = tmp_path / "one machine" / "talks"
    shutil.copytree(paths.resources() / "sample" / "downloads", folder)
    write(folder, "notes", title="A note", body="Said <b>nowhere</b> else.")
    return folder


def read(window: MainWindow, qtbot: QtBot, place: Path, count: int) -> None:
    drop(window, place)
    qtbot.waitUntil(lambda: len(titles(window)) == count, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)


def written(window: MainWindow, qtbot: QtBot, file: Path) -> Path:
    catalogue = window.results.catalogue
    assert catalogue is not None
    window.library_files.export_to(catalogue, file)
    qtbot.waitUntil(lambda: "exported" in window.status.currentMessage(), timeout=20_000)
    return file


def alone(window: MainWindow, qtbot: QtBot, talks: Path, file: Path) -> None:
    """Take the folder out of the library and from the disk, and open the file in its place."""
    before = len(titles(window))
    window.library_side.folders.remove(talks)
    qtbot.waitUntil(lambda: not titles(window), timeout=10_000)
    talks.rename(talks.parent.parent / "away")
    read(window, qtbot, file, before)


def go_to(window: MainWindow, title: str) -> None:
    window.records.go_to(titles(window).index(title))


def test_a_library_is_opened_where_its_folders_are_not(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop, talks: Path, tmp_path: Path
) -> None:
    count = len(load([talks]))
    read(window, qtbot, talks, count)
    before = titles(window)
    file = written(window, qtbot, tmp_path / "talks.vidbrowser")
    alone(window, qtbot, talks, file)
    assert titles(window) == before

    go_to(window, "A note")
    text = window.detail.description.toPlainText
    qtbot.waitUntil(lambda: "Said nowhere else." in text(), timeout=5_000)

    window.filter_bar.set_query("has:media has:image")
    qtbot.waitUntil(lambda: 0 < len(titles(window)) < count, timeout=5_000)
    window.records.go_to(0)
    shown = window.records.current
    assert shown is not None
    loader = window.services.thumbnails
    qtbot.waitUntil(
        lambda: loader.thumbnail(shown.image, shown.path).pixmap is not None, timeout=10_000
    )

    told = window.status.currentMessage
    window.actions_by_id["show_file"].trigger()
    qtbot.waitUntil(lambda: "is not on this computer" in told(), timeout=5_000)
    window.status.clearMessage()
    window.record_actions.video.open_media(shown)
    qtbot.waitUntil(lambda: "is not on this computer" in told(), timeout=5_000)
    assert (desktop.files, desktop.shown) == ([], [])


def test_folders_that_are_here_under_another_name_are_used(
    window: MainWindow,
    qtbot: QtBot,
    desktop: RecordingDesktop,
    talks: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = len(load([talks]))
    read(window, qtbot, talks, count)
    file = written(window, qtbot, tmp_path / "talks.vidbrowser")
    alone(window, qtbot, talks, file)
    asked: list[str] = []

    def choose(_window: object, title: str, _begin: str) -> str:
        asked.append(title)
        return str(tmp_path / "away")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    assert window.actions_by_id["places"].isEnabled()
    window.actions_by_id["places"].trigger()
    qtbot.waitUntil(lambda: bool(window.services.settings.places), timeout=5_000)
    assert asked == ["Where is the folder “talks” of talks.vidbrowser?"]

    window.filter_bar.set_query("has:media")
    qtbot.waitUntil(lambda: 0 < len(titles(window)) < count, timeout=5_000)
    window.records.go_to(0)
    shown = window.records.current
    assert shown is not None
    assert shown.media is not None
    window.record_actions.video.open_media(shown)
    window.actions_by_id["show_file"].trigger()
    media = tmp_path / "away" / shown.media
    qtbot.waitUntil(lambda: desktop.files == [media], timeout=5_000)
    away = [tmp_path / "away"]
    qtbot.waitUntil(lambda: [path.parent for path in desktop.shown] == away, timeout=5_000)


def test_marks_come_along_and_are_offered(
    window: MainWindow, qtbot: QtBot, talks: Path, tmp_path: Path
) -> None:
    count = len(load([talks]))
    read(window, qtbot, talks, count)
    window.records.go_to(0)
    video = window.records.current
    assert video is not None
    window.actions_by_id["mark_starred"].trigger()
    key = VideoKey(video.site or "", video.id or video.url or "")
    qtbot.waitUntil(lambda: window.services.marks.memory.get(key).starred, timeout=5_000)
    file = written(window, qtbot, tmp_path / "talks.vidbrowser")
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: window.services.marks.memory.get(key) == Mark(), timeout=5_000)

    alone(window, qtbot, talks, file)
    told = window.notices.text
    qtbot.waitUntil(lambda: "talks.vidbrowser holds marks of 1 video" in told.text(), timeout=5_000)
    window.mark_side.files.import_from([file])
    qtbot.waitUntil(lambda: window.services.marks.memory.get(key).starred, timeout=5_000)


def test_a_damaged_library_file_is_refused_by_its_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "talks.vidbrowser"
    file.write_bytes(b"PK\3\4" + bytes(100))
    drop(window, file)
    qtbot.waitUntil(
        lambda: "The library file is damaged" in window.status.currentMessage(), timeout=5_000
    )
    assert "talks.vidbrowser" in window.status.currentMessage()
    assert window.services.settings.folders == []
