"""The field in which the query is typed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from vidbrowser.query.words import words
from vidbrowser.ui import symbols
from vidbrowser.ui.language import tr
from vidbrowser.ui.query import completion
from vidbrowser.ui.widgets.field_keys import FieldKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QFocusEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.query.words import Word


class QueryEdit(QLineEdit):
    """A line of text; Esc once leaves it, twice clears it, Down and Enter go to the records."""

    left = Signal()
    """The person is done with the query and wants to be among the records."""
    word_ended = Signal()
    """The word that was typed is so no longer: the person is elsewhere, or another hand wrote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint()
        self.setAccessibleName(tr("Query"))
        self.setClearButtonEnabled(True)
        self.addAction(symbols.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(120)
        self.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)  # as words run both ways
        self._edited = self._typing = False
        self._direction: Qt.Key | None = None
        self._align()
        FieldKeys(self)
        self.textEdited.connect(lambda _text: self._note_edit())
        self.textChanged.connect(lambda _text: self._on_changed())
        self.cursorPositionChanged.connect(lambda _was, _now: self._on_moved())

    @property
    def word_before(self) -> Word | None:
        """The word that ends at the cursor; None between words and within one."""
        text = self.text()
        units = text.encode("utf-16-le")[: 2 * self.cursorPosition()]
        return completion.word_before(text, len(units.decode("utf-16-le", "replace")))

    @property
    def typed_word(self) -> Word | None:
        """The word that the person is typing; None when it is done or another hand wrote it."""
        return self.word_before if self._typing else None

    def _hint(self) -> None:
        """Show examples while nothing is written; Qt has them read aloud with what is written."""
        examples = tr("soviet japan, channel:bbc, views:>10000 – F1 explains")
        self.setPlaceholderText("" if self.text() else examples)

    def _note_edit(self) -> None:
        self._edited = True

    def _on_changed(self) -> None:
        self._typing, self._edited = self._edited, False
        self._follow_direction()
        self._hint()
        self._on_moved()

    def _follow_direction(self) -> None:
        """Let words run as their letters do; from left to right where fields are named.

        `tag:` would stand behind its value in a line that runs from right to left. Qt has a key
        for this, and no other way.
        """
        plain = not any(word.field for word in words(self.text()))
        leads_right = plain and _begins_from_right(self.text())
        key = Qt.Key.Key_Direction_R if leads_right else Qt.Key.Key_Direction_L
        if key != self._direction:
            self._direction = key
            press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            super().keyPressEvent(press)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Begin where the window does, whatever the direction of the words."""
        begin = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.setAlignment(begin | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)

    def _on_moved(self) -> None:
        if self.typed_word is None:
            self._end_typing()

    def _end_typing(self) -> None:
        self._typing = False
        self.word_ended.emit()

    def go_on(self) -> None:
        """Take the focus with the cursor at the end and nothing selected."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)

    def type_on(self, text: str) -> None:
        """Take the focus and begin a new word with `text`, as when it had been typed here.

        With the focus the word has begun: the rest of it may still come from where it began.
        """
        if not self.hasFocus():
            self.go_on()
            self.begin_word()
        self.insert(text)

    def begin_word(self) -> None:
        """Put the cursor where a new word can be written: at the end, behind a blank."""
        self.end(False)
        if self.text() and not self.text()[-1].isspace():
            self.insert(" ")

    def end_word(self) -> None:
        """Take away the blank of a word that was begun and has not been written."""
        if self.text().endswith(" "):
            self.end(False)
            self.backspace()

    def begin(self) -> None:
        """Take the focus with everything selected, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()  # the window takes files, wherever they are dropped
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.window().isActiveWindow() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end_typing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end_typing()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _begins_from_right(text: str) -> bool:
    """Tell whether the first letter of `text` is one of those that run from right to left."""
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"
