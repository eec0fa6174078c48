"""A folder of a downloader is found by what is said in it, and played where it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import drop, titles
from tests.library.subtitles import subtitled

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

ROLLING = """WEBVTT

00:01:00.160 --> 00:01:02.470 align:start position:0%
~
this<00:01:00.480><c> is</c><00:01:00.900><c> where</c>

00:01:02.480 --> 00:01:04.550 align:start position:0%
this is where
the<00:01:02.900><c> ferries</c> land
""".replace("~", " ")


def test_a_spoken_phrase_is_found_and_played_at_its_second(
    window: MainWindow, desktop: RecordingDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    videos = tmp_path / "videos"
    subtitled(videos, "aaaaaaaaaaa", "nothing of it")
    subtitled(videos, "bbbbbbbbbbb", "something else", language="de")
    (videos / "bbbbbbbbbbb.en.vtt").write_text(ROLLING, "utf-8")
    (videos / "bbbbbbbbbbb.mp4").write_bytes(b"moving pictures")
    window.services.settings.set_player("mpv")
    drop(window, videos)
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=20_000)
    window.actions_by_id["search_subtitles"].trigger()
    window.filter_bar.edit.begin()
    qtbot.keyClicks(window.filter_bar.edit, 'said:"where the ferries"')
    qtbot.waitUntil(lambda: titles(window) == ["bbbbbbbbbbb"], timeout=20_000)
    said = window.detail.said
    qtbot.waitUntil(lambda: said.places.count() == 1)
    assert "this is where" in said.places.item(0).text()
    assert said.places.isVisible()
    said.places.setFocus()
    qtbot.keyClick(said.places, Qt.Key.Key_Return)
    expected = [("mpv", videos / "bbbbbbbbbbb.mp4", 60)]
    qtbot.waitUntil(lambda: desktop.played == expected, timeout=5_000)
