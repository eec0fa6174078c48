"""To forget really forgets: no byte of it is left in the folder, copies included."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import STARRED, TODAY, WATCHED, A, B, opened
from vidbrowser.marks.copies import Copies
from vidbrowser.marks.failure import UnusableError
from vidbrowser.marks.mark import Mark, noted, starred, watched
from vidbrowser.marks.restoring import restore
from vidbrowser.marks.store import COPIES, FILE
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path

SECRET = VideoKey("youtube", "SECRETVIDEO")


def holds(folder: Path, secret: bytes) -> list[str]:
    """Return the files below `folder` that hold `secret`."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file.name for file in files if secret in file.read_bytes()]


def test_history_goes_and_what_one_thinks_of_videos_stays(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(WATCHED, [SECRET, A], watched(5))
        store.note_opened([SECRET, B], 5)
        store.apply(STARRED, [A], starred(True))
        store.tend()
        assert holds(tmp_path, b"SECRETVIDEO")
        store.forget()
        assert store.memory.all() == {A: Mark(starred=True)}
        assert (store.undoable, store.undo()) == (None, None)
        assert holds(tmp_path, b"SECRETVIDEO") == []
    with closing(opened(tmp_path)) as store:
        assert store.memory.all() == {A: Mark(starred=True)}


def test_everything_goes_when_that_is_asked(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [SECRET], starred(True))
        store.apply(STARRED, [SECRET], noted("SECRETNOTE"))
        store.tend()
    (tmp_path / FILE).write_bytes(b"SECRETVIDEO")  # damaged, and set aside with what is left of it
    restore(tmp_path, Copies(tmp_path / COPIES).newest_good())
    with closing(opened(tmp_path)) as store:
        store.forget(everything=True)
        assert store.memory.all() == {}
    assert holds(tmp_path, b"SECRET") == []


def test_a_copy_of_what_is_left_is_made(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.forget()
    copy = Copies(tmp_path / COPIES).newest_good()
    assert copy
    assert (copy.day, copy.marked) == (TODAY, 1)


def test_other_programs_forget_too(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store, closing(opened(tmp_path)) as other:
        store.apply(WATCHED, [A], watched(5))
        other.catch_up()
        store.forget()
        assert other.catch_up()
        assert other.memory.all() == {}
        assert other.undoable is None


def test_who_is_in_the_way_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vidbrowser.marks.store._PATIENCE", 0.1)
    with (
        closing(opened(tmp_path)) as store,
        closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as reader,
    ):
        store.apply(WATCHED, [A], watched(5))
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM marks").fetchall()
        with pytest.raises(UnusableError, match="another program"):
            store.forget()
        assert store.memory.all() == {}
        reader.execute("ROLLBACK")
        store.forget()
    assert holds(tmp_path, A.id.encode()) == []
