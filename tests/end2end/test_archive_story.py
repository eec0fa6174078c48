"""A folder as a downloader leaves it: its videos are played at a second, missing ones found."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from tests.desktop import RecordingDesktop, drop, titles
from tests.records.archive.examples import write
from vidbrowser import app, paths
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

CHAPTERS = [{"start_time": 0, "title": "Quay"}, {"start_time": 90, "title": "Lighthouse"}]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return a folder of three videos: one whole, one in folders of kinds, one never downloaded."""
    folder = tmp_path / "archive"
    write(
        folder,
        "tour",
        title="Tour",
        chapters=CHAPTERS,
        comment_count=7,
        comments=[
            {"text": "Well done", "author": "A", "author_thumbnail": "https://x.test/secret"}
        ],
    )
    (folder / "tour.mp4").write_bytes(b"v" * 2_000_000)
    picture = paths.resources() / "sample" / "pictures" / "aurora.jpg"
    shutil.copy(picture, folder / "tour.jpg")
    write(folder / "apart" / "meta", "walk", title="Walk", id="Walk_1234_a", webpage_url=None)
    (folder / "apart" / "walk.mkv").write_bytes(b"v" * 1_000_000)
    (folder / "apart" / "thumbs").mkdir()
    shutil.copy(picture, folder / "apart" / "thumbs" / "walk.jpg")
    write(folder, "never", title="Never", id="Never_123_a", webpage_url=None)
    (folder / "never.mp4.part").touch()
    return folder


@pytest.fixture
def desktop() -> RecordingDesktop:
    return RecordingDesktop()


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, archive: Path, desktop: RecordingDesktop
) -> Iterator[MainWindow]:
    """Return the window after the folder was dropped on it."""
    window = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    window.open_library([])
    drop(window, archive)
    qtbot.waitUntil(lambda: {*titles(window)} == {"Never", "Tour", "Walk"}, timeout=30_000)
    yield window
    window.close()


def find(window: MainWindow, qtbot: QtBot, query: str, *expected: str) -> None:
    window.filter_bar.edit.setText(query)
    qtbot.waitUntil(lambda: {*titles(window)} == {*expected}, timeout=20_000)
    window.records.go_to(0)


def test_what_is_here_is_played_at_its_second_and_what_is_missing_is_found(
    window: MainWindow, qtbot: QtBot, archive: Path, desktop: RecordingDesktop
) -> None:
    assert window.status.count.text().endswith(formatting.size(3_000_000))
    find(window, qtbot, "-has:media", "Never")
    find(window, qtbot, "is:incomplete", "Never")
    find(window, qtbot, "size:>1500k", "Tour")
    assert window.status.count.text().endswith(formatting.size(2_000_000))
    text = window.detail.description.toPlainText
    qtbot.waitUntil(lambda: "Lighthouse" in text(), timeout=20_000)
    window.services.settings.set_player("vlc")
    window.detail.description.anchorClicked.emit(QUrl("vidbrowser:seek?t=90"))
    expected = [("vlc", archive / "tour.mp4", 90)]
    qtbot.waitUntil(lambda: desktop.played == expected, timeout=5_000)
    window.actions_by_id["open_page"].trigger()
    assert desktop.links == ["https://www.youtube.com/watch?v=Kx_9-aBcD3e"]


def test_comments_come_when_they_are_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    find(window, qtbot, "Tour", "Tour")
    text = window.detail.description.toPlainText
    qtbot.waitUntil(lambda: "Show Comments" in text(), timeout=20_000)
    assert "Well done" not in text()
    window.detail.description.anchorClicked.emit(QUrl("vidbrowser:comments?from=0"))
    qtbot.waitUntil(lambda: "Well done" in text(), timeout=20_000)
    assert "secret" not in window.detail.description.toHtml()


def test_media_and_picture_in_other_folders_belong_to_the_record(
    window: MainWindow, qtbot: QtBot, archive: Path, desktop: RecordingDesktop
) -> None:
    find(window, qtbot, "Walk", "Walk")
    summary = window.records.current
    assert summary is not None
    assert (summary.media, summary.image) == ("../walk.mkv", "../thumbs/walk.jpg")
    loader = window.services.thumbnails
    qtbot.waitUntil(
        lambda: loader.thumbnail(summary.image, summary.path).pixmap is not None, timeout=20_000
    )
    window.actions_by_id["open_video"].trigger()
    expected = [archive / "apart" / "walk.mkv"]
    qtbot.waitUntil(lambda: desktop.files == expected, timeout=5_000)
