"""The values of a field that a chooser lists, with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from vidbrowser.query import EVERYTHING, editing
from vidbrowser.query.editing import State
from vidbrowser.search.bands import BANDS
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.records.record_model import ROOT, AnyIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from vidbrowser.search.facets import Facet

STEP = 400
"""Values asked for at once; more are asked for when the end of the list is reached."""
NAMES = {"length": BANDS}
"""By field, what stands on the screen in place of a value."""
_SIGNED = {State.INCLUDED: "✓ {value}", State.EXCLUDED: translatable("not {value}")}
_SPOKEN = {State.INCLUDED: translatable("chosen"), State.EXCLUDED: translatable("left out")}


class FacetModel(QAbstractTableModel):
    """Values of a field and their counts, most first; fetched in steps as they are scrolled to."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None, field: str = "") -> None:
        super().__init__(parent)
        self._field = field
        self._names: Mapping[str, str] = NAMES.get(field, {})
        self._facet: Facet | None = None
        self._selection = editing.selection(EVERYTHING, "tag")

    def show(self, facet: Facet | None) -> None:
        """Replace the values; where they only go on, the rows stay and more are added."""
        known = self._facet.values if self._facet else ()
        values = facet.values if facet else ()
        if 0 < len(known) < len(values) and values[: len(known)] == known:
            self.beginInsertRows(QModelIndex(), len(known), len(values) - 1)
            self._facet = facet
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._facet = facet
            self.endResetModel()

    def select(self, selection: editing.Selection) -> None:
        """Tell which values the query includes and excludes."""
        self._selection = selection
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def value(self, row: int) -> str:
        """Return the value in `row`, as it is spelled most often."""
        assert self._facet is not None
        return self._facet.values[row].value

    def row_of(self, value: str | None) -> int | None:
        """Return the row of `value`, None when it is not among the values that are here."""
        values = self._facet.values if self._facet else ()
        return next((row for row, known in enumerate(values) if known.value == value), None)

    def state(self, row: int) -> State:
        """Tell whether the query includes or excludes the value in `row`."""
        return self._selection.state(self.value(row))

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() or self._facet is None else len(self._facet.values)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else 2

    def canFetchMore(self, parent: AnyIndex) -> bool:
        if parent.isValid() or self._facet is None:
            return False
        return len(self._facet.values) < self._facet.distinct

    def fetchMore(self, _parent: AnyIndex) -> None:
        self.more_wanted.emit(self.rowCount() + 10 * STEP)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._facet is None:
            return None
        entry = self._facet.values[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column():
                return formatting.exact_count(entry.count)
            sign = _SIGNED.get(self.state(index.row()))
            name = self._name(entry.value)
            return tr(sign).format(value=formatting.kept_apart(name)) if sign else name
        if role == Qt.ItemDataRole.AccessibleTextRole:  # "" would be the number, said twice
            return " " if index.column() else self._spoken(index.row())
        if role == Qt.ItemDataRole.ToolTipRole and entry.value in self._names:
            return formatting.kept_apart(f"{self._field}:{entry.value}")
        if role == Qt.ItemDataRole.FontRole and not index.column():
            return self._font(self.state(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _spoken(self, row: int) -> str:
        """Return what a row says aloud: its value, how many have it, whether it is chosen."""
        entry = self._facet.values[row] if self._facet else None
        assert entry is not None
        count = formatting.exact_count(entry.count)
        state = tr(_SPOKEN.get(self.state(row), ""))
        counted = tr("{count} records", "", entry.count).format(count=count)
        return ", ".join(filter(None, (self._name(entry.value), counted, state)))

    def _name(self, value: str) -> str:
        """Return what `value` is called on the screen."""
        return tr(self._names.get(value, "")) or formatting.one_line(value)

    def _font(self, state: State) -> Any:
        view = self.parent()
        if state is State.CLEAR or not isinstance(view, QWidget):
            return None
        font = view.font()
        font.setBold(state is State.INCLUDED)
        font.setStrikeOut(state is State.EXCLUDED)
        return font
