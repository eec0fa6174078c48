"""The field of the query: Esc, Down and Enter leave it, letters from the list begin a word."""

from __future__ import annotations

from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent

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


def test_examples_are_read_aloud_only_while_nothing_is_written(edit: QueryEdit) -> None:
    heard = QAccessible.queryAccessibleInterface(edit)
    assert "channel:" in heard.text(QAccessible.Text.Description)
    edit.setText("war")
    assert heard.text(QAccessible.Text.Description) == ""
    edit.clear()
    assert "channel:" in heard.text(QAccessible.Text.Description)


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


def places(edit: QueryEdit) -> list[int]:
    """Return where the cursor stands before each letter, from the left."""
    found = []
    for place in range(len(edit.text())):
        edit.setCursorPosition(place)
        found.append(edit.cursorRect().center().x())
    return found


@pytest.mark.parametrize("text", ["tag:موسيقى", "موسيقى tag:أخبار", "channel:bbc tag:موسيقى"])
def test_a_field_stands_left_of_its_value_whatever_runs_to_the_left(
    edit: QueryEdit, text: str
) -> None:
    edit.setText(text)
    found, colon = places(edit), text.rindex(":")
    name, value = found[colon - 3 : colon], found[colon + 1 :]
    assert name == sorted(name)
    assert max(name) < min(value)


def test_plain_words_run_as_they_are_written(edit: QueryEdit) -> None:
    edit.setText("موسيقى بيانو")
    found = places(edit)
    assert found == sorted(found, reverse=True)
    edit.setText("soviet japan")
    assert places(edit) == sorted(places(edit))


@pytest.mark.parametrize("text", ["موسيقى tag:أخبار", "tag:موسيقى war", "a موسيقى b"])
def test_the_cursor_goes_where_its_keys_point(edit: QueryEdit, qtbot: QtBot, text: str) -> None:
    edit.setText(text)
    for key, sign in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
        edit.setCursorPosition(len(text) // 2)
        before = edit.cursorRect().center().x()
        for _ in range(len(text) // 2 - 1):
            qtbot.keyClick(edit, key)
            now = edit.cursorRect().center().x()
            assert (now - before) * sign >= 0
            before = now


def test_the_direction_is_no_step_to_undo_and_leaves_what_is_typed(
    edit: QueryEdit, qtbot: QtBot
) -> None:
    edit.setText("موسيقى")
    qtbot.keyClicks(edit, " tag:x")
    assert edit.text() == "موسيقى tag:x"
    assert edit.typed_word is not None
    edit.undo()
    assert edit.text() == "موسيقى"


def test_it_begins_where_the_window_does_whatever_the_words(edit: QueryEdit) -> None:
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.resize(600, edit.height())
    for text in ("tag:war", "موسيقى", "tag:موسيقى"):
        edit.setText(text)
        edit.home(False)
        edit.grab()  # Qt finds the place of its text when it is painted
        assert edit.cursorRect().center().x() > 300
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setText("موسيقى")
    edit.grab()
    assert edit.cursorRect().center().x() < 300
