"""The records whose videos were opened last, shown in the library pane, kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vidbrowser.ui import formatting
from vidbrowser.ui.library.library_pane import Entry
from vidbrowser.ui.window.settings_file import written

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.settings_file import SettingsFile

MOST = 20
"""So many are kept."""
_KEY = "library/recent"


class RecentVideos(QObject):
    """Shows in `pane` those that the library holds, the last one first; keeps all in `file`."""

    def __init__(
        self, pane: LibraryPane, file: SettingsFile, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane, self._file, self._tasks = pane, file, tasks
        self._paths = file.paths(_KEY)[:MOST]
        self._asked: list[Path] = []
        self._catalogue: Catalogue | None = None

    def note(self, path: Path) -> None:
        """Put the record `path` first."""
        self._paths = [path, *(kept for kept in self._paths if kept != path)][:MOST]
        self._file.put({_KEY: written(self._paths)})
        self._show()

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
        paths = self._asked = list(self._paths)

        def show(entries: list[Entry]) -> None:
            if paths is self._asked:  # else what was asked later is on its way
                self._pane.show_recent(entries)

        self._tasks.run(lambda: _entries(catalogue, paths), show)


def _entries(catalogue: Catalogue, paths: list[Path]) -> list[Entry]:
    """Return those of `paths` that are in `catalogue`, with their titles."""
    rows = [row for row in map(catalogue.row_of, paths) if row is not None]
    found = catalogue.summaries(rows) if rows else []
    return [Entry(summary.path, formatting.title_of(summary)) for summary in found]
