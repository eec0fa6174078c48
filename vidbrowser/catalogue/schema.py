"""The columns of a catalogue, and how records become rows of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import SEPARATOR, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from vidbrowser.records.record import Record

VERSION = 1
"""Changes whenever a column does, or what is in it: snapshots of another version are rebuilt."""

_TIME = pl.Datetime("us", "UTC")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

STAMP: dict[str, Any] = {
    "root": pl.UInt16,  # position in Catalogue.roots
    "path": pl.Binary,  # os.fsencode of the path below its root: names need not be UTF-8
    "size": pl.Int64,
    "mtime_ns": pl.Int64,
    "inode": pl.UInt64,
}
"""What tells one state of a file from another."""

FIELDS: dict[str, Any] = {
    "id": pl.String,
    "title": pl.String,
    "channel": pl.String,
    "categories": pl.List(pl.String),
    "tags": pl.List(pl.String),
    "published": _TIME,
    "added": _TIME,
    "duration": pl.Int64,  # seconds
    "views": pl.Int64,
    "likes": pl.Int64,
    "dislikes": pl.Int64,
    "image": pl.String,
}
"""What a row tells of its record; null is missing, an empty list is no category or tag."""

FOLDED: dict[str, Any] = {
    "title_folded": pl.String,  # "" when missing
    "channel_folded": pl.Categorical,  # null when missing
    "categories_folded": pl.List(pl.Categorical),  # in step with categories, null where an
    "tags_folded": pl.List(pl.Categorical),  # earlier one of the record folds to the same
    "head_folded": pl.String,  # title, channel, tags, joined by SEPARATOR
    "description_folded": pl.String,  # of its plain text; "" when there is none
}
"""What is searched and counted: `records.folding.fold` of the fields."""

SCHEMA: dict[str, Any] = STAMP | FIELDS | FOLDED


def rows(records: Iterable[tuple[Record, os.stat_result | None]], root: Path) -> pl.DataFrame:
    """Return one row (`SCHEMA`) for each record below `root`, in order; `root` is numbered 0."""
    pairs = list(records)
    columns = {name: [get(record) for record, _ in pairs] for name, get in _FIELD_VALUES.items()}
    columns["root"] = [0] * len(pairs)
    base = len(os.fsencode(root)) + 1
    columns["path"] = [os.fsencode(record.path)[base:] for record, _ in pairs]
    columns["size"] = [stat.st_size if stat else 0 for _, stat in pairs]
    columns["mtime_ns"] = [stat.st_mtime_ns if stat else 0 for _, stat in pairs]
    columns["inode"] = [stat.st_ino if stat else 0 for _, stat in pairs]
    for name in ("title", "channel"):
        columns[f"{name}_folded"] = [None if v is None else fold(v) for v in columns[name]]
    for name in ("categories", "tags"):
        columns[f"{name}_folded"] = [_folded_once(values) for values in columns[name]]
    columns["title_folded"] = [title or "" for title in columns["title_folded"]]
    columns["head_folded"] = [
        SEPARATOR.join((title, channel or "", *filter(None, tags)))
        for title, channel, tags in zip(
            columns["title_folded"], columns["channel_folded"], columns["tags_folded"], strict=True
        )
    ]
    columns["description_folded"] = [
        fold(plain_text(record.description)) if record.description else "" for record, _ in pairs
    ]
    return pl.DataFrame({name: columns[name] for name in SCHEMA}, schema=SCHEMA)


def _folded_once(values: Iterable[str]) -> list[str | None]:
    """Return the folded `values`, None for each that an earlier one already stands for."""
    met: set[str] = set()
    once: list[str | None] = []
    for value in map(fold, values):
        once.append(None if value in met else value)
        met.add(value)
    return once


def microseconds(moment: datetime | None) -> int | None:
    """Return `moment` (aware) as microseconds since 1970 in UTC; exact, unlike `timestamp()`."""
    return None if moment is None else (moment - _EPOCH) // timedelta(microseconds=1)


_FIELD_VALUES: dict[str, Callable[[Record], Any]] = {
    "id": lambda record: record.id,
    "title": lambda record: record.title,
    "channel": lambda record: record.channel,
    "categories": lambda record: record.categories,
    "tags": lambda record: record.tags,
    "published": lambda record: microseconds(record.published),
    "added": lambda record: microseconds(record.added),
    "duration": lambda record: record.duration,
    "views": lambda record: record.views,
    "likes": lambda record: record.likes,
    "dislikes": lambda record: record.dislikes,
    "image": lambda record: record.image,
}
