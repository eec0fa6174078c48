"""What the window stands on; each is made by `app` or by a test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.library.saved_searches import SavedSearches
    from vidbrowser.ui.library.library_proxy import LibraryProxy
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.system.desktop import Desktop
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.settings import Settings
    from vidbrowser.ui.window.unexpected import Unexpected


@dataclass(frozen=True, slots=True)
class Pools:
    """The threads of the window, by what they do."""

    searches: Tasks
    counts: Tasks
    reads: Tasks
    loads: Tasks
    adds: Tasks
    fetches: Tasks
    """Pictures that are fetched because the person wants all of them."""
    exports: Tasks
    """What is waited for when the window has been closed."""
    marks: Tasks
    """The one thread that writes marks; what was asked of it is done to its end, too."""

    @property
    def all(self) -> tuple[Tasks, ...]:
        """All of them."""
        few = (self.searches, self.counts, self.reads, self.loads)
        return *few, self.adds, self.fetches, self.exports, self.marks

    def begin(self) -> None:
        """Let them do what was asked of them so far."""
        for tasks in self.all:
            tasks.begin()

    def close(self) -> None:
        """Bring nothing back any more."""
        for tasks in self.all:
            tasks.close(forget=tasks is not self.marks)


@dataclass(frozen=True, slots=True)
class Services:
    """What lives as long as the window."""

    library: LibraryProxy
    thumbnails: ThumbnailLoader
    pools: Pools
    desktop: Desktop
    settings: Settings
    saved: SavedSearches
    marks: OwnMarks
    first_screen: Path
    """The file in which the list is kept for the next start."""
    errors: Unexpected
    log: Path
    """The file that is written when the program runs as such."""
