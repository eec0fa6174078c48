"""The records of a result as list, table or grid: one QTableView, which costs only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from vidbrowser.ui import formatting
from vidbrowser.ui.record_model import Layout, RecordModel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Summary
    from vidbrowser.catalogue.search import Result
    from vidbrowser.ui.record_delegate import RecordDelegate

_CARD_WIDTH = 220
_TABLE_WIDTHS = (360, 160, 100, 70, 100, 80, 120, 240, 100)
ZOOMS = (0.7, 0.85, 1.0, 1.25, 1.6, 2.0)


class RecordView(QTableView):
    """Shows a result and moves through it; the current record is kept by identity."""

    current_changed = Signal(object)
    """The summary of the record that is now current, None when there is none."""
    opened = Signal(object)
    """A record was double-clicked: its summary."""
    text_typed = Signal(str)
    """Letters were typed that are no command: they begin a query."""

    def __init__(self, delegate: RecordDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecordModel(self)
        self._delegate = delegate
        self._zoom = 1.0
        self._current: Summary | None = None
        self._layout = Layout.LIST
        self._chosen = False  # by the person; what was made current by itself gives way
        self._table_delegate = self.itemDelegate()
        self.setModel(self._model)
        self._set_up()
        self.lay_out(Layout.LIST)

    def _set_up(self) -> None:
        self.setAccessibleName("Records")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def model_of_records(self) -> RecordModel:
        """The model, by its own type."""
        return self._model

    @property
    def layout_shown(self) -> Layout:
        """How the records are laid out."""
        return self._layout

    @property
    def current(self) -> Summary | None:
        """The summary of the current record."""
        return self._current

    @property
    def current_position(self) -> int | None:
        """Where the current record stands in the result."""
        return self._model.position(self.currentIndex())

    def kept_paths(self) -> list[Path]:
        """Return the records whose places a new result must know: the current and the topmost."""
        paths = [self._current.path] if self._current else []
        top = self._model.path_at(self.indexAt(self.viewport().rect().topLeft()))
        return [*paths, top] if top else paths

    def show_result(self, result: Result, terms: tuple[str, ...]) -> None:
        """Show `result`, keeping the current record and the scroll position by identity."""
        kept = self.kept_paths()
        at_top = self.verticalScrollBar().value() == 0
        offset = -self.rowViewportPosition(self.rowAt(0)) if not at_top else 0
        was_current = self._current.path if self._current else None
        self._delegate.terms = terms
        self._model.show(result)
        keep = was_current if self._chosen else None
        position = result.positions.get(keep) if keep else None
        top = result.positions.get(kept[-1]) if kept and not at_top else None
        if top is not None:
            self.scrollTo(self._model.index_at(top), self.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + offset)
        elif position is None or at_top:
            self.scrollToTop()
        self._make_current(0 if position is None else position, scroll=top is None and not at_top)
        self._chosen = position is not None

    def go_to(self, position: int) -> None:
        """Make the record at `position` of the result current and bring it into view."""
        self._make_current(max(0, min(position, self._model.count - 1)), scroll=True)

    def step(self, records: int) -> None:
        """Move on by so many records, back when negative."""
        self.go_to((self.current_position or 0) + records)

    def _make_current(self, position: int, *, scroll: bool) -> None:
        index = self._model.index_at(position)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self._layout is not Layout.GRID:
            flags |= QItemSelectionModel.SelectionFlag.Rows
        vertical = self.verticalScrollBar().value()
        self.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(vertical)
        self._on_current_changed(index)

    def lay_out(self, layout: Layout) -> None:
        """Show the records as list, table or grid."""
        position = self.current_position
        self._layout = self._delegate.layout = layout
        self._model.lay_out(layout, self._columns())
        table = layout is Layout.TABLE
        rows = self.SelectionBehavior.SelectItems
        self.setSelectionBehavior(
            rows if layout is Layout.GRID else self.SelectionBehavior.SelectRows
        )
        self.setItemDelegate(self._table_delegate if table else self._delegate)
        self.setAlternatingRowColors(table)
        header = self.horizontalHeader()
        header.setVisible(table)
        header.setSectionsMovable(table)
        header.setSectionResizeMode(
            QHeaderView.ResizeMode.Interactive if table else QHeaderView.ResizeMode.Stretch
        )
        if table:
            for column, width in enumerate(_TABLE_WIDTHS):
                header.resizeSection(column, width)
        self._set_row_height()
        if position is not None:
            self.go_to(position)

    def zoom(self, steps: int) -> None:
        """Make rows and pictures larger or smaller by `steps`; 0 goes back to the usual size."""
        now = ZOOMS.index(self._zoom)
        self._zoom = ZOOMS[max(0, min(now + steps, len(ZOOMS) - 1))] if steps else 1.0
        self._relayout_grid()
        self._set_row_height()

    def _columns(self) -> int:
        return max(1, int(self.viewport().width() // (_CARD_WIDTH * self._zoom)))

    def _set_row_height(self) -> None:
        lines = 2 * self.fontMetrics().height()
        if self._layout is Layout.GRID:
            height = self.viewport().width() // self._columns() * 9 // 16 + lines + 24
        elif self._layout is Layout.TABLE:
            height = self.fontMetrics().height() + 8
        else:
            height = self._delegate.row_height(self.font(), self._zoom)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def _relayout_grid(self) -> None:
        if self._layout is Layout.GRID:
            position = self.current_position
            self._model.lay_out(Layout.GRID, self._columns())
            if position is not None:
                self.go_to(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout is Layout.GRID:
            QTimer.singleShot(0, self._on_resized)

    def _on_resized(self) -> None:
        self._relayout_grid()
        self._set_row_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and text and text.isprintable() and not text.isspace():
            self.text_typed.emit(text)
            return
        if self._layout is Layout.GRID and self._step_through_grid(event):
            return
        super().keyPressEvent(event)

    def _step_through_grid(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            return False
        self.step(step)
        return True

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        position = self._model.position(index)
        summary = None if position is None else self._model.summary(position)
        self._chosen = True
        if summary != self._current:
            self._current = summary
            self.current_changed.emit(summary)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        position = self._model.position(index)
        if position is not None:
            self.opened.emit(self._model.summary(position))

    def spoken_current(self) -> str:
        """Return the current record as one spoken sentence."""
        return formatting.spoken(self._current) if self._current else ""
