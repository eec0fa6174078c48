"""The list of completions under the query: seen while typing, never in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from vidbrowser.ui import completion, formatting

if TYPE_CHECKING:
    from vidbrowser.catalogue.facets import Facet
    from vidbrowser.ui.query_edit import QueryEdit

_MOST = 10
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
        self._word: completion.Word | None = None
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Completions")
        self.itemClicked.connect(lambda _item: self._take())
        edit.textEdited.connect(lambda _text: self.follow())
        edit.installEventFilter(self)

    def follow(self) -> None:
        """Offer what fits the word before the cursor."""
        self._word = completion.word_before(self._edit.text(), self._edit.cursorPosition())
        if self._word is None:
            self.hide()
        elif self._word.field in completion.COUNTED:
            self.values_wanted.emit(self._word.field, self._word.value)
        else:
            self._offer([(name, name) for name in completion.names_for(self._word)])

    def show_values(self, field: str, facet: Facet) -> None:
        """Offer the values of `field`, when they are still what is typed."""
        if self._word is not None and self._word.field == field and self._edit.hasFocus():
            self._offer(
                [
                    (value.value, f"{formatting.one_line(value.value)}   {value.count:n}")
                    for value in facet.values[:_MOST]
                ]
            )

    def _offer(self, choices: list[tuple[str, str]]) -> None:
        self.clear()
        for value, shown in choices[:_MOST]:
            item = QListWidgetItem(shown)
            item.setData(_VALUE, value)
            self.addItem(item)
        if not choices:
            self.hide()
            return
        height = self.sizeHintForRow(0) * self.count() + 2 * self.frameWidth()
        self.setGeometry(0, 0, min(360, self._edit.width()), height)
        left = self._edit.cursorRect().left()
        self.move(self._edit.mapToGlobal(QPoint(left, self._edit.height())))
        self.show()

    def _take(self) -> None:
        item = self.currentItem() or self.item(0)
        if self._word is None or item is None:
            return
        text, cursor = completion.completed(self._edit.text(), self._word, item.data(_VALUE))
        self.hide()
        self._edit.setText(text)
        self._edit.setCursorPosition(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and self.isVisible():
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self.currentRow() >= 0
        after_field = self._word is not None and bool(self._word.field)
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab or (chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._take()
        elif after_field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        else:
            return False
        return True
