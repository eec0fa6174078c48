"""Files become rows: read in worker processes, a chunk of paths at a time."""

from __future__ import annotations

import io
import os
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.folder import FOUND, Reading
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA, contents, typed
from vidbrowser.catalogue.workers import DIED
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vidbrowser.catalogue.workers import Workers
    from vidbrowser.records.problem import Problem
    from vidbrowser.records.record import Record

_CHUNK = 500  # files a worker reads at a time: 40 ms of work, 1 MB of rows
_OWN_CHUNK = 24  # files read in this process while the workers start
_WORTH_A_PROCESS = 200
_POSITION = "position"

Told = tuple[int, str, str, int | None, str | None]
"""A problem: position in the chunk, reason, severity, line, field."""
Parcel = tuple[bytes, list[Told]]
"""What a worker sends: rows as Arrow bytes with their position in the chunk, and problems."""


def read(
    root: Path,
    batches: Iterable[pl.DataFrame],
    workers: Workers,
    stopped: Callable[[], bool],
) -> Iterator[Reading]:
    """Read the files of `batches` (frames of `FOUND`) below `root`, in about their order.

    Ends early once `stopped()` is true. This thread reads the first files itself, and goes on
    until a worker has started: a few files are not worth a process.
    """
    pending: dict[Future[Parcel], pl.DataFrame] = {}
    own = 0
    for chunk in _chunks(batches):
        rest = chunk
        while rest.height and not workers.ready and not stopped():
            first, rest = rest[:_OWN_CHUNK], rest[_OWN_CHUNK:]
            yield _reading(first, read_chunk(os.fsencode(root), _names(first)))
            own += first.height
            if own > _WORTH_A_PROCESS:
                workers.start()
        if stopped():
            return
        if rest.height:
            pending[workers.submit(read_chunk, os.fsencode(root), _names(rest))] = rest
        while len(pending) > 2 * workers.count + 1 and not stopped():
            yield from _finished(root, pending, workers)
    while pending and not stopped():
        yield from _finished(root, pending, workers)


def _finished(
    root: Path, pending: dict[Future[Parcel], pl.DataFrame], workers: Workers
) -> Iterator[Reading]:
    for future in wait(pending, timeout=0.2, return_when=FIRST_COMPLETED).done:
        files = pending.pop(future)
        try:
            yield _reading(files, future.result())
        except DIED:
            yield from _read_carefully(root, files, workers)


def _read_carefully(root: Path, files: pl.DataFrame, workers: Workers) -> Iterator[Reading]:
    """Read `files` after a worker died, perhaps of one of them: half by half."""
    if not workers.usable():
        yield _reading(files, read_chunk(os.fsencode(root), _names(files)))
        return
    try:
        parcel = workers.submit(read_chunk, os.fsencode(root), _names(files)).result()
    except DIED:
        if files.height > 1:
            middle = files.height // 2
            yield from _read_carefully(root, files[:middle], workers)
            yield from _read_carefully(root, files[middle:], workers)
            return
        nothing, _ = read_chunk(os.fsencode(root), [])
        parcel = (
            nothing,
            [
                (
                    0,
                    "The process that read this file ended; the file is passed over",
                    Severity.ERROR,
                    None,
                    None,
                )
            ],
        )
    yield _reading(files, parcel)


def _chunks(batches: Iterable[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    for batch in batches:
        yield from batch.iter_slices(_CHUNK)


def _names(files: pl.DataFrame) -> list[bytes]:
    return files["path"].to_list()


def _reading(files: pl.DataFrame, parcel: Parcel) -> Reading:
    """Return what a worker sent of `files`, with their stamps."""
    sent, told = parcel
    content = pl.read_ipc(sent)
    stamps = files[content[_POSITION]]
    rows = stamps.with_columns(root=pl.lit(0, pl.UInt16)).hstack(typed(content.drop(_POSITION)))
    positions = pl.Series(_POSITION, [problem[0] for problem in told], dtype=pl.UInt32)
    problems = pl.DataFrame(
        [(0, None, *problem[1:]) for problem in told], schema=PROBLEMS, orient="row"
    ).with_columns(path=files["path"][positions])
    failed = files.with_row_index(_POSITION).join(content, on=_POSITION, how="anti")
    return Reading(rows.select(*SCHEMA), problems, failed.select(*FOUND))


def read_chunk(root: bytes, names: list[bytes]) -> Parcel:
    """Read the files `names` below the folder `root`; this is what runs in a worker process."""
    records: list[Record] = []
    positions: list[int] = []
    told: list[tuple[int, Problem]] = []
    folder = Path(os.fsdecode(root))
    for position, name in enumerate(names):
        reading = read_file(folder / os.fsdecode(name), folder) if name else read_file(folder)
        told += ((position, problem) for problem in reading.problems)
        if reading.record is not None:
            records.append(reading.record)
            positions.append(position)
    rows = contents(records).with_columns(pl.Series(_POSITION, positions, dtype=pl.UInt32))
    sent = io.BytesIO()
    rows.write_ipc(sent)
    return sent.getvalue(), [(p, t.reason, str(t.severity), t.line, t.field) for p, t in told]
