"""Files become rows: read in worker processes, a chunk of paths at a time."""

from __future__ import annotations

import io
import os
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.folder import FOUND, Reading
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA, contents
from vidbrowser.catalogue.workers import DIED
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file
from vidbrowser.records.usual import read_usual_file, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from vidbrowser.catalogue.workers import Workers
    from vidbrowser.records.problem import Problem
    from vidbrowser.records.usual import Values

_CHUNK = 500  # files a worker reads at a time: 40 ms of work, 1 MB of rows
_OWN_CHUNK = 24  # files read in this process while the workers start
_WORTH_A_PROCESS = 200
_FATAL = "The process that read this file ended; the file is passed over"
_POSITION = "position"

Told = tuple[int, str, str, int | None, str | None]
"""A problem: position in the chunk, reason, severity, line, field."""
Parcel = tuple[bytes, list[Told]]
"""What a worker sends: rows as Arrow bytes with their position in the chunk, and problems."""


class Indexer:
    """Reads files below `root`; `work` is what the workers run, in place of `read_chunk`.

    Reading ends early once `stopped()` is true.
    """

    def __init__(
        self,
        root: Path,
        workers: Workers,
        stopped: Callable[[], bool],
        work: Callable[[bytes, list[bytes]], Parcel] | None = None,
    ) -> None:
        self._root = os.fsencode(root)
        self._workers = workers
        self._stopped = stopped
        self._work = work or read_chunk
        self._pending: dict[Future[Parcel], pl.DataFrame] = {}
        self._own = 0

    def read(self, batches: Iterable[pl.DataFrame]) -> Iterator[Reading]:
        """Read the files of `batches` (frames of `FOUND`), in about their order.

        This thread reads the first files itself, and goes on until a worker has started: a few
        files are not worth a process.
        """
        for batch in batches:
            for chunk in batch.iter_slices(_CHUNK):
                rest = yield from self._read_here(chunk)
                if rest.height:
                    self._pending[self._submit(rest)] = rest
                while len(self._pending) > 2 * self._workers.count + 1 and not self._stopped():
                    yield from self._finished()
            if self._stopped():
                return
        while self._pending and not self._stopped():
            yield from self._finished()

    def _submit(self, files: pl.DataFrame) -> Future[Parcel]:
        return self._workers.submit(self._work, self._root, _names(files))

    def _read_here(self, files: pl.DataFrame) -> Generator[Reading, None, pl.DataFrame]:
        """Read `files` while no worker has started; returns those that are left."""
        while files.height and not self._workers.ready and not self._stopped():
            first, files = files[:_OWN_CHUNK], files[_OWN_CHUNK:]
            yield _reading(first, read_chunk(self._root, _names(first)))
            self._own += first.height
            if self._own > _WORTH_A_PROCESS:
                self._workers.start()
        return files

    def _finished(self) -> Iterator[Reading]:
        for future in wait(self._pending, timeout=0.2, return_when=FIRST_COMPLETED).done:
            files = self._pending.pop(future)
            try:
                yield _reading(files, future.result())
            except DIED:
                yield from self._read_carefully(files)

    def _read_carefully(self, files: pl.DataFrame) -> Iterator[Reading]:
        """Read `files` after a worker died, perhaps of one of them: half by half."""
        if not self._workers.usable():
            yield _reading(files, read_chunk(self._root, _names(files)))
            return
        try:
            yield _reading(files, self._submit(files).result())
        except DIED:
            if files.height > 1:
                middle = files.height // 2
                yield from self._read_carefully(files[:middle])
                yield from self._read_carefully(files[middle:])
            else:
                fatal: Told = (0, _FATAL, Severity.ERROR, None, None)
                yield _reading(files, (read_chunk(self._root, [])[0], [fatal]))


def _names(files: pl.DataFrame) -> list[bytes]:
    return files["path"].to_list()


def _reading(files: pl.DataFrame, parcel: Parcel) -> Reading:
    """Return what a worker sent of `files`, with their stamps."""
    sent, told = parcel
    content = pl.read_ipc(sent)
    stamps = files[content[_POSITION]]
    rows = stamps.with_columns(root=pl.lit(0, pl.UInt16)).hstack(content.drop(_POSITION))
    positions = pl.Series(_POSITION, [problem[0] for problem in told], dtype=pl.UInt32)
    problems = pl.DataFrame(
        [(0, None, *problem[1:]) for problem in told], schema=PROBLEMS, orient="row"
    ).with_columns(path=files["path"][positions])
    failed = files.with_row_index(_POSITION).join(content, on=_POSITION, how="anti")
    return Reading(rows.select(*SCHEMA), problems, failed.select(*FOUND))


def read_chunk(root: bytes, names: list[bytes]) -> Parcel:
    """Read the files `names` below the folder `root`; this is what runs in a worker process."""
    records: list[Values] = []
    positions: list[int] = []
    told: list[tuple[int, Problem]] = []
    folder = os.fsdecode(root)
    below = os.path.join(folder, "")
    for position, name in enumerate(names):
        values = read_usual_file(below + os.fsdecode(name), folder) if name else None
        if values is None:
            path = Path(folder)
            reading = read_file(path / os.fsdecode(name), path) if name else read_file(path)
            told += ((position, problem) for problem in reading.problems)
            values = values_of(reading.record) if reading.record is not None else None
        if values is not None:
            records.append(values)
            positions.append(position)
    rows = contents(records).with_columns(pl.Series(_POSITION, positions, dtype=pl.UInt32))
    sent = io.BytesIO()
    rows.write_ipc(sent)
    return sent.getvalue(), [(p, t.reason, str(t.severity), t.line, t.field) for p, t in told]
