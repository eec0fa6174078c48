"""The columns of a catalogue, and how records become rows of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import SEPARATOR, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from vidbrowser.records.record import Record

VERSION = 1
"""Changes whenever a column does, or what is in it: snapshots of another version are rebuilt."""

_TIME = pl.Datetime("us", "UTC")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

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

CONTENT: dict[str, Any] = FIELDS | FOLDED
"""What is read of a record, without the stamp of its file."""

PLAIN: dict[str, Any] = CONTENT | {
    "channel_folded": pl.String,
    "categories_folded": pl.List(pl.String),
    "tags_folded": pl.List(pl.String),
}
"""CONTENT as worker processes send it: categories are numbered where they are kept."""

PROBLEMS: dict[str, Any] = {
    "root": pl.UInt16,
    "path": pl.Binary,  # as in STAMP
    "reason": pl.String,
    "severity": pl.String,
    "line": pl.Int64,
    "field": pl.String,
}
"""The columns of the problems of a catalogue, one row a `records.problem.Problem`."""


def rows(records: Iterable[tuple[Record, os.stat_result | None]], root: Path) -> pl.DataFrame:
    """Return one row (`SCHEMA`) for each record below `root`, in order; `root` is numbered 0."""
    pairs = list(records)
    base = len(os.fsencode(root)) + 1
    stamps = {
        "root": [0] * len(pairs),
        "path": [os.fsencode(record.path)[base:] for record, _ in pairs],
        "size": [stat.st_size if stat else 0 for _, stat in pairs],
        "mtime_ns": [stat.st_mtime_ns if stat else 0 for _, stat in pairs],
        "inode": [stat.st_ino if stat else 0 for _, stat in pairs],
    }
    content = typed(contents([record for record, _ in pairs]))
    return pl.DataFrame(stamps, schema=STAMP).hstack(content).select(*SCHEMA)


def contents(records: Sequence[Record]) -> pl.DataFrame:
    """Return what the catalogue keeps of `records`, one row (`PLAIN`) each, in order."""
    titles = [fold(record.title) if record.title else "" for record in records]
    channels = [None if record.channel is None else fold(record.channel) for record in records]
    tags = [_folded_once(record.tags) for record in records]
    columns: dict[str, list[Any]] = {
        "id": [record.id for record in records],
        "title": [record.title for record in records],
        "channel": [record.channel for record in records],
        "categories": [record.categories for record in records],
        "tags": [record.tags for record in records],
        "published": [microseconds(record.published) for record in records],
        "added": [microseconds(record.added) for record in records],
        "duration": [record.duration for record in records],
        "views": [record.views for record in records],
        "likes": [record.likes for record in records],
        "dislikes": [record.dislikes for record in records],
        "image": [record.image for record in records],
        "title_folded": titles,
        "channel_folded": channels,
        "categories_folded": [_folded_once(record.categories) for record in records],
        "tags_folded": tags,
        "head_folded": [
            SEPARATOR.join((title, channel or "", *filter(None, own)))
            for title, channel, own in zip(titles, channels, tags, strict=True)
        ],
        "description_folded": [
            fold(plain_text(record.description)) if record.description else "" for record in records
        ],
    }
    return pl.DataFrame(columns, schema=PLAIN)


def typed(plain: pl.DataFrame) -> pl.DataFrame:
    """Return `plain` with the types of `SCHEMA` where it has those of `PLAIN`."""
    return plain.cast({name: CONTENT[name] for name in CONTENT if CONTENT[name] != PLAIN[name]})


def _folded_once(values: Sequence[str]) -> list[str | None]:
    """Return the folded `values`, None for each that an earlier one already stands for."""
    folded: list[str | None] = [fold(value) for value in values]
    if len(set(folded)) < len(folded):
        met: set[str | None] = {None}
        for number, value in enumerate(folded):
            if value in met:
                folded[number] = None
            met.add(value)
    return folded


def microseconds(moment: datetime | None) -> int | None:
    """Return `moment` (aware) as microseconds since 1970 in UTC; exact, unlike `timestamp()`."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND
