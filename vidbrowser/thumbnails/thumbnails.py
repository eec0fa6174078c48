"""The one door to pictures: from a record's image text to something to show."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from vidbrowser.records.library_file import holder
from vidbrowser.records.library_records import picture_of
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.local import local
from vidbrowser.thumbnails.outcome import (
    BROKEN_OFF,
    Failure,
    FailureKind,
    NotFetched,
    Picture,
    is_remote,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from vidbrowser.thumbnails.fetcher import Fetcher
    from vidbrowser.thumbnails.store import Store

_NONE = Failure(FailureKind.MISSING, Sentence("The record names no picture."))

_NOT_HELD = Failure(
    FailureKind.MISSING, Sentence("The picture did not come along in the library file.")
)


class Thumbnails:
    """Loads pictures of records, from the store where they are; any number of threads may ask.

    `make_fetcher` is called when a server is to be asked first: it imports what 0.2 s go to, and
    most pictures are kept. `roots` are asked for the folders of the library: pictures on the disk
    lie below one of them.
    """

    def __init__(
        self,
        store: Store,
        make_fetcher: Callable[[], Fetcher],
        roots: Callable[[], Iterable[Path]] = tuple,
    ) -> None:
        self._store, self._make_fetcher, self._roots = store, make_fetcher, roots
        self._fetcher: Fetcher | None = None
        self._making = Lock()  # held while it is made

    def load(
        self, image: str | None, record_path: Path, *, may_fetch: bool
    ) -> Picture | Failure | NotFetched:
        """Return the picture that the record at `record_path` names by `image`; never raises.

        Blocks: for a local file as long as the disk takes, for a URL up to 20 seconds unless it is
        in the store. Without `may_fetch` nothing is asked of any server. Failures are remembered
        for a while, so asking again is cheap; `forget` ends that.
        """
        if not image:
            return _NONE
        library = holder(record_path)
        held = self._held(library, record_path) if library else None
        if held is not None:
            return held
        if is_remote(image):
            return self._remote(image, may_fetch)
        return _NOT_HELD if library else self._local(image, record_path)

    def has(self, image: str) -> bool:
        """Return whether the picture of the URL `image` is kept; quicker than `load`."""
        return self._store.has(image)

    def forget(self, image: str) -> None:
        """Drop what is remembered of the URL `image`, for "Try again"."""
        self._store.forget(image)

    def keep(self, limit_bytes: int) -> None:
        """Let what is kept take so many bytes of the disk at most."""
        self._store.limit(limit_bytes)

    def close(self) -> None:
        """Break off what is being fetched, and close the connections to servers."""
        if self._fetcher is not None:  # one that is being made has asked nobody yet
            self._fetcher.close()

    def _held(self, library: Path, record_path: Path) -> Picture | Failure | None:
        """Return the picture that came with a record in a library file, None without one.

        It is kept by its place in that file, never by its address: what a stranger put there is
        shown of that record alone.
        """
        try:
            told = library.stat()
            key = f"library:{record_path}\0{told.st_mtime_ns}\0{told.st_size}"
            kept = self._store.get(key)
            if kept is not None:
                return kept
            encoded = picture_of(record_path)
        except (OSError, UnreadableError):
            return None
        if encoded is None:
            return None
        answer = _scaled(encoded)
        self._store.put(key, answer)
        return answer

    def _remote(self, url: str, may_fetch: bool) -> Picture | Failure | NotFetched:
        answer = self._store.get(url)
        if answer is None:
            if not may_fetch:
                return NotFetched(url)
            answer = self._made().fetch(url)
            if answer != BROKEN_OFF:
                self._store.put(url, answer)
        return answer

    def _made(self) -> Fetcher:
        with self._making:
            if self._fetcher is None:
                self._fetcher = self._make_fetcher()
            return self._fetcher

    def _local(self, text: str, record_path: Path) -> Picture | Failure:
        opened = local(text, record_path, self._roots())
        if isinstance(opened, Failure):
            return opened
        kept = self._store.get(opened.key)
        if kept is not None:
            opened.close()
            return kept
        try:
            content = opened.read()
        except OSError:
            return Failure(
                FailureKind.MISSING, Sentence("The picture's file cannot be read."), retry=True
            )
        answer = content if isinstance(content, Failure) else _scaled(content)
        self._store.put(opened.key, answer)
        return answer


def _scaled(encoded: bytes) -> Picture | Failure:
    from vidbrowser.thumbnails.picture import scaled  # imports Pillow

    return scaled(encoded)
