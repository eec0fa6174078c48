"""A folder brought up to date with the disk: listed, compared, and what differs read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.library.folder_state import FOUND, NO_SIZE, problem_rows
from vidbrowser.library.progress import Phase, Progress
from vidbrowser.library.scanner import (
    EVERYTHING,
    DirectoryScan,
    diff,
    identity_of,
    with_touched,
    within,
)
from vidbrowser.records.no_records import no_records
from vidbrowser.records.sentence import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from vidbrowser.library.folder_state import FolderDelta, FolderState
    from vidbrowser.library.scanner import Changes
    from vidbrowser.library.workers import Workers

_STEP = 0.5  # seconds between two states shown of a folder that is read for the first time
_BURST = 5.0  # the same for changes: a burst of them is to be one
_SHARE = 4  # and at least so many times what making the last one took
_SLOWER = 0.1  # and this part of the time so far: each is searched anew, as large as it then is
_LOOKS = 3  # more, when another folder came into the place of the root during one


@dataclass(frozen=True)
class Counts:
    """How many files there are, and in how many they differ from what was known."""

    files: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.files + other.files,
            self.added + other.added,
            self.changed + other.changed,
            self.removed + other.removed,
        )


class SyncPass:
    """One pass over a folder; `folder`, `progress` and `counts` tell how far it is.

    `show(folder, progress)` is called with each new state, in this thread. The pass ends early,
    with what was read until then, once `stopped()` is true: `progress.partial` is then true.
    """

    def __init__(
        self,
        folder: FolderState,
        workers: Workers,
        stopped: Callable[[], bool],
        show: Callable[[FolderState, Progress], None],
    ) -> None:
        self.folder = folder
        self.progress = Progress()
        self.counts = Counts(len(folder))
        self._workers = workers
        self._stopped = stopped
        self._show = show
        self._beside: Mapping[bytes, str] = {}
        self._removed: pl.Series | None = None  # None: there is nothing that could be replaced
        self._waiting: list[FolderDelta] = []
        self._pace = _STEP

    def run(self, paths: frozenset[bytes] = EVERYTHING) -> FolderState:
        """Bring the folder up to date, or just what is at or below `paths`, and return it."""
        self._tell(phase=Phase.LISTING)
        known = self.folder.known()
        paths = with_touched(paths, self.folder.root)
        if known.is_empty():
            listing = self._read_all()
        else:
            part = self._part(known, paths)
            if part is None:
                listing = self._read_changes(known, EVERYTHING)
            else:
                listing = self._read_changes(part, paths)
        self._say(listing)
        self._tell(phase=Phase.IDLE, partial=self._stopped())
        return self.folder

    def _part(self, known: pl.DataFrame, paths: frozenset[bytes]) -> pl.DataFrame | None:
        """Return what is `known` of `paths`, None when all is to be looked through.

        So it is when the root is not the one it was: what is not there may be elsewhere.
        """
        if paths == EVERYTHING or identity_of(self.folder.root) != self.folder.identity:
            return None
        return within(known, paths, self.folder.root)

    def _say(self, listing: DirectoryScan) -> None:
        """Say what is there when no record is; as long as that is not known, nothing."""
        folder, said = self.folder, NOTHING
        if folder.rows.is_empty() and folder.root.is_dir():
            if listing.only != EVERYTHING:
                listing = DirectoryScan(folder.root, self._stopped)
                list(listing)
            if listing.finished and not listing.unlisted:
                said = no_records(listing.passed, folder.others, folder.unreadable, folder.lists)
        if said != folder.said:
            self.folder = replace(folder, said=said)

    def _read_all(self) -> DirectoryScan:
        """Read while listing goes on: there is nothing to compare with."""
        listing = DirectoryScan(self.folder.root, self._stopped)
        self._beside = listing.beside
        self._workers.start()
        self._read(self._counted(listing))
        self._listed(listing)
        self.counts = replace(self.counts, added=self.counts.files)
        return listing

    def _read_changes(
        self, known: pl.DataFrame, paths: frozenset[bytes], looks: int = _LOOKS
    ) -> DirectoryScan:
        listing = DirectoryScan(self.folder.root, self._stopped, paths)
        self._beside = listing.beside
        found = pl.concat(self._counted(listing), rechunk=True)
        whole = paths == EVERYTHING
        begun = listing.identity if whole else self.folder.identity
        if looks and listing.finished and identity_of(self.folder.root) != begun:
            return self._read_changes(self.folder.known(), EVERYTHING, looks - 1)
        if whole:
            listing.keep(self.folder.identity)
            self._listed(listing)
        if listing.finished:
            self.apply(diff(known, found, listing.unlisted))
        return listing

    def apply(self, changes: Changes) -> None:
        """Read what was added and changed, drop what was removed."""
        wanted = pl.concat([changes.added, changes.changed, changes.again])
        self.counts = Counts(
            len(self.folder) + changes.added.height - len(changes.removed),
            changes.added.height,
            changes.changed.height,
            len(changes.removed),
        )
        self._removed, self._pace = changes.removed, _BURST
        self._tell(done=0, total=wanted.height)
        self._read([wanted])
        healed = changes.again.join(self.folder.rows, on="path", how="semi").height
        self.counts = replace(self.counts, changed=self.counts.changed + healed)

    def _counted(self, listing: DirectoryScan) -> Iterator[pl.DataFrame]:
        files = 0
        for batch in listing:
            files += batch.height
            self.counts = replace(self.counts, files=files)
            if self.progress.phase is Phase.LISTING:
                self._tell(done=files)
            yield batch
        if listing.finished:
            self._tell(total=files)

    def _listed(self, listing: DirectoryScan) -> None:
        root = self.folder.root
        lost = problem_rows(listing.problems, root)
        if not lost.equals(self.folder.lost):
            self.folder = replace(self.folder, lost=lost)
        there = b"" not in listing.unlisted
        if there and listing.finished and listing.identity != self.folder.identity:
            self.folder = replace(self.folder, identity=listing.identity)
        self._tell(unavailable=() if there else (root,))

    def _read(self, batches: Iterable[pl.DataFrame]) -> None:
        self._tell(phase=Phase.READING, done=0)
        begun = shown = monotonic()
        cost, done = 0.0, 0
        from vidbrowser.library.parallel_reader import (
            ParallelReader,  # with all that reads: after the snapshot
        )

        reader = ParallelReader(self.folder.root, self._workers, self._stopped, beside=self._beside)
        for reading in reader.read(batches):
            self._waiting.append(reading)
            now = monotonic()
            first, done = done == 0, done + len(reading)
            self._tell(done=done, per_second=done / max(now - begun, 1e-3))
            pause = max(self._pace, _SHARE * cost, _SLOWER * (now - begun))
            if (first and self._removed is None) or now - shown > pause:
                self._step()
                shown = monotonic()
                cost = shown - now
        self._step(last=True)

    def _step(self, *, last: bool = False) -> None:
        """Make what has been read since the last step part of the folder, and show it."""
        readings, self._waiting = [one for one in self._waiting if self._is_news(one)], []
        folder = self.folder
        if self._removed is not None:
            folder = folder.without(pl.concat([self._removed, *(r.paths for r in readings)]))
            self._removed = self._removed.clear()
        folder = folder.adding(readings)
        if last:
            folder = folder.in_one_chunk()
        if folder is not self.folder:
            self.folder = folder
            self._tell()

    def _is_news(self, reading: FolderDelta) -> bool:
        """Return whether `reading` is more than files that could not be read, and cannot again."""
        if self._removed is None or reading.rows.height or reading.failed.is_empty():
            return True
        folder = self.folder
        other = reading.failed.join(folder.failed, on=list(FOUND), how="anti")
        stamped = other.filter(pl.col("size") != NO_SIZE)  # the stamps of the others say nothing
        known = pl.concat([stamped, other.join(folder.failed, on=["path", "size"], how="anti")])
        before = folder.problems.join(reading.failed, on="path", how="semi")
        return bool(known.height) or not before.sort("path").equals(reading.problems.sort("path"))

    def _tell(self, **changed: object) -> None:
        self.progress = replace(self.progress, **changed)  # type: ignore[arg-type]
        self._show(self.folder, self.progress)
