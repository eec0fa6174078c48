"""The detail pane: one record with its picture, facts and description; or several, summed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from vidbrowser.records.fields import FIELDS
from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.detail.description_loader import DescriptionLoader
from vidbrowser.ui.detail.description_view import DescriptionView
from vidbrowser.ui.detail.fact_table import FactTable
from vidbrowser.ui.detail.find_bar import FindBar
from vidbrowser.ui.detail.picture_box import PictureBox
from vidbrowser.ui.detail.said_box import SaidBox
from vidbrowser.ui.detail.selection_summary import SelectionSummary
from vidbrowser.ui.detail.title_view import TitleView
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks.mark_box import MarkBox
from vidbrowser.ui.widgets.chip_row import ChipRow
from vidbrowser.ui.widgets.flow_layout import FlowLayout
from vidbrowser.ui.widgets.link_row import LinkRow
from vidbrowser.ui.widgets.notice import Notice
from vidbrowser.ui.widgets.primary_button import PrimaryButton
from vidbrowser.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary
    from vidbrowser.search.position_set import PositionSet
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.tasks import Tasks

_Role = QPalette.ColorRole
_TYPED = 130
"""Milliseconds that the keys must rest before the pane follows what is typed."""
_MOST_CHIPS = 60
"""Categories and tags that are drawn as chips; the rest is counted."""
_MOST_LINKS = 8
"""Channels that are links; the rest is counted."""


class DetailPane(QWidget):
    """Shows the record it was last told; the description comes when the keys rest."""

    open_wanted = Signal(object, int)
    """The video shall be opened: summary, and the second to begin at."""
    copy_wanted = Signal(object)
    show_file_wanted = Signal(object)
    value_chosen = Signal(str, str, bool)
    """A value of the record shall filter: field, value, and whether to leave it out."""
    record_wanted = Signal(object)
    """The record of this path shall be shown."""
    left = Signal()
    """Back to the records."""

    def __init__(
        self,
        thumbnails: ThumbnailLoader,
        tasks: Tasks,
        marks: OwnMarks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self._values: list[tuple[str, str]] = []  # field and value of each chip
        self.picture = PictureBox(thumbnails)
        self.title = TitleView(self)
        self.channels = LinkRow(_MOST_LINKS)
        self.facts = FactTable()
        self.open_button = PrimaryButton(tr("Open Video"))
        self.copy_button, self.file_button = QToolButton(), QToolButton()
        self.marks = MarkBox(marks)
        self.chips = ChipRow(_MOST_CHIPS)
        self.said = SaidBox(tasks)
        self.notice = Notice()
        self.description = DescriptionView()
        self.find_bar = FindBar(self.description)
        self._content = QWidget()
        self._empty = QLabel(tr("No record selected"))
        self.back_button = QToolButton(autoRaise=True)
        """Leads back to the records where they are not beside it."""
        self.several = SelectionSummary(tasks)
        self._several_area = QScrollArea(widgetResizable=True)
        self._loader = DescriptionLoader(self.description, self.notice, tasks, self)
        self._loader.neighbours.record_chosen.connect(self.record_wanted)
        self._next: tuple[Summary | None, tuple[str, ...]] = (None, ())
        self._typed = QTimer(self, singleShot=True, interval=_TYPED)
        self._typed.timeout.connect(self._on_typed)
        self._build()
        self.show_summary(None)

    def _build(self) -> None:
        self.setAccessibleName(tr("Detail"))
        self.setAutoFillBackground(True)
        self.channels.chosen.connect(self._on_channel_chosen)
        self.chips.chosen.connect(lambda at: self.value_chosen.emit(*self._values[at], False))
        self.chips.excluded.connect(lambda at: self.value_chosen.emit(*self._values[at], True))
        buttons = self._built_buttons()
        self.description.add_above(
            (self.picture, self.title, self.channels, self.facts, buttons, self.marks, self.chips)
        )
        self.description.add_above((self.said, self.notice))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.description, 1)
        column.addWidget(self.find_bar)
        in_order(
            *(self.channels, self.open_button, self.copy_button, self.file_button),
            *(self.marks, self.chips, self.said.edit, self.said.places, self.notice.retry_button),
            *(self.description, self.find_bar.edit),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(_Role.PlaceholderText)
        self._several_area.setWidget(self.several)
        self._several_area.setFrameShape(QFrame.Shape.NoFrame)
        self._several_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._several_area.setBackgroundRole(_Role.Base)
        self.back_button.setText(tr("‹ Records"))
        self.back_button.setAccessibleName(tr("Back to the records"))
        self.back_button.setToolTip(tr("Back to the records (Esc)"))
        self.back_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back_button.clicked.connect(self.left)
        self.back_button.hide()
        outer.addWidget(self.back_button)
        for widget in (self._empty, self._content, self._several_area):
            outer.addWidget(widget, 1)

    def _built_buttons(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, theme.GAP)
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._summary, 0))
        flow.addWidget(self.open_button)
        for button, text, symbol, signal in (
            (self.copy_button, tr("Copy Link"), "copy", self.copy_wanted),
            (self.file_button, tr("Show File"), "file", self.show_file_wanted),
        ):
            button.setText(text)
            button.setIcon(symbols.icon(symbol))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setMinimumHeight(self.open_button.sizeHint().height())
            button.clicked.connect(lambda _=False, wanted=signal: wanted.emit(self._summary))
            flow.addWidget(button)
        return row

    def show_summary(self, summary: Summary | None) -> None:
        """Show the facts of `summary` at once, its description when the keys rest."""
        if self._typed.isActive():
            self._typed.stop()
            self._loader.terms = self._next[1]  # the description to come is marked with them
        if summary is None or self._summary is None or summary.path != self._summary.path:
            self.description.verticalScrollBar().setValue(0)
        self._summary = summary
        self.marks.show_summary(summary)
        self.said.show_summary(summary)
        self.several.clear()
        self._several_area.hide()
        self._content.setVisible(summary is not None)
        self._empty.setVisible(summary is None)
        self.setBackgroundRole(_Role.Window if summary is None else _Role.Base)
        if summary is None:
            self._loader.stop()
            return
        self.picture.show_summary(summary)
        self.title.show_text(formatting.title_of(summary), self._loader.terms)
        self.channels.show_texts(summary.channels)
        self.facts.show_facts(formatting.facts(summary))
        self.copy_button.setToolTip(formatting.tooltip(summary.url or ""))
        self._show_chips(summary)
        self._loader.load(summary.path)
        self.description.fit()

    def show_several(self, rows: Rows, positions: PositionSet) -> None:
        """Show what the records at `positions` of `rows` are together."""
        self._typed.stop()
        self._loader.stop()
        self._summary = None
        self.marks.show_summary(None)
        self._content.hide()
        self._empty.hide()
        self.setBackgroundRole(_Role.Base)
        self.several.show_sums(rows, positions)
        self._several_area.show()

    @property
    def focus_stop(self) -> QWidget:
        """What takes the focus when one comes to the pane."""
        return self.several.copy_button if self.shows_several else self.description

    @property
    def shows_several(self) -> bool:
        """Whether several records are summed up."""
        return not self._several_area.isHidden()

    def follow(self, summary: Summary | None, terms: tuple[str, ...]) -> None:
        """Show `summary`, found by typing, and mark the folded `terms`, when the keys rest.

        Until then all that is shown is of the record before; an empty pane is filled at once.
        """
        self._next = summary, terms
        self._typed.start()
        if self._summary is None:
            self._on_typed()

    def _on_typed(self) -> None:
        self._typed.stop()
        summary, terms = self._next
        if summary == self._summary:
            self.set_terms(terms)
        else:
            self._loader.terms = terms
            self.show_summary(summary)

    @property
    def shown(self) -> Summary | None:
        """The summary of the record that is shown."""
        return self._summary

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Ask `catalogue` which hashtags are tags; read the file again when it has changed."""
        self._loader.set_catalogue(catalogue)
        self.said.set_catalogue(catalogue)

    def set_terms(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms` in title and description."""
        self._loader.mark(terms)
        self.title.mark(terms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.fit(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_chips(self, summary: Summary) -> None:
        several = [f for f in FIELDS if f.kind.several and not f.fact and f.name != "channels"]
        self._values = [(f.word, value) for f in several for value in getattr(summary, f.name)]
        hint = tr("{field}: click to filter, Alt+click to leave out")
        hints = {f.word: hint.format(field=tr(f.label)) for f in several}
        self.chips.show_texts([(value, hints[of]) for of, value in self._values])
        self.chips.setVisible(bool(self._values))

    def _on_channel_chosen(self, place: int) -> None:
        if self._summary:
            self.value_chosen.emit("channel", self._summary.channels[place], False)

    def scroll_description(self, pages: int) -> None:
        """Scroll all of the record by so many pages."""
        bar = self.description.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - 20))
