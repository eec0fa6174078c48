"""The processes that read files; they start when they are first needed and end with this one."""

from __future__ import annotations

import logging
import os
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition, Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

from vidbrowser.library.worker import (
    DiedError,
    FailedError,
    UnansweredError,
    Worker,
    WorkError,
    packed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_REST = 5.0  # seconds: each of them has 30 MB, and starts in a sixth of a second
_STARTING = 60.0  # seconds that one may take to start
_WITHOUT = 60.0  # seconds until one is started again when none could be
_log = logging.getLogger(__name__)


class UnavailableError(WorkError):
    """The system lets no process be started, or each ends before it is ready."""


class ClosedError(WorkError):
    """The workers were closed: nothing is taken on any more."""


@dataclass(frozen=True)
class _Task:
    answer: Future[Any]
    work: bytes
    seconds: float

    def fail(self, error: WorkError) -> None:
        """Answer with `error`, unless nobody waits any more."""
        if self.answer.set_running_or_notify_cancel():
            self.answer.set_exception(error)


class Workers:
    """A few processes; any thread may use them.

    Each ends when it had nothing to do for `rest` seconds; they start again when there is work.
    A thread apiece hands it out: what one process does to its thread, it does to no other.
    """

    def __init__(self, count: int | None = None, rest: float = _REST) -> None:
        self.count = count or min(2, os.cpu_count() or 1)
        self._rest = rest
        self._tasks: deque[_Task] = deque()
        self._threads = 0
        self._alive: set[Worker] = set()
        self._started = 0  # of these
        self._try_at = 0.0
        self._closed = Event()
        self._changed = Condition()  # guards all of the above

    def start(self) -> None:
        """Begin to start the processes, which takes them a moment; once is enough."""
        with self._changed:
            self._fill()

    @property
    def ready(self) -> bool:
        """Whether one has started."""
        return self._started > 0

    def submit(self, seconds: float, work: Callable[[*Ts], T], *args: *Ts) -> Future[T]:
        """Have `work` done by one of the processes, which has `seconds` for it.

        Waiting for the answer raises WorkError when it was not done; after `close` this does.
        """
        task = _Task(Future(), packed(work, *args), seconds)
        with self._changed:
            if self._closed.is_set():
                raise ClosedError
            self._fill()
            if self._threads:
                self._tasks.append(task)
                self._changed.notify()
                return task.answer
        task.fail(UnavailableError())
        return task.answer

    def close(self) -> None:
        """End the processes, whatever they do; waits for nothing, and no more are started."""
        with self._changed:
            self._closed.set()
            alive = list(self._alive)
            self._changed.notify_all()
        self._drop(ClosedError())
        for worker in alive:
            worker.kill()

    def _fill(self) -> None:
        possible = not self._closed.is_set() and monotonic() >= self._try_at
        while possible and self._threads < self.count:
            Thread(target=self._run, name="reading", daemon=True).start()
            self._threads += 1

    def _run(self) -> None:
        try:
            while self._hand_out():
                pass
        except BaseException as error:
            self._give_up(error)

    def _hand_out(self) -> bool:
        """Start a process and have it work; returns whether it ended before the work did."""
        worker = self._begun()
        try:
            while (task := self._next()) is not None:
                if not self._is_done(task, worker):
                    return True
        finally:
            with self._changed:
                self._started -= 1
            self._end(worker)
        return False

    def _begun(self) -> Worker:
        """Return a process that has started; raises WorkError or OSError when none does."""
        with suppress(DiedError, UnansweredError):
            return self._new()
        return self._new()  # once more: somebody may have ended it

    def _new(self) -> Worker:
        with self._changed:
            if self._closed.is_set():
                raise ClosedError
        worker = Worker()
        with self._changed:
            self._alive.add(worker)
            if self._closed.is_set():  # meanwhile: `close` did not know of it
                worker.kill()
        try:
            worker.wait_ready(_STARTING)
        except BaseException:
            self._end(worker)
            raise
        with self._changed:
            self._started += 1
        return worker

    def _end(self, worker: Worker) -> None:
        with self._changed:
            self._alive.discard(worker)
        worker.end()

    def _next(self) -> _Task | None:
        """Return what to do next; None when the thread is to end, having counted it out."""
        with self._changed:
            self._changed.wait_for(lambda: self._tasks or self._closed.is_set(), self._rest)
            if self._tasks:
                return self._tasks.popleft()
            self._threads -= 1
            return None

    def _is_done(self, task: _Task, worker: Worker) -> bool:
        """Have `worker` do `task`; returns whether it can do another."""
        if not task.answer.set_running_or_notify_cancel():
            return True
        try:
            task.answer.set_result(worker.do(task.work, task.seconds))
        except FailedError as error:
            task.answer.set_exception(error)
        except BaseException as error:
            task.answer.set_exception(ClosedError() if self._closed.is_set() else error)
            return False
        return True

    def _give_up(self, error: BaseException) -> None:
        """Go on without the thread; when it was the last one, nobody is left for what waits."""
        with self._changed:
            self._threads -= 1
            self._try_at = monotonic() + _WITHOUT
            last = not self._threads
        if self._closed.is_set():
            return
        if last:
            _log.warning("No process to read files can be had: %r; this one reads them", error)
            self._drop(UnavailableError())

    def _drop(self, error: WorkError) -> None:
        with self._changed:
            tasks, self._tasks = self._tasks, deque()
        for task in tasks:
            task.fail(error)
