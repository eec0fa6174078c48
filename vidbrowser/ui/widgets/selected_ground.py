"""What stands behind what is selected: a tint with a bar, and the ring of the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vidbrowser.ui import formatting, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

BAR, RING = 3, 2
"""Pixels of the bar beside what is selected, and of the ring around what has the focus."""
_ROW = 28
"""Pixels of an entry of a list, at the usual size of text."""


def paint_selection(
    painter: QPainter,
    option: QStyleOptionViewItem,
    *,
    first: bool = True,
    active: bool | None = None,
) -> None:
    """Paint the tint when `option` is selected, and its bar when it is the `first` of its row.

    Whether the list is `active` depends on its focus, where nothing else is said.
    """
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    active = is_active(option) if active is None else active
    painter.fillRect(option.rect, theme.selection(option.palette, active=active))
    if first:
        paint_bar(painter, option, active=active)


def paint_bar(painter: QPainter, option: QStyleOptionViewItem, *, active: bool) -> None:
    """Paint the bar where the rectangle of `option` begins."""
    bar = QRect(option.rect.topLeft(), option.rect.size())
    bar.setWidth(BAR)
    color = theme.accent(option.palette) if active else theme.muted(option.palette)
    painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), color)


def paint_ring(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ring when `option` has the focus."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.accent(option.palette), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING // 2
        painter.drawRect(option.rect.adjusted(half, half, -half, -half))


def is_active(option: QStyleOptionViewItem) -> bool:
    """Tell whether the list of `option` has the focus."""
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    return focused or (option.widget is not None and option.widget.hasFocus())


class EntryDelegate(QStyledItemDelegate):
    """Lets the style paint an entry of a list on the ground that all of them have.

    Of a tree (`indented`) the ground begins before the entry: that paints the bar.
    """

    def __init__(self, parent: QObject | None = None, *, indented: bool = False) -> None:
        super().__init__(parent)
        self._indented = indented

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        first = index.column() == 0 and not self._indented
        paint_selection(painter, option, first=first)
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, option, index)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let a text run as it does by itself: C# is no #C where the window runs from the right."""
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft and option.text:
            option.text = formatting.isolated(option.text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        lines = option.fontMetrics.height() + theme.GAP
        room = 0 if index.column() else theme.GAP  # what stands behind takes none from a name
        return QSize(size.width() + room, max(lines, theme.measure(_ROW, option.font)))
