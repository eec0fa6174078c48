"""Keys in a line of text: it keeps those that edit, the commands of the window get the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_MOVING = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
)


class FieldKeys(QObject):
    """Lets `edit` take a key before the commands do only where it has something to do for it.

    On some desktops a QLineEdit wants Ctrl+E and Ctrl+K, to go to the end and to delete up to it;
    it copies where nothing is selected, and undoes where nothing was written.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and not self._edits(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _edits(self, event: QKeyEvent) -> bool:
        edit, standard = self._edit, QKeySequence.StandardKey
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.key() in _MOVING:
            return True
        if event.matches(standard.Copy) or event.matches(standard.Cut):
            return edit.hasSelectedText()
        if event.matches(standard.Undo):
            return edit.isUndoAvailable()
        if event.matches(standard.SelectAll):
            return bool(edit.text())
        if event.matches(standard.Redo):
            return edit.isRedoAvailable()
        return event.matches(standard.Paste)
