"""NewPipe: a database in an archive, both of them a stranger's."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from vidbrowser.marks.exchange import newpipe
from vidbrowser.marks.exchange.archive import Archive
from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.newpipe import is_newpipe, read_newpipe
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError

FILE = Path("NewPipeData.zip")
TABLES = """
CREATE TABLE streams (uid INTEGER PRIMARY KEY, service_id, url, title, uploader);
CREATE TABLE stream_history (stream_id, access_date, repeat_count);
CREATE TABLE playlists (uid INTEGER PRIMARY KEY, name);
CREATE TABLE playlist_stream_join (playlist_id, stream_id, join_index);
"""
ROWS = """
INSERT INTO streams VALUES
    (1, 0, 'https://www.youtube.com/watch?v=Qiz-kVErOhk', 'A film', 'A channel'),
    (2, 2, 'https://media.ccc.de/v/x', 'A talk', 'CCC'),
    (3, 0, NULL, 'nothing', '');
INSERT INTO stream_history VALUES (1, 10000, 3), (1, 30000, 1), (3, 5, 1);
INSERT INTO playlists VALUES (1, 'Talks');
INSERT INTO playlist_stream_join VALUES (1, 2, 0), (1, 1, 1);
"""
ENDLESS = """
CREATE TABLE streams (uid, url, title, uploader); CREATE TABLE playlists (uid, name);
CREATE TABLE playlist_stream_join (playlist_id, stream_id);
INSERT INTO streams VALUES (0, 'no', '', '');
CREATE VIEW stream_history AS WITH RECURSIVE n (stream_id) AS
    (SELECT 1 UNION ALL SELECT stream_id + 1 FROM n) SELECT stream_id, 1 AS access_date FROM n;
"""


def exported(script: str, tmp_path: Path, name: str = "newpipe.db") -> bytes:
    place = tmp_path / "made.db"
    place.unlink(missing_ok=True)
    with closing(sqlite3.connect(place)) as database:
        database.executescript(script)
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as made:
        made.write(place, name)
    return raw.getvalue()


def archive(script: str, tmp_path: Path, name: str = "newpipe.db") -> Archive:
    return Archive(io.BytesIO(exported(script, tmp_path, name)))


def test_history_and_playlists_are_read(tmp_path: Path) -> None:
    made = archive(TABLES + ROWS, tmp_path)
    assert is_newpipe(made)
    imported = read_newpipe(made, FILE)
    film, talk = VideoKey("youtube", "Qiz-kVErOhk"), VideoKey("media.ccc.de", "")
    found = {key: entry for key, entry in imported.entries.items() if key != film}
    assert imported.entries[film] == Entry(Mark(2, 30, tags=("Talks",)), "A film", "A channel")
    assert [(key.site, entry.title) for key, entry in found.items()] == [(talk.site, "A talk")]
    assert imported.passed == 1


def test_what_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newpipe, "_STEPS", 3_000_000)
    with pytest.raises(UnreadableError, match="interrupted"):
        read_newpipe(archive(ENDLESS, tmp_path), FILE)


def test_what_is_too_large_or_damaged_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = exported(TABLES + ROWS, tmp_path)
    middle = len(raw) // 2
    with pytest.raises(UnreadableError, match="damaged"):
        read_newpipe(Archive(io.BytesIO(raw[:middle] + bytes(40) + raw[middle + 40 :])), FILE)
    with pytest.raises(UnreadableError, match="no such table"):
        read_newpipe(archive("CREATE TABLE x (y)", tmp_path), FILE)
    monkeypatch.setattr(newpipe, "_LARGEST", 1000)
    with pytest.raises(UnreadableError, match="larger than"):
        read_newpipe(Archive(io.BytesIO(raw)), FILE)


def test_another_archive_is_none(tmp_path: Path) -> None:
    assert not is_newpipe(archive("CREATE TABLE x (y)", tmp_path, "other.db"))
    with pytest.raises(UnreadableError, match="damaged"):
        Archive(io.BytesIO(b"PK\x03\x04 not at all"))
