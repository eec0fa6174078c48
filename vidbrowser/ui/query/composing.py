"""Input methods among the records: what they compose is seen and lands in the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.query.query_edit import QueryEdit

_ASKED = [asked for asked in Qt.InputMethodQuery if asked.value.bit_count() == 1]
"""What input methods ask of a text, each by itself."""


class Composing(QObject):
    """Hands to `edit` what an input method sends to the widgets that it `follows`.

    The focus goes to `edit` when something has been written: to take it in the midst of a
    composition would end that one, and write half a word.
    """

    def __init__(self, edit: QueryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._under_way = False

    def follow(self, widget: QWidget) -> None:
        """Take on what is composed while `widget` has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._compose(event)
            return True
        if isinstance(event, QInputMethodQueryEvent):
            self._answer(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _compose(self, event: QInputMethodEvent) -> None:
        written, composed = event.commitString(), event.preeditString()
        if not self._under_way and (written or composed):
            self._edit.begin_word()
        self._under_way = bool(composed)
        self._edit.inputMethodEvent(event)
        if composed:
            return
        if written:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._edit.end_word()

    def _answer(self, watched: QObject, event: QInputMethodQueryEvent) -> None:
        """Tell of the text in `edit`, its places as `watched` has them, which has the focus."""
        for asked in _ASKED:
            if event.queries() & asked:
                answer = self._edit.inputMethodQuery(asked)
                event.setValue(asked, self._placed(watched, answer))
        if event.queries() & Qt.InputMethodQuery.ImEnabled:  # which views take back at each step
            event.setValue(Qt.InputMethodQuery.ImEnabled, self._edit.isEnabled())
        event.accept()

    def _placed(self, watched: QObject, answer: object) -> object:
        if not isinstance(answer, QRect | QRectF) or not watched.isWidgetType():
            return answer
        widget: QWidget = watched  # type: ignore[assignment]
        place = answer if isinstance(answer, QRect) else answer.toRect()
        return place.translated(
            widget.mapFromGlobal(self._edit.mapToGlobal(place.topLeft())) - place.topLeft()
        )
