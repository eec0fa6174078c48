"""Which rows of a catalogue have which marks: what a query asks of them, and orders by them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.marks import fields
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.query import EQUALS, And, Flag, Match, Not, Or, Query, Range
from vidbrowser.records.folding import fold_all
from vidbrowser.search.mark_table import BETWEEN, KEYS, MarkTable, table_of
from vidbrowser.search.word_begins import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.memory import Version

_LARGEST = 2**63 - 1
_ALIGNED = "marked rows"


def asks(query: Query) -> bool:
    """Return whether the answer to `query` depends on marks."""
    if isinstance(query, And | Or):
        return any(map(asks, query.parts))
    return asks(query.part) if isinstance(query, Not) else is_of_marks(query)


def is_of_marks(part: Query) -> bool:
    """Return whether `part`, which has no parts, asks for marks alone."""
    if isinstance(part, Flag):
        words = {"is": fields.FLAGS, "has": fields.HAS}.get(part.field, ())
        return part.value in words
    return isinstance(part, Match | Range) and part.field in fields.OWN


def version(catalogue: Catalogue, query: Query) -> Version | None:
    """Return the version of marks on which the answer to `query` depends, None where on none."""
    return catalogue.marks.version if asks(query) else None


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a catalogue that have marks, and of each the row of its marks in their table.

    `upto` rows of the table of that `epoch` were looked for.
    """

    rows: pl.Series  # UInt32, in any order
    numbers: pl.Series  # UInt32
    epoch: int
    upto: int


