"""Brings what the library tells from its threads into the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vidbrowser.catalogue.library import Library
    from vidbrowser.catalogue.progress import Update


class LibraryLink(QObject):
    """The library as the window sees it: it is made in a thread, since it imports polars (0.3 s).

    What is asked before it is there is kept and passed on in order.
    """

    updated = Signal(object)
    """An `Update`: the newest catalogue and how far reading has come."""
    _made = Signal(object)

    def __init__(
        self,
        make: Callable[[Callable[[Update], None]], Library],
        start: Callable[[Callable[[], Library], Callable[[Library], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._kept: list[Callable[[Library], None]] = []
        start(lambda: make(self.updated.emit), self._on_made)

    def add(self, paths: Sequence[Path]) -> None:
        """Add folders or files."""
        self._ask(lambda library: library.add(paths))

    def remove(self, root: Path) -> None:
        """Take a folder or file out; nothing on disk changes."""
        self._ask(lambda library: library.remove(root))

    def rescan(self) -> None:
        """Look for what has changed on disk."""
        self._ask(lambda library: library.rescan())

    def cancel(self) -> None:
        """Stop reading; what was read stays."""
        self._ask(lambda library: library.cancel())

    def resume(self) -> None:
        """Go on with what was cancelled."""
        self._ask(lambda library: library.resume())

    def close(self) -> None:
        """Stop everything."""
        self._kept.clear()
        if self._library is not None:
            self._library.close()

    def _ask(self, wish: Callable[[Library], None]) -> None:
        if self._library is None:
            self._kept.append(wish)
        else:
            wish(self._library)

    def _on_made(self, library: Library) -> None:
        self._library = library
        for wish in self._kept:
            wish(library)
        self._kept.clear()
