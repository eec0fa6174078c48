"""Where in the shown record something is said: what the query asks for, or what is typed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.field_keys import FieldKeys
from vidbrowser.ui.widgets.selected_ground import EntryDelegate

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary
    from vidbrowser.subtitles.shown import Cue
    from vidbrowser.ui.tasks import Tasks

_RESTED = 130
"""Milliseconds that the keys must rest before it is looked for what is typed."""
_ROWS = 8
"""Places that are in view at once."""
_SECOND = Qt.ItemDataRole.UserRole


class SaidBox(QWidget):
    """Looks in `tasks`; is there for records with subtitles, while these are searched."""

    seek_chosen = Signal(int)
    """The video shall be played at this second."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._catalogue: Catalogue | None = None
        self._query: Query | None = None
        self._path: Path | None = None
        self._has_subtitles = False
        self._asked = 0  # the number of the last question: answers to others are dropped
        what = tr("Find in the subtitles of this record")
        self.edit = QLineEdit(placeholderText=what, clearButtonEnabled=True)
        self.edit.setAccessibleName(what)
        self.edit.setAcceptDrops(False)  # files go to the window
        FieldKeys(self.edit)
        self.places = QListWidget()
        self.places.setAccessibleName(tr("Where it is said"))
        self.places.setToolTip(tr("Enter plays the video there"))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.places.setItemDelegate(EntryDelegate(self.places))
        self.told = QLabel(wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._rested = QTimer(self, singleShot=True, interval=_RESTED)
        self._rested.timeout.connect(self._look)
        self.edit.textEdited.connect(lambda _text: self._rested.start())
        self.edit.textChanged.connect(lambda text: None if text else self._rested.start())
        self.edit.returnPressed.connect(self._enter_places)
        self.places.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for widget in (self.edit, self.places, self.told):
            column.addWidget(widget)
        self._show([])
        self.hide()

    def set_query(self, query: Query) -> None:
        """Tell where it is said what `query` asks for; what was typed here gives way."""
        if query != self._query:
            self._query = query
            self.edit.clear()
            self._look()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Look in the subtitles of `catalogue` from now on."""
        self._catalogue = catalogue
        self._appear()
        self._look()

    def show_summary(self, summary: Summary | None) -> None:
        """Look in the subtitles of `summary` from now on."""
        path = None if summary is None else summary.path
        if path != self._path:
            self.edit.clear()
            self._show([])
        self._path = path
        self._has_subtitles = summary is not None and bool(summary.subtitles)
        self._appear()
        self._look()

    def _appear(self) -> None:
        searched = self._catalogue is not None and self._catalogue.spoken is not None
        self.setVisible(searched and self._has_subtitles)

    def _look(self) -> None:
        """Have it looked where it is said; nothing is asked for by nothing."""
        self._rested.stop()
        self._asked += 1
        number, catalogue, path = self._asked, self._catalogue, self._path
        if self.isHidden() or catalogue is None or path is None:
            return
        text, query = self.edit.text().strip(), self._query

        def look() -> list[Cue]:
            return _places(catalogue, path, text, query)

        self._tasks.run(look, lambda found: self._on_found(number, found, typed=bool(text)))

    def _on_found(self, number: int, found: list[Cue], *, typed: bool) -> None:
        if number == self._asked:
            self._show(found, typed=typed)

    def _show(self, found: list[Cue], *, typed: bool = False) -> None:
        current = self.places.currentRow()
        self.places.clear()
        for cue in found:
            time, text = formatting.length(cue.second), formatting.isolated(cue.text)
            item = QListWidgetItem(formatting.side_by_side((time, text)))
            item.setData(_SECOND, cue.second)
            item.setToolTip(formatting.tooltip(cue.text))
            self.places.addItem(item)
        self.places.setCurrentRow(min(max(current, 0), len(found) - 1))
        self.places.setVisible(bool(found))
        self.told.setText(_told(len(found)) if found else tr("Not said in this record"))
        self.told.setVisible(bool(found) or typed)
        row = max(self.places.sizeHintForRow(0), self.fontMetrics().height())
        edge = 2 * self.places.frameWidth()
        self.places.setFixedHeight(row * min(max(len(found), 1), _ROWS) + edge)

    def _enter_places(self) -> None:
        if self.places.count():
            self.places.setFocus()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.seek_chosen.emit(int(item.data(_SECOND)))


def _told(count: int) -> str:
    from vidbrowser.search.said import MOST_HITS

    if count >= MOST_HITS:
        text = tr("The first {count} places; Enter plays the video there.", "", count)
    else:
        text = tr("{count} places; Enter plays the video there.", "", count)
    return text.format(count=formatting.exact_count(count))


def _places(catalogue: Catalogue, path: Path, text: str, query: Query | None) -> list[Cue]:
    """Return where in the record `path` the `text` is said; without one, what `query` asks for."""
    from vidbrowser.search.said import hits, wanted_words  # imports polars
    from vidbrowser.subtitles.spoken_words import sought

    if text:
        return hits(catalogue, path, (sought(text.rstrip("*"), prefix=True),))
    return hits(catalogue, path, wanted_words(query)) if query is not None else []
