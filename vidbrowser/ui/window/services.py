"""What the window stands on; each is made by `app` or by a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


class Pools(NamedTuple):
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

    def begin(self) -> None:
        """Let them do what was asked of them so far, the library first: all else can wait for it.

        What most begin with are imports, and of these Python does one at a time: together they
        would keep the library waiting three times as long.
        """
        later = (self.reads, self.loads, self.counts)
        for tasks in self:
            if tasks not in later:
                tasks.begin()

        def begin_later(_: None) -> None:
            for tasks in later:
                tasks.begin()

        self.searches.run(lambda: None, begin_later)

    def close(self) -> None:
        """Bring nothing back any more."""
        for tasks in self:
            tasks.close(forget=tasks is not self.marks)


class Services(NamedTuple):
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
