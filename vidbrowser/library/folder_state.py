"""One added folder at one moment: its rows, its problems, what is known of its files."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA, STAMP
from vidbrowser.records.archive.companions import INFO
from vidbrowser.records.problem import Severity
from vidbrowser.records.sentence import NOTHING
from vidbrowser.thumbnails.gone import GonePictures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from vidbrowser.records.problem import Problem
    from vidbrowser.records.sentence import Sentence

FOUND = {name: kind for name, kind in STAMP.items() if name != "root"}
"""What listing a folder tells of each file."""
NO_SIZE = -1
"""Of a file in a stamp that is to count as changed: it was not read, and may be another time."""

_TEXT = "description_folded"
_MOST_CHUNKS = 12  # every operation on a frame pays for each of its chunks


def _no_rows() -> pl.DataFrame:
    return pl.DataFrame(schema=SCHEMA)


def _no_problems() -> pl.DataFrame:
    return pl.DataFrame(schema=PROBLEMS)


def _no_files() -> pl.DataFrame:
    return pl.DataFrame(schema=FOUND)


@dataclass(frozen=True)
class FolderDelta:
    """What came of reading some files: each has a row or several, or stands in `failed`.

    Those that failed have one error each among the problems, but those that are no records.
    """

    rows: pl.DataFrame  # SCHEMA
    problems: pl.DataFrame  # PROBLEMS
    failed: pl.DataFrame  # FOUND

    def __len__(self) -> int:
        return file_count(self.rows) + self.failed.height

    @property
    def paths(self) -> pl.Series:
        """The files that were read, as in `STAMP`."""
        return pl.concat([self.rows["path"], self.failed["path"]])


@dataclass(frozen=True, eq=False)
class FolderState:
    """An added folder (or a single file); never changed, only replaced.

    `rows` has the columns of `schema.SCHEMA`, `problems` of `schema.PROBLEMS`, both with root 0.
    `failed` has the stamps (`FOUND`) of the files that gave no record, so that they are not read
    again: those that could not be read have one error each, the others are no records. `lost` has
    the problems of listing the folder, not of reading a file. `complete` is false while
    descriptions are still being loaded: `description_folded` is then empty. `said` is what is said
    of a folder in which there is no record, "" as long as that is not known. `identity` is the
    device and the inode of the root when it was listed last, None as long as that is not known.
    `in_memory` is how many rows were added since descriptions were mapped from the snapshot.
    """

    root: Path
    rows: pl.DataFrame = field(default_factory=_no_rows)
    problems: pl.DataFrame = field(default_factory=_no_problems)
    failed: pl.DataFrame = field(default_factory=_no_files)
    lost: pl.DataFrame = field(default_factory=_no_problems)
    complete: bool = True
    said: Sentence = NOTHING
    identity: tuple[int, int] | None = None
    in_memory: int = 0

    def __len__(self) -> int:
        return file_count(self.rows) + self.failed.height

    @property
    def others(self) -> int:
        """How many of the files are no records, and not meant to be."""
        return max(0, self.failed.height - self.unreadable - self.lists)

    @property
    def lists(self) -> int:
        """How many of the files tell of a list of videos, which is no record."""
        of_videos = self.failed.filter(pl.col("path").bin.ends_with(os.fsencode(INFO)))
        if of_videos.is_empty():
            return 0
        errors = self.problems.filter(pl.col("severity") == Severity.ERROR.value)
        return of_videos.join(errors, on="path", how="anti").height

    @property
    def unreadable(self) -> int:
        """How many of the files could not be read."""
        return int((self.problems["severity"] == Severity.ERROR.value).sum())

    def known(self) -> pl.DataFrame:
        """Return the stamps (`FOUND`) of all files that have been read, in any order."""
        stamps = self.rows.select(*FOUND)
        if holds_lists(self.rows):
            stamps = stamps.unique("path")
        return pl.concat([stamps, self.failed])

    def without(self, paths: pl.Series) -> FolderState:
        """Return this folder without the files `paths` (as in `STAMP`)."""
        if paths.is_empty():
            return self
        gone = pl.DataFrame({"path": paths})
        rows, problems, failed = (
            frame.join(gone, on="path", how="anti", maintain_order="left")
            if frame.height
            else frame
            for frame in (self.rows, self.problems, self.failed)
        )
        return replace(self, rows=rows, problems=problems, failed=failed)

    def adding(self, readings: Sequence[FolderDelta]) -> FolderState:
        """Return this folder with what has been read of files that it did not have."""
        if not readings:
            return self
        added = pl.concat([reading.rows for reading in readings], rechunk=True)
        return replace(
            self,
            rows=compact(pl.concat([self.rows, added]) if self.rows.height else added),
            problems=pl.concat([self.problems, *(r.problems for r in readings)], rechunk=True),
            failed=pl.concat([self.failed, *(r.failed for r in readings)], rechunk=True),
            in_memory=self.in_memory + added.height,
        )

    def in_one_chunk(self) -> FolderState:
        """Return this folder with each column in one piece, as it is after a restart.

        Lists in several are copied whenever some rows of them are shown; of texts nothing is.
        Descriptions in the snapshot stay there: more than a gigabyte of them is in several pieces.
        """
        several = [column for column in self.rows if column.n_chunks() > 1]
        if not self.in_memory:
            several = [column for column in several if column.name != _TEXT]
        if not several:
            return self
        return replace(self, rows=self.rows.with_columns(each.rechunk() for each in several))


def holds_lists(rows: pl.DataFrame) -> bool:
    """Return whether any of `rows` (`SCHEMA`) is one of many records of a file."""
    return rows["entry"].null_count() < rows.height


def file_count(rows: pl.DataFrame) -> int:
    """Return of how many files of a folder `rows` (`SCHEMA`) are."""
    return rows["path"].n_unique() if holds_lists(rows) else rows.height


def joined(
    folders: Sequence[FolderState], generation: int = 0, gone: GonePictures | None = None
) -> Catalogue:
    """Return the catalogue of all that `folders` hold, in their order, with what is `gone`."""
    return Catalogue(
        _numbered([folder.rows for folder in folders], SCHEMA),
        tuple(folder.root for folder in folders),
        generation,
        _numbered([pl.concat([f.lost, f.problems]) for f in folders], PROBLEMS),
        all(folder.complete for folder in folders),
        tuple(folder.others for folder in folders),
        tuple((folder.root, folder.said) for folder in folders if folder.said),
        sum(folder.lists for folder in folders),
        gone or GonePictures(),
    )


def _numbered(frames: list[pl.DataFrame], schema: dict[str, Any]) -> pl.DataFrame:
    """Return `frames` one below the other, the column `root` numbering them."""
    if not frames:
        return pl.DataFrame(schema=schema)
    return pl.concat(
        frame.with_columns(root=pl.lit(number, schema["root"])) if number else frame
        for number, frame in enumerate(frames)
    )


def problem_rows(problems: Iterable[Problem], root: Path) -> pl.DataFrame:
    """Return one row (`PROBLEMS`) for each of `problems`, all at or below `root`."""
    base = len(os.fsencode(root)) + 1
    return pl.DataFrame(
        [
            (0, os.fsencode(p.path)[base:], p.reason.packed, str(p.severity), p.line, p.field)
            for p in problems
        ],
        schema=PROBLEMS,
        orient="row",
    )


def compact(rows: pl.DataFrame) -> pl.DataFrame:
    """Return `rows` in few chunks; descriptions, nine tenths of the memory, stay where they are."""
    if rows.n_chunks() <= _MOST_CHUNKS:
        return rows
    return rows.drop(_TEXT).rechunk().with_columns(rows[_TEXT]).select(rows.columns)
