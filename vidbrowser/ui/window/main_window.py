"""The main window: its parts, laid out, and what it does with a new catalogue or result."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from vidbrowser.search import highlight
from vidbrowser.ui import formatting
from vidbrowser.ui.detail.detail_pane import DetailPane
from vidbrowser.ui.library.library_pane import LibraryPane
from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
from vidbrowser.ui.query import counts_controller
from vidbrowser.ui.query.completion_popup import CompletionPopup
from vidbrowser.ui.query.filter_bar import FilterBar
from vidbrowser.ui.query.query_history import QueryHistory
from vidbrowser.ui.query.search_controller import SearchController
from vidbrowser.ui.query.timeline import Timeline
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_view import RecordView
from vidbrowser.ui.window import first_paint, menus, wiring
from vidbrowser.ui.window.commands import COMMANDS
from vidbrowser.ui.window.failed_page import FailedPage
from vidbrowser.ui.window.notice_bar import NoticeBar
from vidbrowser.ui.window.pages import NothingPage, WelcomePage
from vidbrowser.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.search.result import Result
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.window.first_screen import FirstScreen
    from vidbrowser.ui.window.services import Parts

_SIZE = QSize(1280, 800)
_TOLD = 3
"""So many things are told at once."""
_UNSEEN = 100
"""Milliseconds after which a list that is not painted, since it is not seen, is waited for."""
_REST = 150
"""Milliseconds that the keys must rest before it is looked for why nothing matches."""
_NARROW = 900
"""Pixels below which the library pane folds away by itself."""


class MainWindow(QMainWindow):
    """Shows what the query finds in the library; what commands do is in `command_actions`."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.catalogue: Catalogue | None = None
        self.result: Result | None = None
        self.first_screen: FirstScreen | None = None
        """What the list shows until there is a result."""
        self._folders: tuple[Sequence[Any], ...] = ((),)
        self._narrow = False
        self.filter_bar = FilterBar()
        self.timeline = Timeline()
        self.library_pane = LibraryPane()
        self.delegate = RecordDelegate(parts.thumbnails, self)
        self.records = RecordView(self.delegate)
        self.detail = DetailPane(parts.thumbnails, parts.reads)
        self.status = StatusLine()
        self.notices = NoticeBar()
        self.welcome = WelcomePage()
        self.nothing = NothingPage()
        self.failed = FailedPage()
        self.pages = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.history = QueryHistory(self)
        self.controller = SearchController(parts.searches, self.records.kept_paths, self)
        self.facets = counts_controller.CountsController(
            self.filter_bar, self.timeline, parts.counts, self
        )
        self._counted = QTimer(self, singleShot=True)
        self._counted.timeout.connect(self._count)
        self._rested = QTimer(self, singleShot=True, interval=_REST)
        self._rested.timeout.connect(self._explain)
        self._lay_out()
        self.completions = CompletionPopup(self.filter_bar.edit)
        self.saved = SavedSearchesController(
            self.library_pane, self.filter_bar, parts.saved, parts.counts, self
        )
        self.actions_by_id = menus.build(self, COMMANDS)
        wiring.connect(self)
        parts.settings.restore(self)
        page = self.records if parts.settings.folders else self.welcome
        self.pages.setCurrentWidget(page)
        page.setFocus()
        first_paint.begin_after_it(self)

    def _lay_out(self) -> None:
        self.setWindowTitle("vidbrowser")
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 320)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        for page in (self.records, self.nothing, self.failed, self.welcome):
            self.pages.addWidget(page)
        for place, (pane, stretch) in enumerate(
            ((self.library_pane, 0), (self.pages, 3), (self.detail, 2))
        ):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setCollapsible(1, False)
        self.splitter.setSizes([190, 620, 470])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.filter_bar)
        column.addWidget(self.timeline)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)

    def open_library(self, paths: Sequence[Path]) -> None:
        """Open the folders of the last time, also those that are not there now, and `paths`."""
        if folders := self.parts.settings.folders:
            self.parts.library.add(folders)
        first_paint.show_first_screen(self, paths)
        self.add_paths(paths)

    def add_paths(self, paths: Sequence[Path], refused: Sequence[str] = ()) -> None:
        """Add folders and files to the library; what is not taken is told, as is `refused`."""
        reasons = {path: why_not(path) for path in paths}
        told = [f"{formatting.printable(path)} {why}." for path, why in reasons.items() if why]
        self._tell([*told, *refused])
        if there := [path.absolute() for path, why in reasons.items() if not why]:
            self.parts.library.add(there)
            if self.pages.currentWidget() is self.welcome:
                self.pages.setCurrentWidget(self.records)

    def _tell(self, texts: Sequence[str]) -> None:
        if texts:
            more = f" And {len(texts) - _TOLD} more." if len(texts) > _TOLD else ""
            lines = formatting.one_line(" ".join(texts[:_TOLD]))
            self.status.showMessage(lines + more, 15_000)

    def search(self) -> None:
        """Ask for what the query finds in the newest catalogue."""
        if self.catalogue is not None:
            self.controller.search(self.catalogue, self.filter_bar.query, self.filter_bar.order)

    def show_timeline(self, shown: bool) -> None:
        """Show or hide the timeline."""
        self.timeline.setVisible(shown)
        if shown and self.result is not None:
            self.facets.draw_timeline(self.result)

    def show_library(self, shown: bool) -> None:
        """Show or hide the library; one that has folded away by itself is shown at once."""
        folded = self._narrow and not shown and not self.library_pane.isVisible()
        self.actions_by_id["toggle_library"].setChecked(shown or folded)
        self.library_pane.setVisible(shown or folded)

    def take_update(self, update: Update) -> None:
        """Show how far the library is and, when its records have changed, search in them."""
        self.status.show_progress(update.progress)
        self._tell(update.notes)
        progress = update.progress
        folders = (update.catalogue.roots, progress.unavailable, progress.failed)
        if folders != self._folders:
            if folders[0] != self._folders[0]:  # writes to the disk: not for each step of reading
                self.parts.settings.set_folders(folders[0])
            self._folders = folders
            self.library_pane.show_folders(*folders)
        if update.catalogue is not self.catalogue:
            self.catalogue = update.catalogue
            self.status.show_problems(*update.catalogue.problem_counts)
            self.search()
        elif self.first_screen is not None and not self.status.busy:
            self.search()  # what was found is all there is

    def show_result(self, result: Result) -> None:
        """Show `result` in list and count; what is counted beside them waits for their paint.

        Threads that count would hold the interpreter's lock while the list is painted.
        """
        screen, busy = self.first_screen, self.status.busy
        if screen is not None and first_paint.is_less(result, screen, busy=busy):
            return
        self.first_screen = None
        fresh = self.result is None or result.catalogue is not self.result.catalogue
        self.result = result
        self.show_rows(result, len(result.rows), len(result.catalogue))
        self._choose_page(result)
        self._counted.start(_UNSEEN)
        if fresh:
            self.detail.set_catalogue(result.catalogue)
            self.saved.count(result.catalogue)

    def on_painted(self) -> None:
        """Count what waited for the paint of the list, after the rest of the window."""
        if self._counted.isActive():
            self._counted.start(0)

    def _count(self) -> None:
        """Let timeline and open choosers be counted."""
        if self.result is None:
            return  # the search that came after it has failed
        self.facets.follow(self.result)
        if self.timeline.isVisible():
            self.facets.draw_timeline(self.result)

    def _explain(self) -> None:
        """Let the page that says that nothing matches name the part to blame."""
        if self.result is not None and self.pages.currentWidget() is self.nothing:
            self.facets.explain_nothing(self.result)

    def show_rows(self, rows: Rows, found: int, total: int) -> None:
        """Show `rows` in the list, and that `found` of `total` records were found."""
        terms = {*highlight.terms(rows.query, "title"), *highlight.terms(rows.query, "channel")}
        self.records.blockSignals(True)  # the detail pane follows when the keys rest
        self.records.show_result(rows, tuple(terms))
        self.records.blockSignals(False)
        self.detail.follow(self.records.current, highlight.terms(rows.query, "description"))
        self.filter_bar.set_count(found, total)
        self.status.show_count(found, total)

    def _choose_page(self, result: Result) -> None:
        if len(result.rows) or (result.catalogue.roots and not len(result.catalogue)):
            self.pages.setCurrentWidget(self.records)
        elif len(result.catalogue):
            self.nothing.explain("", "")
            self.pages.setCurrentWidget(self.nothing)
            self._rested.start()
        else:
            self.pages.setCurrentWidget(self.welcome)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        own = event.source() is not None  # a record that is dragged is in the library already
        if not own and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        remote = [url.toDisplayString() for url in urls if not url.isLocalFile()]
        self.add_paths(paths, [f"{address} is not on this computer." for address in remote])
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            wanted = self.actions_by_id["toggle_library"].isChecked()
            self.library_pane.setVisible(wanted and not narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        parts = self.parts
        parts.settings.save(self)
        first_paint.keep_first_screen(self)
        parts.library.close()
        for tasks in parts.tasks:
            tasks.close()
        parts.errors.end()
        super().closeEvent(event)


def why_not(path: Path) -> str:
    """Return why `path` cannot be added, as what follows its name; "" when it can."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "is not there"
    except (OSError, ValueError) as error:
        return f"cannot be opened: {getattr(error, 'strerror', error)}"
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return "is neither a file nor a folder"
    return "" if os.access(path, os.R_OK) else "cannot be read: its permissions forbid it"
