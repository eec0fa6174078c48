"""A chooser: a button that opens the values of a field with their counts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.query import EVERYTHING, Query, editing
from vidbrowser.query.editing import State
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.query.below import below
from vidbrowser.ui.query.facet_model import NAMES, STEP, FacetModel
from vidbrowser.ui.widgets.drop_button import DropButton
from vidbrowser.ui.widgets.selected_ground import EntryDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QMouseEvent

    from vidbrowser.query.editing import Selection
    from vidbrowser.search.facets import Facet


_SIZES = (340, 420, 90)
"""Pixels of width and height, and of the counts, at the usual size of text."""


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
        self.find_box = QLineEdit(placeholderText=tr("Find in {list}").format(list=name))
        self.find_box.setAccessibleName(self.find_box.placeholderText())
        self.table = QTableView()
        self.table.setAccessibleName(name)
        self.model = FacetModel(self.table, field)
        self.find_box.setHidden(field in NAMES)  # few values, and other words than are looked for
        self.table.setFocusProxy(self if self.find_box.isHidden() else self.find_box)
        self.any_box = QCheckBox(tr("Any of the chosen tags is enough"))
        self.any_box.setHidden(field != "tag")  # showing it here would open a window
        self.foot = QLabel(tr("Enter includes, − excludes"))
        self.foot.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.foot.setWordWrap(True)
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self._found = ""  # what the values contain that are shown
        self._find_later = QTimer(self, singleShot=True, interval=30)
        self._build()

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(EntryDelegate(table))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        for widget in (self.find_box, table, self.any_box, self.foot):
            column.addWidget(widget)
        self._measure()
        self.find_box.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.find_box.textChanged.connect(lambda _text: self._find_later.start())
        self._find_later.timeout.connect(self.ask_again)
        self.model.more_wanted.connect(lambda n: self.wanted.emit(self.find_box.text(), n))
        self.any_box.clicked.connect(self.any_switched)  # by the person, not by what is shown

    def _measure(self) -> None:
        """Be as large as the text wants, which may have become larger."""
        width, height, counts = (theme.measure(pixels, self.font()) for pixels in _SIZES)
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize()))
        self.table.horizontalHeader().resizeSection(1, counts)
        line = self.table.fontMetrics().height() + 6
        self.table.verticalHeader().setDefaultSectionSize(line)

    def open_below(self, button: QWidget) -> None:
        """Show the chooser under `button`, within the screen, with an empty find box."""
        self.find_box.clear()
        self._find_later.stop()
        self._measure()
        self.move(below(button, self.size()))
        self.show()
        (self if self.find_box.isHidden() else self.find_box).setFocus()
        self.table.scrollToTop()
        self.table.selectRow(0)
        self.wanted.emit("", STEP)

    def ask_again(self) -> None:
        """Want the values that fit the find box, as many as were scrolled to when it is as it was.

        All are wanted anew: what is counted may have changed.
        """
        find = self.find_box.text()
        many = self.model.rowCount() if find == self._found else 0
        self.wanted.emit(find, max(STEP, many))

    def show_facet(self, facet: Facet) -> None:
        """Replace the values; the same one stays current, the first when another text is found."""
        find, now = self.find_box.text(), self.table.currentIndex().row()
        value = self.model.value(now) if now >= 0 and find == self._found else None
        top = self.table.verticalScrollBar().value()
        self._found = find
        self.model.show(facet)
        row = self.model.row_of(value)
        if row is None:
            row = min(max(now, 0), self.model.rowCount() - 1) if value is not None else 0
        if row != self.table.currentIndex().row():
            self.table.selectRow(row)
        if value is not None:
            self.table.verticalScrollBar().setValue(top)
        self.foot.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.foot.setText(
            tr("{count} values. Enter includes, − excludes", "", facet.distinct).format(
                count=formatting.exact_count(facet.distinct)
            )
        )

    def show_failure(self, reason: str) -> None:
        """Show no values, which would be those of another query, and why."""
        self.model.show(None)
        self.foot.setForegroundRole(QPalette.ColorRole.WindowText)  # no hint, which stands back
        self.foot.setText(tr("The values could not be counted: {reason}.").format(reason=reason))

    def choose(self, row: int, state: State) -> None:
        """Give the value in `row` the `state`, or none when it has it already."""
        if 0 <= row < self.model.rowCount():
            now = self.model.state(row)
            again = now is state or (state is State.INCLUDED and now is not State.CLEAR)
            self.chosen.emit(self.model.value(row), State.CLEAR if again else state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.find_box.isHidden() and self._on_key(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.find_box and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if watched is self.table.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            return self._on_click(event)  # type: ignore[arg-type]  # the type says so
        return super().eventFilter(watched, event)

    def _on_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        row = self.table.rowAt(event.position().toPoint().y())
        self.choose(row, State.EXCLUDED if alt else State.INCLUDED)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.table.currentIndex().row()
        height = self.table.verticalHeader().defaultSectionSize()
        page = max(1, self.table.viewport().height() // height - 1)
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


class FacetButton(DropButton):
    """Opens the chooser of a field; says how many of its values the query names."""

    wanted = Signal(str, str, int)
    query_edited = Signal(object)
    """The query that a choice has made."""

    def __init__(self, field: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._name = field, name
        self._query: Query = EVERYTHING
        self.chosen = 0
        """How many values are included or excluded."""
        self.offered = True
        """Whether it has a place in the bar."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Opens a list of values"))
        self.clicked.connect(lambda: self.open_from(self))

    def open_from(self, button: QWidget) -> None:
        """Open the chooser below `button`."""
        self.popup.open_below(button)

    @cached_property
    def popup(self) -> FacetPopup:
        """The chooser itself, made when it is first opened: five cost 30 ms of each start."""
        popup = FacetPopup(self._field, self._name, self)
        popup.wanted.connect(lambda find, n: self.wanted.emit(self._field, find, n))
        popup.chosen.connect(self._on_chosen)
        popup.any_switched.connect(self._on_any_switched)
        _select(popup, editing.selection(self._query, self._field))
        return popup

    @property
    def is_open(self) -> bool:
        """Whether the chooser stands open."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    @property
    def either(self) -> bool | None:
        """Whether included values are alternatives where that can be chosen, else None."""
        return self.popup.any_box.isChecked() if self._field == "tag" else None

    def ask_again(self) -> None:
        """Want the values once more: what is counted has changed."""
        self.popup.ask_again()

    def follow(self, query: Query) -> None:
        """Show what `query` includes and excludes of this field."""
        self._query = query
        selection = editing.selection(query, self._field)
        if "popup" in self.__dict__:
            _select(self.popup, selection)
        chosen = self.chosen = len(selection.included) + len(selection.excluded)
        text, spoken = self._name, self._name
        if chosen:
            name, count = self._name, formatting.exact_count(chosen)
            text = tr("{name} ({count})").format(name=name, count=count)
            spoken = tr("{name}, {count} chosen", "", chosen).format(name=name, count=count)
        self.setText(text)
        self.setAccessibleName(spoken)
        if self.is_open:
            self.ask_again()

    def _on_chosen(self, value: str, state: State) -> None:
        self.query_edited.emit(
            editing.with_value(self._query, self._field, value, state, either=self.either)
        )

    def _on_any_switched(self, any_is_enough: bool) -> None:
        changed = editing.with_either(self._query, self._field, any_is_enough)
        self.query_edited.emit(changed)
        self.ask_again()  # of one tag the query does not tell, but what others would give


def _select(popup: FacetPopup, selection: Selection) -> None:
    """Show in `popup` what is chosen; of one tag the query does not say whether any is enough."""
    popup.model.select(selection)
    if len(selection.included) > 1:
        popup.any_box.setChecked(selection.any)
