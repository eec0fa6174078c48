"""To forget: nothing of what was noted stays in the file of marks, nor in its copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.marks import rows
from vidbrowser.marks.copies import erase
from vidbrowser.marks.failure import UnusableError
from vidbrowser.marks.mark import HISTORY, NOTHING
from vidbrowser.marks.schema import new_epoch
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    import sqlite3

    from vidbrowser.marks.copies import Copies
    from vidbrowser.marks.mark import Mark

_IN_THE_WAY = Sentence(
    "it is forgotten, but another program reads the file: traces stay in it until that is closed"
    " and it is forgotten once more"
)


def forget_rows(database: sqlite3.Connection, *, everything: bool) -> None:
    """Remove what tells what a person did, or `everything`, with all steps that tell of it."""
    thought = {} if everything else {k: _thought(m) for k, m in rows.read(database).items()}
    revision = rows.version(database).revision + 1
    for table in ("marks", "changes", "steps", "told"):
        database.execute(f"DELETE FROM {table}")  # noqa: S608  names of our own
    database.execute("UPDATE state SET epoch = ?", (new_epoch(),))
    rows.write(database, {k: mark for k, mark in thought.items() if mark != NOTHING}, revision)


def _thought(mark: Mark) -> Mark:
    """Return `mark` without what tells what a person did."""
    return mark._replace(**{name: getattr(NOTHING, name) for name in HISTORY})


def erase_traces(database: sqlite3.Connection, file: Path, copies: Copies) -> None:
    """Leave nothing of what was removed: in the file, in what SQLite keeps beside, in copies.

    Raises UnusableError where another program is in the way, OSError, sqlite3.Error.
    """
    try:
        database.execute("VACUUM")
        (busy, _, _) = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        copies.erase()
        for aside in filter(Path.is_file, file.parent.glob(f"{file.stem}.damaged*")):
            erase(aside)
    if busy:
        raise UnusableError(_IN_THE_WAY)
