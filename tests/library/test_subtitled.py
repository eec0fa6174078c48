"""Which subtitles belong to which records: as they lie in real folders, and in some made for it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.library.disk import write
from tests.library.subtitles import subtitled as written
from vidbrowser.library.subtitled import subtitled

if TYPE_CHECKING:
    from pathlib import Path


def pairs(root: Path) -> set[tuple[str, str]]:
    found = subtitled(root).files
    return {(os.fsdecode(file.record), os.fsdecode(file.path)) for file in found}


def test_subtitles_lie_beside_records_and_below_them(tmp_path: Path) -> None:
    written(tmp_path / "channel", "a", "hello")
    written(tmp_path / "channel", "a", "hallo", language="de")
    written(tmp_path, "b", "hello")
    write(tmp_path / "front.md")
    (tmp_path / "alone.en.vtt").write_text("WEBVTT\n")
    assert pairs(tmp_path) == {
        (os.path.join("channel", "a.info.json"), os.path.join("channel", "a.de.srt")),
        (os.path.join("channel", "a.info.json"), os.path.join("channel", "a.en.srt")),
        ("b.info.json", "b.en.srt"),
    }


def test_a_record_that_was_added_by_itself_has_its_own(tmp_path: Path) -> None:
    record = written(tmp_path, "a", "hello")
    written(tmp_path, "b", "hello")
    assert pairs(record) == {("", "a.en.srt")}


@pytest.mark.parametrize("layout", ["default", "no-id", "paths", "all-thumbnails", "other-stem"])
def test_every_subtitle_file_of_real_folders_belongs_to_a_record(
    archives: Path, layout: str
) -> None:
    there = {path.name for path in (archives / "layout" / layout).rglob("*.vtt")}
    found = {os.path.basename(path) for _, path in pairs(archives / "layout" / layout)}  # noqa: PTH119
    assert there
    assert found == there


def test_what_is_gone_or_cannot_be_listed_is_told_apart(tmp_path: Path) -> None:
    written(tmp_path / "one", "a", "hello")
    (tmp_path / "one" / "a.de.srt").symlink_to(tmp_path / "nowhere")
    assert pairs(tmp_path) == {
        (os.path.join("one", "a.info.json"), os.path.join("one", "a.en.srt"))
    }
    assert subtitled(tmp_path).unlisted == []
    assert subtitled(tmp_path / "gone").unlisted == [b""]


def test_it_ends_early(tmp_path: Path) -> None:
    written(tmp_path, "a", "hello")
    assert subtitled(tmp_path, lambda: True).files == []
