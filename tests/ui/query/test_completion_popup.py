"""Completions are seen while typing and are never in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tests.ui.samples import record, show_records
from vidbrowser.search.facets import Facet, FacetValue
from vidbrowser.ui import formatting
from vidbrowser.ui.query.completion_popup import CompletionPopup
from vidbrowser.ui.query.query_edit import QueryEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


class Field:
    """A query field with completions, in a window with another field beside it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.edit, self.other = QueryEdit(), QLineEdit()
        row = QHBoxLayout(self.window)
        row.addWidget(self.edit)
        row.addWidget(self.other)
        self.popup = CompletionPopup(self.edit)
        self.wishes: list[tuple[str, str]] = []
        self.left: list[int] = []
        self.popup.values_wanted.connect(lambda *wish: self.wishes.append(wish))
        self.edit.left.connect(lambda: self.left.append(1))
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.edit.setFocus()

    @property
    def offered(self) -> list[str]:
        if not self.popup.isVisible():
            return []
        return [self.popup.item(row).text() for row in range(self.popup.count())]

    def answer(self, field: str, find: str, *values: str) -> None:
        counted = tuple(FacetValue(value, 1200 - place) for place, value in enumerate(values))
        self.popup.show_values(field, find, Facet(counted, len(counted)))


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    return Field(qtbot)


def test_names_of_fields_come_while_typing_and_tab_takes_the_first(
    field: Field, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field.edit, "soviet ti")
    assert field.offered == ["title:"]
    qtbot.keyClick(field.edit, Key.Key_Tab)
    assert field.edit.text() == "soviet title:"
    assert field.edit.hasFocus()
    assert field.offered == []
    qtbot.keyClick(field.edit, Key.Key_Tab)
    assert field.other.hasFocus()


