"""What the library holds and what was found in it: the one owner of both, for all who show them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from vidbrowser.library.progress import Progress
from vidbrowser.query import EVERYTHING, Flag, Match, Query
from vidbrowser.query.nodes import holds
from vidbrowser.search import highlight
from vidbrowser.search.order import BY_MARKS
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.window import first_screen
from vidbrowser.ui.window.failed_page import NoRows
from vidbrowser.ui.window.first_paint import first_screen_of, is_less

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.search.result import Result
    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
    from vidbrowser.ui.query.counts_controller import CountsController
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.query.search_controller import SearchController
    from vidbrowser.ui.query.timeline import Timeline
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.first_screen import FirstScreen
    from vidbrowser.ui.window.page_stack import PageStack
    from vidbrowser.ui.window.status_line import StatusLine

_UNSEEN = 100
"""Milliseconds after which a list that is not painted, since it is not seen, is waited for."""
_REST = 150
"""Milliseconds that the keys must rest before it is looked for why nothing matches."""


class Shown(NamedTuple):
    """The parts of the window that show what is found."""

    bar: FilterBar
    records: RecordView
    detail: DetailPane
    timeline: Timeline
    status: StatusLine
    pages: PageStack


class ResultsController(QObject):
    """Searches in the newest catalogue and shows the newest result; tells who counts beside it."""

    shown = Signal()
    """The list shows others than before, or none."""

    def __init__(
        self,
        shown: Shown,
        searches: SearchController,
        counts: CountsController,
        saved: SavedSearchesController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue: Catalogue | None = None
        """The newest, None before there is one."""
        self.result: Result | None = None
        """What is shown, None before there is one and when the search failed."""
        self.first_screen: FirstScreen | None = None
        """What the list shows until there is a result."""
        self._shown, self._searches, self._counts, self._saved = shown, searches, counts, saved
        self._counting = QTimer(self, singleShot=True)
        self._counting.timeout.connect(self._count)
        self._rested = QTimer(self, singleShot=True, interval=_REST)
        self._rested.timeout.connect(self._explain)
        searches.found.connect(self.show_result)
        searches.failed.connect(self._on_failed)
        self._held: Result | None = None
        self._progress = Progress()
        shown.records.painted.connect(self._on_painted)
        shown.bar.finished.connect(self._on_finished)

    def search(self) -> None:
        """Ask for what the query finds in the newest catalogue."""
        if self.catalogue is not None:
            bar = self._shown.bar
            self._searches.search(self.catalogue, bar.query, bar.order)

    def take_update(self, update: Update) -> None:
        """Search in the records of `update` when they are others."""
        before, now = self.catalogue, update.catalogue
        self._progress = update.progress
        self._shown.pages.empty.explain(update.progress)
        self.catalogue = now
        if now is not before:
            self._shown.status.show_problems(now.unreadable_count, now.warning_count)
            self._shown.status.show_others(now.other_count, now.lists)
            self.search()
        elif self.first_screen is not None and not self._shown.status.busy:
            self.search()  # what was found is all there is

    def show_first_screen(self, screen: FirstScreen) -> None:
        """Show what the list showed last, until there is as much."""
        self.first_screen = screen
        self._show_rows(screen, screen.found, screen.total)
        self._shown.records.scroll_to(screen.top, screen.scrolled)

    def show_result(self, result: Result) -> None:
        """Show `result` in list and count; what is counted beside them waits for their paint.

        Threads that count would hold the interpreter's lock while the list is painted.
        """
        screen, busy = self.first_screen, self._shown.status.busy
        if screen is not None and is_less(result, screen, busy=busy):
            return
        if self._may_grow(result):
            self._held = result
            self._shown.bar.set_count(None, len(result.catalogue))  # the list is of before
            return
        self.first_screen = self._held = None
        fresh = self.result is None or result.catalogue is not self.result.catalogue
        self.result = result
        self._show_rows(result, len(result.rows), len(result.catalogue), result.size)
        self._choose_page(result)
        self._counting.start(_UNSEEN)
        if fresh:
            self._shown.detail.set_catalogue(result.catalogue)
            self._saved.count(result.catalogue)

    def _may_grow(self, result: Result) -> bool:
        """Whether what finds nothing is still being typed: what was found before stays."""
        before = self.result is not None and len(self.result.rows)
        return bool(before and not len(result.rows) and self._shown.bar.unfinished)

    def _on_finished(self) -> None:
        """Show what was found in the end, though it is nothing."""
        if self._held is not None:
            self.show_result(self._held)

    def show_folder(self, folder: Path) -> None:
        """Show what lies in `folder`, in place of what was shown."""
        self._shown.bar.set_query(self._lies_in(folder))

    def show_record(self, path: Path) -> None:
        """Go to the record `path`; a query that does not find it gives way."""
        found = self.result.position(path) if self.result is not None else None
        if found is not None:
            self._shown.records.go_to(found)
        elif self.catalogue is not None and self.catalogue.row_of(path) is not None:
            self._shown.records.look_for(path)
            self._shown.bar.set_query(EVERYTHING)

    def _lies_in(self, folder: Path) -> Query:
        """Return the query for a folder of the library, or for a file that was added by itself."""
        single = self.catalogue is not None and self.catalogue.row_of(folder) is not None
        return Match("path", formatting.path_text(folder) + ("" if single else os.sep))

    def keep_first_screen(self, file: Path) -> None:
        """Keep in `file` what the list shows; without a result, what was kept is still so."""
        if self.result is not None and len(self.result.rows):
            first_screen.save(first_screen_of(self.result, self._shown.records), file)
        elif self.result is not None:
            first_screen.remove(file)

    def follow_pictures(self) -> None:
        """Search again when the query asks which pictures are gone: more is known of them."""
        if holds(self._shown.bar.query, Flag("is", "gone")):
            self.search()

    def follow_marks(self) -> None:
        """Search again when query or order ask for what the person noted of videos."""
        if self.result is None:
            return
        from vidbrowser.search.marked import asks  # polars has been imported by now

        bar = self._shown.bar
        if bar.order in BY_MARKS or asks(bar.query):
            self.search()

    def draw_timeline(self) -> None:
        """Count the result by time and draw it."""
        if self.result is not None:
            self._counts.draw_timeline(self.result)

    def _show_rows(self, rows: Rows, found: int, total: int, size: int = 0) -> None:
        """Show `rows` in the list, and that `found` of `total` were found; their media's `size`."""
        shown, query = self._shown, rows.query
        terms = {*highlight.terms(query, "title"), *highlight.terms(query, "channel")}
        shown.records.show_result(rows, tuple(terms))
        shown.detail.said.set_query(query)
        described = highlight.terms(query, "description")
        if shown.records.several:  # they are summed up already
            shown.detail.set_terms(described)
        else:
            shown.detail.follow(shown.records.current, described)
        shown.bar.set_count(found, total)
        shown.status.show_count(found, total, size)
        self.shown.emit()

    def _choose_page(self, result: Result) -> None:
        pages, catalogue = self._shown.pages, result.catalogue
        if len(catalogue) and not len(result.rows):
            pages.show_nothing()
            self._rested.start()
        elif catalogue.without_records and not len(catalogue):
            pages.show_no_records(catalogue.without_records)
        elif catalogue.roots and not len(catalogue):
            pages.show_empty(self._progress)
        elif catalogue.roots:
            pages.show_records()
        else:
            pages.show_welcome()

    def _on_failed(self, error: BaseException) -> None:
        """Show no rows under the query, and in their place why."""
        shown, total = self._shown, len(self.catalogue) if self.catalogue is not None else 0
        self.result = self.first_screen = self._held = None
        self._show_rows(NoRows(shown.bar.query, shown.bar.order), 0, total)
        shown.bar.set_count(None, total)
        shown.status.show_count(total, total)
        shown.timeline.show_histogram(None)
        shown.pages.show_failed(tr("The search failed."), error)

    def _on_painted(self) -> None:
        """Count what waited for the paint of the list, after the rest of the window."""
        if self._counting.isActive():
            self._counting.start(0)

    def _count(self) -> None:
        """Let timeline and open choosers be counted."""
        if self.result is None:
            return  # the search that came after it has failed
        self._counts.follow(self.result)
        if self._shown.timeline.isVisible():
            self.draw_timeline()

    def _explain(self) -> None:
        """Let the page that says that nothing matches name the part to blame."""
        if self.result is not None and self._shown.pages.is_nothing:
            self._counts.explain_nothing(self.result)
