"""How the picture of a record is painted: with its length, or with what stands in its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from cachetools import LRUCache
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle

from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched
from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

_KEPT = 300
"""Pictures kept in the size in which they are painted."""
_HUES = 18
_BADGE = 0.85
"""Of the size of text."""


class PicturePainter:
    """Asks `thumbnails` for a picture only when it is painted."""

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        self._thumbnails = thumbnails
        self._kept: LRUCache[tuple[object, ...], QPixmap] = LRUCache(_KEPT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect, summary: Summary
    ) -> None:
        """Paint the picture of `summary` into `frame`, with badges that are read at its edges."""
        thumbnail = self._thumbnails.thumbnail(summary.image, summary.path)
        size, ratio = frame.size(), painter.device().devicePixelRatioF()
        if (pixmap := thumbnail.pixmap) is not None:
            key = (size.width(), size.height(), ratio, pixmap.cacheKey())
            if (fitted := self._kept.get(key)) is None:
                fitted = self._kept[key] = rounded(pixmap, size, ratio)
            painter.drawPixmap(frame.topLeft(), fitted)
        else:
            name = (summary.channel or "").strip() or formatting.title_of(summary)
            paint_placeholder(painter, frame, name, option)
            if sign := sign_of(thumbnail.missing):
                _paint_badge(painter, option, frame, sign, Qt.AlignmentFlag.AlignTop)
        live = summary.is_live
        if live or summary.duration is not None:
            length = QLocale().toUpper(formatting.length(0 if live else summary.duration or 0))
            bottom = Qt.AlignmentFlag.AlignBottom
            _paint_badge(painter, option, frame, length, bottom, live=live)


def _paint_badge(
    painter: QPainter,
    option: QStyleOptionViewItem,
    frame: QRect,
    text: str,
    edge: Qt.AlignmentFlag,
    *,
    live: bool = False,
) -> None:
    """Paint `text` over `frame`: at the end of its bottom `edge`, or at the begin of its top."""
    font = theme.scaled_font(option.widget, _BADGE, strong=live)
    metrics, gap = QFontMetrics(font), theme.TIGHT
    size = QSize(metrics.horizontalAdvance(text) + 2 * gap + 1, metrics.height() + 1)
    at_end = edge == Qt.AlignmentFlag.AlignBottom
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    inner = frame.adjusted(gap, gap, -gap, -gap)
    box = QStyle.alignedRect(option.direction, side | edge, size.boundedTo(inner.size()), inner)
    ground, front = theme.badge(live=live)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, gap, gap)
    painter.setPen(front)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)


def sign_of(missing: Failure | NotFetched | None) -> str:
    """Return the word on a picture that is not there; "" where the placeholder says enough.

    That pictures are on the network is said once, above the records.
    """
    if missing is None:
        return "…"
    if isinstance(missing, NotFetched):
        return ""
    match missing.kind:
        case FailureKind.MISSING:
            return ""
        case FailureKind.GONE:
            return tr("gone", "a picture")
        case FailureKind.REFUSED:
            return tr("refused", "a picture")
    return tr("failed", "a picture")


def initial(name: str) -> str:
    """Return the first letter or digit of `name` as a capital; "" when it has none."""
    return next((letter.upper() for letter in name if letter.isalnum()), "")


def hue_of(name: str) -> int:
    """Return a hue for `name`, from 0 to 359: always the same one."""
    return crc32(name.casefold().encode("utf-8", "surrogatepass")) % _HUES * (360 // _HUES)


def rounded(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return `pixmap` filling `size`, what stands over cut off evenly, with round corners."""
    filled = _empty(size, ratio)
    painter = QPainter(filled)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    frame = QRect(QPoint(0, 0), size)
    clip = QPainterPath()
    clip.addRoundedRect(frame, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
    painter.setClipPath(clip)
    paint_cropped(painter, frame, pixmap)
    painter.end()
    return filled


def paint_placeholder(
    painter: QPainter, frame: QRect, name: str, option: QStyleOptionViewItem
) -> None:
    """Paint what stands in place of a picture: the initial of `name` on a ground of its own hue.

    A pixmap of it would be no quicker: there are hundreds, and each is made anew after a jump.
    """
    ground, front = theme.hued(hue_of(name), option.palette)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(frame, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
    side = max(1, frame.height() * 2 // 5)
    if letter := initial(name):
        painter.setPen(front)
        painter.setFont(_letter_font(option.font.key(), side))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, letter)
    else:
        ratio = painter.device().devicePixelRatioF()
        symbol = symbols.pixmap("picture", front, QSize(side, side), ratio)
        painter.drawPixmap(frame.center() - QPoint(side // 2, side // 2), symbol)


@lru_cache(maxsize=16)
def _letter_font(key: str, side: int) -> QFont:
    font = QFont()
    font.fromString(key)
    font.setPixelSize(side)
    font.setWeight(QFont.Weight.DemiBold)
    return font


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
