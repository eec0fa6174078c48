"""The library's side of the window: joins its pane, its history of changes, and what is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from vidbrowser.ui.language import tr
from vidbrowser.ui.library.drop_target import DropTarget
from vidbrowser.ui.library.entries import FOLDER
from vidbrowser.ui.library.folders_controller import FoldersController
from vidbrowser.ui.library.shown_entry import shown_entry
from vidbrowser.ui.window.recent_videos import RecentVideos

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QUndoStack
    from PySide6.QtWidgets import QWidget

    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.window.library_actions import LibraryActions
    from vidbrowser.ui.window.record_actions import RecordActions
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.services import Services
    from vidbrowser.ui.window.status_line import StatusLine
    from vidbrowser.ui.window.undo_line import UndoLine


class Parts(NamedTuple):
    """What is joined."""

    pane: LibraryPane
    bar: FilterBar
    status: StatusLine
    saved: SavedSearchesController
    library: LibraryActions
    records: RecordActions
    results: ResultsController


class LibrarySide(QObject):
    """Lets the pane of `window` follow what is shown, and choose it; each change is one of `steps`.

    `line` undoes them.
    """

    def __init__(
        self,
        window: QWidget,
        parts: Parts,
        services: Services,
        steps: QUndoStack,
        line: UndoLine,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(window)
        self._parts, self._searches = parts, services.saved
        self._line, self._actions = line, actions
        self._roots: Sequence[Path] = ()
        pools = services.pools
        self.folders = FoldersController(parts.pane, services.library, steps, self)
        self.recent = RecentVideos(parts.pane, services.marks, pools.counts, self)
        self.drops = DropTarget(window, pools.adds)
        services.library.updated.connect(self._on_updated)
        self._join_pane()
        self._join_messages()
        self.folders.removed.connect(self._on_removed)
        self.drops.dropped.connect(parts.library.add_dropped)
        self._mark()

    def _join_pane(self) -> None:
        pane, bar, results = self._parts.pane, self._parts.bar, self._parts.results
        pane.all_chosen.connect(bar.edit.clear)
        pane.folder_chosen.connect(results.show_folder)
        pane.recent_chosen.connect(results.show_record)
        pane.problems_chosen.connect(self._actions["problems"].trigger)
        pane.duplicates_chosen.connect(lambda: bar.set_query("is:duplicate"))
        bar.changed.connect(self._mark)
        self._parts.saved.changed.connect(self._mark)

    def _join_messages(self) -> None:
        status, parts, line = self._parts.status, self._parts, self._line
        for changing in (self.folders, parts.saved):
            changing.told.connect(status.tell)
            changing.undoable.connect(lambda text: status.tell_with(text, tr("Undo"), line.undo))
        parts.library.told.connect(status.tell_all)
        parts.library.arrived.connect(
            lambda text, roots: status.tell_with(text, tr("Show"), lambda: self._show(roots))
        )

    def _show(self, roots: Sequence[Path]) -> None:
        """Show what came with `roots`: the one, or everything when there are several."""
        if len(roots) == 1:
            self._parts.results.show_folder(roots[0])
        else:
            self._parts.bar.edit.clear()

    def _on_updated(self, update: Update) -> None:
        self.recent.take_update(update)
        self._parts.library.take_update(update)
        if update.catalogue.roots != self._roots:
            self._roots = update.catalogue.roots
            self._mark()

    def _on_removed(self, root: Path) -> None:
        """Show everything, when it was the folder that was taken out."""
        if self._shown() == (FOLDER, root):
            self._parts.bar.edit.clear()

    def _mark(self) -> None:
        """Highlight in the pane what is shown."""
        self._parts.pane.mark(*self._shown())

    def _shown(self) -> tuple[str, object]:
        bar = self._parts.bar
        return shown_entry(bar.query, bar.order.value, self._roots, self._searches.all())
