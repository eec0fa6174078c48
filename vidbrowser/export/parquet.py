"""Records as Parquet: the columns, which have a version, in one file or in a folder of parts."""

from __future__ import annotations

import os
import re
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

import polars as pl
from polars.exceptions import PolarsError
from polars.io.plugins import register_io_source

from vidbrowser.catalogue.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.export.record_object import Written

OUTPUT_SCHEMA: dict[str, Any] = {
    **COLUMNS,
    **dict.fromkeys(("channel", "description", "path"), pl.String),
}
"""The columns of a record that is written out, with their types."""
SCHEMA_VERSION = 1
"""Raised when a column goes, or changes its name, type or meaning; one that is added raises it not.
EXPORTS.md tells people of it, a test holds this to the columns."""
METADATA = {"vidbrowser.schema": str(SCHEMA_VERSION)}
"""What stands in the footer of a file."""
PARTITIONS = {
    "year": pl.col("published").dt.year().cast(pl.String),
    "channel": pl.col("channels").list.join(", "),
}
"""By what a table can be parted, and what it is of a row; null where a record has none."""
MISSING = "__HIVE_DEFAULT_PARTITION__"
"""The value of the part of records without one, as Hive calls it; readers make null of it."""

_BATCH = 5_000
_ASKED = 4096
"""Bytes that a disk is asked to take after all, of a file that is thrown away."""
_LONGEST = 230
"""Bytes of the value in a folder's name: file systems have 255. What is longer is cut, and ends in
three dots; `channels` has it in full."""
_ESCAPED = re.compile(r"[\x00-\x1f\x7f\"#%'*/:=?\\{\[\]^]")
_CUT = re.compile(r"%.?$")


def write_parquet(stream: BinaryIO, records: Iterable[Written], without: str = "") -> int:
    """Write columns (`OUTPUT_SCHEMA`, one left out), a batch of records at a time.

    Raises OSError where the disk takes no more, PolarsError at what else goes wrong.
    """
    count = 0
    rows = iter(records)
    schema = {name: kind for name, kind in OUTPUT_SCHEMA.items() if name != without}

    def batches(*_: object) -> Iterator[pl.DataFrame]:
        nonlocal count
        while batch := list(islice(rows, _BATCH)):
            count += len(batch)
            yield _frame(batch).select(*schema)

    source = register_io_source(batches, schema=schema)
    try:
        source.sink_parquet(stream, maintain_order=True, metadata=METADATA)
    except PolarsError:
        _ask(stream)
        raise
    return count


def _ask(stream: BinaryIO) -> None:
    """Let the disk say itself that it is full: Polars may know of a “transport error” alone."""
    stream.write(bytes(_ASKED))
    stream.flush()


def write_parts(
    catalogue: Catalogue,
    rows: pl.Series,
    by: str,
    folder: Path,
    records: Callable[[Catalogue, pl.Series], Iterator[Written]],
) -> int:
    """Write a file below `folder` for each value of `by`, one of PARTITIONS; return all records.

    They are called `year=2022/records.parquet`. They lack the column by which they are parted:
    readers take it from the folder's name. `records` gives those of rows, in their order.
    """
    count = 0
    of_rows = catalogue.frame[rows].select(value=PARTITIONS[by], row=rows)
    for (value,), part in of_rows.group_by("value", maintain_order=True):
        place = folder / part_name(by, value)
        place.mkdir(exist_ok=True)  # two long values may be cut to one name
        number = sum(1 for _ in place.iterdir())
        name = f"records-{number}.parquet" if number else "records.parquet"
        with open(place / name, "xb") as stream:
            count += write_parquet(stream, records(catalogue, part["row"]), without=by)
    return count


def part_name(by: str, value: str | None) -> str:
    """Return the name of the folder of a part, with signs escaped as Hive does."""
    text = _ESCAPED.sub(lambda sign: f"%{ord(sign[0]):02X}", value) if value else MISSING
    if len(text.encode()) > _LONGEST:
        text = _CUT.sub("", text.encode()[:_LONGEST].decode("utf-8", "ignore")) + "…"
    return f"{by}={text}"


def _frame(records: list[Written]) -> pl.DataFrame:
    columns: dict[str, list[Any]] = {
        name: [getattr(record.summary, name) for record in records] for name in COLUMNS
    }
    columns["channel"] = [record.summary.channel for record in records]
    columns["description"] = [record.description or None for record in records]
    paths = (os.fspath(record.summary.file) for record in records)
    columns["path"] = [path.encode("utf-8", "replace").decode() for path in paths]
    return pl.DataFrame(columns, schema=OUTPUT_SCHEMA)
