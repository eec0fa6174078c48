"""What is shown, how, how large, and where the focus is: panes, views, colours, text size."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from vidbrowser.ui import palettes, theme
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.page_turner import PageTurner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.query.timeline import Timeline
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.page_stack import PageStack
    from vidbrowser.ui.window.settings import Settings

_OVERVIEW = "view/overview"
"""The key of whether the overview is shown."""
_TABLES = "view/overview_tables"
"""The key of whether its plots are tables."""
_NARROW = 900
"""Pixels below which the library pane folds away by itself."""


class Panes(NamedTuple):
    """The panes of the window, in the order in which the focus goes round."""

    bar: FilterBar
    timeline: Timeline
    library: LibraryPane
    pages: PageStack
    detail: DetailPane


class ViewActions(QObject):
    """Shows and hides `panes`; what was chosen is kept in `settings`."""

    library_toggled = Signal(bool)
    """The library is wanted or not, whatever the width of the window allows."""
    changed = Signal()
    """Records are laid out otherwise, or the colours are others."""
    detail_toggled = Signal(bool)
    """The same of the detail pane."""
    timeline_shown = Signal()
    detail_wanted = Signal()
    """The detail pane is hidden, and something in it was asked for."""

    def __init__(
        self, panes: Panes, records: RecordView, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panes, self._records, self._settings = panes, records, settings
        self._narrow = False
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.turner = PageTurner(panes.pages, panes.detail, records, self)
        self._timeline_wanted = True
        panes.pages.turned.connect(self._on_turned)
        panes.pages.overview_wanted = settings.file.text(_OVERVIEW) == "true"
        panes.pages.tables_wanted = settings.file.text(_TABLES) == "true"
        panes.pages.overview_made.connect(lambda made: made.tables_wanted.connect(self.show_tables))
        self.library_wanted = True
        """Whether the library is shown where the window is wide enough."""

    @property
    def appearance(self) -> str:
        """Which colours were chosen: "light", "dark" or "", the system's."""
        return self._settings.appearance

    def lay_out(self, layout: Layout) -> None:
        """Show the records as list, table or grid."""
        self._records.lay_out(layout)
        self._want_overview(False)

    @property
    def overview_shown(self) -> bool:
        """Whether the overview stands in the place of the records."""
        return self._panes.pages.overview_wanted

    def show_overview(self) -> None:
        """Show totals and plots in the place of the records, now and at the next start."""
        self._want_overview(True)

    def _want_overview(self, wanted: bool) -> None:
        self._panes.pages.want_overview(wanted)
        self._settings.file.put({_OVERVIEW: "true" if wanted else "false"})
        self.changed.emit()

    @property
    def tables_shown(self) -> bool:
        """Whether the plots of the overview are tables."""
        return self._panes.pages.tables_wanted

    def show_tables(self, wanted: bool) -> None:
        """Show the plots of the overview as tables or not, now and at the next start."""
        self._panes.pages.want_tables(wanted)
        self._settings.file.put({_TABLES: "true" if wanted else "false"})
        self.changed.emit()

    def choose_columns(self) -> None:
        """Show the table and let its columns be hidden and shown."""
        self.lay_out(Layout.TABLE)
        self._records.columns.open_menu()

    def show_timeline(self, shown: bool) -> None:
        """Show or hide the timeline."""
        self._timeline_wanted = shown
        self._panes.timeline.setVisible(shown and not self.turner.stands_alone)
        if shown:
            self.timeline_shown.emit()

    def _on_turned(self, alone: bool) -> None:
        """Leave nothing empty beside a page that stands alone; the rest comes with the records."""
        if alone != self.turner.stands_alone:
            self.turner.set_alone(alone)
            self._panes.timeline.setVisible(self._timeline_wanted and not alone)

    def show_detail(self, shown: bool) -> None:
        """Show or hide the detail pane."""
        self.turner.show_detail(shown)
        self.detail_toggled.emit(self.turner.detail_wanted)

    def show_library(self, shown: bool) -> None:
        """Show or hide the library; one that has folded away by itself is shown at once."""
        folded = self._narrow and not shown and not self._panes.library.isVisible()
        self.library_wanted = shown or folded
        self.library_toggled.emit(self.library_wanted)
        self._panes.library.setVisible(self.library_wanted)

    def fit(self, width: int) -> None:
        """Fold the library away, or bring it back, as the window is now `width` pixels wide."""
        width = round(width / theme.growth(self._panes.pages.font()))  # large text needs more
        narrow = width < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._panes.library.setVisible(self.library_wanted and not narrow)
        self.turner.fit(width)

    def appear(self, appearance: str) -> None:
        """Take the "light", the "dark" or the system's ("") colours, now and at the next start."""
        self._settings.set_appearance(appearance)
        palettes.apply(appearance)
        self.changed.emit()

    def _on_scheme_changed(self) -> None:
        if self._settings.appearance not in ("light", "dark"):
            palettes.apply("")

    def step_pane(self, step: int) -> None:
        """Give the focus to the next pane; one that has nothing to show is passed over."""
        bar, timeline, library, pages, detail = self._panes
        stops: list[tuple[QWidget, QWidget]] = [
            *((bar, bar.edit), (timeline, timeline), (library, library)),
            *((pages, pages.current), (detail, detail.focus_stop)),
        ]
        turned = (pages, detail) if self.turner.is_narrow else ()
        stops = [
            (pane, stop)
            for pane, stop in stops
            if (stop.isVisible() and stop.height()) or (pane in turned and stop.isVisibleTo(pane))
        ]
        focus = self._panes.pages.window().focusWidget()
        within = [n for n, (pane, _) in enumerate(stops) if focus and pane.isAncestorOf(focus)]
        now = within[0] if within else -1 if step > 0 else 0
        pane, stop = stops[(now + step) % len(stops)]
        if pane in turned:
            self.turner.turn(to_detail=pane is detail)
        stop.setFocus()

    def find_in_description(self) -> None:
        """Open the bar that finds within the description, and the pane when it is hidden."""
        if not self._panes.detail.isVisible():
            self.detail_wanted.emit()
        self._panes.detail.find_bar.begin()
