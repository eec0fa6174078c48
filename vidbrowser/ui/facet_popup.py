"""A chooser: a button that opens the values of a field with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.catalogue import query_editing
from vidbrowser.catalogue.query import EVERYTHING, Query
from vidbrowser.catalogue.query_editing import State
from vidbrowser.ui import formatting
from vidbrowser.ui.record_model import ROOT, AnyIndex

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QMouseEvent

    from vidbrowser.catalogue.facets import Facet

STEP = 400
"""Values asked for at once; more are asked for when the end of the list is reached."""
_SIGNS = {State.INCLUDED: "✓ ", State.EXCLUDED: "not ", State.CLEAR: ""}


class FacetModel(QAbstractTableModel):
    """Values of a field and their counts, most first; fetched in steps as they are scrolled to."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facet: Facet | None = None
        self._selection = query_editing.selection(EVERYTHING, "tag")

    def show(self, facet: Facet) -> None:
        """Replace the values."""
        self.beginResetModel()
        self._facet = facet
        self.endResetModel()

    def select(self, selection: query_editing.Selection) -> None:
        """Tell which values the query includes and excludes."""
        self._selection = selection
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def value(self, row: int) -> str:
        """Return the value in `row`, as it is spelled most often."""
        assert self._facet is not None
        return self._facet.values[row].value

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
            return _SIGNS[self.state(index.row())] + formatting.one_line(entry.value)
        if role == Qt.ItemDataRole.FontRole and not index.column():
            return self._font(self.state(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _font(self, state: State) -> Any:
        view = self.parent()
        if state is State.CLEAR or not isinstance(view, QWidget):
            return None
        font = view.font()
        font.setBold(state is State.INCLUDED)
        font.setStrikeOut(state is State.EXCLUDED)
        return font


class FacetPopup(QFrame):
    """A find box over the values; click or Enter includes, Alt+click or minus excludes."""

    chosen = Signal(str, object)
    """A value and the `State` that it shall have."""
    wanted = Signal(str, int)
    """Text in the find box and the number of values that are needed."""
    any_switched = Signal(bool)

    def __init__(self, field: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.find_box = QLineEdit(placeholderText=f"Find in {name.lower()}")
        self.find_box.setAccessibleName(f"Find in {name}")
        self.table = QTableView()
        self.table.setAccessibleName(name)
        self.model = FacetModel(self.table)
        self.any_box = QCheckBox("Any of the chosen tags is enough")
        self.any_box.setVisible(field == "tag")
        self._foot = QLabel("Enter includes, − excludes")
        self._foot.setEnabled(False)
        self._find_later = QTimer(self, singleShot=True, interval=30)
        self._build()

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().resizeSection(1, 90)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        for widget in (self.find_box, table, self.any_box, self._foot):
            column.addWidget(widget)
        self.resize(340, 420)
        self.find_box.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.find_box.textChanged.connect(lambda _text: self._find_later.start())
        self._find_later.timeout.connect(lambda: self.wanted.emit(self.find_box.text(), STEP))
        self.model.more_wanted.connect(lambda n: self.wanted.emit(self.find_box.text(), n))
        self.any_box.toggled.connect(self.any_switched)

    def open_below(self, button: QWidget) -> None:
        """Show the chooser under `button`, within the screen, with an empty find box."""
        self.find_box.clear()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height()))
        area = button.screen().availableGeometry()
        x = max(area.left(), min(corner.x(), area.right() - self.width()))
        y = max(area.top(), min(corner.y(), area.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.find_box.setFocus()
        self.wanted.emit("", STEP)

    def show_facet(self, facet: Facet) -> None:
        """Replace the values; the same row stays current."""
        row = max(0, self.table.currentIndex().row())
        self.model.show(facet)
        self.table.selectRow(min(row, self.model.rowCount() - 1))
        n = formatting.exact_count(facet.distinct)
        self._foot.setText(f"{n} values. Enter includes, − excludes")

    def choose(self, row: int, state: State) -> None:
        """Give the value in `row` the `state`, or none when it has it already."""
        if 0 <= row < self.model.rowCount():
            now = self.model.state(row)
            again = now is state or (state is State.INCLUDED and now is not State.CLEAR)
            self.chosen.emit(self.model.value(row), State.CLEAR if again else state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.find_box and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if watched is self.table.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            return self._on_click(event)  # type: ignore[arg-type]  # the type says so
        return super().eventFilter(watched, event)

    def _on_click(self, event: QMouseEvent) -> bool:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        row = self.table.rowAt(event.position().toPoint().y())
        self.choose(row, State.EXCLUDED if alt else State.INCLUDED)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.table.currentIndex().row()
        page = max(1, self.table.viewport().height() // self.table.rowHeight(0) - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if step := steps.get(Qt.Key(key)):
            self.table.selectRow(max(0, min(row + step, self.model.rowCount() - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            self.choose(row, State.EXCLUDED if alt else State.INCLUDED)
        elif key == Qt.Key.Key_Minus and not self.find_box.text():
            self.choose(row, State.EXCLUDED)
        else:
            return False
        return True


class FacetButton(QToolButton):
    """Opens the chooser of a field; says how many of its values the query names."""

    wanted = Signal(str, str, int)
    query_edited = Signal(object)
    """The query that a choice has made."""

    def __init__(self, field: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._name = field, name
        self._query: Query = EVERYTHING
        self.popup = FacetPopup(field, name, self)
        self.setText(name)
        self.setAccessibleName(f"Choose {name.lower()}")
        self.setArrowType(Qt.ArrowType.DownArrow)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.popup.open_below(self))
        self.popup.wanted.connect(lambda find, n: self.wanted.emit(self._field, find, n))
        self.popup.chosen.connect(self._on_chosen)
        self.popup.any_switched.connect(self._on_any_switched)

    @property
    def is_open(self) -> bool:
        """Whether the chooser stands open."""
        return self.popup.isVisible()

    def ask_again(self) -> None:
        """Want the values once more: what is counted has changed."""
        self.popup.wanted.emit(self.popup.find_box.text(), STEP)

    def follow(self, query: Query) -> None:
        """Show what `query` includes and excludes of this field."""
        self._query = query
        selection = query_editing.selection(query, self._field)
        self.popup.model.select(selection)
        chosen = len(selection.included) + len(selection.excluded)
        self.setText(f"{self._name} ({chosen})" if chosen else self._name)
        if self.is_open:
            self.ask_again()

    def _on_chosen(self, value: str, state: State) -> None:
        self.query_edited.emit(query_editing.with_value(self._query, self._field, value, state))

    def _on_any_switched(self, any_is_enough: bool) -> None:
        changed = query_editing.with_either(self._query, self._field, any_is_enough)
        self.query_edited.emit(changed)
