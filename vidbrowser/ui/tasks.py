"""The one door through which work leaves the GUI thread."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from vidbrowser.records.reason import reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs work in a pool of threads and brings the outcome back to the GUI thread.

    What is asked before `begin` is kept until then. After `close` nothing is brought back any more,
    so that no outcome meets a window that is gone.
    """

    _finished = Signal(int, object, object)

    def __init__(self, threads: int, parent: QObject | None = None, *, begun: bool = True) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, "task")
        self._futures: set[Future[None]] = set()
        self._waiting: dict[int, tuple[Callable[[Any], None], Any]] = {}
        self._kept: list[Callable[[], None]] | None = None if begun else []
        self._last = 0
        self._closed = False
        self._telling = Lock()  # guards `_closed`: this object may be gone once it is set
        self._finished.connect(self._on_finished)

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call `work` in a thread, then `on_done` with its result or `on_error`, in this thread.

        Whatever `work` raises is logged as an error, which the window tells; a panic of Polars is
        a BaseException. `on_error` is for what has to be said or mended in a place of its own.
        Does nothing after `close`: a timer may fire once more while the window goes.
        """
        if self._closed:
            return
        self._last += 1
        ticket = self._last
        self._waiting[ticket] = (on_done, on_error)

        def task() -> None:
            try:
                result, error = work(), None
            except BaseException as caught:  # whoever waits is to get an answer
                result, error = None, caught
            self._tell(ticket, result, error)

        if self._kept is None:
            self._start(task)
        else:
            self._kept.append(task)

    def begin(self) -> None:
        """Do what was asked so far, and from now on at once."""
        kept, self._kept = self._kept or [], None
        for task in kept:
            self._start(task)

    @property
    def idle(self) -> bool:
        """Whether every outcome has been brought back."""
        return not self._waiting

    def close(self, *, forget: bool = True) -> None:
        """Bring nothing back, and `forget` what has not begun; what has is not waited for."""
        with self._telling:
            self._closed = True
        self._waiting.clear()
        self._kept = None
        self._pool.shutdown(wait=False, cancel_futures=forget)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait, after `close`, for what has begun; return whether it has ended in time."""
        return not wait(set(self._futures), seconds).not_done

    def _start(self, task: Callable[[], None]) -> None:
        future = self._pool.submit(task)
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)

    def _tell(self, ticket: int, result: object, error: BaseException | None) -> None:
        with self._telling:
            if not self._closed:
                self._finished.emit(ticket, result, error)

    @Slot(int, object, object)
    def _on_finished(self, ticket: int, result: Any, error: BaseException | None) -> None:
        on_done, on_error = self._waiting.pop(ticket, (None, None))
        if on_done is None:
            return
        if error is None:
            on_done(result)
            return
        _log.error("Work in the background failed: %s", reason(error), exc_info=error)
        if on_error is not None:
            on_error(error)
