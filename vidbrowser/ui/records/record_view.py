"""The records of a result as list, table or grid: one QTableView, which costs only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView

from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui.language import tr
from vidbrowser.ui.records.kept_selection import KeptSelection
from vidbrowser.ui.records.key_steps import KeySteps
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.records.scroll_place import ScrollPlace
from vidbrowser.ui.records.selectable_view import SelectableView
from vidbrowser.ui.records.table_columns import TableColumns
from vidbrowser.ui.records.table_delegate import TableDelegate, row_height
from vidbrowser.ui.widgets.typed_text import typed_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.records.fields import Summary
    from vidbrowser.search.selection import Selected
    from vidbrowser.ui.records.record_delegate import RecordDelegate
    from vidbrowser.ui.records.record_model import RecordModel, Rows

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class RecordView(SelectableView):
    """Shows a result and moves through it; what is current or selected is kept by identity."""

    current_changed = Signal(object)
    """The summary of the record that is now current, None when there is none."""
    text_typed = Signal(str)
    """Letters were typed that are no command: they begin a query."""
    painted = Signal()

    def __init__(self, delegate: RecordDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate, self._model.marks = delegate, delegate.marks
        self._zoom = 1.0
        self._current: Summary | None = None
        self._result: Rows | None = None
        self._wanted: Path | None = None
        self._kept = KeptSelection()
        self._chosen = False  # by the person; what was made current by itself gives way
        self._table_delegate = TableDelegate(self)
        self._scrolled = ScrollPlace(self, self._model)
        self.columns = TableColumns(self)
        self._set_up()
        self.lay_out(Layout.LIST)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Records"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    @property
    def model_of_records(self) -> RecordModel:
        """The model, by its own type."""
        return self._model

    @property
    def rows(self) -> Rows | None:
        """The result that is shown, None before there is one."""
        return self._result

    @property
    def layout_shown(self) -> Layout:
        """How the records are laid out."""
        return self._model.layout

    @property
    def current(self) -> Summary | None:
        """The summary of the record that is selected; of several, where the keys have come to."""
        return self._current

    def kept_paths(self) -> list[Path]:
        """Return the records whose places a new result must know.

        The current one, when the person chose it, and the topmost, unless all is scrolled up.
        """
        current = self._current.path if self._chosen and self._current else self._wanted
        place = self._scrolled.now
        return list(filter(None, (current, place.path if place.scrolled else None)))

    def want(self, path: Path, selected: Sequence[Path] = ()) -> None:
        """Make the record `path` current as soon as it is found, unless another is chosen.

        `selected` are those that are selected with it, when there are several.
        """
        self._wanted = path
        self._kept.want(selected)

    def look_for(self, path: Path) -> None:
        """Make the record `path` current as soon as it is found, in place of the present one."""
        self._chosen = False
        self.want(path)

    def selected_paths(self, most: int) -> list[Path]:
        """Return several that are selected, for another run; none when there are more than `most`.

        Those of the last time that have not been found yet are kept on.
        """
        if self._kept.awaited:
            return list(self._kept.awaited[:most])
        if not self.several or self._positions.count > most:
            return []
        return [self._model.summary(place).path for place in self._positions.lowest_few(most)]

    def kept_selection(self) -> Selected | None:
        """Return what a new result must place; None while one record is selected."""
        return self._kept.noted(self._result, self._positions, self._everything)

    def show_result(self, result: Rows, terms: tuple[str, ...]) -> None:
        """Show `result`, keeping the current record and the scroll position by identity.

        To another query that does not find the current record, the first one is the answer; when
        the record has gone from the disk, the one in its place. Of several that are selected those
        stay so that are shown. `current_changed` tells only of what the person does: who shows a
        result asks for `current`.
        """
        self.kept_selection()
        before, self._result = self._result, result
        again = before is not None and (before.query, before.order) == (result.query, result.order)
        was, chosen = self.current_position, self._chosen and self._current is not None
        scrolled = self._scrolled.now
        self.columns.show_order(result.order)
        self._delegate.terms = self._table_delegate.terms = terms
        self._delegate.bands = self._table_delegate.bands = result.bands
        self.setAlternatingRowColors(self._alternates(self.layout_shown))
        identity = self._current.path if chosen and self._current else self._wanted
        position = result.position(identity) if identity else None
        selected, self._everything = self._kept.placed(result)
        if selected.bounds and (position is None or position not in selected):
            position = selected.lowest
        self._model.show(result)
        self.updateGeometries()  # or the scroll bar would still end where the old rows did
        found = position is not None
        if chosen and not found and again:
            position = min(was or 0, self._model.count - 1)
        if again or found:
            self._scrolled.go_back(result, scrolled)
        else:
            self.scrollToTop()
        self._anchor = place = position or 0
        self._current = self._model.summary(place) if 0 <= place < self._model.count else None
        self._positions = selected if selected.bounds else self._alone(place)
        self._settle(place, scroll=found and not (again and chosen))
        self._chosen = position is not None
        if self._chosen:
            self._wanted = None
        self.selection_changed.emit()

    def _alone(self, position: int) -> PositionSet:
        return PositionSet.between(position, position) if self._model.count else PositionSet()

    def scroll_to(self, position: int, pixels: int) -> None:
        """Bring the record at `position` to the top, so many pixels of it above the edge."""
        self._scrolled.go(position, pixels)

    def go_to(self, position: int) -> None:
        """Make the record at `position` of the result current and bring it into view."""
        if self._model.count:
            self.select_only(self._within(position))

    def step(self, records: int) -> None:
        """Move on by so many records, back when negative."""
        self.go_to((self.current_position or 0) + records)

    def _within(self, position: int) -> int:
        return max(0, min(position, self._model.count - 1))

    def lay_out(self, layout: Layout) -> None:
        """Show the records as list, table or grid."""
        self.columns.leave(self._model.columnCount())
        table, behavior = layout is Layout.TABLE, self.SelectionBehavior
        cards = layout is Layout.GRID
        self.setSelectionBehavior(behavior.SelectItems if cards else behavior.SelectRows)
        self.setItemDelegate(self._table_delegate if table else self._delegate)
        self.setAlternatingRowColors(self._alternates(layout))
        self._arrange(layout)
        self.columns.show(table)

    def _alternates(self, layout: Layout) -> bool:
        """Whether every second row has another ground; groups have it, where there are any."""
        return layout is Layout.TABLE and not (self._result and self._result.bands.bounds)

    def _arrange(self, layout: Layout | None = None) -> None:
        """Lay out anew, in another `layout` if one is given.

        Give the model its columns and the rows their height, the current record in view.
        """
        position = self.current_position
        self._model.lay_out(layout or self._model.layout, self._columns())
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.updateGeometries()
        if position is not None:
            self._settle(position, scroll=True)

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
        return self._delegate.cards_beside(self.viewport().width(), self.font(), self._zoom)

    def _row_height(self) -> int:
        if self.layout_shown is Layout.GRID:
            width = self.viewport().width() // self._columns()
            return self._delegate.card_height(width, self.font())
        if self.layout_shown is Layout.TABLE:
            return row_height(self.fontMetrics())
        # of a width that has no scroll bar, which would come and go with the height
        return self._delegate.row_height(self.font(), self._zoom, self.width())

    def mark_away(self, folders: Sequence[Path]) -> None:
        """Let the records of `folders`, which are not there at the moment, say so."""
        self._delegate.away = tuple(folders)
        self.viewport().update()

    def show_pictures(self) -> None:
        """Paint the pictures anew: some have come."""
        area = self.viewport().rect()
        if self.layout_shown is Layout.LIST:
            height = self.verticalHeader().defaultSectionSize()
            pictures = QRect(area)
            pictures.setWidth(self._delegate.pictures_width(height))
            area = QStyle.visualRect(self.layoutDirection(), area, pictures)
        self.viewport().update(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.exposed = event.rect()
        self._delegate.selected = self._table_delegate.selected = (
            None if self.shown_whole else self._positions
        )
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.verticalHeader().defaultSectionSize()
        if self.layout_shown is Layout.GRID or height != self._row_height():
            QTimer.singleShot(0, self._arrange)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if text := typed_text(event):
            self.text_typed.emit(text)
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = not modifiers & ~(_SHIFT | _CONTROL)
        target = self._target(event.key()) if known and self._model.count else None
        if target is not None:
            self.move_to(self._within(target), modifiers)
        elif modifiers == _CONTROL and event.key() == Qt.Key.Key_Space and self._model.count:
            self.toggle(self.current_position or 0)
        else:
            super().keyPressEvent(event)

    def _target(self, key: int) -> int | None:
        """Return to which record `key` goes, None when it goes to none."""
        grid = self.layout_shown is Layout.GRID
        rows = max(1, self.viewport().height() // max(1, self.rowHeight(0)))
        steps = KeySteps(self._columns() if grid else 1, rows, grid, self.isRightToLeft())
        return steps.target(key, self.current_position or 0, self._model.count - 1)

    def _on_selected(self) -> None:
        """Tell of the record that is now current; what was selected before is let go."""
        self._kept.forget()
        self._chosen = True
        position = self.current_position if self.several else self._positions.lowest
        summary = None if position is None else self._model.summary(position)
        if summary != self._current:
            self._current = summary
            self.current_changed.emit(summary)
