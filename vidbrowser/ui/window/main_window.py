"""The main window: its parts, laid out and joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from vidbrowser.identity import NAME
from vidbrowser.ui.detail.detail_pane import DetailPane
from vidbrowser.ui.language import tr
from vidbrowser.ui.library.adding import Adding
from vidbrowser.ui.library.library_pane import LibraryPane
from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
from vidbrowser.ui.query.completion_popup import CompletionPopup
from vidbrowser.ui.query.counts_controller import CountsController
from vidbrowser.ui.query.filter_bar import FilterBar
from vidbrowser.ui.query.query_history import QueryHistory
from vidbrowser.ui.query.search_controller import SearchController
from vidbrowser.ui.query.timeline import Timeline
from vidbrowser.ui.records.pictures_ahead import PicturesAhead
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_view import RecordView
from vidbrowser.ui.window import (
    detail_wishes,
    first_screen,
    layout,
    menus,
    page_wishes,
    status_wishes,
)
from vidbrowser.ui.window.action_states import ActionStates
from vidbrowser.ui.window.announcements import Announcements
from vidbrowser.ui.window.commands import COMMANDS
from vidbrowser.ui.window.controllers import Controllers
from vidbrowser.ui.window.dialogs import Dialogs
from vidbrowser.ui.window.export_dialog import ExportDialog
from vidbrowser.ui.window.first_paint import FirstPaint
from vidbrowser.ui.window.full_screen import FullScreen
from vidbrowser.ui.window.keys import Keys
from vidbrowser.ui.window.language_choice import LanguageChoice
from vidbrowser.ui.window.library_actions import LibraryActions
from vidbrowser.ui.window.library_files import LibraryFiles
from vidbrowser.ui.window.library_side import LibrarySide, Parts
from vidbrowser.ui.window.mark_actions import MarkActions
from vidbrowser.ui.window.mark_dialogs import MarkDialogs
from vidbrowser.ui.window.mark_files import MarkFiles
from vidbrowser.ui.window.mark_side import MarkSide
from vidbrowser.ui.window.notice_bar import NoticeBar
from vidbrowser.ui.window.page_stack import PageStack
from vidbrowser.ui.window.palette_controller import Names, PaletteController
from vidbrowser.ui.window.picture_actions import PictureActions
from vidbrowser.ui.window.record_actions import RecordActions
from vidbrowser.ui.window.record_menu import RecordMenu
from vidbrowser.ui.window.results_controller import ResultsController, Shown
from vidbrowser.ui.window.selection_actions import SelectionActions
from vidbrowser.ui.window.selection_controller import SelectionController
from vidbrowser.ui.window.session import Pane, Session
from vidbrowser.ui.window.status_line import StatusLine
from vidbrowser.ui.window.subtitle_actions import SubtitleActions
from vidbrowser.ui.window.text_size import TextSize
from vidbrowser.ui.window.typed_letters import TypedLetters
from vidbrowser.ui.window.undo_line import UndoLine
from vidbrowser.ui.window.view_actions import Panes, ViewActions
from vidbrowser.ui.window.view_commands import VIEWS
from vidbrowser.ui.window.window_keys import WindowKeys

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from vidbrowser.library.progress import Update
    from vidbrowser.ui.window.services import Services

_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Lays out what it is made of and joins it; what commands do is done by `Controllers`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        pools = services.pools
        self.filter_bar = FilterBar()
        self.timeline = Timeline()
        self.library_pane = LibraryPane()
        self.delegate = RecordDelegate(services.thumbnails, self, services.marks.memory)
        self.records = RecordView(self.delegate)
        self.detail = DetailPane(services.thumbnails, pools.reads, services.marks)
        self.status = StatusLine()
        self.notices = NoticeBar()
        self.pages = PageStack(self.records)
        self.splitter = layout.side_by_side(self.library_pane, self.pages, self.detail)
        self.history = QueryHistory(self)
        self.searches = SearchController(
            pools.searches, self.records.kept_paths, self, selected=self.records.kept_selection
        )
        self.counts = CountsController(self.filter_bar, self.timeline, pools.counts, self)
        self._lay_out()
        self.completions = CompletionPopup(self.filter_bar.edit)
        self.steps = QUndoStack(self)
        self.undo_line = UndoLine(self.steps, services.marks, self)
        self.saved = SavedSearchesController(
            self.library_pane, self.filter_bar, services.saved, pools.counts, self.steps, self
        )
        bar, status, detail = self.filter_bar, self.status, self.detail
        shown = Shown(bar, self.records, detail, self.timeline, status, self.pages)
        self.results = ResultsController(shown, self.searches, self.counts, self.saved, self)
        self.record_actions = RecordActions(
            services.desktop, services.settings, pools.reads.run, self
        )
        self.selection = SelectionActions(self.records, self.record_actions, pools.reads)
        adding = Adding(pools.adds, self)
        self.library_actions = LibraryActions(self, services.library, adding, services.settings)
        self.picture_actions = PictureActions(
            self, services.settings, services.thumbnails, pools.fetches
        )
        self.subtitles = SubtitleActions(services.settings, services.library, self.status, self)
        self.exporting = ExportDialog(self, pools.exports, services.settings.file)
        self.library_files = LibraryFiles(self.exporting, services)
        self.marks = MarkActions(services.marks, self.records)
        self.dialogs = Dialogs(self, services, self.record_actions)
        panes = Panes(self.filter_bar, self.timeline, self.library_pane, self.pages, self.detail)
        self.view = ViewActions(panes, self.records, services.settings, self)
        self._full_screen = FullScreen(self, services.settings.file)
        self.keys = Keys(COMMANDS, services.settings, self)
        self.text_size = TextSize(services.settings, self.records)
        controllers = self._controllers()
        self.actions_by_id = menus.build(self.menuBar(), self.records, COMMANDS, controllers)
        controllers.palette.offer(COMMANDS, self.actions_by_id)
        self.states = ActionStates(COMMANDS, self.actions_by_id, controllers, self.menuBar())
        self.mark_side = MarkSide(services, controllers, self.status)
        self.mark_side.show_in(*(self.detail, self.library_pane, self.notices, self.actions_by_id))
        SelectionController(self.records, self.detail, self.actions_by_id)
        RecordMenu(self.records, self.actions_by_id, self.filter_bar, self.results)
        self.announcements = Announcements(self.filter_bar, self.results, self.status)
        detail_wishes.join(self.detail, controllers, self.status)
        status_wishes.join(self.status, services, controllers, self.actions_by_id)
        WindowKeys(self, self.pages, self.filter_bar.edit)
        parts = Parts(
            *(self.library_pane, self.filter_bar, self.status, self.saved),
            *(self.library_actions, self.record_actions, self.results),
        )
        self.library_side = LibrarySide(
            self, parts, services, self.steps, self.undo_line, self.actions_by_id
        )
        self.detail.open_button.tell_key_of(self.actions_by_id["open_video"])
        kept = {"library": self.library_pane, "timeline": self.timeline, "detail": self.detail}
        self._session = Session(
            *(services.settings.file, self, self.splitter),
            {n: Pane(p, self.actions_by_id[f"toggle_{n}"]) for n, p in kept.items()},
            *(self.records, self.filter_bar),
        )
        self._join()
        self._begin()

    def _controllers(self) -> Controllers:
        settings, counts = self.services.settings, self.services.pools.counts
        names = Names(self.library_pane, self.results, self.services.saved, settings)
        self.letters = TypedLetters(self.filter_bar, self.records, self.results, settings, counts)
        return Controllers(
            library=self.library_actions,
            records=self.records,
            record=self.record_actions,
            selection=self.selection,
            results=self.results,
            export=self.exporting,
            library_files=self.library_files,
            dialogs=self.dialogs,
            bar=self.filter_bar,
            history=self.history,
            saved=self.saved,
            steps=self.undo_line,
            marks=self.marks,
            mark_dialogs=MarkDialogs(
                self.services.marks, self.marks, self.records, self.detail.marks
            ),
            mark_files=MarkFiles(self, self.services.marks, settings.file),
            view=self.view,
            pictures=self.picture_actions,
            subtitles=self.subtitles,
            picture=self.detail.picture,
            scroll_description=self.detail.scroll_description,
            text_size=self.text_size,
            full_screen=self._full_screen,
            keys=self.keys,
            settings=settings,
            language=LanguageChoice(settings, self.notices),
            palette=PaletteController(self, self.filter_bar, names, counts),
            close=self.close,
        )

    def _lay_out(self) -> None:
        self.setWindowTitle(NAME)
        self.setMinimumSize(480, 320)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        bars = (self.notices, self.filter_bar, self.timeline)
        self.setCentralWidget(layout.below_each_other(bars, self.splitter))
        self.setStatusBar(self.status)

    def _begin(self) -> None:
        settings = self.services.settings
        self._session.restore()
        self.states.refresh()
        self.filter_bar.add_layouts([self.actions_by_id[each] for each in VIEWS])
        self.view.library_wanted = self.actions_by_id["toggle_library"].isChecked()
        self.view.turner.detail_wanted = self.actions_by_id["toggle_detail"].isChecked()
        if settings.folders:
            self.pages.show_records()
        else:
            self.pages.show_welcome()
        self.pages.current.setFocus()
        FirstPaint(self, self.services.pools.begin)

    def _join(self) -> None:
        self._join_query()
        self._join_records()
        self._join_library()

    def _join_query(self) -> None:
        bar, failed = self.filter_bar, self.pages.failed
        bar.changed.connect(self.results.search)
        bar.changed.connect(lambda: self.history.note(str(bar.query)))
        bar.left.connect(lambda: self.pages.current.setFocus())
        self.pages.set_page_actions(
            [self.actions_by_id[name] for name in ("clear_query", "find_from_records")]
        )
        self.completions.values_wanted.connect(
            lambda field, find: self.counts.complete(self.completions, field, find)
        )
        self.timeline.span_chosen.connect(bar.choose_span)
        failed.retry_wanted.connect(self.services.library.begin)
        failed.retry_wanted.connect(self.results.search)
        self.counts.blamed.connect(self.pages.nothing.explain)
        page_wishes.join(self.pages, bar, self.library_actions)
        page_wishes.join_overview(self.pages, bar, self.results, self.services.pools, self.status)

    def _join_records(self) -> None:
        self.services.thumbnails.loaded.connect(self.records.show_pictures)
        PicturesAhead(self.records, self.delegate, self.services.thumbnails)
        self.records.columns.order_wanted.connect(self.filter_bar.set_order)
        self.records.opened.connect(self.record_actions.video.open_video)

    def _join_library(self) -> None:
        library = self.services.library
        library.updated.connect(self._on_updated)
        failed = tr("Opening the library failed.")
        library.failed.connect(lambda error: self.pages.show_failed(failed, error))
        self.services.settings.file.told.connect(self.notices.tell)
        self.subtitles.follow(self.searches, self.pages, self.actions_by_id["search_subtitles"])
        self.picture_actions.answer(self.pages.banner)

    def open_library(self, paths: Sequence[Path]) -> None:
        """Open the folders of the last time, also those that are not there now, and `paths`."""
        folders = self.services.settings.folders
        self.library_actions.open_kept(folders)
        screen = first_screen.load(self.services.first_screen, self.notices.tell)
        if screen is not None and self.results.result is None and screen.covers(paths):
            asked = (tuple(folders), self.filter_bar.query, self.filter_bar.order)
            if asked == (screen.folders, screen.query, screen.order):
                self.results.show_first_screen(screen)
        self.library_actions.add(paths)

    def _on_updated(self, update: Update) -> None:
        """Show how far the library is and what it holds."""
        self.status.show_progress(update.progress)
        self.status.tell_all(update.notes)
        self.records.mark_away(update.progress.unavailable)
        self.results.take_update(update)
        self.announcements.take_update(update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.note()
        elif event.type() == QEvent.Type.FontChange:
            self.view.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.detail.marks.keep()
        self._session.save(before=self.hide)  # no slow disk holds it up
        self.picture_actions.end()
        self.results.keep_first_screen(self.services.first_screen)
        self.services.library.close()
        self.services.marks.close()
        self.services.pools.close()
        self.services.errors.end()
        super().closeEvent(event)
