"""Own tags are offered while they are typed, with counts, and taken without what is beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from vidbrowser.ui.marks.mark_fields import MarkFields

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KNOWN = (("Tea", 1200), ("green tea", 30), ("at home", 7), ("a, b", 2), ("Café", 1))


@pytest.fixture
def fields(qtbot: QtBot) -> MarkFields:
    fields = MarkFields()
    qtbot.addWidget(fields)
    with qtbot.waitActive(fields):
        fields.show()
        fields.activateWindow()
    fields.completion.offer(KNOWN)
    fields.tags.setFocus()
    return fields


def offered(fields: MarkFields) -> list[str]:
    popup, model = fields.completion.view, fields.completion.completionModel()
    if not popup.isVisible():
        return []
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def typed(fields: MarkFields, text: str) -> list[str]:
    """Return what is offered when `text` has been typed."""
    fields.completion.view.hide()
    fields.tags.setText(text[:-1])
    QTest.keyClicks(fields.tags, text[-1])
    return offered(fields)


def test_tags_that_contain_it_are_offered_with_their_counts(fields: MarkFields) -> None:
    assert typed(fields, "te") == ["Tea", "green tea"]
    shown = fields.completion.completionModel().index(0, 0)
    assert shown.data() == "\u2068Tea\u2069   1,200"
    assert shown.data(Qt.ItemDataRole.AccessibleTextRole) == "Tea, 1,200 videos"
    assert typed(fields, "cafe") == []  # it is typed
    assert typed(fields, "caf") == ["Café"]
    assert typed(fields, "Tea, te") == ["green tea"]  # what is there is not offered again
    assert typed(fields, "Tea, ") == []
    assert typed(fields, "zzz") == []


def test_what_is_chosen_takes_the_place_of_what_was_typed(fields: MarkFields) -> None:
    left: list[object] = []
    fields.left.connect(lambda: left.append(fields.tags.text()))
    typed(fields, "home, te, cake")
    fields.tags.setCursorPosition(len("home, te"))
    QTest.keyClick(fields.tags, Qt.Key.Key_A)
    assert offered(fields) == ["Tea", "green tea"]
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Down)
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Down)
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Return)
    assert fields.tags.text() == "home, green tea, cake"
    assert fields.tags.cursorPosition() == len("home, green tea")
    assert left == []  # the Enter that chose it
    assert offered(fields) == []


def test_a_tag_with_a_comma_is_taken_in_quotes(fields: MarkFields) -> None:
    assert typed(fields, "a,") == []
    assert typed(fields, '\U0001f375, "a') == ["Tea", "green tea", "at home", "a, b", "Café"]
    for _ in range(4):
        QTest.keyClick(fields.completion.view, Qt.Key.Key_Down)
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Enter)
    assert fields.tags.text() == '\U0001f375, "a, b"'
    assert typed(fields, "te") == ["Tea", "green tea"]
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Tab)
    assert fields.tags.text() == "Tea"


def test_what_is_typed_is_not_given_on_while_it_is_chosen(fields: MarkFields) -> None:
    left: list[object] = []
    fields.left.connect(lambda: left.append(fields.tags.text()))
    assert typed(fields, "te") == ["Tea", "green tea"]
    assert left == []
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Escape)
    assert offered(fields) == []
    assert (fields.tags.text(), left) == ("te", [])
    QTest.keyClick(fields.tags, Qt.Key.Key_Return)
    assert left == ["te"]


def test_enter_gives_on_what_is_typed_though_something_is_offered(fields: MarkFields) -> None:
    left: list[object] = []
    fields.left.connect(lambda: left.append(fields.tags.text()))
    assert typed(fields, "te") == ["Tea", "green tea"]
    QTest.keyClick(fields.completion.view, Qt.Key.Key_Return)
    assert left == ["te"]
    assert offered(fields) == []
