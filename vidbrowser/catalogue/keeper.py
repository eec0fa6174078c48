"""One added folder, kept up to date by a thread of its own: a slow disk holds up nobody else."""

from __future__ import annotations

import logging
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.catalogue import snapshot
from vidbrowser.catalogue.folder import Folder
from vidbrowser.catalogue.progress import Phase, Progress
from vidbrowser.catalogue.refresh import Refresh
from vidbrowser.catalogue.scanner import EVERYTHING
from vidbrowser.catalogue.watcher import Watcher

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.catalogue.workers import Workers

_WATCHED = 0.2  # seconds that reading waits for watching to begin
_SAVING = 10.0  # seconds between saving and saving again, while changes go on
_SAVING_SHARE = 20  # and so many times what it took: a million records are a gigabyte
_log = logging.getLogger(__name__)


class Keeper:
    """Holds the newest state of the folder `root` in `folder` and `progress`.

    `changed()` is called, in the keeper's thread, after each change of these; `noted(text)`, in
    some thread, with what the person should know.
    """

    def __init__(
        self,
        root: Path,
        cache: Path | None,
        workers: Workers,
        changed: Callable[[], None],
        noted: Callable[[str], None],
    ) -> None:
        self.folder = Folder(root, complete=cache is None)  # until what is kept has been loaded
        self.progress = Progress(Phase.LOADING)
        self._cache = cache
        self._saved = self.folder
        self._workers = workers
        self._changed = changed
        self._cancelled = Event()
        self._closed = Event()
        self._asked: SimpleQueue[frozenset[bytes]] = SimpleQueue()
        self._cost = 0.0
        self._watcher = Watcher(root, self._asked.put, noted, lambda: self._cost)
        self._thread = Thread(target=self._run, name=f"keeper of {root}", daemon=True)

    def start(self) -> None:
        """Begin to bring the folder up to date, and go on whenever something changes in it."""
        self.rescan()
        self._thread.start()

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
        self._watcher.close()
        self._asked.put(frozenset())

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread has ended."""
        self._thread.join(timeout)

    def _stopped(self) -> bool:
        return self._cancelled.is_set() or self._closed.is_set()

    def _run(self) -> None:
        self._load()
        watching = len(self.folder) > 0  # else not yet: watching is told of each file that is read
        if watching:
            self._watch()
        save_at = monotonic()
        while not self._closed.is_set():
            try:
                paths = self._asked.get(timeout=self._until(save_at))
            except Empty:
                save_at = self._save()
                continue
            while not self._asked.empty():  # several wishes that came meanwhile are one
                paths |= self._asked.get()
            if paths and not self._stopped():
                self._refresh(paths)
            elif not self._closed.is_set():
                self._show(self.folder, Progress(partial=True))
            if not watching:
                watching = True
                self._watch()
                self._asked.put(EVERYTHING)  # for what has changed until now
        self._save()

    def _watch(self) -> None:
        self._watcher.start()
        self._watcher.wait(_WATCHED)

    def _until(self, save_at: float) -> float | None:
        """Return how long to wait for something to do before saving, None when all is saved."""
        return None if self.folder is self._saved else max(0.0, save_at - monotonic())

    def _load(self) -> None:
        if self._cache is None:
            return
        complete = Folder(self.folder.root)
        for folder in snapshot.load(self.folder.root, self._cache):
            complete = folder
            self._show(folder, self.progress)
        self._saved = complete if complete.complete else Folder(self.folder.root)
        self._show(self._saved, self.progress)

    def _save(self) -> float:
        """Keep what is known now for the next start; returns when to do so again at the soonest."""
        begun = monotonic()
        folder = self.folder
        if self._cache is not None and folder is not self._saved and folder.complete:
            self._show(folder, replace(self.progress, phase=Phase.SAVING))
            snapshot.keep(folder, self._cache)
            self._show(folder, replace(self.progress, phase=Phase.IDLE))
        self._saved = folder
        return monotonic() + max(_SAVING, _SAVING_SHARE * (monotonic() - begun))

    def _refresh(self, paths: frozenset[bytes]) -> None:
        begun = monotonic()
        try:
            Refresh(self.folder, self._workers, self._stopped, self._show).run(paths)
        except Exception:
            if not self._closed.is_set():
                root = self.folder.root
                _log.exception("Reading %s failed; what was read until then stays", root)
            self._show(self.folder, Progress(partial=True))
        self._cost = monotonic() - begun

    def _show(self, folder: Folder, progress: Progress) -> None:
        self.folder, self.progress = folder, progress
        self._changed()
