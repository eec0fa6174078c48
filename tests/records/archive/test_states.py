"""What changes the state of a record, and what does not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.archive.states import States, shows_of, stamp_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "season" / "a.info.json"
    path.parent.mkdir()
    path.touch()
    return path


def state(record: Path, beside: str = ".mp4\0.webp") -> int:
    return States(str(record.parents[1])).of(beside, str(record))


def test_it_changes_with_the_names_of_what_lies_beside(record: Path) -> None:
    states = {state(record, beside) for beside in ("", ".mp4", ".mp4\0.webp", ".mp4.part")}
    assert len(states) == 4


@pytest.mark.parametrize(
    ("beside", "file"), [(".mp4\0.webp", "a.mp4"), ("/../a//.mp4", "../a.mp4")]
)
def test_it_changes_with_the_size_of_media(record: Path, beside: str, file: str) -> None:
    states = [state(record, beside)]
    for content in (b"1", b"12"):
        (record.parent / file).write_bytes(content)
        states.append(state(record, beside))
    os.utime(record.parent / file, (1, 1))
    assert len({*states}) == 3
    assert state(record, beside) == states[-1]


def test_it_does_not_change_with_pictures_and_unfinished_files(record: Path) -> None:
    before = state(record)
    record.with_name("a.webp").write_bytes(b"1")
    assert state(record) == before


def test_a_file_that_fills_another_counts_with_its_time(record: Path) -> None:
    front = record.with_name("a.md")
    before = state(front, ".info.json")
    os.utime(record, (1, 1))
    assert state(front, ".info.json") != before


@pytest.mark.parametrize("place", [".", ".."])
def test_it_changes_with_the_show_of_its_folder_or_of_that_around(record: Path, place: str) -> None:
    before = state(record)
    (record.parent / place / "tvshow.nfo").write_text("<tvshow/>")
    assert state(record) != before


def test_a_show_is_looked_at_once_in_a_pass(record: Path) -> None:
    states = States(str(record.parents[1]))
    before = states.of("", str(record))
    record.with_name("tvshow.nfo").touch()
    assert states.of("", str(record)) == before


def test_no_show_outside_the_root_counts() -> None:
    own = os.path.join("x", "tvshow.nfo")
    assert shows_of("x", None) == shows_of("x", "x") == (own,)
    assert shows_of(os.path.join("x", "y"), "x")[1] == own
    assert stamp_of("\0") == stamp_of("not there") == b""
