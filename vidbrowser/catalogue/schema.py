"""The columns of a catalogue."""

from __future__ import annotations

from typing import Any

import polars as pl

from vidbrowser.records.fields import FIELDS, Kind

TIME = pl.Datetime("us", "UTC")

STAMP: dict[str, Any] = {
    "root": pl.UInt16,  # position in Catalogue.roots
    "path": pl.Binary,  # os.fsencode of the path below its root: names need not be UTF-8
    "size": pl.Int64,
    "mtime_ns": pl.Int64,
    "ctime_ns": pl.Int64,  # nobody can set it: what was changed in place and dated back is told
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
    Kind.NUMBER: pl.Int64,
    Kind.SIZE: pl.Int64,
    Kind.URL: pl.String,
    Kind.FILE: pl.String,
}
COLUMNS: dict[str, Any] = {field.name: _KINDS[field.kind] for field in FIELDS}
"""What a row tells of its record; null is missing, an empty list is no channel, category or tag.
A `url` is null, too, where site and id tell it (`records.video.url_of`)."""

FOLDED: dict[str, Any] = {
    "title_folded": pl.String,  # "" when missing
    "names_folded": pl.String,  # channels, then tags, each once: see `search.name_column`
    "title_key": pl.String,  # `records.collation.sorting_key` of it, "" when it is that itself
    "channel_key": pl.String,  # likewise of all channels
    "description_folded": pl.String,  # of its plain text; "" when there is none
}
"""What is searched and sorted: `records.folding.fold` of the fields, no text of it twice."""

SCHEMA: dict[str, Any] = STAMP | COLUMNS | FOLDED

CONTENT: dict[str, Any] = COLUMNS | FOLDED
"""What is read of a record, without the stamp of its file."""

PROBLEMS: dict[str, Any] = {
    "root": pl.UInt16,
    "path": pl.Binary,  # as in STAMP
    "reason": pl.String,  # `records.sentence.Sentence.packed`
    "severity": pl.String,
    "line": pl.Int64,
    "field": pl.String,
}
"""The columns of the problems of a catalogue, one row a `records.problem.Problem`."""
