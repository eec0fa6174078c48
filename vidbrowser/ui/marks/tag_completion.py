"""Own tags that could be meant by what is being typed in a field of them, with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView

from vidbrowser.records.folding import fold
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks.tag_text import part_at, tags_of, text_of
from vidbrowser.ui.widgets.highlighted_text import utf16_length
from vidbrowser.ui.widgets.selected_ground import EntryDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

_MOST = 10
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_TAG = Qt.ItemDataRole.UserRole


class TagCompletion(QCompleter):
    """Offers below `edit`, in which tags stand with commas between them, those that are known.

    Up and Down choose, Enter takes what is chosen, Tab that or the first, Esc closes.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._known: Sequence[tuple[str, int]] = ()
        self._offered = QStandardItemModel(self)
        self.setModel(self._offered)
        self.setCompletionRole(_TAG)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_MOST)
        self.view = view = QListView()
        """What is below the field."""
        self.setPopup(view)
        view.setItemDelegate(EntryDelegate(view))  # after: a completer has one of its own
        view.setAccessibleName(tr("Completions"))
        self.setWidget(edit)
        self.activated.connect(self._take)  # by a click
        edit.textEdited.connect(lambda _text: self.follow())

    def offer(self, tags: Sequence[tuple[str, int]]) -> None:
        """Offer these from now on, each with how many videos have it, in this order."""
        self._known = tags

    def follow(self) -> None:
        """Offer what contains the tag that the cursor is in; nothing that is there already."""
        text, start, end = self._part()
        wanted = fold(text[start:end].strip(' "'))
        others = _folded(text[:start] + text[end:])
        self._offered.clear()
        if wanted:
            fitting = [each for each in self._known if wanted in fold(each[0])]
            for tag, count in [each for each in fitting if fold(each[0]) not in others][:_MOST]:
                self._offered.appendRow(_item(tag, count))
        only = self._offered.rowCount() == 1 and fold(self._offered.item(0).data(_TAG)) == wanted
        if self._offered.rowCount() and not only:
            self.complete()
        else:
            self.view.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is chosen: else the field would have the key, too, and give on what it has."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.key() in _TAKING:
            chosen = self.view.selectedIndexes()  # what is current need not be
            if event.key() == Qt.Key.Key_Tab:
                chosen = chosen or [self._offered.index(0, 0)]
            if chosen and event.type() == QEvent.Type.KeyPress:
                self.view.hide()
                self._take(chosen[0].data(_TAG))
                return True
        return super().eventFilter(watched, event)

    def _part(self) -> tuple[str, int, int]:
        text, units = self._edit.text(), self._edit.cursorPosition()
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
        return text, *part_at(text, len(before.decode("utf-16-le", "replace")))

    def _take(self, tag: str) -> None:
        text, start, end = self._part()
        begun = text[:start] + (" " if start else "") + text_of([tag])
        self._edit.setText(begun + text[end:])
        self._edit.setCursorPosition(utf16_length(begun))


def _folded(text: str) -> set[str]:
    try:
        return {fold(tag) for tag in tags_of(text)}
    except ValueError:  # one is too long to be any that is known
        return set()


def _item(tag: str, count: int) -> QStandardItem:
    shown = formatting.isolated(formatting.one_line(tag))
    item = QStandardItem(f"{shown}   {formatting.exact_count(count)}")
    item.setData(tag, _TAG)
    spoken = tr("{count} videos", "", count).format(count=formatting.exact_count(count))
    item.setData(f"{formatting.one_line(tag)}, {spoken}", Qt.ItemDataRole.AccessibleTextRole)
    return item
