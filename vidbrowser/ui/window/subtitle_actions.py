"""Whether subtitles are searched: chosen by the person, and told where a query needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.eliding import ElidingLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from vidbrowser.library.progress import Update
    from vidbrowser.search.result import Result
    from vidbrowser.ui.library.library_proxy import LibraryProxy
    from vidbrowser.ui.query.search_controller import SearchController
    from vidbrowser.ui.window.page_stack import PageStack
    from vidbrowser.ui.window.settings import Settings
    from vidbrowser.ui.window.status_line import StatusLine


class SubtitleActions(QObject):
    """Has `library` read subtitles; what was chosen holds now and at the next start."""

    changed = Signal()
    """Subtitles are searched from now on, or not any more."""
    wanted = Signal()
    """The person wants subtitles to be searched."""

    def __init__(
        self, settings: Settings, library: LibraryProxy, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings, self._library, self._status = settings, library, status
        self._told = ""
        self.progress = ElidingLabel()
        self.progress.hide()
        self.cancel_button = QPushButton(tr("Cancel"), flat=True)
        self.cancel_button.setAccessibleDescription(tr("Reading subtitles"))
        self.cancel_button.clicked.connect(library.cancel_subtitles)
        self.cancel_button.hide()
        status.add_at_end(self.progress)
        status.add_at_end(self.cancel_button)
        library.updated.connect(self._on_updated)

    @property
    def searched(self) -> bool:
        """Whether subtitles are searched."""
        return self._settings.searches_subtitles

    def search(self, wanted: bool) -> None:
        """Search in subtitles from now on, or forget what was read of them."""
        self._settings.set_searches_subtitles(wanted)
        self._library.search_subtitles(wanted)
        self.changed.emit()
        self._status.tell(
            tr("Subtitles are read in the background; the query said:word finds what is said.")
            if wanted
            else tr("Subtitles are not searched any more; what was read of them is removed.")
        )

    def _on_updated(self, update: Update) -> None:
        """Show how far reading subtitles has come; nothing when none are read."""
        reading = update.subtitles
        self.progress.setVisible(reading is not None)
        self.cancel_button.setVisible(reading is not None)
        if reading is not None:
            done, total = map(formatting.exact_count, reading)
            text = tr("Reading subtitles… {done} of {total}")
            self.progress.setText(text.format(done=done, total=total))

    def follow(self, searches: SearchController, pages: PageStack, action: QAction) -> None:
        """Tell of what `searches` find why it may not be all that is said; offer `action`.

        Also while it is typed, when what finds nothing is not shown yet.
        """
        searches.found.connect(lambda result: self._explain(result, pages))
        self.wanted.connect(action.trigger)

    def _explain(self, result: Result, pages: PageStack) -> None:
        from vidbrowser.search.said import why_not_all  # imports polars, as the result has

        why = why_not_all(result.catalogue, result.query)
        text = "" if why is None else said(why)
        if self._told not in ("", text) and self._status.currentMessage() == self._told:
            self._status.clearMessage()
        pages.nothing.note(text)
        if text and (text != self._told or not self._status.currentMessage()):
            if self.searched:
                self._status.tell(text)
            else:
                self._status.tell_with(text, tr("Search in Subtitles"), self.wanted.emit)
        self._told = text
