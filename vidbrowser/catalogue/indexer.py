"""Files become rows: read in worker processes, a chunk of paths at a time."""

from __future__ import annotations

import io
import os
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.folder import FOUND, Reading
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA, contents, typed
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vidbrowser.records.problem import Problem
    from vidbrowser.records.record import Record

_CHUNK = 500  # files a worker reads at a time: 30 ms of work, 1.5 MB of rows
_OWN_CHUNK = 24  # files read in this process while the workers start
_WORTH_A_PROCESS = 200
_POSITION = "position"

Parcel = tuple[bytes, list[tuple[int, str, str, int | None, str | None]]]
"""Rows as Arrow bytes with their position in the chunk, and problems as tuples that begin so."""


class Readers:
    """The worker processes; they start when they are first needed."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or min(2, os.cpu_count() or 1)
        self._pool: ProcessPoolExecutor | None = None
        self._starting: list[Future[Parcel]] = []
        self._lock = Lock()

    def start(self) -> None:
        """Begin to start the processes, which takes them half a second; once is enough."""
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(self.workers, mp_context=get_context("spawn"))
                self._starting = [
                    self._pool.submit(read_chunk, b"/", []) for _ in range(self.workers)
                ]

    @property
    def ready(self) -> bool:
        """Whether a worker has started."""
        return any(future.done() for future in self._starting)

    def submit(self, root: Path, names: list[bytes]) -> Future[Parcel]:
        """Have the files `names` below `root` read by a worker."""
        self.start()
        assert self._pool is not None
        return self._pool.submit(read_chunk, os.fsencode(root), names)

    def close(self) -> None:
        """Let the processes go; what they have not begun is dropped."""
        with self._lock:
            pool, self._pool, self._starting = self._pool, None, []
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)


def read(
    root: Path,
    batches: Iterable[pl.DataFrame],
    readers: Readers,
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
        while rest.height and not readers.ready and not stopped():
            first, rest = rest[:_OWN_CHUNK], rest[_OWN_CHUNK:]
            yield _reading(first, read_chunk(os.fsencode(root), _names(first)))
            own += first.height
            if own > _WORTH_A_PROCESS:
                readers.start()
        if stopped():
            return
        if rest.height:
            pending[readers.submit(root, _names(rest))] = rest
        while len(pending) > 2 * readers.workers + 1 and not stopped():
            yield from _finished(pending)
    while pending and not stopped():
        yield from _finished(pending)


def _finished(pending: dict[Future[Parcel], pl.DataFrame]) -> Iterator[Reading]:
    for future in wait(pending, timeout=0.2, return_when=FIRST_COMPLETED).done:
        yield _reading(pending.pop(future), future.result())


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
        path = folder / os.fsdecode(name) if name else folder
        reading = read_file(path, folder)
        told += ((position, problem) for problem in reading.problems)
        if reading.record is not None:
            records.append(reading.record)
            positions.append(position)
    rows = contents(records).with_columns(pl.Series(_POSITION, positions, dtype=pl.UInt32))
    sent = io.BytesIO()
    rows.write_ipc(sent)
    return sent.getvalue(), [(p, t.reason, str(t.severity), t.line, t.field) for p, t in told]
