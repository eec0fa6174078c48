"""The detail pane: one record with its picture, its facts and its description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from vidbrowser.records.fields import FIELDS
from vidbrowser.records.reason import reason
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.detail.description_file import chapter_list, rendered_of, stamp_of
from vidbrowser.ui.detail.description_view import DescriptionView
from vidbrowser.ui.detail.find_bar import FindBar
from vidbrowser.ui.detail.picture_box import PictureBox
from vidbrowser.ui.widgets.chip_row import ChipRow
from vidbrowser.ui.widgets.link_button import LinkButton
from vidbrowser.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.descriptions.rendering import Rendered
    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.detail.description_file import Stamp
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.tasks import Tasks

_TYPED = 130
"""Milliseconds that the keys must rest before the pane follows what is typed."""
_REST = 60
"""Milliseconds that the keys must rest before the description is read."""
_LATE = 250
"""Milliseconds after which a description that is still to come leaves an empty place."""
_MOST_CHIPS = 60
"""Categories and tags that are drawn as chips; the rest is counted."""
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
        self._tasks = tasks
        self._summary: Summary | None = None
        self._catalogue: Catalogue | None = None
        self._terms: tuple[str, ...] = ()
        self._values: list[tuple[str, str]] = []  # field and value of each chip
        self.picture = PictureBox(thumbnails)
        self.title = QLabel(wordWrap=True)
        self.channel = LinkButton()
        self.facts = QLabel(wordWrap=True)
        self.chips = ChipRow(_MOST_CHIPS, gap=5)
        self.notice = Notice()
        self.description = DescriptionView()
        self.find_bar = FindBar(self.description)
        self._buttons = QWidget()
        self._content = QWidget()
        self._empty = QLabel("No record selected")
        self._stamp: Stamp | None = None
        self._next: tuple[Summary | None, tuple[str, ...]] = (None, ())
        self._typed = QTimer(self, singleShot=True, interval=_TYPED)
        self._typed.timeout.connect(self._on_typed)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._read)
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(lambda: self.description.show_html("", ()))
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
        self.channel.clicked.connect(self._on_channel_clicked)
        self.notice.retry_wanted.connect(self._read)
        self.chips.chosen.connect(lambda at: self.value_chosen.emit(*self._values[at], False))
        self.chips.excluded.connect(lambda at: self.value_chosen.emit(*self._values[at], True))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(12, 10, 6, 0)
        column.setSpacing(theme.GAP)
        for widget in (
            *(self.picture, self.title, self.channel, self.facts, self.chips, self._buttons),
            self.notice,
        ):
            column.addWidget(widget)
        column.addWidget(self.description, 1)
        column.addWidget(self.find_bar)
        self._build_buttons()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setEnabled(False)
        outer.addWidget(self._empty)
        outer.addWidget(self._content)

    def _build_buttons(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for text, signal in (
            ("Open Video", lambda: self.open_wanted.emit(self._summary, 0)),
            ("Copy Link", lambda: self.copy_wanted.emit(self._summary)),
            ("Show File", lambda: self.show_file_wanted.emit(self._summary)),
        ):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)

    def show_summary(self, summary: Summary | None) -> None:
        """Show the facts of `summary` at once, its description when the keys rest."""
        if self._typed.isActive():
            self._typed.stop()
            self._terms = self._next[1]  # the description to come is marked with them
        self._summary = summary
        self._stamp = None
        self._content.setVisible(summary is not None)
        self._empty.setVisible(summary is None)
        if summary is None:
            return
        self.picture.show_summary(summary)
        self.title.setText(formatting.title_of(summary))
        self.channel.show_text(summary.channel or "")
        self.channel.setVisible(bool(summary.channel))
        self.facts.setText(formatting.facts_line(summary))
        self.facts.setToolTip(formatting.exact_facts(summary))
        self._show_chips(summary)
        self._buttons.setVisible(True)
        self.notice.hide()
        self._rest.start()
        self._late.start()  # what stands there is of the record before

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
            self._terms = terms
            self.show_summary(summary)

    @property
    def shown(self) -> Summary | None:
        """The summary of the record that is shown."""
        return self._summary

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Ask `catalogue` which hashtags are tags; read the file again when it has changed."""
        before, self._catalogue = self._catalogue, catalogue
        if before is None and self._summary is not None:
            self._rest.start()  # what was rendered until now knows of no tag
        elif (summary := self._summary) is not None:
            self._tasks.run(
                lambda: stamp_of(summary.path), lambda now: self._on_looked_at(summary.path, now)
            )

    def _on_looked_at(self, path: Path, now: Stamp | None) -> None:
        same = self._summary is not None and self._summary.path == path
        if same and now and self._stamp and now != self._stamp:
            self._rest.start()

    def set_terms(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms` in the description."""
        if terms != self._terms:
            self._terms = terms
            self.description.mark(terms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.fit(self.width() - 18, self.height())

    def _show_chips(self, summary: Summary) -> None:
        several = [field for field in FIELDS if field.kind.several]
        self._values = [(f.word, value) for f in several for value in getattr(summary, f.name)]
        self.chips.show_texts([(value, _HINT.format(of.title())) for of, value in self._values])

    def _read(self) -> None:
        if (summary := self._summary) is not None:
            self._tasks.run(
                lambda: (stamp_of(summary.path), *rendered_of(summary.path, self._catalogue)),
                lambda outcome: self._on_rendered(summary.path, *outcome),
                lambda error: self._on_failed(summary.path, error),
            )

    def _on_failed(self, path: Path, error: BaseException) -> None:
        self._on_rendered(path, None, None, "")
        if self._summary is not None and self._summary.path == path:
            self.notice.show_text(f"The description failed: {reason(error)}.", retry=True)

    def _on_rendered(
        self, path: Path, stamp: Stamp | None, rendered: Rendered | None, why_not: str
    ) -> None:
        if self._summary is None or self._summary.path != path:
            return
        self._stamp = stamp
        self._late.stop()
        self.notice.show_text(why_not)
        html = chapter_list(rendered.chapters) + rendered.html if rendered else ""
        self.description.show_html(html, self._terms)

    def _on_channel_clicked(self) -> None:
        if self._summary and self._summary.channel:
            self.value_chosen.emit("channel", self._summary.channel, False)

    def scroll_description(self, pages: int) -> None:
        """Scroll the description by so many pages."""
        bar = self.description.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - 20))
