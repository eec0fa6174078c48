"""One added folder, kept up to date by a thread of its own: a slow disk holds up nobody else."""

from __future__ import annotations

import logging
from dataclasses import replace
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from vidbrowser.catalogue import snapshot
from vidbrowser.catalogue.folder import Folder
from vidbrowser.catalogue.progress import Phase, Progress
from vidbrowser.catalogue.refresh import Refresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.catalogue.workers import Workers

_log = logging.getLogger(__name__)


class Keeper:
    """Holds the newest state of the folder `root` in `folder` and `progress`.

    `changed()` is called, in the keeper's thread, after each change of these.
    """

    def __init__(
        self, root: Path, cache: Path | None, workers: Workers, changed: Callable[[], None]
    ) -> None:
        self.folder = Folder(root)
        self.progress = Progress(Phase.LOADING)
        self._cache = cache
        self._saved = self.folder
        self._workers = workers
        self._changed = changed
        self._cancelled = Event()
        self._closed = Event()
        self._asked: SimpleQueue[None] = SimpleQueue()
        self._thread = Thread(target=self._run, name=f"keeper of {root}", daemon=True)

    def start(self) -> None:
        """Begin to bring the folder up to date."""
        self._asked.put(None)
        self._thread.start()

    def rescan(self) -> None:
        """Look for what has changed, after what is being done now; goes on when cancelled."""
        self._cancelled.clear()
        self._asked.put(None)

    def cancel(self) -> None:
        """Stop what is being done; what was read stays."""
        self._cancelled.set()

    def close(self) -> None:
        """Stop for good."""
        self._closed.set()
        self._asked.put(None)

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread has ended."""
        self._thread.join(timeout)

    def _stopped(self) -> bool:
        return self._cancelled.is_set() or self._closed.is_set()

    def _run(self) -> None:
        self._load()
        while not self._closed.is_set():
            self._asked.get()
            while not self._asked.empty():  # several wishes that came meanwhile are one
                self._asked.get()
            if not self._stopped():
                self._refresh()
                self._save()

    def _load(self) -> None:
        if self._cache is None:
            return
        complete = Folder(self.folder.root)
        for folder in snapshot.load(self.folder.root, self._cache):
            complete = folder
            self._show(folder, self.progress)
        self._saved = complete if complete.complete else Folder(self.folder.root)
        self._show(self._saved, self.progress)

    def _save(self) -> None:
        """Keep what is known now for the next start."""
        if self._cache is None or self.folder is self._saved:
            return
        self._show(self.folder, replace(self.progress, phase=Phase.SAVING))
        snapshot.keep(self.folder, self._cache)
        self._saved = self.folder
        self._show(self.folder, replace(self.progress, phase=Phase.IDLE))

    def _refresh(self) -> None:
        try:
            Refresh(self.folder, self._workers, self._stopped, self._show).run()
        except Exception:
            if not self._closed.is_set():
                _log.exception(
                    "Reading %s failed; what was read until then stays", self.folder.root
                )
            self._show(self.folder, Progress(partial=True))

    def _show(self, folder: Folder, progress: Progress) -> None:
        self.folder, self.progress = folder, progress
        self._changed()