def test_values_are_asked_for_and_shown_with_their_counts(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    assert field.wishes[-1] == ("tag", "ja")
    field.answer("tag", "ja", "japan", "<b>ja</b>\nva", "\u202ejazz")
    assert [text.replace("\u2068", "").replace("\u2069", "") for text in field.offered] == [
        f"japan   {formatting.exact_count(1200)}",
        f"<b>ja</b> va   {formatting.exact_count(1199)}",
        f"jazz   {formatting.exact_count(1198)}",
    ]


def test_arrows_choose_among_values_and_enter_takes_the_chosen(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "ja", "japan", 'java "hot"')
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(field.edit, key)
    assert field.popup.currentRow() == 1  # around the end
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert field.edit.text() == r'tag:"java \"hot\"" '
    assert field.left == []
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert field.left == [1]


def test_enter_without_a_choice_goes_to_the_records(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "ti")
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert (field.edit.text(), field.left) == ("ti", [1])
    qtbot.keyClick(field.edit, Key.Key_Down)  # after a bare word Down leaves, too
    assert field.left == [1, 1]


def test_escape_closes_the_list_first_and_a_late_answer_does_not_open_it(
    field: Field, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "ja", "japan")
    qtbot.keyClick(field.edit, Key.Key_Escape)
    assert (field.offered, field.left) == ([], [])
    field.answer("tag", "ja", "japan")
    assert field.offered == []
    qtbot.keyClick(field.edit, Key.Key_Escape)
    assert field.left == [1]


def test_a_choice_does_not_outlive_more_typing(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "ja", "japan")
    qtbot.keyClick(field.edit, Key.Key_Down)
    qtbot.keyClicks(field.edit, "zz")
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert (field.edit.text(), field.left) == ("tag:jazz", [1])


def test_an_answer_to_what_was_typed_before_is_dropped(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "j", "jogging")
    assert field.offered == []
    field.answer("category", "ja", "Jazz")
    assert field.offered == []
    qtbot.keyClicks(field.edit, "p ")
    field.answer("tag", "jap", "japan")
    assert field.offered == []


def test_an_answer_after_taking_is_dropped(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "ja", "japan")
    qtbot.keyClick(field.edit, Key.Key_Tab)
    field.answer("tag", "ja", "java")
    assert field.offered == []
    assert field.edit.text() == "tag:japan "


def test_it_goes_with_the_focus(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "ti")
    assert field.offered
    field.other.setFocus()
    assert field.offered == []
    qtbot.keyClicks(field.edit, "t")  # typed by nobody: the field has no focus
    field.answer("tag", "tit", "title")
    field.edit.clear()
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "tag:x")
    field.other.setFocus()
    field.answer("tag", "x", "xylophone")
    assert field.offered == []


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Home])
def test_a_moved_cursor_is_no_word_that_is_typed(field: Field, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClicks(field.edit, "war ti")
    qtbot.keyClick(field.edit, key)
    qtbot.waitUntil(lambda: field.offered == [])
    assert field.edit.text() == "war ti"


def test_what_another_hand_writes_is_not_completed(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "war ti")
    field.edit.setText("tag:japan")  # a chooser, a chip, the history
    qtbot.keyClick(field.edit, Key.Key_Tab)
    assert field.edit.text() == "tag:japan"
    qtbot.waitUntil(lambda: field.offered == [])
    qtbot.keyClick(field.edit, Key.Key_Tab)
    assert field.edit.text() == "tag:japan"


def test_places_are_right_behind_characters_of_two_units(field: Field, qtbot: QtBot) -> None:
    field.edit.setText("😀😀 ti war")
    field.edit.setCursorPosition(7)  # two units each, a blank, "ti"
    field.popup.follow()
    assert field.offered == ["title:"]
    qtbot.keyClick(field.edit, Key.Key_Tab)
    assert field.edit.text() == "😀😀 title: war"
    assert field.edit.cursorPosition() == len("xxxx title:")


def test_a_click_takes(field: Field, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.edit, "tag:ja")
    field.answer("tag", "ja", "japan", "java")
    place = field.popup.visualItemRect(field.popup.item(1)).center()
    qtbot.mouseClick(field.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.edit.text() == "tag:java "


def test_typing_fast_is_never_held_up(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n, title=f"Japan {n}", tags=["jazz"]) for n in range(3)])
    window.filter_bar.edit.begin()
    qtbot.keyClicks(window.filter_bar.edit, "title:ja")
    qtbot.keyClick(window.filter_bar.edit, Key.Key_Return)
    assert window.records.hasFocus()
    assert window.filter_bar.edit.text() == "title:ja"
    window.filter_bar.edit.begin()
    qtbot.keyClicks(window.filter_bar.edit, "tag:ja")
    qtbot.waitUntil(window.completions.isVisible)
    assert "jazz" in window.completions.item(0).text()
    qtbot.waitUntil(lambda: window.filter_bar.count_text.startswith("– "))
    assert window.pages.current is window.records  # no tag is "ja", but what is typed may grow
    qtbot.keyClick(window.filter_bar.edit, Key.Key_Return)
    assert window.pages.nothing.hasFocus()
    assert not window.completions.isVisible()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_opens_at_the_cursor_within_the_window_wide_enough(
    field: Field, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    for widget in (field.window, field.edit, field.popup):
        widget.setLayoutDirection(direction)
    field.window.resize(640, 60)
    field.edit.setFixedWidth(120)
    qtbot.keyClicks(field.edit, "tag:w")
    field.answer("tag", "w", "war and peace and what came after", "world")
    popup, edge = field.popup, field.window.mapToGlobal(QPoint(0, 0)).x()
    assert popup.width() > popup.sizeHintForColumn(0)
    assert edge <= popup.x() <= edge + field.window.width() - popup.width()
    cursor = field.edit.mapToGlobal(field.edit.cursorRect().center()).x()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    begin = popup.x() + popup.width() if mirrored else popup.x()
    assert abs(begin - cursor) <= 1
