"""A folder that a downloader wrote, from its drop to a player that begins at what was said."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desktop import drop, titles
from tests.records.archive.examples import write
from vidbrowser import app
from vidbrowser.ui import formatting
from vidbrowser.ui.system.desktop import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QListWidget
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a script of sh, names of bytes")
CUES = """WEBVTT

00:00:01.000 --> 00:00:04.000
Out of {place}

00:01:15.500 --> 00:01:19.000
{said}
"""
BESIDE = (".desktop", ".url", ".description", ".live_chat.json", ".en-orig.vtt")


def download(folder: Path, stem: str, id_: str, said: str, size: int) -> None:
    """Write what a downloader leaves of a video; without media where it has no size."""
    stem = f"{stem} [{id_}]"
    write(folder, stem, id=id_, title=stem[:3], webpage_url=f"https://youtu.be/{id_}")
    for end in BESIDE:
        (folder / f"{stem}{end}").write_text("[Desktop Entry]\nExec=false\n")
    (folder / f"{stem}.en.vtt").write_text(CUES.format(place=id_, said=said))
    if size:
        (folder / f"{stem}.mp4").write_bytes(b"v" * size)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    download(folder, "Harbour v1.5 [Official] 50% ⧸ ＂q＂", "aaaaaaaaaaa", "ships go by", 2_000_000)
    download(folder, os.fsdecode(b"Caf\xe9"), "bbbbbbbbb-_", "where the ferries land", 500_000)
    download(folder, "Never", "ccccccccccc", "nothing of it", 0)
    (folder / "Never [ccccccccccc].mp4.part").touch()
    write(folder, "All of it [PLabcdefghij]", _type="playlist", id="PLabcdefghij")
    return folder


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a player on the PATH writes what it was started with."""
    told, fake = tmp_path / "told", tmp_path / "bin" / "mpv"
    fake.parent.mkdir()
    fake.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" > "{told}.new"\nmv "{told}.new" "{told}"\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(fake.parent), prepend=os.pathsep)
    return told


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, archive: Path) -> Iterator[MainWindow]:
    window = app.build(tmp_path / "profile", Desktop())
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    window.open_library([])
    drop(window, archive)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=30_000)
    yield window
    window.close()


def find(window: MainWindow, qtbot: QtBot, query: str, *begins: str) -> None:
    window.filter_bar.edit.setText(query)
    qtbot.waitUntil(
        lambda: sorted(str(t)[:3] for t in titles(window)) == sorted(begins), timeout=30_000
    )


def item_texts(places: QListWidget) -> list[str]:
    return [places.item(row).text() for row in range(places.count())]


def play_where_said(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.records.go_to(0)
    places = window.detail.said.places
    qtbot.waitUntil(lambda: words in " ".join(item_texts(places)), timeout=20_000)
    places.setFocus()
    qtbot.keyClick(places, Qt.Key.Key_Return)


def test_from_the_drop_to_the_second_at_which_something_is_said(
    window: MainWindow, qtbot: QtBot, archive: Path, told: Path
) -> None:
    assert window.status.count.text().endswith(formatting.size(2_500_000))
    find(window, qtbot, "-has:media", "Nev")
    find(window, qtbot, "is:incomplete", "Nev")
    find(window, qtbot, "has:subtitles has:media", "Har", "Caf")
    window.actions_by_id["select_all"].trigger()
    sums = window.detail.several.values["Size"]
    qtbot.waitUntil(lambda: formatting.size(2_500_000) in sums.text())

    window.services.settings.set_player("mpv")
    window.actions_by_id["search_subtitles"].trigger()
    for query, stem, size in (("ships", "Har", 2_000_000), ('"the ferries land"', "Caf", 500_000)):
        find(window, qtbot, f"said:{query}", stem)
        assert window.status.count.text().endswith(formatting.size(size))
        play_where_said(window, qtbot, query.strip('"'))
        qtbot.waitUntil(told.exists, timeout=20_000)
        begin, end, file, _ = told.read_bytes().split(b"\0")
        assert (begin, end) == (b"--start=75", b"--")
        media = next(archive.glob(f"{stem}*.mp4"))
        whole = media.as_uri() if stem == "Caf" else str(media)
        assert file == os.fsencode(whole)
        told.unlink()
