"""The columns of a catalogue, and how records become rows of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, cast

import polars as pl

from vidbrowser.catalogue.folded import fold_all
from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from vidbrowser.records.record import Record

VERSION = 1
"""Changes whenever a column does, or what is in it: snapshots of another version are rebuilt."""

_TIME = pl.Datetime("us", "UTC")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

_BETWEEN = "\x00"  # of texts that are joined to be split again; where it is in one, they are not

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
    lists = {name: [getattr(r, name) for r in records] for name in ("categories", "tags")}
    folded = iter(
        fold_all(
            [
                *(record.title or "" for record in records),
                *(record.channel or "" for record in records),
                *chain.from_iterable(chain.from_iterable(lists.values())),
            ]
        ).to_list()
    )
    titles = list(islice(folded, len(records)))
    channels = list(islice(folded, len(records)))
    categories, tags = ([_once(folded, len(own)) for own in of] for of in lists.values())
    columns = {
        **{
            name: pl.Series([getattr(r, name) for r in records], dtype=kind)
            for name, kind in FIELDS.items()
            if kind in (pl.String, pl.Int64)
        },
        **{
            name: pl.Series([microseconds(getattr(r, name)) for r in records], dtype=pl.Int64).cast(
                _TIME
            )
            for name in ("published", "added")
        },
        **{name: _lists(of) for name, of in lists.items()},
        "title_folded": pl.Series(titles, dtype=pl.String),
        "channel_folded": pl.Series(
            [None if r.channel is None else c for r, c in zip(records, channels, strict=True)],
            dtype=pl.String,
        ),
        "categories_folded": _lists(categories),
        "tags_folded": _lists(tags),
        "head_folded": pl.Series(
            [
                SEPARATOR.join((t, c, *filter(None, own)))
                for t, c, own in zip(titles, channels, tags, strict=True)
            ],
            dtype=pl.String,
        ),
        "description_folded": fold_all(
            [plain_text(r.description) if r.description else "" for r in records]
        ),
    }
    return pl.DataFrame({name: columns[name] for name in PLAIN})


def typed(plain: pl.DataFrame) -> pl.DataFrame:
    """Return `plain` with the types of `SCHEMA` where it has those of `PLAIN`."""
    return plain.cast({name: CONTENT[name] for name in CONTENT if CONTENT[name] != PLAIN[name]})


def _once(folded: Iterator[str], count: int) -> list[str | None]:
    """Take `count` texts; None for each that an earlier one of them already stands for."""
    own: list[str | None] = list(islice(folded, count))
    if len(set(own)) < count:
        met: set[str | None] = set()
        for number, value in enumerate(own):
            if value in met:
                own[number] = None
            met.add(value)
    return own


def _lists(values: Sequence[Sequence[str | None]]) -> pl.Series:
    """Return a column of lists; splitting joined texts is ten times as fast as taking lists."""
    if not any(None in own for own in values):
        joined = [_BETWEEN.join(cast("Sequence[str]", own)) if own else None for own in values]
        split = pl.Series(joined, dtype=pl.String).str.split(_BETWEEN).fill_null([])
        if split.list.len().sum() == sum(map(len, values)):
            return split
    return pl.Series(values, dtype=pl.List(pl.String))


def microseconds(moment: datetime | None) -> int | None:
    """Return `moment` (aware) as microseconds since 1970 in UTC; exact, unlike `timestamp()`."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND
