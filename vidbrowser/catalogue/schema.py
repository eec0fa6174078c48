"""The columns of a catalogue, and how records become rows of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.folded import cased_all, fold_all, folded
from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import SEPARATOR
from vidbrowser.records.usual import NAMES, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from vidbrowser.records.record import Record
    from vidbrowser.records.usual import Values

VERSION = 2
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
    "names_folded": pl.String,  # channel ("" when missing) and tags, each once: see `names`
    "description_folded": pl.String,  # of its plain text; "" when there is none
}
"""What is searched: `records.folding.fold` of the fields, no text of which is there twice."""

SCHEMA: dict[str, Any] = STAMP | FIELDS | FOLDED

CONTENT: dict[str, Any] = FIELDS | FOLDED
"""What is read of a record, without the stamp of its file."""

PROBLEMS: dict[str, Any] = {
    "root": pl.UInt16,
    "path": pl.Binary,  # as in STAMP
    "reason": pl.String,
    "severity": pl.String,
    "line": pl.Int64,
    "field": pl.String,
}
"""The columns of the problems of a catalogue, one row a `records.problem.Problem`."""


_AS_THEY_ARE = tuple(name for name, kind in FIELDS.items() if kind in (pl.String, pl.Int64))
_BETWEEN = "\x00"  # of the texts of a list that are joined to be split again


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
    content = contents([values_of(record) for record, _ in pairs])
    return pl.DataFrame(stamps, schema=STAMP).hstack(content).select(*SCHEMA)


def contents(records: Sequence[Values]) -> pl.DataFrame:
    """Return what the catalogue keeps of `records`, one row (`CONTENT`) each, in order."""
    fields: dict[str, Sequence[Any]] = dict.fromkeys(NAMES, ())
    fields |= zip(NAMES, zip(*records, strict=True), strict=False)
    lists: dict[str, Sequence[Any]] = {name: fields[name] for name in ("categories", "tags")}
    short = fold_all(
        [
            *(title or "" for title in fields["title"]),
            *(channel or "" for channel in fields["channel"]),
            *chain.from_iterable(fields["tags"]),
        ]
    )
    texts = iter(short.to_list())
    titles = list(islice(texts, len(records)))
    channels = list(islice(texts, len(records)))
    columns: dict[str, Sequence[Any]] = {name: fields[name] for name in _AS_THEY_ARE}
    columns |= {
        "published": [microseconds(moment) for moment in fields["published"]],
        "added": [microseconds(moment) for moment in fields["added"]],
        "title_folded": titles,
        "names_folded": [
            SEPARATOR.join((channel, *dict.fromkeys(islice(texts, len(tags)))))
            for channel, tags in zip(channels, fields["tags"], strict=True)
        ],
        "description_folded": cased_all(
            plain_text(description) for description in fields["description"]
        ),
    }
    series = {
        name: pl.Series(name, values, dtype=CONTENT[name])
        if name not in ("published", "added")
        else pl.Series(name, values, dtype=pl.Int64)
        for name, values in columns.items()
    }
    series |= {name: _packed(name, values) for name, values in lists.items()}
    return pl.DataFrame(series).select(*map(_finished, series.values())).select(*CONTENT)


def _packed(name: str, values: Sequence[Sequence[str]]) -> pl.Series:
    """Return lists as joined texts, ten times as fast to hand over, where that can be undone."""
    joined = [_BETWEEN.join(own) if own else None for own in values]
    if sum(text.count(_BETWEEN) + 1 for text in joined if text is not None) == sum(
        map(len, values)
    ):
        return pl.Series(name, joined, dtype=pl.String)
    return pl.Series(name, values, dtype=CONTENT[name])


def _finished(column: pl.Series) -> pl.Expr:
    """Return what makes of a column what `CONTENT` says."""
    name = column.name
    values, kind = pl.col(name), CONTENT[name]
    if name == "description_folded":
        return folded(name)
    if kind == _TIME:
        return values.cast(kind)
    if not kind.is_nested():
        return values
    if column.dtype == pl.String:
        return values.str.split(_BETWEEN).fill_null(pl.lit([], kind))
    return values


def microseconds(moment: datetime | None) -> int | None:
    """Return `moment` (aware) as microseconds since 1970 in UTC; exact, unlike `timestamp()`."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND
