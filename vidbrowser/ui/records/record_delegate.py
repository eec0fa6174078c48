"""How a record is painted: as a row of two lines with a picture, or as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cachetools import LRUCache
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.thumbnails.outcome import Failure, NotFetched
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.records.record_model import Layout, Role
from vidbrowser.ui.widgets.highlighted_text import draw_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QFont

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

_PADDING = theme.GAP
_RADIUS = 4
_KEPT = 300
"""Pictures kept in the size in which they are painted."""


class RecordDelegate(QStyledItemDelegate):
    """Paints records from their summary; asks for a picture only when it is painted."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._kept: LRUCache[tuple[object, ...], QPixmap] = LRUCache(_KEPT)
        self.terms: tuple[str, ...] = ()
        """Folded texts that are marked where they stand in titles and channels."""
        self.exposed: QRect | None = None
        """What is painted of the view, None for all of it."""
        self.selected: PositionSet | None = None
        """Which records are selected; None where Qt knows it by itself."""
        self.bands = EMPTY
        """Which records stand on another ground than the others: every second group."""

    def row_height(self, font: QFont, zoom: float) -> int:
        """Return the height of a list row in pixels for text in `font`."""
        lines = 2 * QFontMetrics(font).height() + 4
        return max(lines, round(54 * zoom)) + 2 * _PADDING

    def pictures_width(self, height: int) -> int:
        """Return how much of a list row of so many pixels is its picture, from the left edge."""
        return _PADDING + (height - 2 * _PADDING) * 16 // 9

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark_selected(option, index, self.selected)
        paint_band(painter, option, index, self.bands)
        self._paint_ground(painter, option)
        if index.data(Role.LAYOUT) == Layout.GRID:  # Qt hands it on as a plain text
            self._paint_card(painter, option, summary)
        else:
            self._paint_row(painter, option, summary)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self.row_height(option.font, 1))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Highlight).lighter(130))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, summary: Summary) -> None:
        inner = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        width = self.pictures_width(option.rect.height()) - _PADDING
        picture = QRect(inner.topLeft(), QSize(width, inner.height()))
        self._paint_picture(painter, option, picture, summary)
        text = inner.adjusted(picture.width() + _PADDING + 4, 0, 0, 0)
        if self.exposed is not None and not self.exposed.intersects(text):
            return
        height = QFontMetrics(option.font).height()
        top = text.top() + (text.height() - 2 * height - 4) // 2
        self._paint_lines(painter, option, QRect(text.left(), top, text.width(), height), summary)

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, summary: Summary
    ) -> None:
        inner = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        picture = QRect(inner.topLeft(), QSize(inner.width(), inner.width() * 9 // 16))
        self._paint_picture(painter, option, picture, summary)
        height = QFontMetrics(option.font).height()
        line = QRect(inner.left(), picture.bottom() + 6, inner.width(), height)
        self._paint_lines(painter, option, line, summary)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, summary: Summary
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setFont(theme.scaled_font(option.widget, 1, strong=True))
        painter.setPen(option.palette.color(role))
        draw_marked(painter, line, formatting.title_of(summary), self.terms, option.palette)
        painter.setFont(option.font)
        painter.setPen(theme.secondary(option.palette, role))
        below = line.translated(0, line.height() + 4)
        details = formatting.details_line(summary)
        channel = formatting.channel_of(summary)
        within = len(details.partition(formatting.SEPARATOR)[0]) if channel else 0
        draw_marked(painter, below, details, self.terms, option.palette, within)

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect, summary: Summary
    ) -> None:
        thumbnail = self._thumbnails.thumbnail(summary.image, summary.path)
        size, ratio = frame.size(), painter.device().devicePixelRatioF()
        key: tuple[object, ...] = (size.width(), size.height(), ratio)
        if (pixmap := thumbnail.pixmap) is not None:
            key = (*key, pixmap.cacheKey())
            fitted = self._keep(key, lambda: rounded(pixmap, size, ratio))
        else:
            sign, font = sign_of(thumbnail.missing), theme.scaled_font(option.widget, 0.85)
            key = (*key, sign, option.palette.cacheKey(), font.key())
            fitted = self._keep(key, lambda: placeholder(sign, option.palette, font, size, ratio))
        painter.drawPixmap(frame.topLeft(), fitted)

    def _keep(self, key: tuple[object, ...], make: Callable[[], QPixmap]) -> QPixmap:
        """Return what was made for `key` before, else make it; the last used are kept."""
        if (kept := self._kept.get(key)) is None:
            kept = self._kept[key] = make()
        return kept


def mark_selected(
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    selected: PositionSet | None,
) -> None:
    """Let `option` say whether the record of `index` is `selected`; None leaves it as it is."""
    if selected is not None:
        position = index.data(Role.POSITION)
        if position is not None and position in selected:
            option.state |= QStyle.StateFlag.State_Selected
        else:
            option.state &= ~QStyle.StateFlag.State_Selected


def paint_band(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    bands: PositionSet,
) -> None:
    """Paint the other ground below the record of `index` when it is among `bands`."""
    if bands.bounds and index.data(Role.POSITION) in bands:
        painter.fillRect(option.rect, theme.band(option.palette))


def sign_of(missing: Failure | NotFetched | None) -> str:
    """Return the short sign that stands where a picture is not: each state has its own."""
    if missing is None:
        return "…"
    if isinstance(missing, NotFetched):
        return "not fetched"
    return {"gone": "gone", "missing": "no picture", "refused": "refused"}.get(
        str(missing.kind), "failed"
    )


def rounded(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return `pixmap` filling `size`, what stands over cut off evenly, with round corners."""
    filled = _empty(size, ratio)
    painter = QPainter(filled)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    frame = QRect(QPoint(0, 0), size)
    clip = QPainterPath()
    clip.addRoundedRect(frame, _RADIUS, _RADIUS)
    painter.setClipPath(clip)
    paint_cropped(painter, frame, pixmap)
    painter.end()
    return filled


def placeholder(sign: str, palette: QPalette, font: QFont, size: QSize, ratio: float) -> QPixmap:
    """Return what stands in place of a picture of `size` that is not there."""
    filled = _empty(size, ratio)
    painter = QPainter(filled)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.placeholder(palette))
    frame = QRect(QPoint(0, 0), size)
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    painter.setPen(theme.secondary(palette))
    painter.setFont(font)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return filled


def _empty(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def paint_cropped(painter: QPainter, frame: QRect, pixmap: QPixmap) -> None:
    """Paint `pixmap` so that it fills `frame`; what stands over is cut off evenly."""
    ratio = max(frame.width() / pixmap.width(), frame.height() / pixmap.height())
    size = QSize(round(frame.width() / ratio), round(frame.height() / ratio))
    corner = QPoint((pixmap.width() - size.width()) // 2, (pixmap.height() - size.height()) // 2)
    painter.drawPixmap(frame, pixmap, QRect(corner, size))
