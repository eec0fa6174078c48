"""What an input method composes elsewhere is seen and written in the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget

from vidbrowser.ui.query.composing import Composing
from vidbrowser.ui.query.query_edit import QueryEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Asked = Qt.InputMethodQuery


class Window(QWidget):
    """A query above a list, which has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.edit, self.list = QueryEdit(), QTableView()
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.list)
        Composing(self.edit).follow(self.list)
        self.edit.setText("music")

    def compose(self, preedit: str, written: str = "") -> None:
        kind = QInputMethodEvent.AttributeType.Cursor
        caret = QInputMethodEvent.Attribute(kind, len(preedit), 1, None)
        event = QInputMethodEvent(preedit, [caret])
        event.setCommitString(written)
        QApplication.sendEvent(self.list, event)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.list.setFocus()
    return window


def test_it_is_seen_while_it_is_composed_and_then_written(window: Window) -> None:
    places = [window.edit.cursorRect().left()]
    for preedit in ("と", "とう", "とうき"):
        window.compose(preedit)
        places.append(window.edit.cursorRect().left())
        assert window.list.hasFocus()  # to move it would end what is composed
    assert places == sorted(set(places))  # what is composed stands in the field
    window.compose("", "東京")
    assert window.edit.text() == "music 東京"
    assert window.edit.hasFocus()


def test_a_part_that_is_written_does_not_end_the_rest(window: Window) -> None:
    window.compose("とう")
    window.compose("きょう", "東")
    assert window.edit.text() == "music 東"
    assert window.list.hasFocus()
    window.compose("", "京")
    assert window.edit.text() == "music 東京"


def test_one_that_is_given_up_leaves_the_query_as_it_was(window: Window) -> None:
    window.compose("と")
    window.compose("")
    assert window.edit.text() == "music"
    assert window.list.hasFocus()


def test_a_dead_key_writes_at_once(window: Window) -> None:
    window.compose("", "é")
    assert window.edit.text() == "music é"


def test_candidates_are_shown_at_the_query(window: Window) -> None:
    asked = QInputMethodQueryEvent(Asked.ImEnabled | Asked.ImCursorRectangle)
    QApplication.sendEvent(window.list, asked)
    assert asked.value(Asked.ImEnabled)
    place = asked.value(Asked.ImCursorRectangle).topLeft()
    assert window.edit.rect().contains(window.edit.mapFromGlobal(window.list.mapToGlobal(place)))
