"""All marks as columns, one row a video, brought up to date by what changed."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import Version
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vidbrowser.marks.memory import MarkMemory, News
    from vidbrowser.marks.video_key import VideoKey

_SECOND = 1_000_000
_TIME = pl.Datetime("us", "UTC")
KEYS: dict[str, Any] = {"site": pl.String, "id": pl.String, "path": pl.Binary}
COLUMNS: dict[str, Any] = {
    "watched": pl.Int64,
    "watched_at": _TIME,  # null where there is none, as of all below
    "starred": pl.Boolean,
    "later": pl.Boolean,
    "rating": pl.Int64,
    "tags": pl.String,  # joined by `BETWEEN`: lists take a hundred times as long to be made
    "note": pl.String,
    "opened": _TIME,
    "note_folded": pl.String,
}
BETWEEN = "\n"
"""What stands between own tags, in none of which it is."""
_TABLE = "table"
_lock = Lock()


@dataclass(frozen=True, eq=False)
class MarkTable:
    """The marks of one version: `frame` has `KEYS` and `COLUMNS`, a video's row stays the same.

    A video that is marked no more keeps its row, which says nothing.
    """

    version: Version
    frame: pl.DataFrame
    numbers: dict[VideoKey, int]
    """The row of each video; those of later versions too, which are beyond the frame."""

    def following(self, news: News) -> MarkTable:
        """Return the table with what is new."""
        before = EMPTY if news.anew else self
        numbers = {} if before is EMPTY else self.numbers  # which is shared, and grows
        height = before.frame.height
        changed = {key: mark for key, mark in news.marks.items() if key in numbers}
        added = {key: mark for key, mark in news.marks.items() if key not in numbers}
        numbers.update(zip(added, range(height, height + len(added)), strict=True))
        frame = pl.concat([before.frame, _frame(added)])
        if changed:
            places = pl.Series([numbers[key] for key in changed], dtype=pl.UInt32)
            frame = _changed(frame, places, _frame(changed))
        return MarkTable(news.version, frame, numbers)


def table_of(memory: MarkMemory) -> MarkTable:
    """Return what is in `memory`; takes as long as there are changes since it was asked last."""
    with _lock:
        known = memory.derived.get(_TABLE)
        table = known if isinstance(known, MarkTable) else EMPTY
        if table.version != memory.version:
            table = table.following(memory.since(table.version))
            memory.derived[_TABLE] = table
        return table


def own_tags(table: MarkTable) -> tuple[tuple[str, int], ...]:
    """Return own tags, each as it is spelled mostly, and how many videos have it; most first."""
    there = table.frame["tags"].filter(table.frame["tags"] != "")
    spelled = there.str.split(BETWEEN).explode().value_counts(sort=True).iter_rows()
    found: dict[str, tuple[str, int]] = {}
    for spelling, count in spelled:
        known, before = found.get(fold(spelling), (spelling, 0))
        found[fold(spelling)] = known, before + count
    return tuple(sorted(found.values(), key=lambda each: (-each[1], fold(each[0]))))


def _changed(frame: pl.DataFrame, places: pl.Series, new: pl.DataFrame) -> pl.DataFrame:
    """Return `frame` with the rows `new` at `places`; only columns that change are made anew."""
    before = frame[places]
    names = [name for name in COLUMNS if not before[name].equals(new[name], null_equal=True)]
    rows = pl.int_range(frame.height, dtype=pl.UInt32, eager=True)
    of_new = pl.int_range(frame.height, frame.height + new.height, dtype=pl.UInt32, eager=True)
    rows = rows.scatter(places, of_new)
    return frame.with_columns(pl.concat([frame[name], new[name]]).gather(rows) for name in names)


def _frame(marks: Mapping[VideoKey, Mark]) -> pl.DataFrame:
    columns: dict[str, list[Any]] = dict(zip(KEYS, _columns(marks, len(KEYS)), strict=True))
    values = _columns(marks.values(), len(Mark._fields))
    columns |= dict(zip(Mark._fields, values, strict=True))
    for name in ("watched_at", "opened"):
        columns[name] = [None if at is None else at * _SECOND for at in columns[name]]
    columns["tags"] = [BETWEEN.join(tags) if tags else "" for tags in columns["tags"]]
    columns["note_folded"] = [fold(note) if note else "" for note in columns["note"]]
    return pl.DataFrame(columns, schema=KEYS | COLUMNS)


def _columns(rows: Iterable[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


EMPTY = MarkTable(Version(), _frame({}), {})
