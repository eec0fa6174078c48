"""Keys that no part of the window wanted: they lead back, press, open menus, or write a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from vidbrowser.ui.query.composing import Composing
from vidbrowser.ui.widgets.focus_ring import FocusRing
from vidbrowser.ui.widgets.typed_text import typed_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from vidbrowser.ui.query.query_edit import QueryEdit
    from vidbrowser.ui.window.page_stack import PageStack

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WindowKeys(QObject):
    """Makes the same keys mean the same wherever the focus is in `window`, and shows where it is.

    Esc goes back to the records, Enter presses what has the focus, Shift+F10 opens its menu, `/`
    goes to the query and other text goes on in it.
    """

    def __init__(self, window: QMainWindow, pages: PageStack, edit: QueryEdit) -> None:
        super().__init__(window)
        self._window, self._pages, self._edit = window, pages, edit
        window.installEventFilter(self)
        composing = Composing(edit)
        for page in pages.all:
            composing.follow(page)
        FocusRing(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        focus, modifiers = self._window.focusWidget(), event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self._pages.current.setFocus()
        elif plain and event.key() in _ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        elif plain and event.key() in _ENTER and isinstance(focus, QComboBox):
            focus.showPopup()
        elif event.key() == Qt.Key.Key_F10 and modifiers == Qt.KeyboardModifier.ShiftModifier:
            _open_menu(focus or self._window)
        elif event.text() == "/":
            self._edit.begin()
        elif text := typed_text(event):
            self._edit.type_on(text)
        else:
            return False
        return True


def _open_menu(of: QWidget) -> None:
    """Open the context menu of `of` as the menu key does, which not every keyboard has."""
    answer = of.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = (answer.toRect() if isinstance(answer, QRectF) else answer or of.rect()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(of, QContextMenuEvent(reason, place, of.mapToGlobal(place)))
