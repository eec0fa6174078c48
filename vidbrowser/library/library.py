"""All added folders together: each kept by a thread of its own, shown as one catalogue."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.library import snapshot
from vidbrowser.library.folder_state import FolderState, joined
from vidbrowser.library.folder_sync import FolderSync
from vidbrowser.library.progress import Phase, Update, together
from vidbrowser.library.subtitle_sync import SubtitleSync
from vidbrowser.library.sync_pass import Counts, SyncPass
from vidbrowser.library.watching import Watching
from vidbrowser.library.workers import Workers
from vidbrowser.records import listing
from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Progress
    from vidbrowser.marks.memory import MarkMemory
    from vidbrowser.thumbnails.gone import GonePictures

_log = logging.getLogger(__name__)
_PACE = 0.1  # seconds between two updates at least
_SHARE = 4  # and so many times what the last one took


class Library:
    """The added folders; `listener(update)` is told of each new state, in a thread of the library.

    `cache` is the folder of the snapshots, None to keep none. No method waits for a disk: where an
    added folder really is, so whether another holds it, is looked for in the thread of that folder.
    """

    def __init__(
        self,
        cache: Path | None,
        listener: Callable[[Update], None],
        watching: Watching = Watching.LIVE,
        gone: GonePictures | None = None,
        *,
        subtitles: bool = False,
        marks: MarkMemory | None = None,
    ) -> None:
        self._cache, self._gone = cache, gone
        self._marks = EMPTY.marks if marks is None else marks
        self._watching = watching
        self._listener = listener
        self._workers = Workers()
        self._syncs: dict[Path, FolderSync] = {}
        self._leaving: dict[Path, Thread] = {}  # of folders taken out: they keep what was read
        self._notes: list[Sentence] = []
        self._lock = Lock()  # guards the three above
        self._catalogue = EMPTY
        self._folders: tuple[FolderState, ...] = ()
        self._dirty = Event()
        self._closed = Event()
        self._looked: tuple[FolderState, ...] = ()  # of which the subtitles were asked for
        self._subtitles = SubtitleSync(
            *(cache, self._workers, self._dirty.set, self._note), wanted=subtitles
        )
        self._thread = Thread(target=self._run, name="library", daemon=True)
        self._thread.start()

    def add(self, paths: Sequence[Path], place: int | None = None) -> None:
        """Add folders or single files; one that is within another is taken out again, with a note.

        Their order stays, also when the disk of one of them does not answer. They come at `place`
        of the order, at the end without one.
        """
        with self._lock:
            others = list(self._syncs)
            new = [root for root in dict.fromkeys(map(absolute, paths)) if root not in others]
            for root in new:
                self._syncs[root] = FolderSync(
                    *(root, self._cache, self._workers, self._dirty.set, self._note),
                    on_resolved=self._on_resolved,
                    watching=self._watching,
                    after=self._leaving.pop(root, None),
                )
                self._syncs[root].start()
            if place is not None:
                order = [*others[:place], *new, *others[place:]]
                self._syncs = {root: self._syncs[root] for root in order}
        self._dirty.set()

    def _on_resolved(self) -> None:
        """Keep those folders that no other holds, of those of which it is known where they are."""
        with self._lock:
            known = {root: sync.place for root, sync in self._syncs.items() if sync.place}
            _, held = listing.outermost(known)
            for root, _ in held:
                self._syncs.pop(root).close()
            self._notes += _told(held)
        self._dirty.set()

    def _note(self, text: Sentence) -> None:
        with self._lock:
            self._notes.append(text)
        self._dirty.set()

    def remove(self, root: Path) -> None:
        """Take an added folder out of the library; its files are not touched."""
        with self._lock:
            sync = self._syncs.pop(root, None)
            if sync is not None:
                self._leaving[root] = sync.thread
        if sync is not None:
            sync.close()
        self._dirty.set()

    def watch(self, watching: Watching) -> None:
        """Look at the folders, and at those that are added, when `watching` says."""
        with self._lock:
            self._watching = watching
        for sync in self._all():
            sync.watch(watching)

    def search_subtitles(self, wanted: bool) -> None:
        """Read subtitles, so that they can be searched, or forget what was read of them."""
        self._subtitles.want(wanted)

    def cancel_subtitles(self) -> None:
        """Stop reading subtitles; what was read stays, and `rescan` goes on."""
        self._subtitles.cancel()

    def rescan(self) -> None:
        """Look for changes in all folders; goes on where reading was cancelled."""
        self._looked = ()
        for sync in self._all():
            sync.rescan()

    resume = rescan

    def cancel(self) -> None:
        """Stop reading; what was read stays, and the progress says that it is partial."""
        for sync in self._all():
            sync.cancel()

    def close(self) -> None:
        """Stop everything; the listener is not called any more."""
        self._closed.set()
        self._dirty.set()
        self._subtitles.close()
        for sync in self._all():
            sync.close()
        self._workers.close()

    def join(self, timeout: float = 20.0) -> bool:
        """Wait, after `close`, until the threads have ended, `timeout` seconds at most.

        Returns whether they have.
        """
        end = monotonic() + timeout
        threads = [*(sync.thread for sync in self._all()), self._subtitles.thread, self._thread]
        for thread in threads:
            thread.join(max(0.0, end - monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _all(self) -> list[FolderSync]:
        with self._lock:
            return list(self._syncs.values())

    def _run(self) -> None:
        while True:
            self._dirty.wait()
            self._dirty.clear()
            if self._closed.is_set():
                return
            begun = monotonic()
            try:
                self._listener(self._update())
            except BaseException:  # a panic of Polars is none of Exception; the next one may come
                if not self._closed.is_set():
                    _log.exception("What is new in the library could not be shown")
            self._closed.wait(max(_PACE, _SHARE * (monotonic() - begun)))

    def _update(self) -> Update:
        syncs = self._all()
        progress = together(sync.progress for sync in syncs)
        folders = tuple(sync.folder for sync in syncs)
        if folders != self._folders:
            self._join(folders)
        self._take_spoken(progress)
        with self._lock:
            notes, self._notes = tuple(self._notes), []
        reading = tuple(sync.folder.root for sync in syncs if sync.progress.phase is Phase.READING)
        return Update(self._catalogue, progress, notes, reading, self._subtitles.reading)

    def _take_spoken(self, progress: Progress) -> None:
        """Have subtitles read once the folders are; take what of them can be searched."""
        if progress.phase is Phase.IDLE and self._looked != self._folders:
            self._looked = self._folders
            self._subtitles.look(self._catalogue.roots)
        spoken = self._subtitles.spoken
        if self._catalogue.spoken is not spoken:
            self._catalogue = self._catalogue.with_spoken(spoken)

    def _join(self, folders: tuple[FolderState, ...]) -> None:
        """Make `folders` the catalogue; when that fails the one before stays, which is told."""
        try:
            catalogue = joined(folders, self._catalogue.generation + 1, self._gone)
            self._catalogue = replace(catalogue, spoken=self._subtitles.spoken, marks=self._marks)
            self._folders = folders
        except BaseException as error:  # a panic of Polars is none of Exception
            _log.exception("The folders could not be joined to one list")
            with self._lock:  # told with this update: another would fail as well, and so on
                self._notes.append(
                    Sentence(
                        "The list could not be brought up to date: {reason}. F5 tries again.",
                        reason=reason(error),
                    )
                )


def distinct(paths: Sequence[Path]) -> tuple[list[Path], list[Sentence]]:
    """Return `paths`, absolute, without those within another, and what to say of these."""
    roots, held = listing.distinct(map(absolute, paths))
    return roots, _told(held)


def absolute(path: Path) -> Path:
    """Return `path` from the root of the disk, without `..`; nothing on disk is looked at."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def _told(held: Sequence[tuple[Path, Path]]) -> list[Sentence]:
    return [
        Sentence(
            "{path} is part of {folder} and is not listed apart.",
            path=str(path),
            folder=str(outer),
        )
        for path, outer in held
    ]


def load(
    paths: Sequence[Path], cache: Path | None = None, gone: GonePictures | None = None
) -> Catalogue:
    """Return the catalogue of `paths` as they are now; waits for it, as a command does.

    What `cache` has of them is used and brought up to date; None: everything is read.
    """
    return refresh(paths, cache, gone)[0]


def refresh(
    paths: Sequence[Path],
    cache: Path | None = None,
    gone: GonePictures | None = None,
    on_unkept: Callable[[str], object] = lambda _why: None,
) -> tuple[Catalogue, Counts]:
    """Return the same as `load`, and in how many files it differs from what `cache` had.

    `on_unkept` is told why it could not be kept in `cache`, if so.
    """
    workers = Workers()
    folders, counts = [], Counts()
    try:
        for root in distinct(paths)[0]:
            kept = FolderState(root) if cache is None else snapshot.latest(root, cache)
            step = SyncPass(kept, workers, lambda: False, lambda *_: None)
            folders.append(step.run())
            counts += step.counts
            if cache is None or folders[-1] is kept:
                continue
            folders[-1], why = snapshot.keep(folders[-1], cache)
            if why:
                on_unkept(why)
    finally:
        workers.close()
    return joined(folders, gone=gone), counts
