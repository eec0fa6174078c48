"""A playlist names the files of videos that are here, and addresses where they are asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main
from vidbrowser.library.library import load

if TYPE_CHECKING:
    from pathlib import Path

WEB = "https://www.youtube.com/watch?v=Kx_9-aBcD3e"
ODD = "line\nhttp:x"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return a folder of three records: one with its file, one elsewhere, one of an odd name."""
    folder = tmp_path / "archive"
    (folder / "elsewhere").mkdir(parents=True)
    said = {"id": "Kx_9-aBcD3e", "title": "Tea", "extractor_key": "Youtube", "duration": 60}
    for name in ("tea", ODD):
        (folder / f"{name}.mp4").touch()
    (folder / "tea.info.json").write_text(json.dumps(said))
    (folder / f"{ODD}.info.json").write_text(json.dumps({"id": "b", "title": "Odd"}))
    (folder / "elsewhere" / "web.info.json").write_text(json.dumps(said | {"title": "Web"}))
    return folder


def entries(output: Path) -> dict[str, str]:
    lines = output.read_text("utf-8").splitlines()
    assert lines[0] == "#EXTM3U"
    return dict(zip(lines[1::2], lines[2::2], strict=True))


def test_files_that_are_here_are_played_from_the_disk(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.m3u8"
    assert main(["export", str(output), str(archive)]) == 0
    assert entries(output) == {
        "#EXTINF:60,Tea": str(archive / "tea.mp4"),
        "#EXTINF:-1,Odd": (archive / f"{ODD}.mp4").as_uri(),  # a line of its own would be another
        "#EXTINF:60,Web": WEB,
    }
    assert len(load([archive])) == 3


def test_addresses_are_written_when_they_are_asked_for(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.m3u8"
    assert main(["export", "--web", str(output), str(archive)]) == 0
    assert entries(output) == {"#EXTINF:60,Tea": WEB, "#EXTINF:60,Web": WEB}
