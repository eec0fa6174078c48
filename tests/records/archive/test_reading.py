"""Whole records: of one file, of front matter that another fills, of a show."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.records.archive.examples import write
from vidbrowser.library.library import refresh
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path

EPISODE = "<episodedetails><title>One</title><season>1</season></episodedetails>"


def test_front_matter_counts_and_the_other_file_fills_it(tmp_path: Path) -> None:
    write(tmp_path, "a", view_count=7, description="a < b", channel="C", chapters=[])
    (tmp_path / "a.mp4").write_bytes(b"123")
    (tmp_path / "a.md").write_text("---\ntitle: Mine\ntags: [x]\n---\n")
    reading = read_file(tmp_path / "a.md", tmp_path)
    record = reading.record
    assert record is not None
    assert (record.title, record.tags, record.views) == ("Mine", ("x",), 7)
    assert (record.id, record.media_size, record.path.name) == ("Kx_9-aBcD3e", 3, "a.md")
    assert (record.description, record.is_plain) == ("a < b", True)
    assert reading.problems == ()


def test_a_body_of_its_own_stays_what_it_is(tmp_path: Path) -> None:
    write(tmp_path, "a", description="other")
    (tmp_path / "a.md").write_text("---\ntitle: Mine\n---\n<b>body</b>\n")
    record = read_file(tmp_path / "a.md", tmp_path).record
    assert record is not None
    assert (record.description, record.is_plain) == ("<b>body</b>", False)


def test_a_file_that_cannot_fill_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.info.json").write_text("{")
    (tmp_path / "a.md").write_text("---\ntitle: Mine\n---\n")
    reading = read_file(tmp_path / "a.md", tmp_path)
    assert reading.record is not None
    (problem,) = reading.problems
    assert problem.severity is Severity.WARNING
    assert problem.reason == "a.info.json: The file is cut off; it ends within the JSON"


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_names_that_are_not_utf_8_are_shown_as_far_as_they_are(tmp_path: Path) -> None:
    path = write(tmp_path, os.fsdecode(b"caf\xe9"), title=None, id="x")
    (tmp_path / os.fsdecode(b"caf\xe9.mp4")).touch()
    record = read_file(path, tmp_path).record
    assert record is not None
    assert (record.title, record.media) == ("caf\ufffd", "caf\ufffd.mp4")
    catalogue, _ = refresh([tmp_path])
    assert catalogue.frame["media"].to_list() == ["caf\ufffd.mp4"]


def test_a_file_that_was_named_is_read_with_what_lies_beside_it(tmp_path: Path) -> None:
    path = write(tmp_path, "a")
    (tmp_path / "a.mp4").write_bytes(b"123")
    catalogue, _ = refresh([path])
    assert catalogue.frame["media_size"].to_list() == [3]


@pytest.mark.parametrize("folder", ["Show", "Show/Season 1"])
def test_a_show_gives_the_channel(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "Show" / "tvshow.nfo").write_text("<tvshow><title>School</title></tvshow>")
    path = tmp_path / folder / "one.nfo"
    path.write_text(EPISODE)
    record = read_file(path, tmp_path).record
    assert record is not None
    assert (record.channels, record.title, record.season) == (("School",), "One", 1)
    assert record.added is not None


def test_a_show_outside_the_root_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "tvshow.nfo").write_text("<tvshow><title>School</title></tvshow>")
    (tmp_path / "in" / "one.nfo").write_text(EPISODE)
    record = read_file(tmp_path / "in" / "one.nfo", tmp_path / "in").record
    assert record is not None
    assert record.channels == ()


@pytest.mark.parametrize("name", ["list.info.json", "notes.nfo"])
def test_what_is_no_video_is_wrong_only_where_it_was_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text('{"_type": "playlist", "id": "PL1", "title": "Walks"}')
    (within,) = read_file(path, tmp_path).problems
    (named,) = read_file(path).problems
    assert (within.severity, named.severity) == (Severity.OTHER, Severity.ERROR)
