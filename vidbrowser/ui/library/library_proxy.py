"""Brings what the library tells from its threads into the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.library.library import Library
    from vidbrowser.library.progress import Update
    from vidbrowser.library.watching import Watching


Made = Callable[["Library"], None]
Failed = Callable[[BaseException], None]
Start = Callable[[Callable[[], "Library"], Made, Failed], None]
"""What does the first in a thread and calls one of the others with the outcome."""


class LibraryProxy(QObject):
    """The library as the window sees it: it is made in a thread, since it imports polars (0.3 s).

    What is asked before it is there is kept and passed on in order.
    """

    updated = Signal(object)
    """An `Update`: the newest catalogue and how far reading has come."""
    failed = Signal(object)
    """The error in which making the library ended; `begin` tries again."""

    def __init__(
        self,
        make: Callable[[Callable[[Update], None]], Library],
        start: Start,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._kept: list[Callable[[Library], None]] = []
        self._ending = Lock()  # guards the two below
        self._closed = False
        self._begun: Library | None = None
        self._source, self._start = make, start
        self._making = False
        self.begin()

    def begin(self) -> None:
        """Make the library unless it is there or on its way."""
        if self._library is None and not self._making:
            self._making = True
            self._start(self._make, self._on_made, self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        self._making = False
        self.failed.emit(error)

    def _make(self) -> Library:
        """Make the library, in a thread; one that nobody waits for any more is closed again."""
        library = self._source(self.updated.emit)
        with self._ending:
            self._begun = library
            if self._closed:
                library.close()
        return library

    def add(self, paths: Sequence[Path], place: int | None = None) -> None:
        """Add folders or files, at `place` of the order, at the end without one."""
        self._ask(lambda library: library.add(paths, place))

    def remove(self, root: Path) -> None:
        """Take a folder or file out; nothing on disk changes."""
        self._ask(lambda library: library.remove(root))

    def rescan(self) -> None:
        """Look for what has changed on disk."""
        self._ask(lambda library: library.rescan())

    def watch(self, watching: Watching) -> None:
        """Look at the folders when `watching` says."""
        self._ask(lambda library: library.watch(watching))

    def search_subtitles(self, wanted: bool) -> None:
        """Read subtitles so that they can be searched, or forget what was read of them."""
        self._ask(lambda library: library.search_subtitles(wanted))

    def cancel_subtitles(self) -> None:
        """Stop reading subtitles; what was read stays."""
        self._ask(lambda library: library.cancel_subtitles())

    def cancel(self) -> None:
        """Stop reading; what was read stays."""
        self._ask(lambda library: library.cancel())

    def resume(self) -> None:
        """Go on with what was cancelled."""
        self._ask(lambda library: library.resume())

    def close(self) -> None:
        """Stop everything, also a library that is only being made."""
        self._kept.clear()
        with self._ending:
            self._closed = True
            if self._begun is not None:
                self._begun.close()

    def join(self, seconds: float = 20.0) -> bool:
        """Wait so long, after `close`, for the library to keep what it read; True when it has."""
        return self._begun is None or self._begun.join(seconds)

    def _ask(self, wish: Callable[[Library], None]) -> None:
        if self._closed:
            return
        if self._library is None:
            self._kept.append(wish)
        else:
            wish(self._library)

    def _on_made(self, library: Library) -> None:
        self._library = library
        for wish in self._kept:
            wish(library)
        self._kept.clear()
