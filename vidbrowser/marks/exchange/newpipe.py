"""NewPipe: a zip archive with a database, in which histories and playlists are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vidbrowser.marks.exchange.entry import Entry, Imported, key_at, named
from vidbrowser.marks.exchange.front_ends import list_mark
from vidbrowser.marks.exchange.moments import of_milliseconds
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence, just

if TYPE_CHECKING:
    from vidbrowser.marks.exchange.archive import Archive
    from vidbrowser.marks.video_key import VideoKey

_MEMBER = "newpipe.db"
_LARGEST = 512 << 20
_STEPS = 2_000_000_000
"""Instructions of SQLite that reading may take: a file of a stranger can ask for endless ones."""
_PACE = 1_000_000
_NO_VIDEO = Sentence("Its address leads to no video")
_HISTORY = (
    "SELECT s.url, s.title, s.uploader, h.access_date FROM stream_history h"
    " JOIN streams s ON s.uid = h.stream_id"
)
_PLAYLISTS = (
    "SELECT s.url, s.title, s.uploader, p.name FROM playlist_stream_join j"
    " JOIN streams s ON s.uid = j.stream_id JOIN playlists p ON p.uid = j.playlist_id"
)


def is_newpipe(archive: Archive) -> bool:
    """Return whether `archive` is such an export."""
    return _MEMBER in archive.sizes


def read_newpipe(archive: Archive, file: Path) -> Imported:
    """Return what an export tells of what was watched, and of playlists."""
    imported = Imported(just("NewPipe"))
    with TemporaryDirectory(prefix="vidbrowser-") as folder:
        place = Path(folder) / _MEMBER
        place.write_bytes(_member(archive))
        address = f"{place.as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(address, uri=True)) as database:
                _guard(database)
                _read(database, imported, file)
        except (sqlite3.Error, OverflowError) as error:
            reason = Sentence("Its database cannot be read: {reason}", reason=str(error))
            raise UnreadableError(reason) from None
    return imported


def _member(archive: Archive) -> bytes:
    """Return the database of an archive, which may claim any size."""
    read = archive.whole(_MEMBER, _LARGEST)
    if read is None:
        most = _LARGEST >> 20
        raise UnreadableError(Sentence("Its database is larger than {most} MB", most=most))
    return read


def _guard(database: sqlite3.Connection) -> None:
    """Let nothing that the file brings be run, and what it asks for not go on for ever."""
    database.execute("PRAGMA trusted_schema = OFF")
    left = _STEPS // _PACE

    def goes_on() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    database.set_progress_handler(goes_on, _PACE)


def _read(database: sqlite3.Connection, imported: Imported, file: Path) -> None:
    for url, title, channel, at in database.execute(_HISTORY):
        if key := _key(imported, file, url):
            imported.watched(key, of_milliseconds(at), named(title), named(channel))
    for url, title, channel, name in database.execute(_PLAYLISTS):
        if key := _key(imported, file, url):
            imported.add(key, Entry(list_mark(name), named(title), named(channel)))


def _key(imported: Imported, file: Path, url: object) -> VideoKey | None:
    key = key_at(url) if isinstance(url, str) else None
    if key is None:
        imported.pass_over(file, None, _NO_VIDEO)
    return key
