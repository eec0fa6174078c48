"""A table of records in which one, many or all are selected, by keys and by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDrag
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.records.record_model import AnyIndex, Layout, RecordModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

Flag = QItemSelectionModel.SelectionFlag
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton
_MOST_RANGES = 300
"""Runs that Qt's selection mirrors: it goes through all of them for each cell that is painted."""
MOST_DRAGGED = 500
"""Records that are dragged out at once: each is a link and a file."""


class SelectableView(QTableView):
    """What is selected are positions in the result, as runs; to select all is one run.

    Qt's own selection would list a million rows one by one, and in the grid it would be a
    rectangle of cells. Here it only mirrors ours, for those who read the screen aloud.
    """

    opened = Signal(object)
    """A record was double-clicked: its summary."""
    selection_changed = Signal()
    """Other records are selected than before."""
    told = Signal(str)
    """Something that the person should know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecordModel(self)
        self._positions = PositionSet()
        self._everything = False
        self._anchor = 0
        self._pressed: tuple[int, QPoint] | None = None
        self._released_alone = False
        self._settling = False
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().currentChanged.connect(self._on_index_changed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            # ours would be asked, row by row, whether a column is selected: a minute for a million
            header.setSelectionModel(QItemSelectionModel(self._model, header))

    @property
    def positions(self) -> PositionSet:
        """Where the selected records stand in the result; the current one, when no other does."""
        return self._positions

    @property
    def several(self) -> bool:
        """Whether more than one record is selected."""
        return self._positions.count > 1

    @property
    def current_position(self) -> int | None:
        """Where the record stands to which the keys have come."""
        return self._model.position(self.currentIndex())

    @property
    def shown_whole(self) -> bool:
        """Whether Qt's own selection holds all that is selected: it is few runs."""
        return self._positions.run_count <= _MOST_RANGES

    def select_only(self, position: int) -> None:
        """Select the record at `position` and no other."""
        self._anchor = position
        self._select(PositionSet.between(position, position), position)

    def extend_to(self, position: int, *, more: bool = False) -> None:
        """Select from where the last selection began to `position`; `more` to what is selected."""
        run = PositionSet.between(self._anchor, position)
        self._select(self._positions | run if more else run, position)

    def toggle(self, position: int) -> None:
        """Select the record at `position` too, or no longer; the last one stays."""
        self._anchor = position
        toggled = self._positions.toggled(position)
        self._select(toggled if toggled.bounds else self._positions, position)

    def selectAll(self) -> None:
        """Select everything that is shown."""
        if self._model.count:
            here = self.current_position or 0
            self._select(PositionSet.first(self._model.count), here, everything=True, scroll=False)

    def select_current(self) -> bool:
        """Select the current record alone; False when no other is selected."""
        if not self.several:
            return False
        self.select_only(self.current_position or 0)
        return True

    def move_to(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        """Go to `position` as a key with `modifiers` does: alone, extending, or selecting none."""
        if modifiers & _SHIFT:
            self.extend_to(position, more=bool(modifiers & _CONTROL))
        elif modifiers & _CONTROL:
            self._select(self._positions, position, everything=self._everything)
        else:
            self.select_only(position)

    def _select(
        self, positions: PositionSet, here: int, *, everything: bool = False, scroll: bool = True
    ) -> None:
        """Let the person's choice be `positions`, with the current record at `here`."""
        self._positions, self._everything = positions, everything
        self._settle(here, scroll=scroll)
        self._on_selected()
        self.selection_changed.emit()

    def _on_selected(self) -> None:
        """Note that the person has selected."""

    def _settle(self, here: int, *, scroll: bool) -> None:
        """Show what is selected, with the current record at `here`, brought into view or not."""
        index, vertical = self._model.index_at(here), self.verticalScrollBar().value()
        if self._model.layout is Layout.TABLE and self.currentIndex().isValid():
            index = index.siblingAtColumn(self.currentIndex().column())  # read cell by cell
        self._settling = True
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self._settling = False
        if scroll:
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(vertical)
        mirrored = QItemSelection()
        for start, stop in self._positions.runs() if self.shown_whole else ():
            for first, last in self._cells(start, stop):
                mirrored.append(QItemSelectionRange(first, last))
        self.selectionModel().select(mirrored, Flag.ClearAndSelect)
        self.viewport().update()

    def _cells(self, start: int, stop: int) -> Iterator[tuple[QModelIndex, QModelIndex]]:
        """Yield the corners of the one to three rectangles that positions `start` to `stop` are."""
        columns = self._model.columnCount()
        if self._model.layout is not Layout.GRID:
            yield self._model.index(start, 0), self._model.index(stop - 1, columns - 1)
            return
        head = min(stop, -(-start // columns) * columns)  # up to here a row that is not whole
        tail = max(head, stop // columns * columns)
        for first, end in ((start, head), (head, tail), (tail, stop)):
            if first < end:
                yield self._model.index_at(first), self._model.index_at(end - 1)

    def _on_index_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        position = self._model.position(index)
        if not self._settling and position is not None:  # by what drives the window from outside
            self.select_only(position)

    def selectionCommand(
        self, _index: AnyIndex, _event: object = None
    ) -> QItemSelectionModel.SelectionFlag:
        return Flag.NoUpdate

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Leave all as it is: Qt knows rectangles only."""

    def selectionChanged(self, _selected: QItemSelection, _before: QItemSelection) -> None:
        """Tell screen readers; Qt would list each cell of a million to them."""
        event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
        QAccessible.updateAccessibility(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        position = self._model.position(self.indexAt(place))
        self._pressed, self._released_alone = None, False
        if position is None:
            return
        if event.button() != _LEFT:
            if position not in self._positions:
                self.select_only(position)
            return
        self._pressed = position, place
        modifiers = event.modifiers()
        if modifiers & _SHIFT:
            self.extend_to(position, more=bool(modifiers & _CONTROL))
        elif modifiers & _CONTROL:
            self.toggle(position)
        elif position in self._positions and self.several:
            self._released_alone = True  # unless they are dragged
        else:
            self.select_only(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & _LEFT:
            super().mouseMoveEvent(event)
            return
        position, place = self._pressed
        moved = (event.position().toPoint() - place).manhattanLength()
        if position in self._positions and moved >= QApplication.startDragDistance():
            self._pressed, self._released_alone = None, False
            self.startDrag(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._pressed is not None and self._released_alone:
            self.select_only(self._pressed[0])
        self._pressed, self._released_alone = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self._model.position(self.indexAt(event.position().toPoint()))
        if event.button() == _LEFT and position is not None:
            self.opened.emit(self._model.summary(position))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag out what is selected, so much of it as another program may want to take."""
        drag = QDrag(self)
        drag.setMimeData(self._model.mime_of(self._positions.lowest_few(MOST_DRAGGED)))
        if (count := self._positions.count) > MOST_DRAGGED:
            told = tr("The first {most} of {count} records are dragged.", "", count)
            most, count_text = map(formatting.exact_count, (MOST_DRAGGED, count))
            self.told.emit(told.format(most=most, count=count_text))
        drag.exec(Qt.DropAction.CopyAction)
