"""The index of what the subtitles of a folder say: one SQLite file of the cache, with its FTS5.

A subtitle file is one text of words in it, so that a phrase is found across cues; the cues lie
beside it, packed. What is written stands whole or not at all, whenever the program ends; what is
damaged or of another is set aside, since all of it can be made again.
"""

from __future__ import annotations

import sqlite3
import unicodedata
import zlib
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser import kept
from vidbrowser.records.sentence import Sentence, just
from vidbrowser.subtitles.spoken_words import Sought, places
from vidbrowser.subtitles.transcript import Transcript, unpacked, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from vidbrowser.subtitles.shown import Cue

_APPLICATION = 0x76696473  # "vids", at the place that SQLite keeps for this
_SCHEMA = 1  # raised when the tables change, or what is read of a subtitle file
_VERSION = zlib.crc32(f"{_SCHEMA} {unicodedata.unidata_version}".encode()) & 0x7FFFFFFF
LARGEST = 4 << 30
"""Bytes that the index of one folder may take."""
_PATIENCE = 10.0
"""Seconds to wait for another program that writes."""
_FULL, _DAMAGED = 13, (11, 26)  # SQLITE_FULL; SQLITE_CORRUPT, SQLITE_NOTADB
_BESIDE = ("-wal", "-shm", "-journal")
_TABLES = """
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record BLOB NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    UNIQUE (record, path)
);
CREATE TABLE cues (file INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE VIRTUAL TABLE said USING fts5 (words, content='', columnsize=0, tokenize='ascii');
CREATE TABLE state (complete INTEGER NOT NULL);
INSERT INTO state VALUES (0);
"""


class UnusableError(Exception):
    """The index cannot be read or written; the text, a Sentence, says why."""


class BrokenError(UnusableError):
    """It is damaged within: set aside, it is made anew."""


class _OtherVersionError(UnusableError):
    """It was made by another version of the program."""


class FullError(UnusableError):
    """The index has the size that it may have, or the disk has no room."""


class SubtitleFile(NamedTuple):
    """A subtitle file: the record it belongs to and its own path, below the folder, and its state.

    Paths are as `os.fsencode` has them.
    """

    record: bytes
    path: bytes
    size: int
    mtime_ns: int


class Index:
    """An index that is open, for one thread; to be closed.

    All methods raise UnusableError.
    """

    def __init__(self, path: Path, *, largest: int = LARGEST, writes: bool = True) -> None:
        """Open the index at `path`; where it `writes`, what is no index of ours gives way."""
        self._path, self._largest = path, largest
        with _told():
            self._database = _opened(path) if writes else _connected(path)

    def close(self) -> None:
        """Close it."""
        with suppress(sqlite3.Error):
            self._database.close()

    def known(self) -> dict[tuple[bytes, bytes], tuple[int, SubtitleFile]]:
        """Return the files that are in it by record and path, each with its number."""
        with _told():
            rows = self._database.execute("SELECT id, record, path, size, mtime_ns FROM files")
            return {(row[1], row[2]): (row[0], SubtitleFile(*row[1:])) for row in rows}

    def add(self, read: Mapping[SubtitleFile, Transcript], gone: Iterable[int] = ()) -> None:
        """Add what was `read`, take out the files with the numbers `gone`: both or neither.

        Raises FullError where there is no room.
        """
        with _told(), self._database:
            for number in gone:
                self._remove(number)
            if read and self.size() > self._largest:
                raise FullError(_too_large(self._largest))
            for file, said in read.items():
                self._insert(file, said)

    def _insert(self, file: SubtitleFile, said: Transcript) -> None:
        run = self._database.execute
        row = run("INSERT INTO files (record, path, size, mtime_ns) VALUES (?, ?, ?, ?)", file)
        run("INSERT INTO cues VALUES (?, ?)", (row.lastrowid, said.packed))
        run("INSERT INTO said (rowid, words) VALUES (?, ?)", (row.lastrowid, said.words))

    def _remove(self, number: int) -> None:
        run = self._database.execute
        row = run("SELECT packed FROM cues WHERE file = ?", (number,)).fetchone()
        words = words_in(unpacked(row[0])) if row else ""
        run("INSERT INTO said (said, rowid, words) VALUES ('delete', ?, ?)", (number, words))
        run("DELETE FROM cues WHERE file = ?", (number,))
        run("DELETE FROM files WHERE id = ?", (number,))

    def size(self) -> int:
        """Return how many bytes it takes."""
        with _told():
            (pages,) = self._database.execute("PRAGMA page_count").fetchone()
            (each,) = self._database.execute("PRAGMA page_size").fetchone()
        return int(pages) * int(each)

    @property
    def complete(self) -> bool:
        """Whether all subtitles of the folder were read once."""
        with _told():
            return bool(self._database.execute("SELECT complete FROM state").fetchone()[0])

    def set_complete(self, complete: bool) -> None:
        """Keep whether all subtitles were read."""
        with _told(), self._database:
            self._database.execute("UPDATE state SET complete = ?", (complete,))

    def records(self, wanted: Sought) -> set[bytes]:
        """Return the paths of the records in which what is `wanted` is said."""
        if not wanted.words and not wanted.anything:
            return set()
        if wanted.words:
            phrase = f'"{" ".join(wanted.words)}"' + "*" * wanted.prefix
            found = "SELECT DISTINCT record FROM said JOIN files ON id = said.rowid"
            asked = (f"{found} WHERE said MATCH ?", (phrase,))
        else:
            asked = ("SELECT DISTINCT record FROM files", ())  # type: ignore[assignment]
        with _told():
            return {row[0] for row in self._database.execute(*asked)}

    def hits(self, record: bytes, wanted: Sought, most: int) -> list[Cue]:
        """Return where in `record` what is `wanted` is said: `most` at most, by their seconds.

        What subtitles of several languages say alike at a second is one.
        """
        packed = "SELECT packed FROM cues JOIN files ON id = file WHERE record = ? ORDER BY path"
        with _told():
            rows = self._database.execute(packed, (record,)).fetchall()
            found: dict[Cue, None] = {}
            for row in rows:
                cues = unpacked(row[0])
                found |= dict.fromkeys(cues[number] for number in places(cues, wanted))
        return sorted(found)[:most]


