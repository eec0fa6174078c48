"""The columns of the table: widths and places, which are hidden, by which it is sorted."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QProxyStyle, QStyle

from vidbrowser.records.fields import Kind
from vidbrowser.search.order import GREATEST_FIRST, Order
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.records.record_model import COLUMNS, OWN_COLUMNS, pair_of
from vidbrowser.ui.records.table_delegate import SIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOption, QTableView

    from vidbrowser.records.fields import Field


_FORMER = sum(not field.hidden for field in COLUMNS if field not in OWN_COLUMNS)
"""How many columns there were while none was hidden at first: older states tell of them."""
_COUNT = re.compile(rb"(\d{1,3}) columns ")
_LONG_DAYS = tuple(datetime(2020, month, 28, tzinfo=UTC) for month in range(1, 13))
"""One of each month: some have longer names."""


class _HeadStyle(QProxyStyle):
    """Lets the text of a column's head begin where that of its cells does."""

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_HeaderLabel:
            more = SIDE - self.pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
            option.rect = option.rect.adjusted(more, 0, -more, 0)
        super().drawControl(element, option, painter, widget)


class TableColumns(QObject):
    """Keeps what the person made of the columns while list or grid are shown."""

    order_wanted = Signal(object)
    """A column was clicked: its `Order`, the same turned, or again the order of the beginning."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._state = QByteArray()
        self._order: Order | None = None
        self._shown = False
        self._character = self._header.fontMetrics().averageCharWidth()  # of the widths that are
        self._style = _HeadStyle()
        self._style.setParent(self)
        self._header.setStyle(self._style)
        self._header.sectionClicked.connect(self._on_clicked)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | middle)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self.open_menu)

    @property
    def state(self) -> QByteArray:
        """Of how many columns it is; widths, places and what is hidden as QHeaderView has it."""
        if self._shown:
            self._state = QByteArray(b"%d columns " % len(COLUMNS)) + self._header.saveState()
        return self._state

    @state.setter
    def state(self, state: QByteArray) -> None:
        self._state = state
        self._character = self._header.fontMetrics().averageCharWidth()
        if self._shown:
            self._bring()

    def leave(self, columns: int) -> None:
        """Keep the columns and show `columns` plain ones: list and cards know none of it."""
        self._state, self._shown = self.state, False
        for column in range(columns):
            self._header.setSectionHidden(column, False)
            self._header.moveSection(self._header.visualIndex(column), column)

    def show(self, shown: bool) -> None:
        """Show the header and the columns as they were, or none of it."""
        self._shown = shown
        modes = QHeaderView.ResizeMode
        self._header.setVisible(shown)
        self._header.setSectionsMovable(shown)
        self._header.setSectionsClickable(shown)
        self._header.setSectionResizeMode(modes.Interactive if shown else modes.Stretch)
        if shown:
            self._bring()

    def show_order(self, order: Order) -> None:
        """Point at the column by which the records are sorted."""
        self._order = order
        sorting = [n for n, c in enumerate(COLUMNS) if order in (pair_of(c) or ())]
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._header.setSortIndicatorShown(bool(sorting))
        self._header.setSortIndicator(
            sorting[0] if sorting else -1, down if order in GREATEST_FIRST else up
        )

    def menu(self) -> QMenu:
        """Return the menu in which columns are hidden and shown; the title always stays."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column, field in enumerate(COLUMNS[1:], 1):
            action = menu.addAction(tr(field.label))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(column))
            action.toggled.connect(
                lambda shown, c=column: self._header.setSectionHidden(c, not shown)
            )
        return menu

    def open_menu(self, place: QPoint | None = None) -> None:
        """Open the menu of columns at `place` of the header, or below where it begins."""
        begin = self._header.width() if self._header.isRightToLeft() else 0
        corner = QPoint(begin, self._header.height())
        self.menu().popup(self._header.mapToGlobal(corner if place is None else place))

    def fit(self) -> None:
        """Let the columns hold as many characters of another size as before."""
        now = self._header.fontMetrics().averageCharWidth()
        if self._shown and now != self._character:
            shown = (n for n in range(self._header.count()) if not self._header.isSectionHidden(n))
            for column in shown:
                width = self._header.sectionSize(column)
                self._header.resizeSection(column, round(width * now / self._character))
            self._character = now

    def _bring(self) -> None:
        counted = _COUNT.match(self._state.data())
        state = self._state.mid(counted.end()) if counted else self._state
        known = int(counted[1]) if counted else _FORMER
        if state.isEmpty() or not self._header.restoreState(state):
            self._character = self._header.fontMetrics().averageCharWidth()
            known = 0
        for column, field in enumerate(COLUMNS[known:], known):
            self._header.resizeSection(column, self._width(field))
            self._header.setSectionHidden(column, field.hidden)
        self.fit()
        self._header.setSectionHidden(0, False)
        if self._order is not None:  # or the order of another time would be pointed at
            self.show_order(self._order)

    def _width(self, field: Field) -> int:
        """Return how wide the column of `field` is to begin with: its head and any date fit."""
        advance, sides = self._header.fontMetrics().horizontalAdvance, 2 * SIDE + 1
        sign = self._header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize) + SIDE
        wanted = [field.width * self._character, advance(tr(field.label)) + sign + sides]
        if field.kind is Kind.TIME:
            wanted += (advance(formatting.day(day)) + sides for day in _LONG_DAYS)
        return max(wanted)

    def _on_clicked(self, column: int) -> None:
        pair = pair_of(COLUMNS[column])
        if pair is None:
            self.show_order(self._order or Order.BEST)  # Qt has pointed at it by itself
            return
        usual, turned = pair
        following = {usual: turned, turned: Order.NEWEST}
        order = following.get(self._order or Order.BEST, usual)
        self.show_order(order)  # Qt has turned the sign by itself
        self.order_wanted.emit(order)
