"""Subtitles without the window: read when asked for, kept up to date, and told where they lack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.library.subtitles import subtitled
from vidbrowser.cli import main
from vidbrowser.cli.ending import FAILED
from vidbrowser.paths import snapshots

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def videos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    subtitled(tmp_path / "videos", "one", "good morning", "dear harbour")
    subtitled(tmp_path / "videos", "two", "good evening")
    return tmp_path / "videos"


def ids(capsys: Capture, *arguments: object) -> list[str]:
    assert main(["search", "--format", "ids", *map(str, arguments)]) == 0
    return sorted(capsys.readouterr().out.split())


def test_what_was_never_read_is_told_and_what_was_is_found(capsys: Capture, videos: Path) -> None:
    assert main(["search", "said:good", str(videos)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "use --subtitles" in told.err
    assert ids(capsys, "--subtitles", 'said:"morning dear"', videos) == ["one"]
    assert ids(capsys, "said:good -said:dear", videos) == ["two"]
    subtitled(videos, "three", "good night")
    assert ids(capsys, "said:good", videos) == ["one", "three", "two"]


def test_index_reads_them_and_tells_how_many(capsys: Capture, videos: Path) -> None:
    assert main(["index", "--subtitles", str(videos)]) == 0
    assert "2 subtitle files read" in capsys.readouterr().out
    assert main(["index", "--subtitles", "--json", str(videos)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["subtitles"], told["unread_subtitles"]) == (0, 0)
    assert main(["index", "--json", str(videos)]) == 0
    assert "subtitles" not in json.loads(capsys.readouterr().out)


def test_facets_and_exports_find_what_is_said(
    capsys: Capture, videos: Path, tmp_path: Path
) -> None:
    assert main(["index", "--subtitles", str(videos)]) == 0
    capsys.readouterr()
    assert main(["facets", "subtitles", str(videos), "--query", "said:morning"]) == 0
    assert capsys.readouterr().out == "1\ten\n"
    out = tmp_path / "found.ndjson"
    assert main(["export", str(out), str(videos), "--query", "said:morning"]) == 0
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["one"]


def test_a_place_that_cannot_be_written_is_told(capsys: Capture, videos: Path) -> None:
    snapshots().parent.mkdir(parents=True)
    snapshots().write_text("no folder")
    assert main(["index", "--subtitles", str(videos)]) == FAILED
    assert f"Not all subtitles of {videos} are searched" in capsys.readouterr().err
