"""Files become rows: read in worker processes, a chunk of paths at a time."""

from __future__ import annotations

import logging
import os
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from math import ceil
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.library.wire import WireBatch, read_chunk
from vidbrowser.library.wire_rows import delta, not_read
from vidbrowser.library.worker import DiedError, FailedError, UnansweredError
from vidbrowser.library.workers import ClosedError, UnavailableError
from vidbrowser.records.file_bytes import LARGEST
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    import polars as pl

    from vidbrowser.library.folder_state import FolderDelta
    from vidbrowser.library.workers import Workers

    Work = Callable[[bytes, list[bytes]], WireBatch]

_CHUNK, _LARGEST_CHUNK = 500, 2048  # files a worker reads at a time: 30 to 120 ms of work
_CHUNKS = 4  # of a listed batch; batches grow, and each chunk costs 2 ms here, however small
_CHUNK_BYTES = 16 << 20  # of larger files fewer are read at a time
_OWN_CHUNK = 24  # files read first in this process while the workers start: seen at once
_LARGEST_OWN = 200
_MOST_OWN = 1 << 20  # bytes: more would hold up the window, or end it where memory is short
_WORTH_A_PROCESS = 200
_LOOK = 0.2  # seconds between looking whether to stop
_PARTS = 8  # of what could not be read: the file that is to blame is found after few more ends
_PATIENCE = 60.0  # seconds for one file: a disk that sleeps, a network that is away for a while
_FILES = 240  # so many files, and so many bytes, may take as long again: several times what
_BYTES = 12 << 20  # a slow disk needs that others use as well
_MOST_UNANSWERED = 8  # in a row
_DIED = Sentence("The process that read this file ended; the file is passed over")
_FAILED = Sentence("Reading this file failed, see the log; the file is passed over")
_UNANSWERED = Sentence(
    "The file could not be read in time, its disk did not answer; rescan to try again"
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Chunk:
    """Files to read at once (`FOUND`), and why that was not done when it was tried before."""

    files: pl.DataFrame
    error: BaseException | None = None


class ParallelReader:
    """Reads files below `root`; reading ends early once `stopped()` is true.

    `work` is what the workers run, `here` what this process does itself, in place of `read_chunk`.
    `beside` is as in `DirectoryScan`. `patience` is how many seconds a file may take that is read
    alone; several may take longer.
    """

    def __init__(
        self,
        root: Path,
        workers: Workers,
        stopped: Callable[[], bool],
        work: Work = read_chunk,
        here: Work = read_chunk,
        patience: float = _PATIENCE,
        beside: Mapping[bytes, str] | None = None,
    ) -> None:
        self._root = os.fsencode(root)
        self._workers = workers
        self._stopped = stopped
        self._work = work
        self._here = here
        self._patience = patience
        self._beside = {} if beside is None else beside  # it fills while listing goes on
        self._pending: dict[Future[WireBatch], _Chunk] = {}
        self._own = 0
        self._unanswered = 0  # in a row

    def read(self, batches: Iterable[pl.DataFrame]) -> Iterator[FolderDelta]:
        """Read the files of `batches` (frames of `FOUND`), in about their order.

        This thread reads the first files itself, and goes on until a worker has started: a few
        files are not worth a process. What is not read by the time it is stopped is dropped.
        """
        try:
            for batch in batches:
                for files in batch.iter_slices(_chunk_size(batch)):
                    yield from self._read_some(files)
                    if self._stopped():
                        return
            while self._pending and not self._stopped():
                yield from self._finished()
        except ClosedError:
            if not self._stopped():
                raise
        finally:
            for answer in self._pending:
                answer.cancel()

    def _read_some(self, files: pl.DataFrame) -> Iterator[FolderDelta]:
        """Read `files` or hand them out, which waits while more than enough is handed out."""
        while files.height and not self._workers.ready and not self._stopped() and not self._gone:
            size = min(_OWN_CHUNK + self._own, _LARGEST_OWN)
            first, files = _Chunk(files[:size]), files[size:]
            large = first.files["size"].sum() > _MOST_OWN
            yield from self._hand_out(first) if large else self._read_here(first)
            self._own += size
            if self._own > _WORTH_A_PROCESS:
                self._workers.start()
        if files.height and not self._stopped():
            yield from self._hand_out(_Chunk(files))
        while len(self._pending) > 2 * self._workers.count + 1 and not self._stopped():
            yield from self._finished()

    @property
    def _gone(self) -> bool:
        """Whether the disk has answered nothing for so long that it is not asked any more."""
        return self._unanswered >= _MOST_UNANSWERED

    def _hand_out(self, chunk: _Chunk) -> Iterator[FolderDelta]:
        if self._gone:
            yield self._passed_over(chunk.files, UnansweredError())
            return
        names, seconds = self._names(chunk.files), self._seconds(chunk.files)
        self._pending[self._workers.submit(seconds, self._work, self._root, names)] = chunk

    def _names(self, files: pl.DataFrame) -> list[bytes]:
        """Return the paths of `files`, behind NUL what lies beside those that are of archives."""
        names: list[bytes] = files["path"].to_list()
        return list(map(self._with_beside, names)) if self._beside else names

    def _with_beside(self, name: bytes) -> bytes:
        beside = self._beside.get(name)
        return name if beside is None else b"%b\0%b" % (name, os.fsencode(beside))

    def _seconds(self, files: pl.DataFrame) -> float:
        """Return how long reading `files` may take: some times what a slow, busy disk needs."""
        size = float(files["size"].clip(upper_bound=LARGEST).sum())
        return self._patience * (1 + files.height / _FILES + size / _BYTES)

    def _read_here(self, chunk: _Chunk) -> Iterator[FolderDelta]:
        """Read `chunk` in this process; in another thread, as the disk need not answer."""
        answer: Future[WireBatch] = Future()
        arguments = answer, self._here, self._root, self._names(chunk.files)
        Thread(target=_answer, args=arguments, daemon=True).start()
        end = monotonic() + self._seconds(chunk.files)
        while not wait([answer], _LOOK).done:
            if self._stopped():
                return
            if monotonic() > end:
                yield from self._not_read(chunk, UnansweredError())
                return
        yield from self._settled(chunk, answer)

    def _finished(self) -> Iterator[FolderDelta]:
        if self._gone:
            for answer in [one for one in self._pending if one.cancel()]:
                yield self._passed_over(self._pending.pop(answer).files, UnansweredError())
        for answer in wait(self._pending, _LOOK, FIRST_COMPLETED).done:
            yield from self._settled(self._pending.pop(answer), answer)

    def _settled(self, chunk: _Chunk, answer: Future[WireBatch]) -> Iterator[FolderDelta]:
        error = answer.exception()
        if error is None:
            self._unanswered = 0
            yield delta(chunk.files, answer.result())
        elif isinstance(error, ClosedError):
            raise error
        elif not isinstance(error, UnavailableError):
            yield from self._not_read(chunk, error)
        elif isinstance(chunk.error, UnansweredError):  # it would not answer this process either
            yield self._passed_over(chunk.files, chunk.error)
        else:
            yield from self._read_here(chunk)

    def _not_read(self, chunk: _Chunk, error: BaseException) -> Iterator[FolderDelta]:
        """Have parts of `chunk` read, and parts of these, until the files to blame are found.

        A file alone is tried a second time: a process can be ended for reasons of its own.
        """
        self._unanswered += isinstance(error, UnansweredError)
        files = chunk.files
        if files.height == 1 and chunk.error is not None:
            yield self._passed_over(files, error)
            return
        for part in files.iter_slices(ceil(files.height / _PARTS)):
            yield from self._hand_out(_Chunk(part, error))

    def _passed_over(self, files: pl.DataFrame, error: BaseException) -> FolderDelta:
        """Return that `files` were not read because of `error`."""
        if isinstance(error, UnansweredError):
            return not_read(files, _UNANSWERED, again=True)
        if isinstance(error, DiedError):
            return not_read(files, _DIED, again=True)
        traceback = error.traceback if isinstance(error, FailedError) else repr(error)
        _log.error("Reading %s failed: %s", _names(files), traceback)
        return not_read(files, _FAILED, again=_is_short_of_memory(error))


def _chunk_size(batch: pl.DataFrame) -> int:
    """Return how many files of `batch` a worker reads at a time."""
    size = max(1, batch["size"].sum())
    most = min(_LARGEST_CHUNK, _CHUNK_BYTES * batch.height // size)
    return int(max(_CHUNK, min(batch.height // _CHUNKS, most)))


def _answer(answer: Future[WireBatch], work: Work, root: bytes, names: list[bytes]) -> None:
    try:
        answer.set_result(work(root, names))
    except BaseException as error:
        answer.set_exception(error)


def _is_short_of_memory(error: BaseException) -> bool:
    return MemoryError.__name__ in (getattr(error, "kind", ""), type(error).__name__)


def _names(files: pl.DataFrame) -> list[bytes]:
    return files["path"].to_list()
