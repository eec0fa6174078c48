"""The bars of a plot as rows of a table: what they are called, how much they are, of how much."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, Qt

from vidbrowser.query.editing import State
from vidbrowser.records.folding import fold
from vidbrowser.statistics.plot import TOPS, Measure, Name
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.records.record_model import ROOT

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from vidbrowser.statistics.plot import Bar, Plot
    from vidbrowser.ui.records.record_model import AnyIndex

_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns, as they stand beside each other."""

    NAME = 0
    AMOUNT = 1
    WHOLE = 2
    SHARE = 3


class PlotTableModel(QAbstractTableModel):
    """One row a bar that stands for anything; in the order of the plot unless it is sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plot: Plot | None = None
        self._measure = Measure.RECORDS
        self._rows: list[int] = []
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, plot: Plot | None, measure: Measure) -> None:
        """Show the bars of `plot`; the order stays the one that was asked for."""
        self.beginResetModel()
        self._plot, self._measure = plot, measure
        self._rows = self._ordered()
        self.endResetModel()

    @property
    def in_order(self) -> bool:
        """Whether the rows follow each other as the bars of the plot do."""
        return self._rows == sorted(self._rows)

    def values(self, rows: list[int]) -> list[str]:
        """Return the values of the bars in `rows`, in the order of the plot."""
        return [self._bars[place].value for place in sorted(self._rows[row] for row in rows)]

    def row_of(self, value: str) -> int:
        """Return the row of the bar of `value`, -1 when there is none."""
        rows = (row for row, place in enumerate(self._rows) if self._bars[place].value == value)
        return next(rows, -1)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NAME:
            return formatting.tooltip(self.data(index))
        if role != Qt.ItemDataRole.DisplayRole or self._plot is None:
            return None
        bar, name = self._bars[self._rows[index.row()]], self._plot.name
        match Column(index.column()):
            case Column.NAME:
                return plot_words.row_name(name, bar)
            case Column.AMOUNT:
                return plot_words.amount(name, bar.amount, self._measure)
            case Column.WHOLE:
                return plot_words.amount(name, _whole(name, bar), self._measure)
            case Column.SHARE:
                return plot_words.share(bar)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or self._plot is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.NAME:
            return formatting.tooltip(plot_words.title(self._plot))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.heading(Column(section)) if section else plot_words.title(self._plot)

    def heading(self, column: Column) -> str:
        """Return what a column of numbers, or that of the names, is called."""
        match column:
            case Column.NAME:
                return tr("Name")
            case Column.AMOUNT:
                name = self._plot.name if self._plot else Name.SHARE
                return plot_words.measured(name, self._measure)
            case Column.WHOLE:
                return tr("All")
            case Column.SHARE:
                return tr("Share")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        before, self._rows = self._rows, self._ordered()
        kept = self.persistentIndexList()
        moved = [
            self.index(self._rows.index(before[index.row()]), index.column()) for index in kept
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @property
    def _bars(self) -> tuple[Bar, ...]:
        return self._plot.bars if self._plot else ()

    def _ordered(self) -> list[int]:
        rows = [
            place
            for place, bar in enumerate(self._bars)
            if bar.whole or bar.among or bar.state is not State.CLEAR
        ]
        column, order = self._sorted
        if column >= 0:
            rows.sort(key=self._key, reverse=order == Qt.SortOrder.DescendingOrder)
        return rows

    def _key(self, place: int) -> tuple[float | str, ...]:
        assert self._plot is not None
        bar, name = self._bars[place], self._plot.name
        match Column(self._sorted[0]):
            case Column.NAME:
                return (fold(bar.value) if name in TOPS else place,)
            case Column.AMOUNT:
                return (bar.amount,)
            case Column.WHOLE:
                return (_whole(name, bar),)
            case Column.SHARE:
                return (bar.amount / (_whole(name, bar) or 1),)


def _whole(name: Name, bar: Bar) -> int:
    return bar.among if name is Name.SHARE else bar.whole


def _side(column: int) -> Qt.AlignmentFlag:
    return (_TRAILING if column else _LEADING) | _MIDDLE
