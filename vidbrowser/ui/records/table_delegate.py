"""How a cell of the table is painted: one line of text with the matches of the query marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.ui import theme
from vidbrowser.ui.records.record_model import RIGHT_ALIGNED
from vidbrowser.ui.records.row_ground import mark_selected, paint_band
from vidbrowser.ui.widgets.highlighted_text import draw_marked
from vidbrowser.ui.widgets.selected_ground import RING, is_active, paint_selection

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QFontMetrics, QPainter

SIDE = theme.GAP
"""Pixels between the edge of a cell, or of a head, and its text."""


class TableDelegate(QStyledItemDelegate):
    """Paints a cell itself: the style would put a slab of colour behind what is selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[str, ...] = ()
        """Folded texts that are marked where they stand in a cell."""
        self.selected: PositionSet | None = None
        """Which records are selected; None where Qt knows it by itself."""
        self.bands = EMPTY
        """Which records stand on another ground than the others: every second group."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        mark_selected(option, index, self.selected)
        paint_band(painter, option, index, self.bands)
        first, last = _ends(option, index)
        paint_selection(painter, option, first=first)
        self._paint_text(painter, option, index)
        if _has_ring(option, index):
            _paint_ring(painter, option, first, last)

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        number = RIGHT_ALIGNED[index.column()]  # at the end, never marked
        at_right = number != (option.direction == Qt.LayoutDirection.RightToLeft)
        terms = () if number else self.terms
        painter.save()
        painter.setFont(option.font)
        painter.setPen(theme.text(option.palette))
        line = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        height = painter.fontMetrics().height()
        line.setTop(line.top() + (line.height() - height) // 2)
        line.setHeight(height)
        text = index.data() or ""
        draw_marked(painter, line, text, terms, option.palette, mirrored=at_right)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, row_height(option.fontMetrics))


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row of the table in pixels."""
    return metrics.height() + theme.WIDE


def _ends(
    option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> tuple[bool, bool]:
    """Return whether the cell of `index` is the first, and the last, that its row shows."""
    table = option.widget
    if not isinstance(table, QTableView):
        return True, True
    header, column = table.horizontalHeader(), index.column()
    begin = header.sectionPosition(column)
    return begin == 0, begin + header.sectionSize(column) >= header.length()


def _has_ring(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    table = option.widget
    here = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
    return here and is_active(option)


def _paint_ring(painter: QPainter, option: QStyleOptionViewItem, first: bool, last: bool) -> None:
    """Paint what a cell has of the ring around its whole row."""
    color, cell = theme.accent(option.palette), option.rect
    painter.fillRect(cell.adjusted(0, 0, 0, RING - cell.height()), color)
    painter.fillRect(cell.adjusted(0, cell.height() - RING, 0, 0), color)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    left, right = (last, first) if mirrored else (first, last)
    if left:
        painter.fillRect(cell.adjusted(0, 0, RING - cell.width(), 0), color)
    if right:
        painter.fillRect(cell.adjusted(cell.width() - RING, 0, 0, 0), color)
