"""Joins the person's marks to the window: who shows them, who asks for them, what is told."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.window.import_progress import KeepingSign
from vidbrowser.ui.window.mark_commands import MARK_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from vidbrowser.marks.memory import MarkMemory
    from vidbrowser.marks.rows import Step
    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.window.controllers import Controllers
    from vidbrowser.ui.window.notice_bar import NoticeBar
    from vidbrowser.ui.window.services import Services
    from vidbrowser.ui.window.status_line import StatusLine

_FLAGS = ("mark_watched", "mark_starred", "mark_later")
_RATINGS = ("rate_5", "rate_4", "rate_3", "rate_2", "rate_1", "rate_0")
_FORMER = "library/recent"
"""Where version 0.2 kept which videos were opened, which marks know now."""
_REST = 150
"""Milliseconds that marks must rest before they are counted."""


class MarkSide(QObject):
    """Lets what shows marks follow them, and tells what was done with them."""

    def __init__(self, services: Services, c: Controllers, status: StatusLine) -> None:
        super().__init__(c.records)
        self._marks, self._settings, self._c, self._status = (
            services.marks,
            services.settings,
            c,
            status,
        )
        self.files = c.mark_files
        """Who writes marks out and takes them over."""
        self._opened = 0
        self._tasks, self._asked = services.pools.counts, object()
        self._rested = QTimer(self, singleShot=True, interval=_REST)
        self._rested.timeout.connect(self._count)
        self._marks.changed.connect(self._on_changed)
        self._marks.done.connect(self._on_done)
        c.bar.changed.connect(self._marks.look)
        c.record.video.opened.connect(self._on_opened)
        c.mark_files.begun.connect(status.showMessage)
        for teller in (c.mark_files, c.mark_dialogs, c.steps):
            teller.told.connect(status.tell)
        c.mark_files.imported.connect(c.steps.note_marks)
        self.keeping = KeepingSign(self._marks)
        """Tells that what was marked is not kept yet."""
        for sign in (c.mark_files.progress, self.keeping):
            status.add_at_end(sign)
        if services.settings.file.text(_FORMER):
            services.settings.file.put({_FORMER: ""})

    def show_in(
        self,
        detail: DetailPane,
        pane: LibraryPane,
        notices: NoticeBar,
        actions: Mapping[str, QAction],
    ) -> None:
        """Show marks beside the record, in the library, and in the menus; warn in `notices`."""
        detail.marks.set_actions(
            [actions[name] for name in _FLAGS], [actions[name] for name in _RATINGS]
        )
        pane.marked_chosen.connect(lambda mark: self._c.bar.set_query(f"is:{mark}"))
        self._c.mark_dialogs.warned.connect(notices.tell)
        self._c.library_files.noted.connect(notices.tell)
        detail.marks.refused.connect(notices.tell)
        checked = [(c.is_on, actions[c.id]) for c in MARK_COMMANDS if c.is_on]

        def check() -> None:  # with each record that is gone to: these few, not all that there are
            for is_on, action in checked:
                action.setChecked(is_on(self._c))

        for signal in (self._c.marks.changed, self._c.bar.changed):
            signal.connect(check)
        self._c.steps.changed.connect(lambda: self._name_steps(actions["undo"], actions["redo"]))

    def _name_steps(self, undo: QAction, redo: QAction) -> None:
        """Let the commands say what would be undone, and be grey where nothing would."""
        steps = self._c.steps
        undo.setText(steps.undo_text)
        redo.setText(steps.redo_text)
        undo.setEnabled(steps.can_undo())
        redo.setEnabled(steps.can_redo())

    def _on_changed(self) -> None:
        """Show what is so now; search again where what is asked for, or its order, is of marks."""
        self._c.records.viewport().update()
        self._c.results.follow_marks()
        self._rested.start()

    def _count(self) -> None:
        """Have it counted, in a thread, what there is to be chosen; there may be very many."""
        memory, asked = self._marks.memory, object()
        self._asked = asked

        def show(counted: tuple[set[str], Sequence[tuple[str, int]]]) -> None:
            if asked is self._asked:
                there, tags = counted
                self._c.bar.offer_marks(there)
                self._c.mark_dialogs.offer_tags(tags)

        self._tasks.run(lambda: _counted(memory), show)
        self._c.saved.count_again()

    def _on_done(self, step: Step) -> None:
        self._status.tell_with(said(step.what), tr("Undo"), self._c.steps.undo)

    def _on_opened(self, summary: Summary) -> None:
        if self._settings.notes_opened:
            # of two in one second the later one is the last
            self._opened = max(int(time.time()), self._opened + 1)
            self._marks.note_opened(summary, self._opened)


def _counted(memory: MarkMemory) -> tuple[set[str], Sequence[tuple[str, int]]]:
    """Return which marks there are of those that the bar chooses among, and all own tags."""
    from vidbrowser.search.mark_table import own_tags, table_of  # imports polars

    table = table_of(memory)
    asked = {"watched": table.frame["watched"] > 0, "my": table.frame["tags"] != ""}
    return {name for name, having in asked.items() if having.any()}, own_tags(table)
