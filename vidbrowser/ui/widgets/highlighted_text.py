"""One line of text with the matches of the query marked."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from vidbrowser.search.highlight import spans
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QPalette

MOST = 1_000
"""Characters of a text that are laid out."""


_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"
_CUT = Qt.TextElideMode.ElideRight
_FOLDS_KEPT = 500


def _option(side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


_ONE_LINE = (_option(Qt.AlignmentFlag.AlignLeft), _option(Qt.AlignmentFlag.AlignRight))
"""At the left of its line, and at the right."""


def mark_format(palette: QPalette) -> QTextCharFormat:
    """Return how a match looks: underlined as well as coloured, for those who see no colour."""
    ground, text = theme.mark(palette)
    return _mark_format(ground.rgb(), text.rgb())


@cache
def _mark_format(ground: int, text: int) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setBackground(QColor.fromRgb(ground))
    marked.setForeground(QColor.fromRgb(text))
    marked.setFontUnderline(True)
    return marked


def draw_marked(
    painter: QPainter,
    line: QRect,
    text: str,
    terms: tuple[str, ...],
    palette: QPalette,
    within: int = MOST,
    *,
    mirrored: bool = False,
) -> None:
    """Draw `text` at the left of `line`, or at the right when `mirrored`, cut with an ellipsis.

    The folded `terms` are marked in its first characters, so many as `within` says. The direction
    is that of the first strong letter.
    """
    shown = painter.fontMetrics().elidedText(shortened(text), _CUT, line.width())
    found = spans(shown[:within], terms) if terms else ()
    if not found:  # nearly always: a third of the time of a layout
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = _ONE_LINE[mirrored].alignment() | Qt.TextFlag.TextSingleLine
        painter.drawText(line, flags, shown)
        return
    layout = QTextLayout(shown, painter.font())
    layout.setTextOption(_ONE_LINE[mirrored])
    layout.setFormats(_ranges(shown, found, mark_format(palette)))
    layout.beginLayout()
    layout.createLine().setLineWidth(line.width())
    layout.endLayout()
    layout.draw(painter, line.topLeft().toPointF())


def two_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return `text` in one line of `width` pixels or in two; the second may be too long."""
    return _folded(shortened(text), font.key(), width)


@lru_cache(maxsize=_FOLDS_KEPT)
def _folded(text: str, key: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le", "surrogatepass")
    end = 2 * line.textLength()
    first, second = (
        part.decode("utf-16-le", "surrogatepass").strip() for part in (units[:end], units[end:])
    )
    return (first, _direction_mark(text) + second) if second else (first,)


def _direction_mark(text: str) -> str:
    """Return what lets a part of `text` run as its begin does; "" when all of it runs one way."""
    if text.isascii():
        return ""
    runs_left = [way != "L" for way in map(bidirectional, text) if way in ("L", "R", "AL")]
    if not any(runs_left):
        return ""
    return _FROM_RIGHT if runs_left[0] else _FROM_LEFT


def shortened(text: str) -> str:
    """Return as much of `text` as a line can show: laying out 100,000 characters takes 0.1 s."""
    return text if len(text) <= MOST else f"{text[:MOST]}…"


def _ranges(
    text: str, found: Iterable[tuple[int, int]], how: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    ranges = []
    for begin, end in utf16_spans(text, found):
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = begin, end - begin, how
        ranges.append(piece)
    return ranges


def utf16_length(text: str) -> int:
    """Return how many positions `text` takes in a QString, which counts UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_spans(text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield `found`, rising (start, end) of characters of `text`, as positions of a QString."""
    place = units = 0
    for start, end in found:
        begin = units + utf16_length(text[place:start])
        place, units = end, begin + utf16_length(text[start:end])
        yield begin, units
