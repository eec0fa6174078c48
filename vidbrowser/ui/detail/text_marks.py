"""What the query found, marked in a text that can be read."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from vidbrowser.search.highlight import spans
from vidbrowser.ui.widgets.highlighted_text import mark_format, utf16_spans

_MOST_MARKS = 500


def mark(view: QTextEdit, terms: tuple[str, ...]) -> None:
    """Mark the folded `terms` wherever they stand in the text of `view`, 500 of them at most."""
    text = view.toPlainText()
    found = spans(text, terms)[:_MOST_MARKS]
    view.setExtraSelections([_selection(view, *place) for place in utf16_spans(text, found)])


def _selection(view: QTextEdit, begin: int, end: int) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(view.document())
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = mark_format(view.palette())
    return selection
