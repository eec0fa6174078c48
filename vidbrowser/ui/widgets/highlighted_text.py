"""One line of text with the matches of the query marked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

from vidbrowser.search.highlight import spans
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QPalette

_MOST = 1_000
"""Characters of a text that are laid out."""


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_FLAGS = _LEFT | Qt.TextFlag.TextSingleLine
_CUT = Qt.TextElideMode.ElideRight
_ONE_LINE = QTextOption(_LEFT)
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)


def mark_format(palette: QPalette) -> QTextCharFormat:
    """Return how a match looks: underlined as well as coloured, for those who see no colour."""
    return _mark_format(theme.is_dark(palette))


@cache
def _mark_format(dark: bool) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setBackground(QColor("#6b5900" if dark else "#ffe28a"))
    marked.setForeground(QColor("#fff3c4" if dark else "#3a2f00"))
    marked.setFontUnderline(True)
    return marked


def draw_marked(
    painter: QPainter,
    line: QRect,
    text: str,
    terms: tuple[str, ...],
    palette: QPalette,
    within: int = _MOST,
) -> None:
    """Draw `text` at the left of `line`, cut with an ellipsis.

    The folded `terms` are marked in its first characters, so many as `within` says. The direction
    is that of the first strong letter.
    """
    shown = painter.fontMetrics().elidedText(shortened(text), _CUT, line.width())
    found = spans(shown[:within], terms) if terms else ()
    if not found:  # nearly always: a third of the time of a layout
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(line, _FLAGS, shown)
        return
    layout = QTextLayout(shown, painter.font())
    layout.setTextOption(_ONE_LINE)
    layout.setFormats(_ranges(shown, found, mark_format(palette)))
    layout.beginLayout()
    layout.createLine().setLineWidth(line.width())
    layout.endLayout()
    layout.draw(painter, line.topLeft().toPointF())


def shortened(text: str) -> str:
    """Return as much of `text` as a line can show: laying out 100,000 characters takes 0.1 s."""
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


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
