"""What is said aloud of what the window finds, reads and tells, none of which takes the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject

from vidbrowser.library.progress import Phase
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.announcing import Announcer
from vidbrowser.ui.window.progress_text import progress_text

if TYPE_CHECKING:
    from vidbrowser.library.progress import Update
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.status_line import StatusLine

_TYPED = 700
"""Milliseconds that the keys must rest before it is said what the query finds."""
_AGAIN = 15_000
"""Milliseconds after which it is said again how far reading has come."""
_LONG = 1_000
"""Milliseconds that reading must take to be spoken of."""


class Announcements(QObject):
    """Follows results, mistakes, messages and `take_update`; each is said when it rests."""

    def __init__(self, bar: FilterBar, results: ResultsController, status: StatusLine) -> None:
        super().__init__(status)
        self._results = results
        self.found, self.told = Announcer(bar, _TYPED), Announcer(status)
        self.reading = Announcer(status, _LONG)
        self._spoken_of: object = None  # query and order whose result was said
        self._found = ""  # what was said of it
        self._phase = Phase.IDLE
        self._busy = False  # reading was spoken of and has not ended
        self._since = QElapsedTimer()
        results.shown.connect(self._on_shown)
        bar.mistaken.connect(self._on_mistaken)
        status.messageChanged.connect(self.told.announce)
        self.reading.announced.connect(self._on_spoken)

    def _on_shown(self) -> None:
        """Say how many records were found, once for each query: reading goes on finding more."""
        result = self._results.result
        if result is None:
            if self._results.first_screen is None:
                self.found.announce(tr("The search failed."))
            return
        asked = result.query, result.order
        if asked != self._spoken_of:
            first, self._spoken_of = self._spoken_of is None, asked
            self._found = found_text(len(result.rows), len(result.catalogue))
            if not first:  # at the start the list says what it holds
                self.found.announce(self._found)

    def _on_mistaken(self, mistake: str) -> None:
        self.found.announce(mistake or self._found)

    def take_update(self, update: Update) -> None:
        """Say that reading has begun, now and then how far it has come, and that it has ended."""
        progress, before = update.progress, self._phase
        self._phase = progress.phase
        if progress.phase is Phase.READING:
            if before is not Phase.READING or (self._busy and self._since.hasExpired(_AGAIN)):
                self._since.start()
                self.reading.announce(progress_text(progress))
        elif progress.phase is Phase.IDLE and before is not Phase.IDLE:
            ended = progress_text(progress)
            if self._busy and not ended:
                ended = records_text(len(update.catalogue))
            self._busy = False
            self.reading.announce(ended)

    def _on_spoken(self) -> None:
        self._busy = self._phase is not Phase.IDLE


def found_text(found: int, total: int) -> str:
    """Return how many records were found and, where some were not, of how many."""
    if not found:
        return tr("No record matches.")
    if found == total:
        return records_text(found)
    of_all = tr("{found} of {total} records.", "", total)
    every = formatting.exact_count(total)
    return of_all.format(found=formatting.exact_count(found), total=every)


def records_text(count: int) -> str:
    """Return as a sentence that there are so many records."""
    return tr("{count} records.", "", count).format(count=formatting.exact_count(count))
