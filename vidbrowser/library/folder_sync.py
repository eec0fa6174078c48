"""One added folder, kept up to date by a thread of its own: a slow disk holds up nobody else."""

from __future__ import annotations

import logging
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.library import snapshot
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.progress import Phase, Progress
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.watcher import Watcher
from vidbrowser.library.watching import Watching
from vidbrowser.records.listing import resolved
from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import NOTHING, Sentence
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.library.workers import Workers

_WATCHED = 0.2  # seconds that reading waits for watching to begin
_SAVING = 10.0  # seconds between saving and saving again, while changes go on
_SAVING_SHARE = 20  # and so many times what it took: a million records are a gigabyte
_IN_MEMORY = 0.1  # share of descriptions in memory from which on they are mapped: a new list
_LOADING_FAILED = translatable("Loading what was kept of it failed: {reason}.")
_RESOLVING_FAILED = translatable("Looking where it is failed: {reason}.")
_READING_FAILED = translatable("Reading it failed: {reason}.")
_SAVING_FAILED = translatable("Keeping it for the next start failed: {reason}.")
_WATCHING_FAILED = translatable("Watching it failed: {reason}.")
_NOTHING: frozenset[bytes] = frozenset()
"""Wakes the thread that waits for what to bring up to date."""
_log = logging.getLogger(__name__)


