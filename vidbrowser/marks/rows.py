"""Marks as rows of the file: written, read, and the steps by which they can be undone."""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.marks.failure import BrokenError
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import Version
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.sentence import Sentence, unpacked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

_KEY = "site, id, path"
_READ = f"SELECT {_KEY}, {', '.join(Mark._fields)}, revision, crc FROM marks"  # noqa: S608  our names
_WRITE = f"INSERT OR REPLACE INTO marks VALUES ({', '.join('?' * (len(Mark._fields) + 5))})"  # noqa: S608
_ALTERED = Sentence("it is damaged")
_MOST_STEPS = 1_000
_MOST_CHANGES = 500_000
"""Marks in all steps together that can be taken back; the last step stays whatever it holds."""


class Step(NamedTuple):
    """What was done, undone or done again in one go: what it was, and to which videos."""

    what: Sentence
    keys: tuple[VideoKey, ...]


def read(database: sqlite3.Connection, after: int = -1) -> dict[VideoKey, Mark]:
    """Return the marks that changed after the revision `after`, in that order.

    Raises BrokenError where a row is not what was written.
    """
    found = {}
    for row in database.execute(f"{_READ} WHERE revision > ? ORDER BY revision", (after,)):
        site, id_, path, *values, _ = _checked(row)
        found[VideoKey(site, id_, path)] = _mark(values)
    return found


def version(database: sqlite3.Connection) -> Version:
    """Return the version of the marks; raises BrokenError where it is not told."""
    row = database.execute("SELECT epoch, revision FROM state").fetchone()
    if row is None or not all(isinstance(number, int) for number in row):
        raise BrokenError(_ALTERED)
    return Version(*row)


def write(database: sqlite3.Connection, marks: Mapping[VideoKey, Mark], revision: int) -> None:
    """Write the `marks` of some videos."""
    found = ((key, marks[key]) for key in sorted(marks))  # as they lie in the file: half the time
    database.executemany(_WRITE, (_row(key, mark, revision) for key, mark in found))
    database.execute("UPDATE state SET revision = ?", (revision,))


def write_titles(database: sqlite3.Connection, titles: Mapping[VideoKey, tuple[str, str]]) -> None:
    """Write what videos are called, and their channels."""
    rows = ((*key, *named) for key, named in titles.items())
    database.executemany("INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?, ?)", rows)


def titles(database: sqlite3.Connection) -> dict[VideoKey, tuple[str, str]]:
    """Return what videos are called, and their channels, where that was told."""
    rows = database.execute(f"SELECT {_KEY}, title, channel FROM told")  # noqa: S608
    return {VideoKey(*row[:3]): row[3:] for row in rows}


def _mark(values: list[Any]) -> Mark:
    watched, watched_at, starred, later, rating, tags, note, opened = values
    own = tuple(json.loads(tags)) if tags else ()
    return Mark(watched, watched_at, bool(starred), bool(later), rating, own, note, opened)


def _row(key: VideoKey, mark: Mark, revision: int) -> tuple[Any, ...]:
    tags = json.dumps(mark.tags, ensure_ascii=False) if mark.tags else ""
    told = (mark.watched, mark.watched_at, mark.starred, mark.later, mark.rating, mark.opened)
    numbers = [None if value is None else int(value) for value in told]  # as they are read again
    return _summed((*key, *numbers[:-1], tags, mark.note, numbers[-1], revision))


def _summed(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return `row` with its sum."""
    return (*row, zlib.crc32(repr(row).encode("utf-8", "backslashreplace")))


def _checked(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return `row` without its sum; raises BrokenError where it is not what was written."""
    if _summed(row[:-1]) != row:
        raise BrokenError(_ALTERED)
    return row[:-1]


def add_step(
    database: sqlite3.Connection, what: Sentence, changes: Sequence[tuple[VideoKey, Mark, Mark]]
) -> None:
    """Keep what each mark was and became, to be undone; what was undone is not done again."""
    _forget_steps(database, "undone")
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM steps").fetchone()
    step = last + 1
    database.execute(
        "INSERT INTO steps (id, what, size) VALUES (?, ?, ?)", (step, what.packed, len(changes))
    )
    database.executemany(
        "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)",
        (_summed((step, *key, *_difference(b, a))) for key, b, a in sorted(changes, key=_key)),
    )
    _forget_oldest(database, step)


def _key(change: tuple[VideoKey, Mark, Mark]) -> VideoKey:
    return change[0]


def turn(
    database: sqlite3.Connection, mark_of: Callable[[VideoKey], Mark], *, back: bool
) -> tuple[Step, dict[VideoKey, Mark]] | None:
    """Turn the last step `back`, or the last that was undone forth; None when there is none.

    Returns it with the marks that its videos get; `mark_of` tells those they have.
    """
    found = database.execute(_UNDOABLE if back else _REDOABLE).fetchone()
    if found is None:
        return None
    number, what = found
    turned = {}
    asked = f"SELECT step, {_KEY}, before, after, crc FROM changes WHERE step = ?"  # noqa: S608
    rows = database.execute(asked, (number,))
    for row in rows:
        _, *key, before, after = _checked(row)
        video = VideoKey(*key)
        turned[video] = mark_of(video)._replace(**_values(before if back else after))
    database.execute("UPDATE steps SET undone = ? WHERE id = ?", (back, number))
    return Step(_said(what), tuple(turned)), turned


def steps(database: sqlite3.Connection) -> tuple[Sentence | None, Sentence | None]:
    """Return what would be undone next, and what done again; None where there is nothing."""
    found = (database.execute(asked).fetchone() for asked in (_UNDOABLE, _REDOABLE))
    undoable, redoable = (_said(row[1]) if row else None for row in found)
    return undoable, redoable


def _said(what: object) -> Sentence:
    if not isinstance(what, str):
        raise BrokenError(_ALTERED)
    return unpacked(what)


_UNDOABLE = "SELECT id, what FROM steps WHERE NOT undone ORDER BY id DESC LIMIT 1"
_REDOABLE = "SELECT id, what FROM steps WHERE undone ORDER BY id LIMIT 1"


@lru_cache(maxsize=64)  # of a selection most change alike
def _difference(before: Mark, after: Mark) -> tuple[str, str]:
    """Return the values before and after of what changed, each as JSON."""
    changed = [name for name in Mark._fields if getattr(before, name) != getattr(after, name)]
    was, is_now = ({name: getattr(mark, name) for name in changed} for mark in (before, after))
    return json.dumps(was), json.dumps(is_now)


def _values(packed: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(packed)
    return values | ({"tags": tuple(values["tags"])} if "tags" in values else {})


def _forget_oldest(database: sqlite3.Connection, newest: int) -> None:
    """Forget steps beyond the number, or the number of marks in them, that are kept."""
    sizes = database.execute("SELECT id, size FROM steps ORDER BY id DESC").fetchall()
    total, first = 0, newest
    for number, size in sizes[:_MOST_STEPS]:
        total += size
        if total > _MOST_CHANGES and number < newest:
            break
        first = number
    if first > sizes[-1][0]:
        _forget_steps(database, f"id < {first}")


def _forget_steps(database: sqlite3.Connection, which: str) -> None:
    database.execute(f"DELETE FROM changes WHERE step IN (SELECT id FROM steps WHERE {which})")  # noqa: S608
    database.execute(f"DELETE FROM steps WHERE {which}")  # noqa: S608
