"""The index of a folder's subtitles brought up to date: what is new or changed is read."""

from __future__ import annotations

import logging
import os
from concurrent.futures import FIRST_COMPLETED, wait
from contextlib import closing, suppress
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.library import snapshot
from vidbrowser.library.subtitled import subtitled
from vidbrowser.library.worker import FailedError, WorkError
from vidbrowser.library.workers import ClosedError, UnavailableError
from vidbrowser.records.problem import NotNowError
from vidbrowser.records.sentence import countable
from vidbrowser.subtitles.index import LARGEST, BrokenError, Index, set_aside
from vidbrowser.subtitles.transcript import Transcript, transcribed, transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from vidbrowser.library.workers import Workers
    from vidbrowser.records.problem import UnreadableError
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.subtitles.index import SubtitleFile

_log = logging.getLogger(__name__)
_TOGETHER = 100  # files that are written at once, or those of so many seconds
_SOON = 2.0
_PATIENCE = 60.0  # seconds that a file may take: it has 16 MB at most
_LOOK = 0.2  # seconds after which it is looked whether to stop


def location(cache: Path, root: Path) -> Path:
    """Return where the index of the subtitles of `root` is kept below the folder `cache`."""
    return snapshot.location(cache, root).with_suffix(".subtitles")


class SubtitlePass:
    """One pass over the subtitles of `root`; `done` of `total` files that differ are read.

    `tell(pass)` is called when these change. The pass ends early once `stopped()` is true; what was
    read until then is kept. `unreadable` is how many files could not be read, `looked` how many
    seconds looking through the folder took.
    """

    def __init__(
        self,
        root: Path,
        cache: Path,
        workers: Workers,
        stopped: Callable[[], bool] = lambda: False,
        tell: Callable[[SubtitlePass], object] = lambda _pass: None,
        *,
        largest: int = LARGEST,
    ) -> None:
        self.done = self.total = self.unreadable = 0
        self.removed = 0
        self.looked = 0.0
        self._root, self._path = root, location(cache, root)
        self._workers, self._stopped, self._tell = workers, stopped, tell
        self._largest = largest
        self._base = root.parent if root.is_file() else root

    def run(self) -> bool:
        """Bring the index up to date; returns whether anything in it is another than before.

        One that is damaged is set aside and made anew. Raises UnusableError where it cannot be
        read or written, FullError where it is full.
        """
        try:
            return self._run()
        except BrokenError as error:
            _log.warning("%s is set aside and made anew: %s", self._path, error)
            with suppress(OSError):
                set_aside(self._path)
            self.done = self.total = self.unreadable = self.removed = 0
            return self._run()

    def _run(self) -> bool:
        begun = monotonic()
        found = subtitled(self._root, self._stopped)
        self.looked = monotonic() - begun
        if self._stopped() or b"" in found.unlisted:
            return False  # what is not there now may be there again
        with closing(Index(self._path, largest=self._largest)) as index:
            with suppress(OSError):
                os.utime(self._path)  # tells that it is in use
            known = index.known()
            there = {(file.record, file.path): file for file in found.files}
            new = [file for key, file in there.items() if known.get(key, (0, None))[1] != file]
            gone = {
                key: number
                for key, (number, file) in known.items()
                if there.get(key) != file and (key in there or not _is_below(key, found.unlisted))
            }
            self.total = len(new)
            self._take_in(index, new, gone)
            if not self._stopped() and not index.complete:
                index.set_complete(True)
        return bool(new or gone)

    def _take_in(
        self, index: Index, new: list[SubtitleFile], gone: dict[tuple[bytes, bytes], int]
    ) -> None:
        """Read what is `new`; a changed file leaves the index when it comes into it anew."""
        keys = {(file.record, file.path) for file in new}
        index.add({}, [number for key, number in gone.items() if key not in keys])
        self.removed = sum(key not in keys for key in gone)
        read: dict[SubtitleFile, Transcript] = {}
        begun = monotonic()
        for file, said in self._read(new):
            self.done += 1
            if said is not None:
                read[file] = said
            if len(read) >= _TOGETHER or monotonic() - begun > _SOON:
                _write(index, read, gone)
                begun = monotonic()
                self._tell(self)
        _write(index, read, gone)
        self._tell(self)

    def _read(
        self, files: Iterable[SubtitleFile]
    ) -> Iterator[tuple[SubtitleFile, Transcript | None]]:
        """Yield what each of `files` says, in any order; None for what cannot be read now."""
        rest = iter(files)
        pending: dict[Future[Transcript | UnreadableError], SubtitleFile] = {}
        try:
            while not self._stopped():
                for file in islice(rest, 2 * self._workers.count + 1 - len(pending)):
                    pending[self._submit(file)] = file
                if not pending:
                    return
                for answer in wait(pending, _LOOK, FIRST_COMPLETED).done:
                    file = pending.pop(answer)
                    yield file, self._settled(file, answer)
        finally:
            for answer in pending:
                answer.cancel()

    def _submit(self, file: SubtitleFile) -> Future[Transcript | UnreadableError]:
        return self._workers.submit(_PATIENCE, transcribed, self._name(file), str(self._base))

    def _name(self, file: SubtitleFile) -> str:
        return os.path.join(self._base, os.fsdecode(file.path))

    def _settled(
        self, file: SubtitleFile, answer: Future[Transcript | UnreadableError]
    ) -> Transcript | None:
        """Return what came of reading `file`; a process that is to blame is logged."""
        try:
            said = answer.result()
        except ClosedError:
            return None
        except UnavailableError:
            said = transcribed(self._name(file), str(self._base))
        except WorkError as error:
            why = error.traceback if isinstance(error, FailedError) else repr(error)
            _log.warning("The subtitles %s were not read: %s", self._name(file), why)
            self.unreadable += 1
            return transcript([])
        if isinstance(said, Transcript):
            return said
        _log.warning("The subtitles %s were not read: %s", self._name(file), said)
        self.unreadable += 1
        return None if isinstance(said, NotNowError) else transcript([])

    def unread(self) -> Sentence | None:
        """Return what to say of files that could not be read; None when there are none."""
        if not self.unreadable:
            return None
        return countable(
            "{count} subtitle files in {folder} could not be read; the log names them.",
            "One subtitle file in {folder} could not be read; the log names it.",
            self.unreadable,
            folder=str(self._root),
        )


def _write(
    index: Index,
    read: dict[SubtitleFile, Transcript],
    gone: dict[tuple[bytes, bytes], int],
) -> None:
    """Write what was `read` in place of what is known of these files, and forget it."""
    former = [gone[key] for file in read if (key := (file.record, file.path)) in gone]
    index.add(read, former)
    read.clear()


def _is_below(key: tuple[bytes, bytes], folders: list[bytes]) -> bool:
    begins = tuple(os.path.join(folder, b"") for folder in folders)
    return any(path.startswith(begins) for path in key)
