"""The field of the query: Esc, Down and Enter leave it, letters from the list begin a word."""

from __future__ import annotations

from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent

from vidbrowser.ui.query.query_edit import QueryEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def edit(qtbot: QtBot) -> QueryEdit:
    edit = QueryEdit()
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
        edit.activateWindow()
    return edit


@pytest.mark.parametrize("key", ["Escape", "Down", "Return", "Enter"])
def test_keys_that_leave(edit: QueryEdit, qtbot: QtBot, key: str) -> None:
    edit.setText("war")
    with qtbot.waitSignal(edit.left, timeout=1000):
        qtbot.keyClick(edit, Qt.Key[f"Key_{key}"])
    assert edit.text() == "war"


def test_keys_that_stay(edit: QueryEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.left):
        qtbot.keyClicks(edit, "a b/")
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Backspace, Qt.Key.Key_Up):
            qtbot.keyClick(edit, key)
    assert edit.text() == "a b/"


def test_typing_in_the_list_goes_on_here(edit: QueryEdit, qtbot: QtBot) -> None:
    edit.setText("music")
    edit.clearFocus()
    edit.type_on("w")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "ar")
    assert edit.text() == "music war"


def test_finding_anew_types_over_what_was_there(edit: QueryEdit, qtbot: QtBot) -> None:
    edit.setText("war")
    edit.clearFocus()
    edit.begin()
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "x")
    assert edit.text() == "x"


def test_names(edit: QueryEdit) -> None:
    assert edit.accessibleName() == "Query"
    assert edit.placeholderText()


def test_files_are_left_to_the_window_and_text_is_taken(edit: QueryEdit) -> None:
    assert not entered(edit, QUrl.fromLocalFile("/tmp/records"))
    assert entered(edit, "war")


def entered(edit: QueryEdit, what: QUrl | str) -> bool:
    """Tell whether `edit` takes `what` when it is dragged over it."""
    mime = QMimeData()
    if isinstance(what, QUrl):
        mime.setUrls([what])
        mime.setText(what.toString())
    else:
        mime.setText(what)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with catch_warnings():  # there is no other constructor yet than the deprecated one
        simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(QPoint(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    edit.dragEnterEvent(event)
    return event.isAccepted()
