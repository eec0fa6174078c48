"""The records of a result as list, table or grid: one QTableView, which costs only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from vidbrowser.ui.records.record_model import Layout, RecordModel
from vidbrowser.ui.records.table_columns import TableColumns
from vidbrowser.ui.records.table_delegate import TableDelegate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.record_delegate import RecordDelegate
    from vidbrowser.ui.records.record_model import Rows

_CARD_WIDTH = 220


class RecordView(QTableView):
    """Shows a result and moves through it; the current record is kept by identity."""

    current_changed = Signal(object)
    """The summary of the record that is now current, None when there is none."""
    opened = Signal(object)
    """A record was double-clicked: its summary."""
    text_typed = Signal(str)
    """Letters were typed that are no command: they begin a query."""
    painted = Signal()

    def __init__(self, delegate: RecordDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecordModel(self)
        self._delegate = delegate
        self._zoom = 1.0
        self._current: Summary | None = None
        self._result: Rows | None = None
        self._wanted: Path | None = None
        self._chosen = False  # by the person; what was made current by itself gives way
        self._table_delegate = TableDelegate(self)
        self.columns = TableColumns(self)
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
        return self._model.layout

    @property
    def current(self) -> Summary | None:
        """The summary of the current record."""
        return self._current

    @property
    def current_position(self) -> int | None:
        """Where the current record stands in the result."""
        return self._model.position(self.currentIndex())

    def kept_paths(self) -> list[Path]:
        """Return the records whose places a new result must know.

        The current one, when the person chose it, and the topmost, unless all is scrolled up.
        """
        current = self._current.path if self._chosen and self._current else self._wanted
        top = self._topmost() if self.verticalScrollBar().value() else None
        return [*([current] if current else []), *([top[0]] if top else [])]

    def want(self, path: Path) -> None:
        """Make the record `path` current as soon as it is found, unless another is chosen."""
        self._wanted = path

    def show_result(self, result: Rows, terms: tuple[str, ...]) -> None:
        """Show `result`, keeping the current record and the scroll position by identity.

        To another query that does not find the current record, the first one is the answer; when
        the record has gone from the disk, the one in its place. `current_changed` tells only of
        what the person does: who shows a result asks for `current`.
        """
        before, self._result = self._result, result
        again = before is not None and (before.query, before.order) == (result.query, result.order)
        was, chosen = self.current_position, self._chosen and self._current is not None
        topmost, scrolled = self._topmost(), self.verticalScrollBar().value()
        self.columns.show_order(result.order)
        self._delegate.terms = self._table_delegate.terms = terms
        identity = self._current.path if chosen and self._current else self._wanted
        position = result.position(identity) if identity else None
        self._model.show(result)
        self.updateGeometries()  # or the scroll bar would still end where the old rows did
        found = position is not None
        if chosen and not found and again:
            position = min(was or 0, self._model.count - 1)
        if again or found:
            self._scroll_back(result, topmost, scrolled)
        else:
            self.scrollToTop()
        place = position or 0
        self._current = self._model.summary(place) if 0 <= place < self._model.count else None
        self._make_current(place, scroll=found and not (again and chosen))
        self._chosen = position is not None
        if self._chosen:
            self._wanted = None

    def scroll_to(self, position: int, pixels: int) -> None:
        """Bring the record at `position` to the top, so many pixels of it above the edge."""
        self.scrollTo(self._model.index_at(position), self.ScrollHint.PositionAtTop)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def _topmost(self) -> tuple[Path, int] | None:
        """Return which record is at the top and how many pixels of it are scrolled away."""
        index = self.indexAt(self.viewport().rect().topLeft())
        path = self._model.path_at(index)
        return (path, -self.rowViewportPosition(index.row())) if path else None

    def _scroll_back(self, result: Rows, topmost: tuple[Path, int] | None, scrolled: int) -> None:
        """Scroll to where the view was; at the very top it stays there, so that news is seen."""
        if scrolled and topmost and (top := result.position(topmost[0])) is not None:
            self.scrollTo(self._model.index_at(top), self.ScrollHint.PositionAtTop)
            scrolled = self.verticalScrollBar().value() + topmost[1]
        self.verticalScrollBar().setValue(scrolled)

    def go_to(self, position: int) -> None:
        """Make the record at `position` of the result current and bring it into view."""
        self._make_current(max(0, min(position, self._model.count - 1)), scroll=True)

    def step(self, records: int) -> None:
        """Move on by so many records, back when negative."""
        self.go_to((self.current_position or 0) + records)

    def _make_current(self, position: int, *, scroll: bool) -> None:
        index = self._model.index_at(position)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self.layout_shown is not Layout.GRID:
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
        self.columns.leave(self._model.columnCount())
        table, grid = layout is Layout.TABLE, layout is Layout.GRID
        behavior = self.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectItems if grid else behavior.SelectRows)
        self.setItemDelegate(self._table_delegate if table else self._delegate)
        self.setAlternatingRowColors(table)
        self._arrange(layout)
        self.columns.show(table)

    def _arrange(self, layout: Layout | None = None) -> None:
        """Lay out anew, in another `layout` if one is given.

        Give the model its columns and the rows their height, the current record in view.
        """
        position, chosen = self.current_position, self._chosen
        self._model.lay_out(layout or self._model.layout, self._columns())
        self._set_row_height()
        self.updateGeometries()
        if position is not None:
            self.go_to(position)
        self._chosen = chosen

    def zoom(self, factor: float) -> None:
        """Make pictures and cards `factor` times as large as usual; text has its own size."""
        if factor != self._zoom:
            self._zoom = factor
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.columns.fit()
            self._arrange()

    def _columns(self) -> int:
        return max(1, int(self.viewport().width() // (_CARD_WIDTH * self._zoom)))

    def _set_row_height(self) -> None:
        lines = 2 * self.fontMetrics().height()
        if self.layout_shown is Layout.GRID:
            height = self.viewport().width() // self._columns() * 9 // 16 + lines + 24
        elif self.layout_shown is Layout.TABLE:
            height = self.fontMetrics().height() + 8
        else:
            height = self._delegate.row_height(self.font(), self._zoom)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def show_pictures(self) -> None:
        """Paint the pictures anew: some have come."""
        area = self.viewport().rect()
        if self.layout_shown is Layout.LIST:
            height = self.verticalHeader().defaultSectionSize()
            area.setWidth(self._delegate.pictures_width(height))
        self.viewport().update(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.exposed = event.rect()
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.layout_shown is Layout.GRID:
            QTimer.singleShot(0, self._arrange)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and text and text.isprintable() and not text.isspace():
            self.text_typed.emit(text)
            return
        target = None if event.modifiers() else self._target(event.key())
        if target is not None:
            self.go_to(target)
        else:
            super().keyPressEvent(event)

    def _target(self, key: int) -> int | None:
        """Return to which record `key` goes where QTableView would stay within the row of cells."""
        now, last = self.current_position or 0, self._model.count - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if self.layout_shown is not Layout.GRID:
            return None
        columns = self._columns()
        page = columns * max(1, self.viewport().height() // max(1, self.rowHeight(0)))
        if (side := {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))) is not None:
            return now + side
        if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            target = now - (columns if key == Qt.Key.Key_Up else page)
            return target if target >= 0 else now % columns
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            target = now + (columns if key == Qt.Key.Key_Down else page)
            return target if target <= last or now // columns == last // columns else last
        return None

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
