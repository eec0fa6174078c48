"""What a worker process sent of some files becomes rows of a catalogue, and problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.polars_folding import folded
from vidbrowser.catalogue.schema import CONTENT, FOLDED, PROBLEMS, SCHEMA
from vidbrowser.library.folder_state import FOUND, NO_SIZE, FolderDelta
from vidbrowser.library.wire import BETWEEN, POSITION, WireBatch
from vidbrowser.records.folding import NUL
from vidbrowser.records.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.library.wire import WireProblem
    from vidbrowser.records.sentence import Sentence

_DESCRIPTION = "description_folded"
_ROOT = pl.lit(0, pl.UInt16)
_NO_SIZE = pl.lit(NO_SIZE, pl.Int64)


def delta(files: pl.DataFrame, batch: WireBatch) -> FolderDelta:
    """Return what a worker sent of `files` (`FOUND`), with their stamps."""
    content = contents(batch.columns)
    stamps = files[content[POSITION]].with_columns(root=_ROOT)
    failed = files.clear()
    if content[POSITION].n_unique() < files.height:  # one may hold many records
        failed = files.with_row_index(POSITION).join(content, on=POSITION, how="anti")
        again = pl.col(POSITION).is_in(pl.Series(batch.again, dtype=pl.UInt32).implode())
        failed = failed.with_columns(size=pl.when(again).then(_NO_SIZE).otherwise("size"))
    return FolderDelta(
        stamps.hstack(content).select(*SCHEMA),
        _problems(files, batch.told),
        failed.select(*FOUND),
    )


def not_read(files: pl.DataFrame, reason: Sentence, *, again: bool = False) -> FolderDelta:
    """Return that none of `files` (`FOUND`) was read, and why.

    `again`: they are to be tried another time, though they stay as they are.
    """
    every = range(len(files))
    told: list[WireProblem] = [(p, reason.packed, Severity.ERROR, None, None) for p in every]
    return delta(files, WireBatch({}, told, every if again else ()))


def contents(columns: Mapping[str, bytes]) -> pl.DataFrame:
    """Return rows (`CONTENT`, and `POSITION` before) of what a worker sent: `wire.WireBatch`."""
    if not columns:
        return pl.DataFrame(schema={POSITION: pl.UInt32, **CONTENT})
    sent = pl.DataFrame({name: [texts] for name, texts in columns.items()})
    made = (_CONTENT[name] for name in CONTENT if name in columns)
    rows = sent.select(_POSITION, *made)
    described = folded(rows[_DESCRIPTION])
    missing = {name: _EMPTY[name] for name in CONTENT if name not in columns}
    return rows.with_columns(described, **missing).select(POSITION, *CONTENT)


def _finished(name: str, kind: Any) -> pl.Expr:
    """Return what makes the column `name` of the texts that are sent."""
    texts = pl.col(name).cast(pl.String).str.split(BETWEEN if kind.is_nested() else NUL).explode()
    if name in FOLDED:
        return texts
    if isinstance(kind, pl.Datetime):
        return texts.cast(pl.Int64, strict=False).cast(kind)
    if kind.is_integer():
        return texts.cast(kind, strict=False)
    present = texts.replace("", None)
    if kind.is_nested():
        return present.str.split(NUL).fill_null(pl.lit([], kind))
    return present


def _problems(files: pl.DataFrame, told: list[WireProblem]) -> pl.DataFrame:
    problems = pl.DataFrame(
        [(0, None, *problem[1:]) for problem in told], schema=PROBLEMS, orient="row"
    )
    positions = pl.Series([problem[0] for problem in told], dtype=pl.UInt32)
    return problems.with_columns(path=files["path"][positions])


_POSITION = _finished(POSITION, pl.UInt32)
_CONTENT = {name: _finished(name, kind) for name, kind in CONTENT.items()}
_EMPTY = {n: pl.lit([] if k.is_nested() else None, k) for n, k in CONTENT.items()}
"""What stands in a column of which no value was sent."""
