"""The bar above the records: query, choosers, order, and the chips of what is filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vidbrowser.query import And, Query, QuerySyntaxError, all_of, editing, parse
from vidbrowser.query.near import near
from vidbrowser.records.fields import FACETS
from vidbrowser.records.wording import either
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.query.facet_popup import FacetButton
from vidbrowser.ui.query.layout_button import LayoutButton
from vidbrowser.ui.query.order_box import OrderBox
from vidbrowser.ui.query.query_edit import QueryEdit
from vidbrowser.ui.widgets.chip_row import ChipRow
from vidbrowser.ui.widgets.highlighted_text import utf16_length
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from vidbrowser.search.order import Order

MOST_CHIPS = 24
"""Parts of a query that are drawn as chips; the rest is counted."""
_HINT = "Click to edit, Alt+click for not"
CHOOSERS = {word: field.chooser for word, field in FACETS.items() if field.chooser}


class FilterBar(QWidget):
    """The query text is the single truth: choosers and chips write it and follow it."""

    changed = Signal()
    """Query or order are now others; a query with a mistake changes nothing."""
    left = Signal()
    """The person goes from the query to the records."""
    offered = Signal(str)
    """What may have been meant instead of the query, in a question; "" when nothing else."""
    facet_wanted = Signal(str, str, int)
    """A chooser is open: field, text in its find box, and how many values it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QueryEdit()
        self.order_box = OrderBox()
        self.choosers = {field: FacetButton(field, name) for field, name in CHOOSERS.items()}
        self.chips = ChipRow(MOST_CHIPS, removable=True)
        self._chip_row = QWidget()
        self.mistake = QLabel()
        self.offer_button = LinkButton()
        self.clear_button = QPushButton("Clear", flat=True)
        self._count = QLabel()
        self._query = parse("")
        self._typed = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    @property
    def query(self) -> Query:
        """The last query without a mistake."""
        if self._typed.isActive():  # the field was written in this turn of the event loop
            self._typed.stop()
            self._on_typed()
        return self._query

    @property
    def order(self) -> Order:
        """The order that was chosen."""
        return self.order_box.order

    def set_query(self, query: Query | str) -> None:
        """Write `query` into the field, as if it had been typed."""
        self.edit.setText(str(query))

    def choose(self, field: str, value: str, exclude: bool) -> None:
        """Include or exclude `value` of `field`, as a chooser does."""
        state = editing.State.EXCLUDED if exclude else editing.State.INCLUDED
        self.set_query(editing.with_value(self.query, field, value, state))

    def choose_span(self, first: str, last: str) -> None:
        """Ask for what was published from `first` to `last`, both included."""
        self.set_query(editing.with_range(self.query, "published", first, last))

    def take_offer(self) -> None:
        """Write what may have been meant, if there is something, and go to it."""
        if meant := near(self.edit.text()):
            self.set_query(meant.text)
            self.edit.setFocus()

    def add_query(self, query: Query) -> None:
        """Ask for what the query asks for and for `query`."""
        known = editing.parts(self.query)
        more = [part for part in editing.parts(query) if part not in known]
        self.set_query(all_of((*known, *more)))

    def add_text(self, text: str) -> None:
        """Ask for what the query asks for and for `text`, a query too."""
        self.add_query(parse(text))

    def set_order(self, order: Order) -> None:
        """Choose `order`."""
        self.order_box.choose(order)

    def add_layouts(self, actions: Sequence[QAction]) -> None:
        """Put buttons for `actions`, which lay the records out, at the end of the bar."""
        row = QHBoxLayout()
        row.setSpacing(0)
        for action in actions:
            row.addWidget(LayoutButton(action))
        self._top.addLayout(row)

    def set_count(self, shown: int | None, total: int) -> None:
        """Tell how many records are shown (None: it is not known), and of how many."""
        shown_text = "–" if shown is None else formatting.exact_count(shown)
        self._count.setText(f"{shown_text} of {formatting.exact_count(total)}")

    @property
    def count_text(self) -> str:
        """What is said of the number of records."""
        return self._count.text()

    def _build(self) -> None:
        top = self._top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.edit, 1)
        for chooser in self.choosers.values():
            top.addWidget(chooser)
        top.addWidget(self.order_box)
        for label in (self.mistake, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAccessibleName("Number of records shown")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        self.offer_button.hide()
        below = QHBoxLayout(self._chip_row)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.chips, 1)
        below.addWidget(self.offer_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._chip_row.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 4)
        rows.setSpacing(5)
        rows.addLayout(top)
        rows.addWidget(self.mistake)
        rows.addWidget(self._chip_row)

    def _connect(self) -> None:
        self.clear_button.clicked.connect(self.edit.clear)
        self.offer_button.clicked.connect(self.take_offer)
        self.edit.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(self._on_typed)
        self.edit.left.connect(self.left)
        self.chips.removed.connect(lambda place: self._edit(editing.without, place))
        self.chips.excluded.connect(lambda place: self._edit(editing.negated, place))
        self.chips.chosen.connect(self._select)
        self.order_box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for chooser in self.choosers.values():
            chooser.wanted.connect(self.facet_wanted)
            chooser.query_edited.connect(self.set_query)

    def _on_typed(self) -> None:
        text = self.edit.text()
        try:
            query = parse(text)
        except QuerySyntaxError as mistake:
            self.mistake.setText(_told(text, mistake))
            self.mistake.show()
            self._offer("")
            return
        self.mistake.hide()
        meant = near(text)
        self._offer(f"Did you mean {either(meant.fields)}?" if meant else "")
        if query != self._query:
            self._query = query
            self._show_chips()
            for chooser in self.choosers.values():
                chooser.follow(query)
            self.changed.emit()

    def _offer(self, question: str) -> None:
        self.offer_button.show_text(question)
        self.offer_button.setVisible(bool(question))
        self.offered.emit(question)

    def _show_chips(self) -> None:
        pieces = editing.parts(self._query)
        self.chips.show_texts([(str(piece), _HINT) for piece in pieces])
        self._chip_row.setVisible(bool(pieces))

    def _edit(self, change: Callable[[Query, Query], Query], place: int) -> None:
        """Change the part whose chip stands at `place`, unless another was typed just now."""
        shown = editing.parts(self._query)[place]
        query = self.query
        if shown in editing.parts(query):
            self.set_query(change(query, shown))

    def _select(self, place: int) -> None:
        """Select the part at `place` in the field, which is written as the query writes itself."""
        pieces = editing.parts(self.query)
        self.set_query(self.query)
        self.edit.setFocus()
        before = str(And(pieces[:place])) + " " * bool(place)
        part = str(And(pieces[: place + 1])) if len(pieces) > 1 else str(self.query)
        start = utf16_length(before)
        self.edit.setSelection(start, utf16_length(part) - start)


def _told(text: str, mistake: QuerySyntaxError) -> str:
    """Return what is wrong in `text` and what was expected, and where that is."""
    before, after = text[: mistake.position][-24:], text[mistake.position :][:24]
    reason, place = map(formatting.one_line, (str(mistake), f"{before}▸{after}"))
    return f"{formatting.isolated(reason)}  →  {formatting.isolated(place)}"
