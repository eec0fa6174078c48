"""Small signs that tell in a row what one noted of its video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from vidbrowser.marks.mark import NOTHING
from vidbrowser.ui import symbols, theme
from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from vidbrowser.marks.mark import Mark


def signs_of(mark: Mark) -> tuple[str, ...]:
    """Return the symbols that stand for `mark`."""
    described = bool(mark.note or mark.tags)
    told = (
        (mark.watched > 0, "watched"),
        (mark.later, "later"),
        (described, "note"),
        (mark.starred, "star"),
    )
    return tuple(symbol for has, symbol in told if has)


def rating_of(mark: Mark) -> str:
    """Return the rating in short, "" without one."""
    if mark.rating is None:
        return ""
    return tr("{rating}/{most}").format(rating=exact_count(mark.rating), most=exact_count(5))


def paint_signs(painter: QPainter, option: QStyleOptionViewItem, line: QRect, mark: Mark) -> int:
    """Paint what tells of `mark` at the end of `line`; return the room that it takes.

    `line` is as read from the left; in a window read from the right all is mirrored.
    """
    if mark is NOTHING or mark == NOTHING:
        return 0
    painter.setFont(theme.scaled_font(option.widget, theme.SECONDARY))
    color, metrics = theme.secondary(option.palette), painter.fontMetrics()
    side, taken = metrics.height(), 0
    painter.setPen(color)
    if rating := rating_of(mark):
        size = QSize(metrics.horizontalAdvance(rating), side)
        place = _placed(option, line, size, taken)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, rating)
        taken += size.width() + theme.TIGHT
    ratio = painter.device().devicePixelRatioF()
    for name in reversed(signs_of(mark)):
        place = _placed(option, line, QSize(side, side), taken)
        painter.drawPixmap(place, symbols.pixmap(name, color, place.size(), ratio))
        taken += side + theme.TIGHT
    return taken + theme.TIGHT if taken else 0


def _placed(option: QStyleOptionViewItem, line: QRect, size: QSize, taken: int) -> QRect:
    box = QRect(line.topLeft(), size)
    box.moveCenter(line.center())
    box.moveRight(line.right() - taken)
    return QStyle.visualRect(option.direction, option.rect, box)
