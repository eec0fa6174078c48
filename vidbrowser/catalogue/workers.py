"""The processes that read files; they start when they are first needed and end with this one."""

from __future__ import annotations

import gc
import os
import signal
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import connection, get_context, parent_process
from threading import Lock, Thread, Timer
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

_REST = 5.0  # seconds: each of them has 30 MB, and starts in a sixth of a second
_NICE = 10  # the window comes first, then the thread that hands out work
DIED = (BrokenProcessPool, CancelledError)
"""What waiting for work raises when its process died or was let go."""


class Workers:
    """A few processes; any thread may use them.

    They end when they had nothing to do for `rest` seconds, and start again when there is work.
    """

    def __init__(self, count: int | None = None, rest: float = _REST) -> None:
        self.count = count or min(2, os.cpu_count() or 1)
        self._rest = rest
        self._open = 0  # futures that are not done
        self._timer: Timer | None = None
        self._pool: ProcessPoolExecutor | None = None
        self._starting: list[Future[int]] = []
        self._lock = Lock()
        self._counting = Lock()  # apart: the pool calls `_done` with locks of its own held

    def start(self) -> None:
        """Begin to start the processes, which takes them a moment; once is enough."""
        with self._lock:
            self._started()
            self._count(0)

    @property
    def ready(self) -> bool:
        """Whether one has started."""
        return any(future.done() for future in self._starting)

    def submit(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have `work` done by one of the processes."""
        with self._lock:
            future = self._started().submit(work, *args, **kwargs)
            self._count(1)
        future.add_done_callback(self._done)
        return future

    def _done(self, _: Future[T]) -> None:
        self._count(-1)

    def _count(self, change: int) -> None:
        """Count open work; when there is none, let the processes go in a while."""
        with self._counting:
            self._open += change
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if not self._open and self._pool is not None:
                self._timer = Timer(self._rest, self._end)
                self._timer.daemon = True
                self._timer.start()

    def _end(self) -> None:
        with self._lock:
            if self._open:
                return
            pool, self._pool, self._starting = self._pool, None, []
        if pool is not None:
            pool.shutdown(wait=False)

    def usable(self) -> bool:
        """Return, after one has died, whether there are others or new ones can be had."""
        for _ in range(2):
            try:
                return self.submit(os.getpid).result() > 0
            except (OSError, *DIED):
                self.close()
        return False

    def close(self) -> None:
        """Let the processes go; what they have not begun is dropped."""
        with self._lock:
            pool, self._pool, self._starting = self._pool, None, []
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = get_context("spawn")
            self._pool = ProcessPoolExecutor(self.count, context, initializer=_prepare)
            self._starting = [self._pool.submit(os.getpid) for _ in range(self.count)]
        return self._pool


def _prepare() -> None:
    """Leave Ctrl+C to the program, end when it has ended, however it did; load what is needed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    os.nice(_NICE)
    bytes(30 << 20)  # once freed, glibc keeps memory instead of asking anew for each large text
    import_module("vidbrowser.catalogue.parcel")
    gc.freeze()  # looking for cycles takes a tenth of the time, and there are hardly any
    gc.set_threshold(100_000)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(0)
