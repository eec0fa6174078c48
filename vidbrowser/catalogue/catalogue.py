"""A catalogue: an immutable frame of rows, one a record, and what can be asked of a row."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.schema import FIELDS, SCHEMA, rows
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from vidbrowser.records.record import Record


@dataclass(frozen=True, slots=True)
class Summary:
    """What a row shows of its record without reading the file: every field but the description."""

    path: Path
    id: str | None
    title: str | None
    channel: str | None
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    published: datetime | None
    added: datetime | None
    duration: int | None
    views: int | None
    likes: int | None
    dislikes: int | None
    image: str | None


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All records of a library at one moment; never changed, only replaced by the next generation.

    `frame` has the columns of `schema.SCHEMA`, one row a record; a row's number is its position.
    `roots[row.root]` is the added folder (or file) that the row's path is below. `derived` keeps
    what was computed of this catalogue and is asked again (orders, matches): it dies with it.
    """

    frame: pl.DataFrame
    roots: tuple[Path, ...] = ()
    generation: int = 0
    derived: dict[Any, Any] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return self.frame.height

    @classmethod
    def of(cls, records: Iterable[Record], root: Path, generation: int = 0) -> Catalogue:
        """Return the catalogue of `records`, whose files are below `root`."""
        return cls(rows(((record, None) for record in records), root), (root,), generation)

    def path(self, row: int) -> Path:
        """Return the record file of `row`."""
        root, path = self.frame.row(row)[:2]
        return self._absolute(root, path)

    def row_of(self, path: Path) -> int | None:
        """Return the row of the record file `path`, None when it is not in this catalogue."""
        for number, root in enumerate(self.roots):
            if path.is_relative_to(root):
                below = os.fsencode(path)[len(os.fsencode(root)) + 1 :]
                here = (pl.col("path") == pl.lit(below)) & (pl.col("root") == number)
                found = self.frame.select(here.arg_true()).to_series()
                if len(found):
                    return int(found[0])
        return None

    def summaries(self, numbers: Sequence[int] | pl.Series) -> list[Summary]:
        """Return the summaries of the rows `numbers`, in their order."""
        gathered = self.frame.select("root", "path", *FIELDS)[numbers]
        return [
            Summary(
                self._absolute(root, path),
                id_,
                title,
                channel,
                tuple(categories),
                tuple(tags),
                *rest,
            )
            for root, path, id_, title, channel, categories, tags, *rest in gathered.iter_rows()
        ]

    @cached_property
    def path_folded(self) -> pl.Series:
        """Return the folded text of every full path, for searching; computed when asked for."""
        return pl.Series(
            "path_folded",
            [
                fold(os.fsencode(self._absolute(root, path)).decode(errors="replace"))
                for root, path in self.frame.select("root", "path").iter_rows()
            ],
            dtype=pl.String,
        )

    def _absolute(self, root: int, path: bytes) -> Path:
        return self.roots[root] / os.fsdecode(path) if path else self.roots[root]


EMPTY = Catalogue(pl.DataFrame(schema=SCHEMA))
