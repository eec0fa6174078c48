"""The one door through which work leaves the GUI thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_log = logging.getLogger(__name__)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], finished: Callable[[object, object], None]) -> None:
        super().__init__()
        self._work, self._finished = work, finished

    def run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as caught:
            result, error = None, caught
        self._finished(result, error)


class Tasks(QObject):
    """Runs work in a pool of threads and brings the outcome back to the GUI thread.

    What is asked before `begin` is kept until then. After `close` nothing is brought back any more,
    so that no outcome meets a window that is gone.
    """

    _finished = Signal(int, object, object)

    def __init__(self, threads: int, parent: QObject | None = None, *, begun: bool = True) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._kept: list[_Task] | None = None if begun else []
        self._last = 0
        self._closed = False
        self._finished.connect(self._on_finished)

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call `work` in a thread, then `on_done` with its result or `on_error`, in this thread.

        Does nothing after `close`: a timer may fire once more while the window goes.
        """
        if self._closed:
            return
        self._last += 1
        ticket = self._last
        self._waiting[ticket] = (on_done, on_error or _log_error)
        task = _Task(work, lambda r, e: self._finished.emit(ticket, r, e))
        if self._kept is None:
            self._pool.start(task)
        else:
            self._kept.append(task)

    def begin(self) -> None:
        """Do what was asked so far, and from now on at once."""
        kept, self._kept = self._kept or [], None
        for task in kept:
            self._pool.start(task)

    def close(self) -> None:
        """Forget what has not begun, wait for what has, and bring nothing back."""
        self._closed = True
        self._waiting.clear()
        self._kept = None
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _on_finished(self, ticket: int, result: Any, error: Exception | None) -> None:
        on_done, on_error = self._waiting.pop(ticket, (None, None))
        if on_done is None or on_error is None:
            return
        if error is None:
            on_done(result)
        else:
            on_error(error)


def _log_error(error: Exception) -> None:
    _log.error("A background task failed", exc_info=error)
