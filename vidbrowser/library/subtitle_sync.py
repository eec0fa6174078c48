"""The subtitles of all added folders: read in a thread of its own while they are to be searched."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.library import snapshot
from vidbrowser.library.progress import Reading
from vidbrowser.library.subtitle_pass import SubtitlePass, location
from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import Sentence
from vidbrowser.subtitles import index
from vidbrowser.subtitles.index import LARGEST, UnusableError
from vidbrowser.subtitles.spoken import Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vidbrowser.library.workers import Workers

_log = logging.getLogger(__name__)
_SHARE, _REST = 20, 60.0
"""So many times what looking through the folders took it rests, so many seconds at most."""

_AGAIN = 15.0
"""Seconds after which a search is made anew while subtitles are read."""
_CANCELLED = Sentence("Reading the subtitles was cancelled: not all are searched. F5 goes on.")


class SubtitleSync:
    """Keeps the indexes in the folder `cache`, of folders that `look` names, once it is `wanted`.

    `changed()` is called when `spoken` or `reading` are others than before, `note(text)` with what
    the person should know; both in the thread of this. `cache` None: nothing is read.
    """

    def __init__(
        self,
        cache: Path | None,
        workers: Workers,
        changed: Callable[[], object],
        note: Callable[[Sentence], object],
        *,
        wanted: bool = False,
        largest: int = LARGEST,
    ) -> None:
        self.spoken: Spoken | None = Spoken(reading=True) if wanted else None
        self.reading: Reading | None = None
        self._cache, self._workers, self._largest = cache, workers, largest
        self._changed, self._note = changed, note
        self._wanted = wanted
        self._roots: tuple[Path, ...] = ()
        self._looked = self._published = 0.0  # seconds
        self._lock = Lock()  # guards the two above
        self._dirty, self._closed, self._awake = Event(), Event(), Event()
        self._cancelled = Event()
        self.thread = Thread(target=self._run, name="subtitles", daemon=True)
        self.thread.start()

    def want(self, wanted: bool) -> None:
        """Search in subtitles from now on, or not any more: then what was kept goes."""
        with self._lock:
            self._wanted = wanted
        self._dirty.set()
        self._awake.set()

    def look(self, roots: Sequence[Path]) -> None:
        """Look for what is new in the subtitles of `roots`."""
        with self._lock:
            self._roots = tuple(roots)
        self._dirty.set()

    def cancel(self) -> None:
        """Stop reading; what was read stays, and is gone on with the next time it is looked."""
        if self.reading is not None:
            self._cancelled.set()

    def close(self) -> None:
        """Stop everything; what was read stays."""
        self._closed.set()
        self._dirty.set()
        self._awake.set()

    def _stopped(self) -> bool:
        return self._closed.is_set() or self._cancelled.is_set() or not self._wanted

    def _run(self) -> None:
        while True:
            self._dirty.wait()
            self._dirty.clear()
            self._awake.clear()
            self._cancelled.clear()
            if self._closed.is_set():
                return
            self._looked = 0.0
            try:
                self._bring_up_to_date()
            except BaseException as error:  # a panic of Polars is none of Exception
                if not self._closed.is_set():
                    _log.exception("The subtitles could not be read")
                    self._say(_failed(error))
            self._show(None)
            self._awake.wait(min(_REST, _SHARE * self._looked))

    def _bring_up_to_date(self) -> None:
        with self._lock:
            roots, wanted = self._roots, self._wanted
        if not wanted or self._cache is None:
            self._forget()
            return
        before = self.spoken or Spoken()
        indexes = {root: location(self._cache, root) for root in roots}
        if self.spoken is None or indexes != before.indexes:
            self._publish(Spoken(indexes, reading=True, lacking=before.lacking))
        lacking: dict[Path, Sentence] = {}
        news = False
        for root in roots:
            news |= self._pass(root, lacking)
            if self._cancelled.is_set():
                self._publish(Spoken(indexes, lacking=dict.fromkeys(roots, _CANCELLED)))
            if self._stopped():
                return
        if news or self.spoken is None or self.spoken.reading or lacking != self.spoken.lacking:
            self._publish(Spoken(indexes, lacking=lacking))
        with suppress(OSError):
            snapshot.prune(self._cache)

    def _pass(self, root: Path, lacking: dict[Path, Sentence]) -> bool:
        """Bring the index of `root` up to date; returns whether it is another than before."""
        assert self._cache is not None
        step = SubtitlePass(
            *(root, self._cache, self._workers, self._stopped),
            tell=self._on_progress,
            largest=self._largest,
        )
        try:
            changed = step.run()
        except UnusableError as error:
            why = _not_all(root, error)
            lacking[root] = why
            known = self.spoken.lacking.get(root) if self.spoken is not None else None
            if why != known:  # told once
                _log.warning(why)
                self._say(why)
            return bool(step.done)
        finally:
            self._looked += step.looked
        if unread := step.unread():
            self._say(unread)
        if not location(self._cache, root).exists():
            lacking[root] = Sentence(
                "The subtitles of {folder} are not read: it is not there at the moment.",
                folder=str(root),
            )
        return changed

    def _on_progress(self, step: SubtitlePass) -> None:
        """Show how far it is; from time to time what was read until then can be found."""
        self._show(Reading(step.done, step.total))
        if self.spoken is not None and monotonic() - self._published > _AGAIN:
            self._publish(replace(self.spoken))

    def _forget(self) -> None:
        """Remove what was kept, once it is not wanted any more."""
        indexes = self.spoken.indexes if self.spoken is not None else {}
        if self.spoken is not None:
            self._publish(None)
        for path in indexes.values():
            try:
                index.remove(path)
            except OSError as error:
                _log.warning("%s cannot be removed: %s", path, error)
                self._say(
                    Sentence(
                        "{file}, where subtitles were kept, cannot be removed: {reason}.",
                        file=str(path),
                        reason=reason(error),
                    )
                )

    def _publish(self, spoken: Spoken | None) -> None:
        self.spoken, self._published = spoken, monotonic()
        self._changed()

    def _show(self, reading: Reading | None) -> None:
        if reading != self.reading:
            self.reading = reading
            self._changed()

    def _say(self, text: Sentence) -> None:
        self._note(text)


def _not_all(root: Path, error: UnusableError) -> Sentence:
    why = error.args[0] if error.args else reason(error)
    return Sentence(
        "Not all subtitles of {folder} are searched: {reason}.", folder=str(root), reason=why
    )


def _failed(error: BaseException) -> Sentence:
    return Sentence("The subtitles could not be read: {reason}.", reason=reason(error))


def read_all(
    roots: Sequence[Path],
    cache: Path,
    workers: Workers,
    tell: Callable[[SubtitlePass], object] = lambda _pass: None,
) -> Spoken:
    """Return the subtitles of `roots`, read as they are now: waits for it, as a command does.

    `tell(pass)` is called with the pass over each of them while it goes on, and at its end.
    """
    lacking = {}
    for root in roots:
        step = SubtitlePass(root, cache, workers, tell=tell)
        try:
            step.run()
        except UnusableError as error:
            lacking[root] = _not_all(root, error)
        tell(step)
    return Spoken({root: location(cache, root) for root in roots}, lacking=lacking)


def kept_of(roots: Sequence[Path], cache: Path) -> Spoken | None:
    """Return the subtitles of `roots` that were read before; None where those of none were."""
    indexes = {root: path for root in roots if (path := location(cache, root)).exists()}
    return Spoken(indexes) if indexes else None
