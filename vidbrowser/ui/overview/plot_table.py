"""A plot as a table, for who reads its numbers or has them read: what the plot does, it does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView

from vidbrowser.statistics.plot import SPANS
from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview.plot_table_model import Column, PlotTableModel
from vidbrowser.ui.overview.plot_view import takes_copying

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.overview.plot_view import PlotView

_LETTERS = 60
"""Letters that a table is wide; half of them at least."""
_MOST = 12
"""Rows that are seen without scrolling."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Modifier, Selection = Qt.KeyboardModifier, QAbstractItemView.SelectionMode


class PlotTable(QTableView):
    """The rows are the bars of `plot`: Enter or a double click filters by those selected.

    Its columns sort by a click at their heads, and by the actions that the menu of `plot` has then.
    """

    def __init__(self, plot: PlotView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot, self._model = plot, PlotTableModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addActions(plot.actions())
        self._set_up_heads()
        self.doubleClicked.connect(lambda _index: self._choose(exclude=False))
        self.refresh()

    def _set_up_heads(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        columns.sortIndicatorChanged.connect(self._on_sorted)
        self._fit_rows()

    def refresh(self) -> None:
        """Show what the plot shows; the current row stays at its value."""
        column, values = max(0, self.currentIndex().column()), self._model.values(self._current)
        self._model.show(self._plot.plot, self._plot.measure)
        self.setAccessibleName(self._plot.accessibleName())
        row = self._model.row_of(values[0]) if values else -1
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, column))
        elif self.hasFocus():
            self._begin()
        self._on_sorted()
        self.updateGeometry()

    def sort_menu(self, parent: QMenu) -> QMenu:
        """Return the menu of what the rows can be sorted by: numbers from the greatest on."""
        usual, turned = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        menu, sort = QMenu(tr("Sort By"), parent), self.horizontalHeader().setSortIndicator
        menu.addAction(tr("As in the Plot"), lambda: sort(-1, usual))
        for column in Column:
            order = turned if column else usual
            menu.addAction(self._model.heading(column), partial(sort, column, order))
        return menu

    def sizeHint(self) -> QSize:
        rows = max(1, min(_MOST, self._model.rowCount()))
        high = rows * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        wide = _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(wide, head + high + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(wanted.width() // 2, wanted.height())

    def _begin(self) -> None:
        """Stand at the first row, unless the person is at another one."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    @property
    def _current(self) -> list[int]:
        index = self.currentIndex()
        return [index.row()] if index.isValid() else []

    def _on_sorted(self) -> None:
        """Let a span be selected where the rows follow each other as the bars do."""
        spans = self._plot.name in SPANS and self._model.in_order
        self.setSelectionMode(Selection.ContiguousSelection if spans else Selection.SingleSelection)

    def _point(self, *, span: bool) -> bool:
        """Have the plot point at the current row, or at those selected; tell whether any is."""
        selected = [index.row() for index in self.selectionModel().selectedRows()]
        values = self._model.values(selected if span and selected else self._current)
        if values:
            self._plot.point_at(values[0], values[-1])
        return bool(values)

    def _choose(self, *, exclude: bool) -> None:
        if self._point(span=not exclude):
            self._plot.exclude() if exclude else self._plot.choose()

    def event(self, event: QEvent) -> bool:
        if takes_copying(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Modifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._plot.copy_wanted.emit()
        elif Qt.Key(event.key()) in _ENTER:
            self._choose(exclude=alt)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.center())
        self._point(span=True)
        self._plot.menu_wanted.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._begin()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self.updateGeometry()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
