"""Copies of the file of marks: one a day, kept for a month; the newest good one is found."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.marks.failure import BrokenError, UnusableError
from vidbrowser.marks.mark import NOTHING
from vidbrowser.marks.rows import read
from vidbrowser.marks.schema import version_of
from vidbrowser.records.sentence import Sentence
from vidbrowser.replacing import clear, replacing

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"marks-(\d{4}-\d\d-\d\d)(?:-version-\d+)?\.sqlite", re.ASCII)
_KEPT = timedelta(days=31)
_LEAST = 3
"""So many copies are kept however old they are: there may be no newer ones for long."""


class Copy(NamedTuple):
    """A copy: its file, the day it is of, and how many videos are marked in it."""

    file: Path
    day: date
    marked: int


class Copies:
    """A folder of copies. It may not exist yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_of(self, day: date) -> bool:
        """Return whether there is a copy of `day`."""
        return self._file(day).exists()

    def make(self, database: sqlite3.Connection, day: date, *, version: int = 0) -> None:
        """Copy what is in `database`; before it gets another schema its `version` is in the name.

        Raises OSError; then there is none, or the one that was.
        """
        self._folder.mkdir(0o700, parents=True, exist_ok=True)
        clear(self._folder)
        with replacing(self._file(day, version)) as file:
            file.write(database.serialize())

    def prune(self, today: date) -> None:
        """Remove copies of more than a month ago; some of the latest stay."""
        for file in self._files()[_LEAST:]:
            if _day(file) < today - _KEPT:
                with suppress(OSError):
                    file.unlink()

    def any(self) -> bool:
        """Return whether there are copies."""
        return bool(self._files())

    def newest_good(self) -> Copy | None:
        """Return the newest copy that is whole, None when there is none; looks into each."""
        return next(filter(None, map(_checked, self._files())), None)

    def erase(self) -> None:
        """Overwrite and remove all copies. Raises OSError."""
        if self._folder.is_dir():
            clear(self._folder)
        for file in self._files():
            erase(file)

    def _file(self, day: date, version: int = 0) -> Path:
        ending = f"-version-{version}" if version else ""
        return self._folder / f"marks-{day.isoformat()}{ending}.sqlite"

    def _files(self) -> list[Path]:
        """Return the copies, the newest first."""
        with suppress(OSError):
            found = [file for file in self._folder.iterdir() if _is_copy(file)]
            return sorted(found, key=lambda file: (_day(file), file.name), reverse=True)
        return []


def erase(file: Path) -> None:
    """Overwrite what `file` holds and remove it. Raises OSError."""
    with file.open("r+b") as written:
        written.write(bytes(file.stat().st_size))
        written.flush()
        os.fsync(written.fileno())
    file.unlink()


def _is_copy(file: Path) -> bool:
    found = _NAME.fullmatch(file.name)
    if found is None or not file.is_file():
        return False
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return False
    return True


def _day(file: Path) -> date:
    return date.fromisoformat(file.name[6:16])


def _checked(file: Path) -> Copy | None:
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"  # nothing is made beside it
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            if not version_of(database):
                return None
            look_through(database)
            marked = sum(mark != NOTHING for mark in read(database).values())
    except (sqlite3.Error, UnusableError, OSError):
        return None
    return Copy(file, _day(file), marked)


def look_through(database: sqlite3.Connection) -> None:
    """Raise BrokenError where something in an open file contradicts itself; reads all of it."""
    if database.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise BrokenError(Sentence("it is damaged"))
