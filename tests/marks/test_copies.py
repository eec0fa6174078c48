"""Copies: one a day, a month long, the newest good one is found, all can be erased."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import STARRED, TODAY, A, B, opened
from vidbrowser.marks.copies import Copies, erase, look_through
from vidbrowser.marks.failure import BrokenError
from vidbrowser.marks.mark import starred
from vidbrowser.marks.store import COPIES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    return Copies(tmp_path / COPIES)


def names(folder: Path) -> list[str]:
    return sorted(file.name[6:16] for file in (folder / COPIES).iterdir())


def test_a_copy_is_made_each_day_and_kept_for_a_month(tmp_path: Path) -> None:
    days = [TODAY + timedelta(days) for days in range(40)]
    for day in days:
        with closing(opened(tmp_path, day)) as store:
            store.tend()
    assert names(tmp_path) == [day.isoformat() for day in days[-32:]]


def test_the_latest_stay_though_they_are_old(tmp_path: Path) -> None:
    days = [TODAY + timedelta(days) for days in (0, 1, 2, 3, 400)]
    for day in days:
        with closing(opened(tmp_path, day)) as store:
            store.tend()
    assert names(tmp_path) == [day.isoformat() for day in days[-3:]]


def test_the_newest_that_is_whole_is_found(tmp_path: Path, copies: Copies) -> None:
    assert copies.newest_good() is None
    for days, key in enumerate((A, B)):
        with closing(opened(tmp_path, TODAY + timedelta(days))) as store:
            store.apply(STARRED, [key], starred(True))
            store.tend()
    newest = copies.newest_good()
    assert newest
    assert (newest.day, newest.marked) == (TODAY + timedelta(1), 2)
    newest.file.write_bytes(newest.file.read_bytes()[:9000])
    older = copies.newest_good()
    assert older
    assert (older.day, older.marked) == (TODAY, 1)
    older.file.write_bytes(b"no database at all")
    assert copies.newest_good() is None
    assert copies.any()


def test_what_is_no_copy_is_left_alone(tmp_path: Path, copies: Copies) -> None:
    (tmp_path / COPIES).mkdir()
    for name in ("marks-2026-13-45.sqlite", "letter.txt"):
        (tmp_path / COPIES / name).write_bytes(b"mine")
    (tmp_path / COPIES / "marks-2026-01-01.sqlite").mkdir()
    copies.prune(TODAY)
    copies.erase()
    assert not copies.any()
    assert len(list((tmp_path / COPIES).iterdir())) == 3


def test_nothing_lies_beside_a_copy_that_was_looked_into(tmp_path: Path, copies: Copies) -> None:
    with closing(opened(tmp_path)) as store:
        store.tend()
        copies.newest_good()
        assert len(list((tmp_path / COPIES).iterdir())) == 1


def test_a_file_is_overwritten_before_it_goes(tmp_path: Path) -> None:
    file, other = tmp_path / "a", tmp_path / "b"
    file.write_bytes(b"secret")
    other.hardlink_to(file)
    erase(file)
    assert not file.exists()
    assert other.read_bytes() == bytes(6)


def test_an_open_file_is_whole_or_not(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
    with closing(sqlite3.connect(tmp_path / "marks.sqlite")) as database:
        look_through(database)
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(revision)', '(later)')"
            " WHERE name = 'marks_by_revision'"
        )
        database.commit()
    with (
        closing(sqlite3.connect(tmp_path / "marks.sqlite")) as database,
        pytest.raises(BrokenError, match="damaged"),
    ):
        look_through(database)
