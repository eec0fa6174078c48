"""A catalogue: an immutable frame of rows, one a record, and what can be asked of a row."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.path_folding import folded_paths
from vidbrowser.catalogue.schema import COLUMNS, PROBLEMS, SCHEMA
from vidbrowser.marks.memory import MarkMemory
from vidbrowser.records.collection import path_at, placed
from vidbrowser.records.fields import FIELDS, NAMES, Summary
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.records.sentence import unpacked
from vidbrowser.records.video import url_of
from vidbrowser.thumbnails.gone import GonePictures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vidbrowser.records.sentence import Sentence
    from vidbrowser.subtitles.spoken import Spoken

_PAGE = 1_000
_PLACE = ("root", "path", "entry")
"""The columns that tell where a record stands."""
_MISSING: list[Any] = [() if field.kind.several else None for field in FIELDS]
_ID, _SITE, _URL = map(NAMES.index, ("id", "site", "url"))


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All records of a library at one moment; never changed, only replaced by the next generation.

    `frame` has the columns of `schema.SCHEMA`, one row a record; a row's number is its position.
    `roots[row.root]` is the added folder (or file) that the row's path is below. `problems` has
    the columns of `schema.PROBLEMS`. `complete` is false for a moment after a start, while
    descriptions are still being loaded: `description_folded` is then empty. `others` is how many
    files below each root are no records (they have no front matter); `without_records` are the
    folders in which there is no record, each with what is said of it; `lists` is how many files
    tell of lists of videos, which are no records. `gone` knows which pictures are gone at their
    source, and changes. `spoken` is what of its subtitles can be searched, None where they are
    not. `marks` are the person's own, and change. `derived` keeps what was computed of this
    catalogue and is asked again (orders, matches): it dies with it.
    """

    frame: pl.DataFrame
    roots: tuple[Path, ...] = ()
    generation: int = 0
    problems: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=PROBLEMS))
    complete: bool = True
    others: tuple[int, ...] = ()
    without_records: tuple[tuple[Path, Sentence], ...] = ()
    lists: int = 0
    gone: GonePictures = field(default_factory=GonePictures)
    spoken: Spoken | None = None
    marks: MarkMemory = field(default_factory=MarkMemory)
    derived: dict[Any, Any] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return self.frame.height

    @cached_property
    def record_counts(self) -> tuple[int, ...]:
        """Return how many records are below each root."""
        counts = dict(self.frame["root"].value_counts().iter_rows())
        return tuple(counts.get(number, 0) for number in range(len(self.roots)))

    def count_below(self, root: Path) -> int:
        """Return how many records are below the added folder `root`; 0 where it is none."""
        return dict(zip(self.roots, self.record_counts, strict=True)).get(root, 0)

    @property
    def other_count(self) -> int:
        """How many files are no records."""
        return sum(self.others)

    @property
    def problem_count(self) -> int:
        """How many problems reading the files had."""
        return self.problems.height

    @cached_property
    def unreadable_count(self) -> int:
        """How many of the problems are files (or folders) that could not be read at all."""
        return int((self.problems["severity"] == Severity.ERROR.value).sum())

    @property
    def warning_count(self) -> int:
        """How many of the problems are warnings: of records that are shown."""
        return self.problem_count - self.unreadable_count

    def problem(self, number: int) -> Problem:
        """Return the problem `number`, counted from 0."""
        return self.problem_list(number, number + 1)[0]

    def problem_list(self, start: int = 0, stop: int | None = None) -> list[Problem]:
        """Return the problems from number `start` up to `stop`, all that follow when it is None."""
        return [
            Problem(self._absolute(root, path), unpacked(reason), Severity(severity), line, name)
            for root, path, reason, severity, line, name in self.problems[start:stop].iter_rows()
        ]

    def path(self, row: int) -> Path:
        """Return the record file of `row`."""
        return self._absolute(*(self.frame[name][row] for name in _PLACE))

    def row_of(self, path: Path) -> int | None:
        """Return the row of the record `path`, None when it is not in this catalogue."""
        path, place = placed(path)
        for number, root in enumerate(self.roots):
            if path.is_relative_to(root):
                below = os.fsencode(path)[len(os.fsencode(root)) + 1 :]
                here = (pl.col("path") == pl.lit(below)) & (pl.col("root") == number)
                here &= pl.col("entry").eq_missing(pl.lit(place, pl.Int64))
                found = self.frame.select(here.arg_true()).to_series()
                if len(found):
                    return int(found[0])
        return None

    def summaries(self, numbers: Sequence[int] | pl.Series) -> list[Summary]:
        """Return the summaries of the rows `numbers`, in their order.

        Never waits for the threads of Polars, which a search may have for a while: a column by
        itself is taken from by the thread that asks.
        """
        told = self._told
        wanted = pl.Series(numbers, dtype=pl.UInt32)
        columns = (self.frame[name][wanted].to_list() for name in (*_PLACE, *told))
        places = [NAMES.index(name) for name in told]
        return [
            Summary(self._absolute(root, path, entry), *_values(places, values))
            for root, path, entry, *values in zip(*columns, strict=True)
        ]

    @cached_property
    def _told(self) -> list[str]:
        """Return the columns in which there is a value: of many fields no record tells any."""
        frame = self.frame
        lists = {name for name, kind in COLUMNS.items() if kind.is_nested()}
        none = {name for name in lists if not frame[name].list.len().sum()}
        none |= {n for n in COLUMNS if n not in lists and frame[n].null_count() == frame.height}
        return [name for name in COLUMNS if name not in none]

    def each_summary(self, numbers: pl.Series) -> Iterator[Summary]:
        """Yield the summaries of the rows `numbers`, in their order, a page of them in memory."""
        for page in numbers.to_frame().iter_slices(_PAGE):
            yield from self.summaries(page.to_series())

    def with_spoken(self, spoken: Spoken | None) -> Catalogue:
        """Return the next catalogue, of the same records and the subtitles `spoken`."""
        generation = self.generation + 1
        return replace(self, spoken=spoken, generation=generation, derived={})

    def stamp_of(self, path: Path) -> tuple[Path, bytes] | None:
        """Return the root of the record file `path`, and its path below that; None without one."""
        for root in self.roots:
            if path.is_relative_to(root):
                return root, os.fsencode(path)[len(os.fsencode(root)) + 1 :]
        return None

    @cached_property
    def path_folded(self) -> pl.Series:
        """Return the folded text of every full path, for searching; computed when asked for."""
        return folded_paths(self.frame, self.roots)

    def _absolute(self, root: int, path: bytes, place: int | None = None) -> Path:
        file = self.roots[root] / os.fsdecode(path) if path else self.roots[root]
        return path_at(file, place)


def _values(places: list[int], kept: list[Any]) -> list[Any]:
    """Return the values of a record for what the columns at `places` hold."""
    values = _MISSING.copy()
    for place, value in zip(places, kept, strict=True):
        values[place] = tuple(value) if isinstance(value, list) else value
    values[_URL] = values[_URL] or url_of(values[_SITE], values[_ID])
    return values


EMPTY = Catalogue(pl.DataFrame(schema=SCHEMA))
