"""Fetches many pictures: told as it goes, ended at any moment, gone on with later."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vidbrowser.thumbnails.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class FetchProgress:
    """How far it has come: what was `there` already or `fetched`, is `gone`, or `failed`.

    Of those that failed, `later` are servers' that asked to be left alone for a while.
    """

    total: int
    there: int = 0
    fetched: int = 0
    gone: int = 0
    failed: int = 0
    later: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """How many have been looked at."""
        return self.there + self.fetched + self.gone + self.failed

    @property
    def per_second(self) -> float:
        """How many servers answered for in a second."""
        asked = self.done - self.there
        return asked / self.seconds if self.seconds > 0 else 0.0


class BulkFetch:
    """Fetches the pictures at `addresses`, unless they are kept; only URLs.

    A broken-off or unasked one is fetched when it goes on. What failed in itself is not: the store
    knows for how long not to ask again.
    """

    def __init__(
        self,
        thumbnails: Callable[[], Thumbnails],
        addresses: Iterable[str],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._thumbnails, self._now = thumbnails, now
        self._left = deque(dict.fromkeys(addresses))
        self._total = len(self._left)
        self._counts = dict.fromkeys(("there", "fetched", "gone", "failed", "later"), 0)
        self._again: list[str] = []
        self._seconds, self._began = 0.0, 0.0
        self._working = 0
        self._lock = Lock()
        self._ended = Event()

    def work(self) -> None:
        """Fetch what is left, until there is no more or it is cancelled; several threads may."""
        self._begin()
        try:
            thumbnails = self._thumbnails()
            while not self._ended.is_set() and (address := self._next()):
                self._note(address, *self._answer(thumbnails, address))
        finally:
            self._end()

    def cancel(self) -> None:
        """Fetch no more; what is under way is ended by `Thumbnails.close`, or by itself."""
        self._ended.set()

    def resume(self) -> None:
        """Let `work` go on with what is left, and with what was to be asked for later."""
        with self._lock:
            self._left.extend(self._again)
            self._counts["failed"] -= len(self._again)
            self._counts["later"] = 0
            self._again = []
        self._ended.clear()

    @property
    def progress(self) -> FetchProgress:
        """How far it has come."""
        with self._lock:
            since = self._now() - self._began if self._working else 0.0
            return FetchProgress(self._total, **self._counts, seconds=self._seconds + since)

    @property
    def busy(self) -> bool:
        """Whether threads are at work."""
        return self._working > 0

    @property
    def unfinished(self) -> bool:
        """Whether going on would fetch more."""
        return bool(self._left or self._again)

    def _begin(self) -> None:
        with self._lock:
            if not self._working:
                self._began = self._now()
            self._working += 1

    def _end(self) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                self._seconds += self._now() - self._began

    def _next(self) -> str | None:
        with self._lock:
            return self._left.popleft() if self._left else None

    def _answer(self, thumbnails: Thumbnails, address: str) -> tuple[str, bool]:
        """Return the count that `address` adds to, and whether it is for later."""
        if thumbnails.has(address):
            return "there", False
        answer = thumbnails.load(address, Path(), may_fetch=True)
        if isinstance(answer, Picture):
            return "fetched", False
        if isinstance(answer, Failure) and answer.kind is FailureKind.GONE:
            return "gone", False
        return "failed", isinstance(answer, Failure) and answer.seconds > 0

    def _note(self, address: str, count: str, later: bool) -> None:
        with self._lock:
            if count == "failed" and self._ended.is_set():  # broken off, by us
                self._left.appendleft(address)
                return
            self._counts[count] += 1
            if later:
                self._counts["later"] += 1
                self._again.append(address)
