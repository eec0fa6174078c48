"""How an entry of the command palette is painted: name, what it is, keys in caps at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vidbrowser.ui import theme
from vidbrowser.ui.widgets.selected_ground import paint_selection

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

KEYS, KIND = (Qt.ItemDataRole.UserRole + n for n in (1, 2))
_PAD = 6
_MOST_KIND = 0.4
"""Of the width is the most that is taken from a name by what stands beside it."""


class PaletteDelegate(QStyledItemDelegate):
    """Leaves the ground to the style; keys look like those of a keyboard."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        paint_selection(painter, option, active=True)  # its keys go through the field above it
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        role, group = QPalette.ColorRole.Text, QPalette.ColorGroup.Active
        if not option.state & QStyle.StateFlag.State_Enabled:
            group = QPalette.ColorGroup.Disabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        line = _Line(painter, option.rect.adjusted(_PAD, 0, -_PAD, 0), option.direction)
        painter.setPen(theme.secondary(option.palette))
        line.write_keys(index.data(KEYS))
        line.write_kind(index.data(KIND))
        painter.setPen(option.palette.color(group, role))
        line.write(text)
        painter.restore()


class _Line:
    """What is left of the line of an entry; it is filled from its end, wherever that is."""

    def __init__(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter, self._metrics = painter, painter.fontMetrics()
        self._rest, self._mirrored = rect, direction is Qt.LayoutDirection.RightToLeft

    def write_keys(self, keys: str) -> None:
        """Paint `keys` at the end, each in a cap; they stand as they are pressed."""
        names = caps(keys)
        widths = [self._metrics.horizontalAdvance(cap) + 2 * _PAD for cap in names]
        group = self._take(sum(widths) + _PAD // 2 * (len(names) - 1), _PAD) if names else QRect()
        left, height = group.left(), self._metrics.height() + 2
        for cap, width in zip(names, widths, strict=True):
            frame = QRect(left, group.center().y() - height // 2, width, height)
            self._painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            self._painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, cap)
            left = frame.right() + 1 + _PAD // 2

    def write_kind(self, kind: str) -> None:
        """Paint at the end what the entry is."""
        if kind:
            wanted = self._metrics.horizontalAdvance(kind) + 2  # parts of pixels are rounded
            width = min(wanted, round(self._rest.width() * _MOST_KIND))
            self._paint(self._take(width, 2 * _PAD), kind, at_end=True)

    def write(self, name: str) -> None:
        """Paint `name` at the begin of what is left."""
        self._paint(self._rest, name, at_end=False)

    def _take(self, width: int, gap: int) -> QRect:
        """Return the end of what is left, which becomes shorter by it and by `gap`."""
        taken, rest = QRect(self._rest), QRect(self._rest)
        if self._mirrored:
            taken.setWidth(width)
            rest.setLeft(taken.right() + 1 + gap)
        else:
            taken.setLeft(taken.right() + 1 - width)
            rest.setRight(taken.left() - 1 - gap)
        self._rest = rest
        return taken

    def _paint(self, place: QRect, text: str, *, at_end: bool) -> None:
        right = at_end is not self._mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        elided = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._painter.drawText(place, flags, elided)


def caps(keys: str) -> list[str]:
    """Return the keys of the sequence `keys` that are pressed together, one by one."""
    if not keys:
        return []
    *before, last = keys[:-1].split("+")
    return [*before, last + keys[-1]]
