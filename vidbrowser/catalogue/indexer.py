"""Files become rows: read in worker processes, a chunk of paths at a time."""

from __future__ import annotations

import os
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.folder import FOUND, Reading
from vidbrowser.catalogue.parcel import POSITION, Parcel, read_chunk
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA
from vidbrowser.catalogue.wire_rows import contents
from vidbrowser.catalogue.workers import DIED
from vidbrowser.records.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from pathlib import Path

    from vidbrowser.catalogue.parcel import Told
    from vidbrowser.catalogue.workers import Workers

_CHUNK = 500  # files a worker reads at a time: 30 ms of work, 1 MB of texts
_OWN_CHUNK = 24  # files read first in this process while the workers start: seen at once
_LARGEST_OWN = 200
_ROOT = pl.lit(0, pl.UInt16)
_WORTH_A_PROCESS = 200
_FATAL = "The process that read this file ended; the file is passed over"


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
            size = min(_OWN_CHUNK + self._own, _LARGEST_OWN)
            first, files = files[:size], files[size:]
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
                yield _reading(files, Parcel({}, [fatal]))


def _names(files: pl.DataFrame) -> list[bytes]:
    return files["path"].to_list()


def _reading(files: pl.DataFrame, parcel: Parcel) -> Reading:
    """Return what a worker sent of `files`, with their stamps."""
    content = contents(parcel.columns)
    stamps = files[content[POSITION]].with_columns(root=_ROOT)
    failed = files.clear()
    if content.height < files.height:
        failed = files.with_row_index(POSITION).join(content, on=POSITION, how="anti")
    return Reading(
        stamps.hstack(content).select(*SCHEMA),
        _problems(files, parcel.told),
        failed.select(*FOUND),
    )


def _problems(files: pl.DataFrame, told: list[Told]) -> pl.DataFrame:
    problems = pl.DataFrame(
        [(0, None, *problem[1:]) for problem in told], schema=PROBLEMS, orient="row"
    )
    positions = pl.Series([problem[0] for problem in told], dtype=pl.UInt32)
    return problems.with_columns(path=files["path"][positions])
