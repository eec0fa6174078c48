"""Which files of a folder are records, and what lies beside each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.archive.folders import (
    beside_file,
    is_of_archive,
    records_touched,
)
from vidbrowser.records.listing import walk
from vidbrowser.records.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def listed(folder: Path) -> dict[str, list[str] | None]:
    """Return the records below `folder`, with what lies beside each."""
    found = {}
    for one in walk(folder):
        assert not isinstance(one, Problem)
        entry, beside = one
        parts = beside.split("\0") if beside else []
        found[entry.path[len(str(folder)) + 1 :]] = None if beside is None else parts
    return found


def test_a_record_and_all_that_a_downloader_writes_beside_it(tmp_path: Path) -> None:
    touch(tmp_path, *(f"v1.5 [a]{end}" for end in (".info.json", ".mp4", ".en.vtt", "_0.jpg")))
    touch(tmp_path, "v1.5 [b].info.json", "cover.jpg", "notes.md")
    assert listed(tmp_path) == {
        "v1.5 [a].info.json": [".en.vtt", ".mp4", "_0.jpg"],
        "v1.5 [b].info.json": [],
        "notes.md": None,
    }


def test_of_files_of_one_stem_one_is_the_record(tmp_path: Path) -> None:
    touch(tmp_path, "a.md", "a.info.json", "a.nfo", "a.mp4")
    touch(tmp_path, "b.nfo", "b.info.json", "c.nfo", "c.mkv", "tvshow.nfo")
    assert listed(tmp_path) == {
        "a.md": [".info.json", ".mp4", ".nfo"],
        "b.info.json": [".nfo"],
        "c.nfo": [".mkv"],
    }


def test_companions_are_counted_as_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, "a.info.json", "a.mp4", "tvshow.nfo")
    passed: Counter[str] = Counter()
    list(walk(tmp_path, passed))
    assert passed == {".mp4": 1, ".nfo": 1}


FOLDERS: dict[str, tuple[tuple[str, ...], str, list[str]]] = {
    "the downloader keeps each kind apart": (
        ("meta/a.info.json", "a.mp4", "thumbs/a.webp", "subs/a.en.vtt", "subs/b.en.vtt"),
        "meta/a.info.json",
        ["thumbs/a.webp", "subs/a.en.vtt", "a.mp4"],
    ),
    "pictures are in a folder below": (
        ("a.info.json", "thumbs/a.jpg", "a.mp4"),
        "a.info.json",
        ["a.mp4", "thumbs/a.jpg"],
    ),
    "the file has a name of its own": (
        ("a.meta.info.json", "a.mp4", "a.en.vtt"),
        "a.meta.info.json",
        ["a.mp4", "a.en.vtt"],
    ),
}


@pytest.mark.parametrize("case", FOLDERS)
def test_companions_that_lie_elsewhere(tmp_path: Path, case: str) -> None:
    from vidbrowser.records.archive.companions import companions, stem_of

    names, record, expected = FOLDERS[case]
    touch(tmp_path, *names)
    found = {
        entry.path: beside
        for entry, beside in (one for one in walk(tmp_path) if not isinstance(one, Problem))
    }
    (beside,) = (text for path, text in found.items() if path == str(tmp_path / record))
    stem = str(stem_of((tmp_path / record).name))
    folder = (tmp_path / record).parent
    paths = {(folder / one.path(stem)).resolve() for one in companions(beside or "")}
    assert paths == {tmp_path / name for name in expected}
    assert beside_file(str(tmp_path / record), str(tmp_path)) == beside


def test_one_file_is_seen_as_within_its_folder(tmp_path: Path) -> None:
    touch(tmp_path, "a.md", "a.info.json", "a.mp4", "b.md", "c.info.json")
    assert {name: beside_file(str(tmp_path / name)) for name in ("b.md", "c.info.json")} == {
        "b.md": "",
        "c.info.json": "",
    }
    assert beside_file(str(tmp_path / "a.md")) == ".info.json\0.mp4"
    assert beside_file(str(tmp_path / "a.info.json")) is None


def test_a_companion_leads_to_its_record(tmp_path: Path) -> None:
    touch(tmp_path, "a.b.info.json", "a.b.md", "x.md")
    touched = records_touched(str(tmp_path / "a.b.en.vtt"))
    assert {*touched} == {str(tmp_path / "a.b.info.json"), str(tmp_path / "a.b.md")}
    assert list(records_touched(str(tmp_path / "x.md"))) == []
    assert list(records_touched(str(tmp_path / "tvshow.nfo"))) == [str(tmp_path)]


def test_names_of_archives() -> None:
    assert is_of_archive("a.info.json")
    assert not is_of_archive("tvshow.nfo")
