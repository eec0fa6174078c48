"""The store: what was noted is there again, can be undone, and is seen by other programs."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import FILM, RATED, STARRED, WATCHED, A, B, C, opened
from vidbrowser.marks.failure import BrokenError, NewerError, UnusableError
from vidbrowser.marks.mark import NOTHING, Mark, later, noted, rated, starred, tagged, watched
from vidbrowser.marks.store import FILE

if TYPE_CHECKING:
    from pathlib import Path


def test_all_that_was_noted_is_there_after_a_restart(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(WATCHED, [A, FILM], watched(1_700_000_000))
        store.apply(WATCHED, [A], watched(None))
        store.apply(STARRED, [A], starred(True))
        store.apply(RATED, [A], rated(4))
        store.apply(RATED, [A], tagged("To do", "東京"))
        store.apply(RATED, [A], noted(" line\r\nline "))
        store.apply(STARRED, [B], later(True))
        store.note_opened([A], 1_700_000_001)
        before = store.memory.all()
    with closing(opened(tmp_path)) as again:
        assert again.memory.all() == before
        assert again.memory.get(A) == Mark(
            2, 1_700_000_000, True, False, 4, ("To do", "東京"), "line\nline", 1_700_000_001
        )
        assert again.memory.get(B) == Mark(later=True)
        assert again.memory.get(FILM) == Mark(1, 1_700_000_000)
        assert again.memory.get(C) == NOTHING


def test_numbers_of_any_kind_are_read_again(tmp_path: Path) -> None:
    odd = Mark(True, 5.0, 1, 0, 4.0, opened=True)  # type: ignore[arg-type]  # as imports may have
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], lambda _: odd)
    with closing(opened(tmp_path)) as store:
        assert repr(store.memory.get(A)) == repr(Mark(1, 5, True, False, 4, opened=1))


def test_steps_are_undone_and_done_again_after_a_restart_too(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        assert store.undo() is None
        store.apply(WATCHED, [A, B, C], watched(5))
        store.apply(STARRED, [B], starred(True))
        assert (store.undoable, store.redoable) == (STARRED, None)
    with closing(opened(tmp_path)) as store:
        assert store.undo() == (STARRED, (B,))
        assert store.undo() == (WATCHED, (A, B, C))
        assert store.undo() is None
        assert store.memory.all() == {}
        assert (store.undoable, store.redoable) == (None, WATCHED)
    with closing(opened(tmp_path)) as store:
        assert store.redo() == (WATCHED, (A, B, C))
        assert store.redo() == (STARRED, (B,))
        assert store.redo() is None
        assert store.memory.get(B) == Mark(1, 5, True)


def test_what_follows_an_undo_takes_the_place_of_what_was_undone(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(WATCHED, [A], watched(5))
        store.undo()
        store.apply(STARRED, [A], starred(True))
        assert store.redo() is None
        assert store.memory.get(A) == Mark(starred=True)


def test_undoing_leaves_what_was_opened_since(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.note_opened([A], 9)
        store.undo()
        assert store.memory.get(A) == Mark(opened=9)


def test_what_changes_nothing_is_no_step(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        assert store.apply(STARRED, [A], starred(True)) is None
        assert store.apply(STARRED, [A, B, B], starred(True)) == (STARRED, (B,))
        assert store.apply(STARRED, [], starred(True)) is None


def test_two_programs_see_the_changes_of_each_other(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as one, closing(opened(tmp_path)) as other:
        one.apply(STARRED, [A], starred(True))
        assert other.memory.get(A) == NOTHING
        assert other.catch_up()
        assert not other.catch_up()
        assert other.memory.get(A) == Mark(starred=True)
        other.apply(RATED, [A], rated(5))
        one.apply(WATCHED, [A], watched(7))  # without having looked before
        assert one.memory.get(A) == Mark(1, 7, True, False, 5)
        assert one.undo() == (WATCHED, (A,))
        assert one.undo() == (RATED, (A,))  # what was done last, wherever that was
        assert other.catch_up()
        assert other.memory.get(A) == Mark(starred=True)


def test_the_file_that_was_taken_away_is_put_back(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        (tmp_path / FILE).unlink()
        store.apply(WATCHED, [B], watched(7))
        with closing(opened(tmp_path)) as other:
            assert other.memory.all() == {A: Mark(starred=True), B: Mark(1, 7)}


def test_a_mark_that_cannot_be_written_is_not_there(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        with closing(sqlite3.connect(tmp_path / FILE)) as database:
            database.execute(
                "CREATE TRIGGER no BEFORE INSERT ON marks BEGIN SELECT raise(FAIL, 'no'); END"
            )
            database.commit()
        with pytest.raises(UnusableError, match=FILE):
            store.apply(WATCHED, [A, B], watched(7))
        assert store.memory.all() == {A: Mark(starred=True)}
        assert store.undoable == STARRED


def test_a_file_of_a_newer_version_stays_as_it_is(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerError, match="newer version"):
        opened(tmp_path)


@pytest.mark.parametrize("there", [b"", None], ids=["empty", "nothing"])
def test_nothing_in_place_of_a_store_of_which_there_are_copies_is_no_new_one(
    tmp_path: Path, there: bytes | None
) -> None:
    with closing(opened(tmp_path)) as store:
        store.tend()
    (tmp_path / FILE).unlink()
    if there is not None:
        (tmp_path / FILE).write_bytes(there)
    with pytest.raises(BrokenError, match="copies"):
        opened(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="there everybody's own folders are closed")
def test_only_its_owner_can_look_into_the_folder(tmp_path: Path) -> None:
    opened(tmp_path / "marks").close()
    assert (tmp_path / "marks").stat().st_mode & 0o077 == 0


def test_looking_after_it_makes_a_copy_a_day_and_finds_damage(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A, B, C], starred(True))
        store.tend()
        store.tend()
        assert [file.name for file in (tmp_path / "copies").iterdir()] == [
            "marks-2026-11-26.sqlite"
        ]
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    with pytest.raises(BrokenError, match=FILE):
        opened(tmp_path).tend()
