"""The tables of the file of marks, and how one of an earlier version becomes one of this."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from vidbrowser.marks.failure import NewerError, NotOursError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

APPLICATION = 0x7669646D  # "vidm", at the place that SQLite keeps for this
STEPS: Sequence[str] = (
    """
    CREATE TABLE marks (
        site TEXT NOT NULL, id TEXT NOT NULL, path BLOB NOT NULL,
        watched INTEGER NOT NULL, watched_at INTEGER, starred INTEGER NOT NULL,
        later INTEGER NOT NULL, rating INTEGER, tags TEXT NOT NULL, note TEXT NOT NULL,
        opened INTEGER, revision INTEGER NOT NULL, crc INTEGER NOT NULL,
        PRIMARY KEY (site, id, path)
    ) WITHOUT ROWID;
    CREATE INDEX marks_by_revision ON marks (revision);
    CREATE TABLE steps (
        id INTEGER PRIMARY KEY, what TEXT NOT NULL, size INTEGER NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE changes (
        step INTEGER NOT NULL,
        site TEXT NOT NULL, id TEXT NOT NULL, path BLOB NOT NULL,
        before TEXT NOT NULL, after TEXT NOT NULL, crc INTEGER NOT NULL,
        PRIMARY KEY (step, site, id, path)
    ) WITHOUT ROWID;
    CREATE TABLE told (
        site TEXT NOT NULL, id TEXT NOT NULL, path BLOB NOT NULL,
        title TEXT NOT NULL, channel TEXT NOT NULL,
        PRIMARY KEY (site, id, path)
    ) WITHOUT ROWID;
    CREATE TABLE state (epoch INTEGER NOT NULL, revision INTEGER NOT NULL);
    """,
)
"""What makes a file of version n one of version n + 1; an empty file is of version 0.

`steps` and `changes` are what can be undone; `told` what imports say of videos that may be in no
library; `revision` counts changes, and a row of `marks` has that of its last; `crc` tells whether a
row is still what was written, which SQLite does not look after.
"""


def version_of(database: sqlite3.Connection, newest: int = len(STEPS)) -> int:
    """Return the version of an open file, 0 of an empty one.

    Raises NotOursError for the file of another program, NewerError for one beyond the `newest`.
    """
    (made_by,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not (made_by or version or tables):
        return 0
    if made_by != APPLICATION or version < 1:
        raise NotOursError(Sentence("it was made by another program"))
    if version > newest:
        raise NewerError(Sentence("it was written by a newer version of this program"))
    return int(version)


def bring_up(
    database: sqlite3.Connection, copied: Callable[[int], None], steps: Sequence[str] = STEPS
) -> None:
    """Make an open file one of this version; `copied` is called before with the version it has.

    All or nothing: in one transaction, which keeps other programs out.
    """
    if version_of(database, len(steps)) == len(steps):
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(database, len(steps))  # another program may have been quicker
        if version:
            copied(version)
        for step in steps[version:]:
            for statement in filter(str.strip, step.split(";")):
                database.execute(statement)
        if not version:
            database.execute("INSERT INTO state VALUES (?, 0)", (new_epoch(),))
        database.execute(f"PRAGMA application_id = {APPLICATION}")
        database.execute(f"PRAGMA user_version = {len(steps)}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def new_epoch() -> int:
    """Return what tells a state that does not follow from the one before."""
    return secrets.randbits(62) + 1
