"""How a cell of the table is painted: one line of text with the matches of the query marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.ui.records.record_delegate import mark_selected, paint_band
from vidbrowser.ui.widgets.highlighted_text import draw_marked

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

_SIDE = 5


class TableDelegate(QStyledItemDelegate):
    """Leaves everything but the text to the style, and marks what the query found."""

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
        right = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if not self.terms or right:
            super().paint(painter, option, index)
            return
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        selected = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        line = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        height = painter.fontMetrics().height()
        line.setTop(line.top() + (line.height() - height) // 2)
        line.setHeight(height)
        draw_marked(painter, line, index.data() or "", self.terms, option.palette)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, option.fontMetrics.height() + 8)
