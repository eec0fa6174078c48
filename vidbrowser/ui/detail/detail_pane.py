"""The detail pane: one record with its picture, facts and description; or several, summed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from vidbrowser.records.fields import FIELDS
from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.detail.description_loader import DescriptionLoader
from vidbrowser.ui.detail.description_view import DescriptionView
from vidbrowser.ui.detail.find_bar import FindBar
from vidbrowser.ui.detail.picture_box import PictureBox
from vidbrowser.ui.detail.selection_summary import SelectionSummary
from vidbrowser.ui.widgets.chip_row import ChipRow
from vidbrowser.ui.widgets.link_row import LinkRow
from vidbrowser.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary
    from vidbrowser.search.position_set import PositionSet
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.tasks import Tasks

_TYPED = 130
"""Milliseconds that the keys must rest before the pane follows what is typed."""
_MOST_CHIPS = 60
"""Categories and tags that are drawn as chips; the rest is counted."""
_MOST_LINKS = 8
"""Channels that are links; the rest is counted."""
_HINT = "{}: click to filter, Alt+click to leave out"


class DetailPane(QWidget):
    """Shows the record it was last told; the description comes when the keys rest."""

    open_wanted = Signal(object, int)
    """The video shall be opened: summary, and the second to begin at."""
    copy_wanted = Signal(object)
    show_file_wanted = Signal(object)
    value_chosen = Signal(str, str, bool)
    """A value of the record shall filter: field, value, and whether to leave it out."""

    def __init__(
        self, thumbnails: ThumbnailLoader, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self._values: list[tuple[str, str]] = []  # field and value of each chip
        self.picture = PictureBox(thumbnails)
        self.title = QLabel(wordWrap=True)
        self.channels = LinkRow(_MOST_LINKS)
        self.facts = QLabel(wordWrap=True)
        self.chips = ChipRow(_MOST_CHIPS, gap=5)
        self.notice = Notice()
        self.description = DescriptionView()
        self.find_bar = FindBar(self.description)
        self._buttons = QWidget()
        self._content = QWidget()
        self._empty = QLabel("No record selected")
        self.several = SelectionSummary(tasks)
        self._loader = DescriptionLoader(self.description, self.notice, tasks, self)
        self._next: tuple[Summary | None, tuple[str, ...]] = (None, ())
        self._typed = QTimer(self, singleShot=True, interval=_TYPED)
        self._typed.timeout.connect(self._on_typed)
        self._build()
        self.show_summary(None)

    def _build(self) -> None:
        self.setAccessibleName("Detail")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        for label in (self.title, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.ScaledFont(self.title, self, 1.25, strong=True)
        self.channels.chosen.connect(self._on_channel_chosen)
        self.chips.chosen.connect(lambda at: self.value_chosen.emit(*self._values[at], False))
        self.chips.excluded.connect(lambda at: self.value_chosen.emit(*self._values[at], True))
        self._build_buttons()  # before they are added: Tab goes in the order of that
        column = QVBoxLayout(self._content)
        column.setContentsMargins(12, 10, 6, 0)
        column.setSpacing(theme.GAP)
        for widget in (
            *(self.picture, self.title, self.channels, self.facts, self.chips, self._buttons),
            self.notice,
        ):
            column.addWidget(widget)
        column.addWidget(self.description, 1)
        column.addWidget(self.find_bar)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for widget in (self._empty, self._content, self.several):
            outer.addWidget(widget)

    def _build_buttons(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for text, symbol, signal in (
            ("Open Video", "open", lambda: self.open_wanted.emit(self._summary, 0)),
            ("Copy Link", "copy", lambda: self.copy_wanted.emit(self._summary)),
            ("Show File", "file", lambda: self.show_file_wanted.emit(self._summary)),
        ):
            button = QToolButton()
            button.setText(text)
            button.setIcon(symbols.icon(symbol))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)

    def show_summary(self, summary: Summary | None) -> None:
        """Show the facts of `summary` at once, its description when the keys rest."""
        if self._typed.isActive():
            self._typed.stop()
            self._loader.terms = self._next[1]  # the description to come is marked with them
        self._summary = summary
        self.several.clear()
        self.several.hide()
        self._content.setVisible(summary is not None)
        self._empty.setVisible(summary is None)
        if summary is None:
            self._loader.stop()
            return
        self.picture.show_summary(summary)
        self.title.setText(formatting.title_of(summary))
        self.channels.show_texts(summary.channels)
        self.facts.setText(formatting.facts_line(summary))
        self.facts.setToolTip(formatting.exact_facts(summary))
        self._show_chips(summary)
        self._buttons.setVisible(True)
        self._loader.load(summary.path)

    def show_several(self, rows: Rows, positions: PositionSet) -> None:
        """Show what the records at `positions` of `rows` are together."""
        self._typed.stop()
        self._loader.stop()
        self._summary = None
        self._content.hide()
        self._empty.hide()
        self.several.show_sums(rows, positions)
        self.several.show()

    @property
    def focus_stop(self) -> QWidget:
        """What takes the focus when one comes to the pane."""
        return self.several.copy_button if self.shows_several else self.description

    @property
    def shows_several(self) -> bool:
        """Whether several records are summed up."""
        return not self.several.isHidden()

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

    def set_terms(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms` in the description."""
        self._loader.mark(terms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.fit(self.width() - 18, self.height())

    def _show_chips(self, summary: Summary) -> None:
        several = [f for f in FIELDS if f.kind.several and f.name != "channels"]
        self._values = [(f.word, value) for f in several for value in getattr(summary, f.name)]
        self.chips.show_texts([(value, _HINT.format(of.title())) for of, value in self._values])

    def _on_channel_chosen(self, place: int) -> None:
        if self._summary:
            self.value_chosen.emit("channel", self._summary.channels[place], False)

    def scroll_description(self, pages: int) -> None:
        """Scroll the description by so many pages."""
        bar = self.description.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - 20))
