"""A folder of downloaded videos brought up to date: what lies beside a record is a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.test_sync_pass import Passes
from tests.records.archive.examples import write
from vidbrowser.library.folder_state import joined
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.sync_pass import Counts

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.library.workers import Workers

STEM = "A tour [Kx_9-aBcD3e]"
NAME = f"{STEM}.info.json".encode()


@pytest.fixture
def passes(tmp_path: Path, workers: Workers) -> Passes:
    """Return passes over a folder with one video, read once."""
    write(tmp_path / "archive")
    passes = Passes(tmp_path / "archive", workers)
    assert passes.run().counts == Counts(1, added=1)
    return passes


def beside(passes: Passes, end: str) -> Path:
    return passes.folder.root / f"{STEM}{end}"


@pytest.mark.parametrize("told", [False, True])
def test_media_that_come_and_go_change_their_record(passes: Passes, told: bool) -> None:
    beside(passes, ".mp4").write_bytes(b"12345")
    paths = frozenset({f"{STEM}.mp4".encode()}) if told else EVERYTHING
    assert passes.run(paths).counts == Counts(1, changed=1)
    assert passes.folder.rows["media_size"].to_list() == [5]
    assert passes.run(paths).counts == Counts(1)
    beside(passes, ".mp4").unlink()
    assert passes.run(paths).counts == Counts(1, changed=1)
    assert passes.folder.rows["media"].to_list() == [None]


@pytest.mark.parametrize("told", [False, True])
def test_front_matter_takes_the_place_of_its_file_and_gives_it_back(
    passes: Passes, told: bool
) -> None:
    note = beside(passes, ".md")
    paths = frozenset({f"{STEM}.md".encode()}) if told else EVERYTHING
    note.write_text("---\ntitle: Mine\n---\n")
    assert passes.run(paths).counts == Counts(1, added=1, removed=1)
    assert passes.folder.rows.select("title", "id").rows() == [("Mine", "Kx_9-aBcD3e")]
    note.unlink()
    assert passes.run(paths).counts == Counts(1, added=1, removed=1)
    assert passes.titles == {"A tour of the harbour"}


@pytest.mark.parametrize("told", [False, True])
def test_a_file_that_fills_another_is_read_again(passes: Passes, told: bool) -> None:
    beside(passes, ".md").write_text("---\ntitle: Mine\n---\n")
    passes.run()
    write(passes.folder.root, view_count=12)
    passes.run(frozenset({NAME}) if told else EVERYTHING)
    assert passes.folder.rows["views"].to_list() == [12]


def test_lists_are_counted_apart(passes: Passes) -> None:
    write(passes.folder.root, "list", _type="playlist")
    (passes.folder.root / "list.jpg").touch()
    (passes.folder.root / "notes.nfo").write_text("scene notes")
    (passes.folder.root / "cut.info.json").write_text("{")
    passes.run()
    folder = passes.folder
    assert (folder.lists, folder.others, folder.unreadable) == (1, 1, 1)
    assert joined([folder]).lists == 1


def test_a_folder_of_lists_says_what_is_there(tmp_path: Path, workers: Workers) -> None:
    write(tmp_path / "archive", "list", _type="playlist")
    passes = Passes(tmp_path / "archive", workers)
    passes.run()
    assert passes.folder.said == "No records here; 1 file tells of a list of videos"


def test_many_are_read_by_processes(tmp_path: Path, workers: Workers) -> None:
    for number in range(400):
        write(tmp_path / "archive", f"{number}", id=str(number))
        (tmp_path / "archive" / f"{number}.mp4").write_bytes(b"1" * number)
    passes = Passes(tmp_path / "archive", workers)
    assert passes.run().counts == Counts(400, added=400)
    rows = passes.folder.rows.select("id", "media_size").rows()
    assert {*rows} == {(str(number), number) for number in range(400)}


@pytest.mark.parametrize("told", [False, True])
def test_media_that_are_replaced_under_their_name_change_their_record(
    passes: Passes, told: bool
) -> None:
    beside(passes, ".mp4").write_bytes(b"12345")
    passes.run()
    beside(passes, ".mp4").write_bytes(b"1234567")
    paths = frozenset({f"{STEM}.mp4".encode()}) if told else EVERYTHING
    assert passes.run(paths).counts == Counts(1, changed=1)
    assert passes.folder.rows["media_size"].to_list() == [7]
    assert passes.run(paths).counts == Counts(1)


@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("folder", ["", "Season 1/"])
def test_a_show_that_gets_another_name_is_the_channel_of_its_records(
    tmp_path: Path, workers: Workers, folder: str, told: bool
) -> None:
    show = tmp_path / "archive" / "Harbours"
    write(show / folder)
    write(tmp_path / "archive", "other")
    passes = Passes(tmp_path / "archive", workers)
    assert passes.run().counts == Counts(2, added=2)
    paths = frozenset({b"Harbours/tvshow.nfo"}) if told else EVERYTHING
    for name in ("Boats", "Ships"):
        (show / "tvshow.nfo").write_text(f"<tvshow><title>{name}</title></tvshow>")
        assert passes.run(paths).counts == Counts(2, changed=1)
        channels = passes.folder.rows.sort("path")["channels"].to_list()
        assert channels == [[name], []]
        assert passes.run(paths).counts == Counts(2)
    (show / "tvshow.nfo").unlink()
    passes.run(paths)
    assert passes.folder.rows["channels"].to_list() == [[], []]
