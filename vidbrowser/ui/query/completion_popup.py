"""The list of completions under the query: seen while typing, never in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from vidbrowser.records.folding import fold
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.query import completion
from vidbrowser.ui.widgets.highlighted_text import utf16_length
from vidbrowser.ui.widgets.selected_ground import EntryDelegate

if TYPE_CHECKING:
    from vidbrowser.query.words import Word
    from vidbrowser.search.facets import Facet, FacetValue
    from vidbrowser.ui.query.query_edit import QueryEdit

_MOST = 10
_WIDTH = 360
"""Pixels that it has where the query has them; more only for long values."""
_VALUE = Qt.ItemDataRole.UserRole


class CompletionPopup(QListWidget):
    """Tab takes the first or the chosen completion; Up and Down choose among values, Esc closes.

    The query keeps the focus. After a bare word Down goes to the records, as it always does: only
    after `field:` the list takes it.
    """

    values_wanted = Signal(str, str)
    """A field, and what its values must contain."""

    def __init__(self, edit: QueryEdit) -> None:
        super().__init__(edit.window())
        self._edit = edit
        self._word: Word | None = None
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(edit)  # so that what is current here is read aloud
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Completions"))
        self.setItemDelegate(EntryDelegate(self))
        self.itemClicked.connect(lambda _item: self._take())
        self._moved = QTimer(self, singleShot=True, interval=0)  # when typing has been followed
        self._moved.timeout.connect(self._drop_stale)
        edit.cursorPositionChanged.connect(lambda _was, _now: self._moved.start())
        edit.textChanged.connect(lambda _text: self._moved.start())
        edit.textEdited.connect(lambda _text: self.follow())
        edit.installEventFilter(self)

    def follow(self) -> None:
        """Offer what fits the word before the cursor."""
        was, self._word = self._word, self._edit.word_before
        self.setCurrentRow(-1)  # a choice among what was offered before is none among this
        if self._word is None:
            self.hide()
        elif self._word.field in completion.COUNTED:
            if was is None or was.field != self._word.field:
                self.hide()  # names of fields are no values
            self.values_wanted.emit(self._word.field, self._word.value)
        else:
            offers = completion.offers_for(self._word)
            self._offer([(value, shown, shown) for value, shown in offers])

    def show_values(self, field: str, find: str, facet: Facet) -> None:
        """Offer the values of `field` that contain `find`, when that is still what is typed."""
        if self._waits_for(field, find):
            self._offer([(v.value, _shown(v), _spoken(v)) for v in facet.values])

    def offer_none(self, field: str, find: str) -> None:
        """Close when these values cannot be had: what is offered is for what was typed before."""
        if self._waits_for(field, find):
            self._close()

    def _waits_for(self, field: str, find: str) -> bool:
        word = self._word
        same = word is not None and (word.field, word.value) == (field, find)
        return same and self._edit.hasFocus()

    def _drop_stale(self) -> None:
        """Close when the cursor has moved without typing, or another hand has written."""
        if self._word is not None and self._edit.word_before != self._word:
            self._close()

    def _close(self) -> None:
        """Hide, and forget the word: an answer that is still to come offers nothing."""
        self._word = None
        self.hide()

    def _offer(self, choices: list[tuple[str, str, str]]) -> None:
        """List `choices`, each a value, what is shown of it and what is read aloud."""
        self.clear()
        for value, shown, spoken in choices[:_MOST]:
            item = QListWidgetItem(shown)
            item.setData(_VALUE, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        if not choices or (len(choices) == 1 and self._is_typed(choices[0][0])):
            self.hide()
            return
        frame, window = 2 * self.frameWidth(), self._edit.window()
        needed = self.sizeHintForColumn(0) + frame + theme.GAP
        width = min(max(needed, min(_WIDTH, self._edit.width())), window.width())
        self.setGeometry(0, 0, width, self.sizeHintForRow(0) * self.count() + frame)
        cursor = self._edit.mapTo(window, self._edit.cursorRect().center()).x()
        left = cursor - width if self.isRightToLeft() else cursor
        bar = self._edit.parentWidget() or self._edit  # chips and count stay to be seen
        place = QPoint(max(0, min(left, window.width() - width)), 0)
        self.move(window.mapToGlobal(place).x(), bar.mapToGlobal(QPoint(0, bar.height())).y())
        self.show()

    def _is_typed(self, choice: str) -> bool:
        """Whether what is typed is `choice` already: there is nothing to offer."""
        return self._word is not None and fold(self._word.value) == fold(choice)

    def _take(self) -> None:
        item = self.currentItem() or self.item(0)
        word = self._word
        if word is None or item is None or word != self._edit.word_before:
            self._close()
            return
        text, cursor = completion.completed(self._edit.text(), word, item.data(_VALUE))
        self._close()
        self._edit.setText(text)
        self._edit.setCursorPosition(utf16_length(text[:cursor]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and self.isVisible():
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._close()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self.currentRow() >= 0
        after_field = self._word is not None and bool(self._word.field)
        if key == Qt.Key.Key_Escape:
            self._close()
        elif key == Qt.Key.Key_Tab or (chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._take()
        elif after_field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        else:
            return False
        return True


def _shown(value: FacetValue) -> str:
    text = formatting.isolated(formatting.one_line(value.value))
    return f"{text}   {formatting.exact_count(value.count)}"


def _spoken(value: FacetValue) -> str:
    count = tr("{count} records", "", value.count).format(count=formatting.exact_count(value.count))
    return f"{formatting.one_line(value.value)}, {count}"