class Marked:
    """The marks of a catalogue's rows at one version."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.table = table_of(catalogue.marks)
        self._height = len(catalogue)
        self._of = aligned(catalogue, self.table)

    @property
    def version(self) -> Version:
        """What changes with any mark."""
        return self.table.version

    def mask(self, part: Query) -> pl.Series:
        """Return a Boolean for each row: whether it has what `part` asks for (`is_of_marks`)."""
        return self._at(self._asked(part))

    def column(self, name: str) -> pl.Series:
        """Return for each row the value of a column of numbers or moments, null without one."""
        values = self.table.frame[name]
        column = pl.repeat(None, self._height, dtype=pl.Int64, eager=True)
        if len(self._of.rows):
            column = column.scatter(self._of.rows, values.to_physical().gather(self._of.numbers))
        return column.cast(values.dtype)

    def tags(self) -> pl.DataFrame:
        """Return `row`, `value` (folded) and `spelling` of each own tag, by rising row."""
        tags = self.table.frame["tags"].gather(self._of.numbers)
        each = pl.DataFrame({"row": self._of.rows, "spelling": tags}).sort("row")
        each = _parted(each, "spelling")
        folded = pl.Series("value", fold_all(each["spelling"].to_list()), dtype=pl.String)
        return each.with_columns(folded)

    def _asked(self, part: Query) -> pl.Series:
        """Return a Boolean for each row of the table."""
        if isinstance(part, Flag):
            return self._flag(part)
        if isinstance(part, Range):
            return self._range(part)
        assert isinstance(part, Match)
        return self._tagged(part) if part.field in EQUALS else self._noted(part)

    def _flag(self, part: Flag) -> pl.Series:
        frame = self.table.frame
        if part.field == "has":
            (field,) = (each for each in fields.FIELDS if each.has == part.value)
            values = frame[field.name]
            return values != "" if values.dtype == pl.String else values.is_not_null()
        if part.value == "watched":
            return frame["watched"] > 0
        return frame["opened"].is_not_null() if part.value == "opened" else frame[part.value]

    def _range(self, part: Range) -> pl.Series:
        column = self.table.frame[fields.OWN[part.field].name].to_physical()
        low, high = part.bounds
        found = column.is_not_null()
        if low is not None:
            found &= (column >= low) if low <= _LARGEST else False
        if high is not None:
            found &= column <= min(high, _LARGEST)
        return found.fill_null(False)

    def _tagged(self, part: Match) -> pl.Series:
        each = self.table.frame.select(pl.int_range(pl.len()).alias("number"), "tags")
        each = _parted(each, "tags")
        folded = pl.Series(fold_all(each["tags"].to_list()), dtype=pl.String)
        wanted = fold_all([part.text])[0]
        found = folded.str.starts_with(wanted) if part.prefix else folded == wanted
        return self._scattered(each["number"].filter(found).unique(), self.table.frame.height)

    def _noted(self, part: Match) -> pl.Series:
        notes, wanted = self.table.frame["note_folded"], fold_all([part.text])[0]
        if part.exact:
            found = notes == wanted
        elif part.prefix:
            found = notes.str.contains(pattern(wanted))
        else:
            found = notes.str.contains(wanted, literal=True)
        return found & (self.table.frame["note"] != "")

    def _at(self, of_table: pl.Series) -> pl.Series:
        rows = self._of.rows.filter(of_table.gather(self._of.numbers))
        return self._scattered(rows, self._height)

    @staticmethod
    def _scattered(rows: pl.Series, height: int) -> pl.Series:
        nowhere = pl.repeat(False, height, dtype=pl.Boolean, eager=True)
        return nowhere.scatter(rows, True) if len(rows) else nowhere


def _parted(frame: pl.DataFrame, tags: str) -> pl.DataFrame:
    """Return a row for each of the own tags in the column `tags`."""
    there = frame.filter(pl.col(tags) != "")
    return there.with_columns(pl.col(tags).str.split(BETWEEN)).explode(tags)


def keys_at(catalogue: Catalogue, rows: pl.Series) -> list[VideoKey]:
    """Return the keys of the videos of `rows`, in their order: as `key_of` of their summaries."""
    columns = (catalogue.frame[name].gather(rows).to_list() for name in ("site", "id", "url"))
    return [
        VideoKey(site or "", id_ or url)
        if id_ or url
        else VideoKey("", "", os.fsencode(catalogue.path(row)))
        for site, id_, url, row in zip(*columns, rows.to_list(), strict=True)
    ]


def unknown(catalogue: Catalogue, keys: Iterable[VideoKey]) -> list[VideoKey]:
    """Return those of `keys` of whose videos no record is in `catalogue`, in their order."""
    asked = list(keys)
    columns = [list(column) for column in zip(*asked, strict=True)] or [[], [], []]
    frame = pl.DataFrame(dict(zip(KEYS, columns, strict=True)), schema=KEYS)
    found = set(_found(catalogue, frame.with_row_index("number"))["number"])
    return [key for number, key in enumerate(asked) if number not in found]


def aligned(catalogue: Catalogue, table: MarkTable) -> _Rows:
    """Return which rows have marks; of a table that grew only what is new is looked for."""
    known = catalogue.derived.get(_ALIGNED)
    nothing = pl.Series([], dtype=pl.UInt32)
    if not isinstance(known, _Rows) or known.epoch != table.version.epoch:
        known = _Rows(nothing, nothing, table.version.epoch, 0)
    if known.upto > table.frame.height:  # another thread has a later version
        there = known.numbers < table.frame.height
        return _Rows(known.rows.filter(there), known.numbers.filter(there), known.epoch, 0)
    if known.upto < table.frame.height:
        new = table.frame.select(*KEYS).with_row_index("number")[known.upto :]
        found = _found(catalogue, new)
        known = _Rows(
            pl.concat([known.rows, found["row"]]),
            pl.concat([known.numbers, found["number"]]),
            known.epoch,
            table.frame.height,
        )
        catalogue.derived[_ALIGNED] = known
    return known


def _found(catalogue: Catalogue, keys: pl.DataFrame) -> pl.DataFrame:
    """Return `row` and `number` of the rows whose videos are among `keys`."""
    frame = catalogue.frame
    ids = frame["id"]
    if ids.null_count():
        ids = frame.select(pl.coalesce("id", "url")).to_series()
    rows = pl.DataFrame({"row": pl.int_range(len(ids), dtype=pl.UInt32, eager=True), "id": ids})
    found = rows.join(keys.filter(pl.col("path") == b""), on="id", how="inner")
    same = frame["site"].gather(found["row"]).fill_null("") == found["site"]
    found = found.filter(same).select("row", "number")
    of_paths = keys.filter(pl.col("path") != b"")
    if not of_paths.height or not ids.null_count():
        return found
    return pl.concat([found, *_by_path(catalogue, rows.filter(pl.col("id").is_null()), of_paths)])


def _by_path(catalogue: Catalogue, rows: pl.DataFrame, keys: pl.DataFrame) -> list[pl.DataFrame]:
    """Return the same of records that tell no id, by root."""
    places = rows.select("row").with_columns(
        catalogue.frame["root"].gather(rows["row"]), catalogue.frame["path"].gather(rows["row"])
    )
    found = []
    for number, root in enumerate(catalogue.roots):
        start = os.path.join(os.fsencode(root), b"")
        here = keys.select(
            "number",
            pl.when(pl.col("path") == os.fsencode(root))
            .then(pl.lit(b""))
            .otherwise(pl.col("path").bin.slice(len(start)))
            .alias("below"),
            mine=pl.col("path").bin.starts_with(start) | (pl.col("path") == os.fsencode(root)),
        ).filter("mine")
        of_root = places.filter(pl.col("root") == number)
        joined = of_root.join(here, left_on="path", right_on="below", how="inner")
        found.append(joined.select("row", "number"))
    return found
