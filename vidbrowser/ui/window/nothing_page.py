"""What stands in place of the records when none is found: why, and what can be dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.query.spoken import spoken
from vidbrowser.ui.widgets.announcing import Announcer
from vidbrowser.ui.window.standing_page import StandingPage, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from vidbrowser.query import Query
    from vidbrowser.search.no_match import Culprit

_MOST = 120
"""Characters of a part of a query that are shown."""
_MOST_PARTS = 6
"""Parts that are named."""
_FEW = 40
"""Characters beside a button, of words that can be read in few lines."""
_RESTED = 1_000
"""Milliseconds after which the reasons are said: it is said before that nothing matches."""


class NothingPage(StandingPage):
    """Says which parts of the query are to blame, and offers to drop each of them."""

    drop_wanted = Signal(object)
    """A part of the query shall be dropped: `Query`."""
    clear_wanted = Signal()
    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Query] = []
        self.heading = plain_label(tr("Nothing matches"))
        theme.ScaledFont(self.heading, self, 1.4, strong=True)
        self.caution, self.reason = plain_label(), plain_label()
        self.caution.hide()
        self.reasons = [plain_label() for _ in range(_MOST_PARTS)]
        self.drop_buttons = [QPushButton(tr("Drop That Part")) for _ in range(_MOST_PARTS)]
        self.offer_button, self.clear_button = QPushButton(), QPushButton(tr("Clear the Query"))
        self.offer_button.hide()
        self.offer_button.clicked.connect(self.offer_taken)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.said = Announcer(self, _RESTED)
        self._blamed, self._above = QGridLayout(), False
        self._build()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.said.announce("")

    def _build(self) -> None:
        for place, drop in enumerate(self.drop_buttons):
            drop.clicked.connect(lambda _=False, p=place: self.drop_wanted.emit(self._parts[p]))
        for column, share in enumerate((3, 2)):  # more of the width is for the words
            self._blamed.setColumnStretch(column, share)
        self._place(above=False)
        self.fill(
            *(self.heading, self.caution, self.reason, self._blamed),
            *(self.offer_button, self.clear_button),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Let words stand above their button where few would have room in a line beside it."""
        words = _FEW * self.fontMetrics().averageCharWidth()
        above = words + self.drop_buttons[0].sizeHint().width() > self.width()
        if above != self._above:
            self._place(above=above)

    def _place(self, *, above: bool) -> None:
        self._above, flags = above, Qt.AlignmentFlag
        for place, (why, drop) in enumerate(zip(self.reasons, self.drop_buttons, strict=True)):
            for widget in (why, drop):
                self._blamed.removeWidget(widget)
            why.setAlignment(
                flags.AlignCenter if above else flags.AlignTrailing | flags.AlignVCenter
            )
            self._blamed.addWidget(why, 2 * place, 0, 1, 2 if above else 1)
            if above:
                self._blamed.addWidget(drop, 2 * place + 1, 0, 1, 2, flags.AlignHCenter)
            else:
                self._blamed.addWidget(drop, 2 * place, 1, flags.AlignLeading)

    def offer(self, question: str) -> None:
        """Ask whether something else was meant; "" when nothing is known that could be."""
        self.offer_button.setText(question)
        self.offer_button.setVisible(bool(question))

    def note(self, text: str) -> None:
        """Say why it is not known whether nothing matches; "" when it is."""
        self.caution.setText(text)
        self.caution.setVisible(bool(text))

    def explain(self, culprits: Sequence[Culprit]) -> None:
        """Name the parts of the query that exclude everything; none when they are not known."""
        shown = culprits[:_MOST_PARTS]
        self._parts = [culprit.part for culprit in shown]
        more = len(culprits) - len(shown)
        self.reason.setText("" if shown else tr("No record answers to this query."))
        if more:
            text = tr("And {count} more parts exclude everything.", "", more)
            self.reason.setText(text.format(count=formatting.exact_count(more)))
        self.reason.setVisible(bool(self.reason.text()))
        for place, (why, drop) in enumerate(zip(self.reasons, self.drop_buttons, strict=True)):
            why.setVisible(place < len(shown))
            drop.setVisible(place < len(shown))
            if place < len(shown):
                why.setText(_told(shown[place]))
                drop.setAccessibleName(tr("Drop {part}").format(part=_short(shown[place].part)))
        whys = (why.text() for why in self.reasons[: len(shown)])
        self.said.announce(" ".join((*whys, self.reason.text())) if shown else "")


def _short(part: Query) -> str:
    text = spoken(part)
    return formatting.one_line(text if len(text) <= _MOST else f"{text[:_MOST]}…")


def _told(culprit: Culprit) -> str:
    """Say what `culprit` does: alone, or as one of several."""
    name = formatting.isolated(_short(culprit.part))
    if culprit.matching:
        text = tr("Without “{part}” there would be {count} records.", "", culprit.matching)
        return text.format(part=name, count=formatting.exact_count(culprit.matching))
    return tr("No record answers to “{part}”.").format(part=name)