def _opened(path: Path) -> sqlite3.Connection:
    """Open what is at `path` for writing, make it where nothing is, replace what is no index."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connected(path, "rwc")
    except _OtherVersionError:
        remove(path)
    except (sqlite3.DatabaseError, UnusableError) as error:
        if isinstance(error, sqlite3.OperationalError) and not path.is_dir():
            raise  # it is locked, or the disk does not answer: it may be whole
        set_aside(path)
    return _connected(path, "rwc")


def set_aside(path: Path) -> None:
    """Move what lies at `path` out of the way; what SQLite keeps beside it would damage the new."""
    kept.set_aside(path)
    remove(path)


def remove(path: Path) -> None:
    """Remove the index at `path`; nothing where there is none. Raises OSError."""
    for ending in ("", *_BESIDE):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _connected(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Open the index at `path`; raises UnusableError where another or another version is."""
    address = f"{path.absolute().as_uri()}?mode={mode}"
    database = sqlite3.connect(address, timeout=_PATIENCE, uri=True, check_same_thread=False)
    try:
        tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if mode == "rwc" and not tables:
            _begin(database)
        else:
            _check(database)
        database.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        database.close()
        raise
    return database


def _check(database: sqlite3.Connection) -> None:
    """Raise UnusableError unless the index is one of this version."""
    (made_by,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if made_by != _APPLICATION:
        raise UnusableError(Sentence("it was made by another program"))
    if version != _VERSION:
        raise _OtherVersionError(Sentence("it was made by another version of the program"))


def _begin(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.executescript(
        f"BEGIN IMMEDIATE; PRAGMA application_id = {_APPLICATION};"
        f"PRAGMA user_version = {_VERSION}; {_TABLES} COMMIT;"
    )


@contextmanager
def _told() -> Iterator[None]:
    """Raise what SQLite or the system raises as UnusableError."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without what tells more
        if code == _FULL:
            raise FullError(Sentence("there is no room left on the disk")) from error
        raise (BrokenError if code in _DAMAGED else UnusableError)(just(str(error))) from error
    except OSError as error:
        raise UnusableError(kept.why(error)) from error
    except (ValueError, zlib.error) as error:  # what was packed is no more what it was
        raise BrokenError(kept.why(error)) from error


def _too_large(largest: int) -> Sentence:
    return Sentence("it has reached the size of {most} MB that it may have", most=largest >> 20)