class FolderSync:
    """Holds the newest state of the folder `root` in `folder` and `progress`.

    `changed()` is called, in the thread of it, after each change of these; `noted(text)`, in
    some thread, with what the person should know; `on_resolved()`, once `place` tells where the
    root is when all links are followed. What an earlier one of the same root kept is loaded when
    that one's thread, `after`, has ended.
    """

    def __init__(
        self,
        root: Path,
        cache: Path | None,
        workers: Workers,
        changed: Callable[[], None],
        noted: Callable[[Sentence], None],
        on_resolved: Callable[[], None] = lambda: None,
        watching: Watching = Watching.LIVE,
        after: Thread | None = None,
    ) -> None:
        self.folder = FolderState(
            root, complete=cache is None
        )  # until what is kept has been loaded
        self.progress = Progress(Phase.LOADING)
        self.place: Path | None = None
        self._cache = cache
        self._saved = self.folder
        self._workers = workers
        self._changed, self._noted, self._on_resolved = changed, noted, on_resolved
        self._cancelled = Event()
        self._closed = Event()
        self._asked: SimpleQueue[frozenset[bytes]] = SimpleQueue()
        self._owed: frozenset[bytes] = frozenset()  # to be brought up to date
        self._save_at = monotonic()  # not before
        self._wanted = watching
        self._watcher: Watcher | None = None
        self._cost = 0.0
        self._unkept = NOTHING
        self._after = after
        self.thread = Thread(target=self._run, name=f"sync of {root}", daemon=True)

    def start(self) -> None:
        """Begin to bring the folder up to date, and go on whenever something changes in it.

        A folder of which nothing was kept is read once, whatever is wanted.
        """
        if self._wanted is not Watching.NEVER:
            self.rescan()
        self.thread.start()

    def watch(self, watching: Watching) -> None:
        """Look at the folder all the time from now on, or no more unless `rescan` is called."""
        self._wanted = watching
        self._asked.put(EVERYTHING if watching is Watching.LIVE else _NOTHING)

    def rescan(self) -> None:
        """Look for what has changed, after what is being done now; goes on when cancelled."""
        self._cancelled.clear()
        self._asked.put(EVERYTHING)

    def cancel(self) -> None:
        """Stop what is being done, if anything is; what was read stays."""
        if self.progress.phase in (Phase.LOADING, Phase.LISTING, Phase.READING):
            self._cancelled.set()

    def close(self) -> None:
        """Stop for good."""
        self._closed.set()
        if (watcher := self._watcher) is not None:
            watcher.close()
        self._asked.put(_NOTHING)

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread has ended."""
        self.thread.join(timeout)

    def _stopped(self) -> bool:
        return self._cancelled.is_set() or self._closed.is_set()

    def _run(self) -> None:
        if self._after is not None:
            self._after.join()
            self._after = None
        self._attempt(self._load, _LOADING_FAILED)
        self._attempt(self._resolve, _RESOLVING_FAILED)
        if not len(self.folder):  # watch it later: it would be told of each file that is read
            self._asked.put(EVERYTHING)
        elif self._wanted is Watching.LIVE:
            self._attempt(self._begin_watching, _WATCHING_FAILED)
        elif self._wanted is Watching.NEVER:
            self._show(self.folder, Progress())
        while not self._closed.is_set():
            self._do_next()
        self._attempt(self._save, _SAVING_FAILED)

    def _do_next(self) -> None:
        """Do what is asked, as soon as it is; when nothing is and it is time to, save."""
        try:
            paths = self._asked.get(timeout=self._until_saving())
        except Empty:
            self._attempt(self._save, _SAVING_FAILED)
            return
        while not self._asked.empty():  # several wishes that came meanwhile are one
            paths |= self._asked.get()
        if paths and not self._stopped():
            self._owed |= paths
            self._attempt(self._refresh, _READING_FAILED)
        elif self._cancelled.is_set() and not self._closed.is_set():
            self._show(self.folder, Progress(partial=True))
        self._attempt(self._watch_as_wanted, _WATCHING_FAILED)

    def _attempt(self, step: Callable[[], None], failure: str) -> None:
        """Take `step`; whatever it raises, the thread goes on, and `failure` is told with it.

        It is a template with a place for the `reason`.
        """
        try:
            step()
        except KeyboardInterrupt:  # Polars raises it wherever it is at work; the window closes
            self._show(self.folder, Progress(partial=True))
        except BaseException as error:  # a panic of Polars is none of Exception
            root, now = self.folder.root, self.progress
            why = Sentence(failure, reason=reason(error))
            _log.exception("Of %s: %s What was read until then stays.", root, why)
            told = Progress(partial=now.partial, unavailable=now.unavailable, failed=((root, why),))
            self._show(self.folder, told)

    def _watch_as_wanted(self) -> None:
        if self._wanted is Watching.LIVE and self._watcher is None:
            self._asked.put(EVERYTHING)  # for what has changed until now
            self._begin_watching()
        elif self._wanted is not Watching.LIVE and self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def _begin_watching(self) -> None:
        root, noted = self.folder.root, self._noted
        self._watcher = Watcher(root, self._asked.put, noted, lambda: self._cost)
        if not self._closed.is_set():  # it may have been closed before it could be told
            self._watcher.start()
            self._watcher.wait(_WATCHED)

    def _resolve(self) -> None:
        """Look where the root is; until its disk answers, what was kept is shown."""
        self.place = resolved(self.folder.root)
        self._on_resolved()

    def _until_saving(self) -> float | None:
        """Return how long to wait for something to do before saving, None when all is saved."""
        return None if self.folder is self._saved else max(0.0, self._save_at - monotonic())

    def _load(self) -> None:
        if self._cache is None:
            return
        complete = FolderState(self.folder.root)
        try:
            for folder in snapshot.load(self.folder.root, self._cache, self._noted):
                complete = folder
                self._show(folder, self.progress)
        finally:  # all is read anew when it failed half way
            self._saved = complete if complete.complete else FolderState(self.folder.root)
            self._show(self._saved, self.progress)

    def _tell_unkept(self, why: Sentence) -> None:
        """Tell, once, why nothing can be kept: all is read anew at the next start."""
        if why and not self._unkept:
            self._noted(why)
        self._unkept = why

    def _save(self) -> None:
        """Keep what is known now for the next start; what fails is tried at the next change."""
        begun, folder, before = monotonic(), self.folder, self._saved
        self._saved = folder
        try:
            if self._cache is not None and folder is not before and folder.complete:
                self._show(folder, replace(self.progress, phase=Phase.SAVING))
                much = folder.in_memory > _IN_MEMORY * len(folder)
                mapped = much and not self._closed.is_set()
                folder, why = snapshot.keep(folder, self._cache, mapped=mapped)
                self._saved = folder
                self._tell_unkept(why)
                self._show(folder, replace(self.progress, phase=Phase.IDLE))
        except KeyboardInterrupt:
            self._saved = before  # nothing is wrong: it is kept at the end
            raise
        finally:
            now = monotonic()
            self._save_at = now + max(_SAVING, _SAVING_SHARE * (now - begun))

    def _refresh(self) -> None:
        """Bring up to date what is owed; it stays owed when that fails."""
        begun = monotonic()
        try:
            SyncPass(self.folder, self._workers, self._stopped, self._show).run(self._owed)
            self._owed = frozenset()
        except BaseException:
            if not self._closed.is_set():  # else the workers were let go
                raise
        finally:
            self._cost = monotonic() - begun

    def _show(self, folder: FolderState, progress: Progress) -> None:
        self.folder, self.progress = folder, progress
        self._changed()
