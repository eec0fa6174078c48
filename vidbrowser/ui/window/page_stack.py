"""The middle of the window: the records, or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from vidbrowser.ui.records.picture_banner import PictureBanner
from vidbrowser.ui.widgets.focus_ring import RINGED
from vidbrowser.ui.window.empty_page import EmptyPage
from vidbrowser.ui.window.failed_page import FailedPage
from vidbrowser.ui.window.nothing_page import NothingPage
from vidbrowser.ui.window.pages import NoRecordsPage, WelcomePage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QResizeEvent

    from vidbrowser.library.progress import Progress
    from vidbrowser.ui.overview.overview_view import OverviewView
    from vidbrowser.ui.records.record_view import RecordView


class PageStack(QWidget):
    """Shows `records`, or a page in their place.

    No QStackedWidget: screen readers say of one that it is a layered pane, before what is in it.
    """

    turned = Signal(bool)
    """Another page is shown; whether it stands alone, with no record that could be beside it."""
    overview_made = Signal(object)
    """The overview, an `OverviewView`, is there: it is made when it is first asked for."""

    def __init__(self, records: RecordView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._stack = QStackedLayout(self)
        self.welcome, self.nothing, self.failed = WelcomePage(), NothingPage(), FailedPage()
        self.no_records, self.empty = NoRecordsPage(), EmptyPage()
        self._overview: OverviewView | None = None
        self.overview_wanted = False
        """Whether the overview takes the place of the records where there are any."""
        self.tables_wanted = False
        """Whether its plots are tables."""
        self.banner = PictureBanner()
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(records, 1)
        self._alone = (self.empty, self.no_records, self.failed, self.welcome)
        self.all = (records, self.nothing, *self._alone)
        for page in (self._listed, *self.all[1:]):
            self._stack.addWidget(page)
        for standing in (self.nothing, self.empty, self.no_records, self.welcome):
            standing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            standing.setProperty(RINGED, True)

    @property
    def overview(self) -> OverviewView:
        """Totals and plots of the records."""
        if self._overview is None:
            from vidbrowser.ui.overview.overview_view import OverviewView  # few starts show it

            self._overview = OverviewView()
            self._stack.addWidget(self._overview)
            self.overview_made.emit(self._overview)
            self._overview.show_tables(self.tables_wanted)  # they take what the plots were given
        return self._overview

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.banner.fit(self.height())

    @property
    def current(self) -> QWidget:
        """What is shown."""
        shown = self._stack.currentWidget()
        return self._records if shown is None or shown is self._listed else shown

    @property
    def is_nothing(self) -> bool:
        """Whether it is shown that nothing matches."""
        return self._stack.currentWidget() is self.nothing

    def set_page_actions(self, actions: Sequence[QAction]) -> None:
        """Let what counts among the records count in their place."""
        standing = (self.nothing, self.empty, self.no_records, self.welcome)
        for page in (*standing, self.failed.retry_button):
            page.addActions(actions)
        self.overview_made.connect(
            lambda made: [plot.addActions(actions) for plot in made.plots.values()]
        )

    def show_records(self) -> None:
        """Show the records, or the overview of them."""
        self._turn_to(self.overview if self.overview_wanted else self._records)

    def want_overview(self, wanted: bool) -> None:
        """Show the overview in the place of the records, or these again."""
        self.overview_wanted = wanted
        if self.current in (self._records, self._overview):
            self.show_records()

    def want_tables(self, wanted: bool) -> None:
        """Show the plots of the overview as tables, or as plots again."""
        self.tables_wanted = wanted
        if self._overview:
            self._overview.show_tables(wanted)

    def show_added(self) -> None:
        """Show the records in place of the first start."""
        if self._stack.currentWidget() is self.welcome:
            self.show_records()

    def show_welcome(self) -> None:
        """Show the first start."""
        self._turn_to(self.welcome)

    def show_empty(self, progress: Progress) -> None:
        """Show that there is no record yet, and what `progress` means for that."""
        self.empty.explain(progress)
        self._turn_to(self.empty)

    def show_nothing(self) -> None:
        """Show that nothing matches; the parts to blame are still to be found."""
        self.nothing.explain(())
        self._turn_to(self.nothing)

    def show_no_records(self, folders: Sequence[tuple[Path, str]]) -> None:
        """Show what is in `folders`, since no record is."""
        self.no_records.explain(folders)
        self._turn_to(self.no_records)

    def show_failed(self, what: str, error: BaseException) -> None:
        """Show `what` failed, a sentence, and what `error` says."""
        self.failed.explain(what, error)
        self._turn_to(self.failed)

    def _turn_to(self, page: QWidget) -> None:
        """Show `page`, which takes the focus over: not a button on it, that Enter would press."""
        focus = self.window().focusWidget()
        within = focus is not None and self.isAncestorOf(focus) and not page.isAncestorOf(focus)
        if focus is not None and within:
            focus.clearFocus()  # or hiding it would give the focus to what comes next for a moment
        self._stack.setCurrentWidget(self._listed if page is self._records else page)
        self.turned.emit(page in self._alone)
        if within:
            page.setFocus()
