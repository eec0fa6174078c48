"""One line of text with the matches of the query marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

from vidbrowser.catalogue.marks import spans
from vidbrowser.ui import formatting, theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QPainter, QPalette

_MOST = 1_000
"""Characters of a text that are laid out."""


_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine


def mark_format(palette: QPalette) -> QTextCharFormat:
    """Return how a match looks: underlined as well as coloured, for those who see no colour."""
    marked = QTextCharFormat()
    marked.setBackground(QColor("#6b5900") if theme.is_dark(palette) else QColor("#ffe28a"))
    marked.setForeground(QColor("#fff3c4") if theme.is_dark(palette) else QColor("#3a2f00"))
    marked.setFontUnderline(True)
    return marked


def draw_marked(
    painter: QPainter, line: QRect, text: str, terms: tuple[str, ...], palette: QPalette
) -> None:
    """Draw `text` at the left of `line`, cut with an ellipsis, the folded `terms` in it marked."""
    text = shortened(text)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    found = spans(shown, terms) if terms else []
    if not found:  # nearly always: a third of the time of a layout
        painter.drawText(line, _FLAGS, shown if shown.isascii() else formatting.isolated(shown))
        return
    layout = QTextLayout(shown, painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    if found:
        layout.setFormats([_range(shown, start, end, palette) for start, end in found])
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(line.width())
    layout.endLayout()
    layout.draw(painter, QPointF(line.left(), line.top()))


def shortened(text: str) -> str:
    """Return as much of `text` as a line can show: laying out 100,000 characters takes 0.1 s."""
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _range(text: str, start: int, end: int, palette: QPalette) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start = utf16_length(text[:start])
    piece.length = utf16_length(text[start:end])
    piece.format = mark_format(palette)
    return piece


def utf16_length(text: str) -> int:
    """Return how many positions `text` takes in a QString, which counts UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_spans(text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield `found`, rising (start, end) of characters of `text`, as positions of a QString."""
    place = units = 0
    for start, end in found:
        begin = units + utf16_length(text[place:start])
        place, units = end, begin + utf16_length(text[start:end])
        yield begin, units
