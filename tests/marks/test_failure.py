"""What goes wrong is told with the file and the reason."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from vidbrowser.marks.failure import BrokenError, FullError, UnusableError, told
from vidbrowser.records.sentence import Sentence

FILE = Path("/home/ann/marks.sqlite")


def test_damage_is_told_from_what_may_pass(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"no database" * 100)
    with (
        pytest.raises(BrokenError, match="x: file is not a database"),
        told(tmp_path / "x"),
        closing(sqlite3.connect(tmp_path / "x")) as database,
    ):
        database.execute("SELECT * FROM marks")


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as database:
        database.execute("PRAGMA max_page_count = 2")
        database.execute("CREATE TABLE a (b)")
        with pytest.raises(FullError, match="no room left on the disk"), told(tmp_path / "x"):
            database.execute("INSERT INTO a VALUES (zeroblob(100000))")


def test_a_file_that_is_held_is_told(tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as database,
        closing(sqlite3.connect(tmp_path / "x", timeout=0)) as other,
    ):
        database.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UnusableError, match="does not go on"), told(tmp_path / "x"):
            other.execute("CREATE TABLE a (b)")


def test_the_file_is_named_once() -> None:
    with pytest.raises(UnusableError) as raised, told(FILE), told(FILE):
        raise UnusableError(Sentence("it is damaged"))
    assert str(raised.value) == f"{FILE}: it is damaged"


def test_what_the_system_says_is_told() -> None:
    with pytest.raises(UnusableError, match=r"marks\.sqlite: Permission denied"), told(FILE):
        raise PermissionError(13, "Permission denied")
