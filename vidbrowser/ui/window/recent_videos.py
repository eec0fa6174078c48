"""The records whose videos were opened last, shown in the library pane; marks know of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vidbrowser.marks.video_key import key_of
from vidbrowser.query import Flag
from vidbrowser.ui import formatting
from vidbrowser.ui.library.entries import Entry

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.tasks import Tasks

MOST = 20
"""So many are shown."""


class RecentVideos(QObject):
    """Shows in `pane` those that the library holds, the last one first."""

    def __init__(
        self, pane: LibraryPane, marks: OwnMarks, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane, self._tasks = pane, tasks
        self._asked = object()
        self._catalogue: Catalogue | None = None
        marks.changed.connect(self._show)

    def take_update(self, update: Update) -> None:
        """Show those that the library holds now."""
        if update.catalogue is not self._catalogue:
            self._catalogue = update.catalogue
            self._show()

    def _show(self) -> None:
        """Look the records up, in a thread: in a million that takes a while."""
        catalogue = self._catalogue
        if catalogue is None:
            return
        asked = self._asked = object()

        def show(entries: list[Entry]) -> None:
            if asked is self._asked:  # else what was asked later is on its way
                self._pane.show_recent(entries)

        self._tasks.run(lambda: _entries(catalogue), show)


def _entries(catalogue: Catalogue) -> list[Entry]:
    """Return the records of `catalogue` whose videos were opened last, one of each video."""
    from vidbrowser.search.marked import Marked  # imports polars: not in the GUI thread

    marks = Marked(catalogue)
    rows = marks.mask(Flag("is", "opened")).arg_true()
    latest = marks.column("opened").gather(rows).arg_sort(descending=True)
    found = catalogue.summaries(rows.gather(latest)[: 2 * MOST])
    videos = {key_of(summary): summary for summary in reversed(found)}
    shown = sorted(videos.values(), key=found.index)[:MOST]
    return [Entry(summary.path, formatting.title_of(summary)) for summary in shown]
