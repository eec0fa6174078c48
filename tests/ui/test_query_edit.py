"""The field of the query: Esc, Down and Enter leave it, letters from the list go on in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser.ui.query_edit import QueryEdit

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
    edit.setText("wa")
    edit.clearFocus()
    edit.type_on("r")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "s")
    assert edit.text() == "wars"


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
