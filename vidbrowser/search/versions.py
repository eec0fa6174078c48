"""Records of one video as its versions in time: which have changed, and in what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.descriptions.text_changes import text_changes
from vidbrowser.records.reader import read_file
from vidbrowser.search.duplicates import KEY, has_others, same_video

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.descriptions.text_changes import Piece
    from vidbrowser.records.fields import Summary

COMPARED = ("title", "views", "likes", "dislikes", "comments", "availability")
"""The fields in which versions are compared, beside their descriptions."""
MOST = 50
"""Versions of a video that are told; there are more where a folder is added from many copies."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Change:
    """What a field of `COMPARED` was before, and is now."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Version:
    """A record of a video: when it came, and how it differs from what was told before.

    `dated` is when it was added, else the time of its file. What a version does not tell has not
    changed. `description` is empty where that is as before. `unread` is why its file could not be
    read again, "" when it could: nothing is known of its description then.
    """

    summary: Summary
    dated: datetime
    changes: tuple[Change, ...] = ()
    description: tuple[Piece, ...] = ()
    unread: str = ""

    @property
    def as_before(self) -> bool:
        """Whether it tells nothing else than those before it."""
        return not (self.changes or self.description or self.unread)


def have_changed(catalogue: Catalogue) -> pl.Series:
    """Return for each row whether there are versions of its video that differ.

    In a field of `COMPARED` or in the folded description; what only some tell is no difference.
    """
    rows = has_others(catalogue).arg_true()
    told = catalogue.frame.select(*KEY, *COMPARED, "description_folded")[rows]
    described = pl.col("description_folded").replace("", None)
    differs = [
        values.drop_nulls().n_unique().over(KEY) > 1
        for values in (*map(pl.col, COMPARED), described)
    ]
    changed = told.select(pl.any_horizontal(differs)).to_series()
    none = pl.repeat(False, len(catalogue), dtype=pl.Boolean, eager=True)
    return none.scatter(rows, changed) if len(rows) else none


def versions(catalogue: Catalogue, row: int) -> tuple[Version, ...]:
    """Return the versions of the video of `row`, the first ones first, `MOST` at most.

    Reads the files of all: what a description was is nowhere else.
    """
    rows = same_video(catalogue, row)
    dated = sorted(
        (summary.added or _changed_at(nanoseconds), number, summary)
        for number, summary, nanoseconds in zip(
            rows, catalogue.summaries(rows), catalogue.frame["mtime_ns"].gather(rows), strict=True
        )
    )
    known: dict[str, Any] = {}
    return tuple(_version(summary, when, known) for when, _, summary in dated[:MOST])


def _changed_at(nanoseconds: int) -> datetime:
    return _EPOCH + timedelta(microseconds=nanoseconds // 1000)


def _version(summary: Summary, dated: datetime, known: dict[str, Any]) -> Version:
    """Return what is new to what is `known` of the video, and have that known, too."""
    changes = []
    for field in COMPARED:
        now = getattr(summary, field)
        before = known.get(field)
        if before is not None and now is not None and before != now:
            changes.append(Change(field, before, now))
        known[field] = before if now is None else now
    description, unread = _described(summary.path)
    before = known.get("description", "")
    differs = bool(before and description) and before != description
    pieces = text_changes(before, description) if differs else ()
    known["description"] = description or before
    return Version(summary, dated, tuple(changes), pieces, unread)


def _described(path: Path) -> tuple[str, str]:
    """Return the description of the record `path` as plain text, and why there is none."""
    reading = read_file(path)
    if reading.record is None:
        return "", reading.problems[0].reason
    lines = (line.rstrip() for line in reading.record.text.splitlines())
    return "\n".join(lines).strip(), ""
