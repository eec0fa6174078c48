"""How a record is painted: as a row of two lines with a picture, or as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vidbrowser.marks.memory import MarkMemory
from vidbrowser.marks.video_key import key_of
from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks.signs import paint_signs
from vidbrowser.ui.records.picture_painter import PicturePainter
from vidbrowser.ui.records.record_model import Layout, Role
from vidbrowser.ui.records.row_ground import mark_selected, paint_band
from vidbrowser.ui.widgets.highlighted_text import MOST, draw_marked, two_lines
from vidbrowser.ui.widgets.selected_ground import paint_ring, paint_selection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QFont

    from vidbrowser.marks.mark import Mark
    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

_PICTURE = 54
"""Pixels that the picture of a row is high."""
_ABOVE = 5
"""Pixels above and below the picture of a row."""
_SHARE = 0.4
"""Of the width of a row is the most that its picture takes."""
_CARD_LEAST, _CARD_MOST = 220, 320
"""Pixels of a card's width, at the usual size of text."""


class RecordDelegate(QStyledItemDelegate):
    """Paints records from their summary; asks for a picture only when it is painted."""

    def __init__(
        self,
        thumbnails: ThumbnailLoader,
        parent: QObject | None = None,
        marks: MarkMemory | None = None,
    ) -> None:
        super().__init__(parent)
        self.marks = marks or MarkMemory()
        """What the person noted of videos."""
        self._pictures = PicturePainter(thumbnails)
        self.terms: tuple[str, ...] = ()
        """Folded texts that are marked where they stand in titles and channels."""
        self.exposed: QRect | None = None
        """What is painted of the view, None for all of it."""
        self.selected: PositionSet | None = None
        """Which records are selected; None where Qt knows it by itself."""
        self.bands = EMPTY
        """Which records stand on another ground than the others: every second group."""
        self.away: Sequence[Path] = ()
        """Folders that are not there at the moment; their records say so."""

    def row_height(self, font: QFont, zoom: float, width: int) -> int:
        """Return the height of a list row of `width` pixels for text in `font`.

        Where text is large and the row narrow the picture gives way: the title needs room.
        """
        lines = 2 * QFontMetrics(font).height() + theme.TIGHT + 2 * theme.GAP
        most = max(_PICTURE, round(width * _SHARE * 9 / 16))
        return max(lines, min(theme.measure(_PICTURE * zoom, font), most) + 2 * _ABOVE)

    def cards_beside(self, width: int, font: QFont, zoom: float) -> int:
        """Return how many cards stand side by side in `width`: few, but none wider than need be.

        Where none fits, the one that misses its measure least is taken.
        """
        least, most = (theme.measure(card * zoom, font) for card in (_CARD_LEAST, _CARD_MOST))
        few, many = max(1, -(-width // most)), max(1, width // least)
        if few <= many or least * few * many * most <= width * width:
            return few
        return many

    def card_height(self, width: int, font: QFont) -> int:
        """Return the height of a card of `width` pixels for text in `font`."""
        picture = (width - 2 * theme.GAP) * 9 // 16
        return picture + 4 * QFontMetrics(font).height() + theme.TIGHT + 3 * theme.GAP

    def pictures_width(self, height: int) -> int:
        """Return how much of a list row of so many pixels is its picture, from the outer edge."""
        return theme.WIDE + (height - 2 * _ABOVE) * 16 // 9

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        summary = index.data(Role.SUMMARY)
        if summary is None:
            return
        painter.save()
        painter.setClipRect(option.rect)  # stacked accents would reach into other rows
        mark_selected(option, index, self.selected)
        paint_band(painter, option, index, self.bands)
        paint_selection(painter, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Role.LAYOUT) == Layout.GRID:  # Qt hands it on as a plain text
            self._paint_card(painter, option, summary)
        else:
            self._paint_row(painter, option, summary)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_ring(painter, option)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self.row_height(option.font, 1, option.rect.width()))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, summary: Summary) -> None:
        row = option.rect
        width = self.pictures_width(row.height()) - theme.WIDE
        picture = QRect(
            row.left() + theme.WIDE, row.top() + _ABOVE, width, row.height() - 2 * _ABOVE
        )
        frame = QStyle.visualRect(option.direction, row, picture)
        self._pictures.paint(painter, option, frame, summary)
        text = row.adjusted(picture.right() + 1 - row.left() + theme.WIDE, 0, -theme.WIDE, 0)
        if self.exposed is not None and not self.exposed.intersects(
            QStyle.visualRect(option.direction, row, text)
        ):
            return
        text.setRight(text.right() - self._paint_marks(painter, option, text, summary))
        self._paint_lines(painter, option, text, summary)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, text: QRect, summary: Summary
    ) -> None:
        height = QFontMetrics(option.font).height()
        top = text.top() + (text.height() - 2 * height - theme.TIGHT) // 2
        line = QRect(text.left(), top, text.width(), height)
        self._begin_title(painter, option)
        self._draw(painter, option, line, formatting.title_of(summary))
        below = line.translated(0, height + theme.TIGHT)
        below.setRight(below.right() - paint_signs(painter, option, below, self._mark_of(summary)))
        self._begin_details(painter, option)
        details = formatting.details_line(summary)
        channel = formatting.channel_of(summary)
        within = len(details.partition(formatting.SEPARATOR)[0]) if channel else 0
        self._draw(painter, option, below, details, within)

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, summary: Summary
    ) -> None:
        inner = option.rect.adjusted(theme.GAP, theme.GAP, -theme.GAP, -theme.GAP)
        picture = QRect(inner.topLeft(), QSize(inner.width(), inner.width() * 9 // 16))
        self._pictures.paint(painter, option, picture, summary)
        height = QFontMetrics(option.font).height()
        line = QRect(inner.left(), picture.bottom() + 1 + theme.GAP, inner.width(), height)
        self._begin_title(painter, option)
        for part in two_lines(formatting.title_of(summary), painter.font(), line.width()):
            self._draw(painter, option, line, part)
            line.translate(0, height)
        line.translate(0, theme.TIGHT)
        self._begin_details(painter, option)
        if channel := formatting.channel_of(summary):
            self._draw(painter, option, line, channel)
            line.translate(0, height)
        dated = formatting.dated_line(summary, *self._states(summary))
        line.setRight(line.right() - paint_signs(painter, option, line, self._mark_of(summary)))
        self._begin_details(painter, option)
        self._draw(painter, option, line, dated, 0)

    def _mark_of(self, summary: Summary) -> Mark:
        return self.marks.get(key_of(summary))

    def _begin_title(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setFont(theme.scaled_font(option.widget, theme.BODY, strong=True))
        painter.setPen(theme.text(option.palette))

    def _begin_details(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setFont(theme.scaled_font(option.widget, theme.SECONDARY))
        painter.setPen(theme.secondary(option.palette))

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        within: int = MOST,
    ) -> None:
        """Draw `text` where `line` is when the row is read from the left."""
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = QStyle.visualRect(option.direction, option.rect, line)
        draw_marked(painter, place, text, self.terms, option.palette, within, mirrored=mirrored)

    def _states(self, summary: Summary) -> tuple[str, ...]:
        """Return in words what is to be known of the record apart from its values."""
        away = bool(self.away) and any(folder in summary.path.parents for folder in self.away)
        return (tr("unavailable", "a record"),) if away else ()

    def _paint_marks(
        self, painter: QPainter, option: QStyleOptionViewItem, text: QRect, summary: Summary
    ) -> int:
        """Paint the states of the record at the end of `text`; return the room that they take."""
        taken = 0
        for word in self._states(summary):
            painter.setFont(theme.scaled_font(option.widget, theme.SECONDARY))
            metrics = painter.fontMetrics()
            size = QSize(metrics.horizontalAdvance(word) + 2 * theme.GAP, metrics.height() + 2)
            box = QRect(text.topLeft(), size)
            box.moveCenter(text.center())
            box.moveRight(text.right() - taken)
            painter.setPen(theme.edge(option.palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QStyle.visualRect(option.direction, option.rect, box)
            painter.drawRoundedRect(frame, theme.TIGHT, theme.TIGHT)
            painter.setPen(theme.secondary(option.palette))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, word)
            taken += size.width() + theme.GAP
        return taken
