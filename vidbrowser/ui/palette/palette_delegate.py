"""How an entry of the command palette is painted: name, what it is, keys in caps at the right."""

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
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setPen(theme.secondary(option.palette))
        left = self._paint_keys(painter, inner, index.data(KEYS))
        inner.setRight(left)
        inner.setRight(self._paint_kind(painter, inner, index.data(KIND)))
        painter.setPen(option.palette.color(group, role))
        self._paint_text(painter, inner, text, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _paint_keys(self, painter: QPainter, inner: QRect, keys: str) -> int:
        """Paint `keys`, each in a cap, and return what is left of the line: its right end."""
        metrics, right = painter.fontMetrics(), inner.right()
        for cap in reversed(caps(keys)):
            width = metrics.horizontalAdvance(cap) + 2 * _PAD
            height = metrics.height() + 2
            frame = QRect(right - width, inner.center().y() - height // 2, width, height)
            painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, cap)
            right = frame.left() - _PAD // 2
        return right - _PAD

    def _paint_kind(self, painter: QPainter, inner: QRect, kind: str) -> int:
        if not kind:
            return inner.right()
        wanted = painter.fontMetrics().horizontalAdvance(kind) + 2  # parts of pixels are rounded
        width = min(wanted, round(inner.width() * _MOST_KIND))
        place = inner.adjusted(inner.width() - width, 0, 0, 0)
        self._paint_text(painter, place, kind, Qt.AlignmentFlag.AlignRight)
        return place.left() - 2 * _PAD

    def _paint_text(
        self, painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag
    ) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, elided)


def caps(keys: str) -> list[str]:
    """Return the keys of the sequence `keys` that are pressed together, one by one."""
    if not keys:
        return []
    *before, last = keys[:-1].split("+")
    return [*before, last + keys[-1]]
