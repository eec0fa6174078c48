"""The bar above the records: query, choosers, order, and the chips of what is filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.marks.fields import OWN
from vidbrowser.query import EVERYTHING, Query, QuerySyntaxError, all_of, editing, parse
from vidbrowser.records.fields import FACETS
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.query import completion
from vidbrowser.ui.query.facet_popup import FacetButton
from vidbrowser.ui.query.layout_button import LayoutButton
from vidbrowser.ui.query.order_box import OrderBox
from vidbrowser.ui.query.query_chips import QueryChips
from vidbrowser.ui.query.query_edit import QueryEdit
from vidbrowser.ui.query.top_row import TopRow
from vidbrowser.ui.query.watched_switch import WatchedSwitch
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.link_button import LinkButton
from vidbrowser.ui.widgets.low_area import LowArea
from vidbrowser.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from vidbrowser.query.near import Near
    from vidbrowser.search.order import Order
    from vidbrowser.ui.query.folded_choosers import Foldable

CHOOSERS = {word: field.chooser for word, field in (FACETS | OWN).items() if field.chooser}


class FilterBar(QWidget):
    """The query text is the single truth: choosers and chips write it and follow it."""

    changed = Signal()
    """Query or order are now others; a query with a mistake changes nothing."""
    left = Signal()
    """The person goes from the query to the records."""
    finished = Signal()
    """No value is `unfinished` any more."""
    offered = Signal(str)
    """What may have been meant instead of the query, in a question; "" when nothing else."""
    mistaken = Signal(str)
    """What is wrong in the query that is typed, "" as soon as nothing is."""
    facet_wanted = Signal(str, str, int)
    """A chooser is open: field, text in its find box, and how many values it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QueryEdit()
        self.order_box = OrderBox()
        self.choosers = {field: FacetButton(field, tr(name)) for field, name in CHOOSERS.items()}
        self.watched_switch = WatchedSwitch()
        self._foldable: tuple[Foldable, ...] = (*self.choosers.values(), self.watched_switch)
        self._top = TopRow(self.edit, self._foldable, self.order_box)
        self.folded_choosers = self._top.folded
        self.chips = QueryChips()
        self._chips = LowArea(self.chips)
        self._told = QStackedLayout()
        self.mistake = QLabel()
        self.offer_button = LinkButton()
        self.clear_button = QPushButton(tr("Clear"), flat=True)
        self._count = QLabel()
        self._query = parse("")
        self.layout_buttons: list[LayoutButton] = []
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
    def unfinished(self) -> bool:
        """Whether a value is being typed that may still become one which finds something."""
        word = self.edit.typed_word
        return word is not None and completion.may_grow(word)

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
        if meant := _near(self.edit.text()):
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

    def offer_marks(self, there: Collection[str]) -> None:
        """Have room for what chooses among marks, "my" and "watched": those that are `there`.

        What the query asks for has its place, too.
        """
        self._marks = there
        for name, each in (("my", self.choosers["my"]), ("watched", self.watched_switch)):
            each.offered = name in there or each.chosen > 0
        self._top.fit(self.width())

    def set_order(self, order: Order) -> None:
        """Choose `order`."""
        self.order_box.choose(order)

    def add_layouts(self, actions: Sequence[QAction]) -> None:
        """Put buttons for `actions`, which lay the records out, at the end of the bar."""
        buttons = self.layout_buttons = [LayoutButton(action) for action in actions]
        self._top.add_layouts(buttons)
        self._top.fit(self.width())
        in_order(self.order_box, *buttons)

    def set_count(self, shown: int | None, total: int) -> None:
        """Tell how many records are shown (None: it is not known), and of how many, if not all."""
        if shown == total:
            self._count.clear()
            return
        shown_text = "–" if shown is None else formatting.exact_count(shown)
        of = formatting.exact_count(total)
        self._count.setText(tr("{shown} of {total}").format(shown=shown_text, total=of))

    @property
    def count_text(self) -> str:
        """What is said of the number of records."""
        return self._count.text()

    def _build(self) -> None:
        named = QLabel(
            tr("Order"), self
        )  # Qt tells of a box on X11 what is chosen, not its own name
        named.setBuddy(self.order_box)
        named.hide()
        for label in (self.mistake, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAccessibleDescription(tr("Number of records shown"))
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.mistake.setWordWrap(True)
        for told in (self._chips, self.mistake):  # a mistake is laid over the chips
            self._told.addWidget(told)
        self.offer_button.hide()
        self.clear_button.hide()
        below = QHBoxLayout()
        below.addLayout(self._told, 1)
        for beside in (self.offer_button, self.clear_button, self._count):
            policy = beside.sizePolicy()
            policy.setRetainSizeWhenHidden(beside is self.clear_button)  # nothing jumps
            beside.setSizePolicy(policy)
            below.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        self._count.setMinimumHeight(self.clear_button.sizeHint().height())  # one base line
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 4)
        rows.setSpacing(5)
        rows.addLayout(self._top)
        rows.addLayout(below)
        in_order(self.edit, self.chips, self.offer_button, self.clear_button)
        in_order(self.clear_button, *self._foldable, self.folded_choosers, self.order_box)
        self.offer_marks(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._top.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._top.fit(self.width())

    def _connect(self) -> None:
        self.clear_button.clicked.connect(self.edit.clear)
        self.offer_button.clicked.connect(self.take_offer)
        self.edit.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(self._on_typed)
        self.edit.left.connect(self.left)
        self.edit.word_ended.connect(self.finished)
        self.chips.part_changed.connect(self._exchange)
        self.chips.mistaken.connect(self._tell)
        self.chips.ended.connect(self._on_typed)
        self.chips.ran_out.connect(self.edit.go_on)
        self.order_box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for chooser in self.choosers.values():
            chooser.wanted.connect(self.facet_wanted)
        for each in self._foldable:
            each.query_edited.connect(self.set_query)

    def _on_typed(self) -> None:
        text = self.edit.text()
        try:
            query = parse(text)
        except QuerySyntaxError as mistake:
            self._tell(text, mistake)
            self._offer("")
            return
        self._told.setCurrentWidget(self._chips)
        self._tell_mistake("")
        meant = _near(text)
        self._offer(_question(meant.fields) if meant else "")
        if query != self._query:
            self._query = query
            self.chips.show_query(query)
            self.clear_button.setVisible(query != EVERYTHING)
            for chooser in self._foldable:
                chooser.follow(query)
            self.offer_marks(self._marks)
            self.folded_choosers.follow()
            self.changed.emit()

    def _tell_mistake(self, mistake: str) -> None:
        """Let the field say `mistake` of itself, and all who tell of it."""
        if mistake != self.edit.accessibleDescription():
            self.edit.setAccessibleDescription(mistake)
            self.mistaken.emit(mistake)

    def _offer(self, question: str) -> None:
        self.offer_button.show_text(question)
        self.offer_button.setVisible(bool(question))
        self.offered.emit(question)

    def _tell(self, text: str, mistake: QuerySyntaxError) -> None:
        """Say what is wrong in `text`, in place of the chips; beside them, while one is edited."""
        self.mistake.setText(_told(text, mistake))
        self._tell_mistake(formatting.one_line(said(mistake.reason)))
        if self.chips.editor.isHidden():
            self._told.setCurrentWidget(self.mistake)
        else:
            QToolTip.showText(self.chips.mapToGlobal(QPoint()), self.mistake.text(), self.chips)

    def drop(self, part: Query) -> None:
        """Take `part` out of the query, when it is still one of its parts."""
        self._exchange(part, EVERYTHING)

    def _exchange(self, part: Query, by: Query) -> None:
        """Put `by` in place of `part`, unless another query was typed just now."""
        query = self.query
        if part in editing.parts(query):
            self.set_query(editing.replaced(query, part, by))


def _near(text: str) -> Near | None:
    from vidbrowser.query.near import near  # not before something is typed: difflib

    return near(text)


def _told(text: str, mistake: QuerySyntaxError) -> str:
    """Return what is wrong in `text` and what was expected, and where that is."""
    before, after = text[: mistake.position][-24:], text[mistake.position :][:24]
    reason, place = map(formatting.one_line, (said(mistake.reason), f"{before}▸{after}"))
    reason, place = formatting.isolated(reason), formatting.isolated(place)
    return tr("{reason}  →  {place}").format(reason=reason, place=place)


def _question(fields: Sequence[str]) -> str:
    """Ask whether `fields`, with their colons, were meant."""
    meant = formatting.either([*map(formatting.kept_apart, fields)])
    return tr("Did you mean {fields}?").format(fields=meant)
