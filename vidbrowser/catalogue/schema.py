"""The columns of a catalogue, and how records become rows of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.folded import folded
from vidbrowser.catalogue.parcel import BETWEEN, POSITION
from vidbrowser.records.description import plain_text
from vidbrowser.records.fields import FIELDS, NAMES, Kind
from vidbrowser.records.folding import NUL, SEPARATOR, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from vidbrowser.records.record import Record

VERSION = 3
"""Changes whenever a column does, or what is in it: snapshots of another version are rebuilt."""

TIME = pl.Datetime("us", "UTC")

STAMP: dict[str, Any] = {
    "root": pl.UInt16,  # position in Catalogue.roots
    "path": pl.Binary,  # os.fsencode of the path below its root: names need not be UTF-8
    "size": pl.Int64,
    "mtime_ns": pl.Int64,
    "inode": pl.UInt64,
}
"""What tells one state of a file from another."""

_KINDS: dict[Kind, Any] = {
    Kind.ID: pl.String,
    Kind.WORD: pl.String,
    Kind.TEXT: pl.String,
    Kind.NAMES: pl.List(pl.String),
    Kind.TAGS: pl.List(pl.String),
    Kind.TIME: TIME,
    Kind.LENGTH: pl.Int64,
    Kind.COUNT: pl.Int64,
    Kind.URL: pl.String,
}
COLUMNS: dict[str, Any] = {field.name: _KINDS[field.kind] for field in FIELDS}
"""What a row tells of its record; null is missing, an empty list is no category or tag."""

FOLDED: dict[str, Any] = {
    "title_folded": pl.String,  # "" when missing
    "names_folded": pl.String,  # channel ("" when missing) and tags, each once: see `names`
    "description_folded": pl.String,  # of its plain text; "" when there is none
}
"""What is searched: `records.folding.fold` of the fields, no text of which is there twice."""

SCHEMA: dict[str, Any] = STAMP | COLUMNS | FOLDED

CONTENT: dict[str, Any] = COLUMNS | FOLDED
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


def rows(records: Iterable[tuple[Record, os.stat_result | None]], root: Path) -> pl.DataFrame:
    """Return one row (`SCHEMA`) for each record below `root`, in order; `root` is numbered 0."""
    base = len(os.fsencode(root)) + 1
    return pl.DataFrame(
        [
            (
                *(0, os.fsencode(record.path)[base:]),
                *((stat.st_size, stat.st_mtime_ns, stat.st_ino) if stat else (0, 0, 0)),
                *(getattr(record, name) for name in NAMES),
                *_folded(record),
            )
            for record, stat in records
        ],
        schema=SCHEMA,
        orient="row",
    )


def _folded(record: Record) -> tuple[str, str, str]:
    tags = dict.fromkeys(map(fold, record.tags))
    return (
        fold(record.title or ""),
        SEPARATOR.join((fold(record.channel or ""), *tags)),
        fold(plain_text(record.description)),
    )


def contents(columns: Mapping[str, bytes]) -> pl.DataFrame:
    """Return rows (`CONTENT`, and `POSITION` before) of what a worker sent: `parcel.Parcel`."""
    if not columns:
        return pl.DataFrame(schema={POSITION: pl.UInt32, **CONTENT})
    sent = pl.DataFrame({name: [texts] for name, texts in columns.items()})
    return sent.select(_POSITION, *_CONTENT)


def _finished(name: str, kind: Any) -> pl.Expr:
    """Return what makes the column `name` of the texts that are sent."""
    texts = pl.col(name).cast(pl.String).str.split(BETWEEN if kind.is_nested() else NUL).explode()
    if name == "description_folded":
        return folded(texts)
    if name in FOLDED:
        return texts
    if kind == TIME:
        return texts.cast(pl.Int64, strict=False).cast(kind)
    if kind.is_integer():
        return texts.cast(kind, strict=False)
    present = texts.replace("", None)
    if kind.is_nested():
        return present.str.split(NUL).fill_null(pl.lit([], kind))
    return present


_POSITION = _finished(POSITION, pl.UInt32)
_CONTENT = [_finished(name, kind) for name, kind in CONTENT.items()]
