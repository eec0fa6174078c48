"""The tables: made, brought up from an earlier version, left alone when they are of another."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import STARRED, TODAY, A, opened
from vidbrowser.marks import schema
from vidbrowser.marks.copies import Copies
from vidbrowser.marks.failure import NewerError, NotOursError
from vidbrowser.marks.mark import Mark, starred
from vidbrowser.marks.rows import read
from vidbrowser.marks.schema import STEPS, bring_up, version_of
from vidbrowser.marks.store import COPIES, FILE

if TYPE_CHECKING:
    from pathlib import Path

NEXT = (*STEPS, "ALTER TABLE marks ADD COLUMN mood TEXT; CREATE TABLE more (x)")
BROKEN = (*STEPS, "CREATE TABLE more (x); CREATE TABLE more (x)")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
    return tmp_path / FILE


def test_an_earlier_version_is_copied_and_then_brought_up(file: Path) -> None:
    copies = Copies(file.parent / COPIES)
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        bring_up(database, lambda v: copies.make(database, TODAY, version=v), NEXT)
        assert version_of(database, 2) == 2
        assert database.execute("SELECT starred, mood FROM marks").fetchall() == [(1, None)]
        bring_up(database, lambda _: pytest.fail("it was brought up before"), NEXT)
    copy = copies.newest_good()
    assert copy
    assert (copy.file.name, copy.marked) == ("marks-2026-11-26-version-1.sqlite", 1)


def test_what_cannot_be_brought_up_stays_as_it_was(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            bring_up(database, lambda _: None, BROKEN)
        assert version_of(database) == 1
        assert read(database) == {A: Mark(starred=True)}


def test_nothing_is_brought_up_that_could_not_be_copied(file: Path) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        with pytest.raises(OSError, match="No space"):
            bring_up(database, fail, NEXT)
        assert version_of(database) == 1


def test_another_programs_file_and_a_newer_one_are_told_apart(tmp_path: Path, file: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other")) as database:
        database.execute("CREATE TABLE places (url)")
        with pytest.raises(NotOursError, match="another program"):
            version_of(database)
    with closing(sqlite3.connect(file)) as database:
        database.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        with pytest.raises(NewerError, match="newer version"):
            version_of(database)


def test_epochs_differ() -> None:
    assert len({schema.new_epoch() for _ in range(100)}) == 100
