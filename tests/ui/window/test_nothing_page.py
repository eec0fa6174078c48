"""Nothing matches: what is to blame is named, and each part can be dropped by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vidbrowser.query import Text, parse
from vidbrowser.search.no_match import Culprit
from vidbrowser.ui.widgets.announcing import Announcer
from vidbrowser.ui.window.nothing_page import NothingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.query import Query
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def page(qtbot: QtBot) -> NothingPage:
    page = NothingPage()
    qtbot.addWidget(page)
    page.show()
    return page


def told(page: NothingPage) -> list[str]:
    labels = [label for label in page.reasons if label.isVisible()]
    return [label.text().replace("\u2068", "").replace("\u2069", "") for label in labels]


def test_each_part_has_its_own_button(page: NothingPage, qtbot: QtBot) -> None:
    parts = parse('tag:"<b>x</b>"'), parse("-is:live")
    page.explain([Culprit(parts[0], 12), Culprit(parts[1], 1)])
    assert told(page) == [
        "Without “Tag: <b>x</b>” there would be 12 records.",
        "Without “not live” there would be 1 record.",
    ]
    assert page.reasons[0].textFormat() == Qt.TextFormat.PlainText
    dropped: list[Query] = []
    page.drop_wanted.connect(dropped.append)
    for button in page.drop_buttons[:2]:
        button.click()
    assert dropped == list(parts)
    with qtbot.waitSignal(page.clear_wanted, timeout=1000):
        page.clear_button.click()


def test_words_stand_above_their_button_where_the_window_is_narrow(page: NothingPage) -> None:
    page.explain([Culprit(Text("zzz"), 0), Culprit(Text("yyy"), 0)])
    (why, drop), (following, _) = list(zip(page.reasons, page.drop_buttons, strict=True))[:2]
    page.resize(1000, 600)
    QApplication.processEvents()
    assert drop.x() >= why.geometry().right()
    page.resize(200, 600)
    QApplication.processEvents()
    assert why.geometry().bottom() <= drop.y()
    assert drop.geometry().bottom() <= following.y()
    page.resize(1000, 600)
    QApplication.processEvents()
    assert drop.x() >= why.geometry().right()


def test_parts_of_which_all_must_go(page: NothingPage) -> None:
    page.explain([Culprit(Text("zzz"), 0), Culprit(Text("yyy"), 0)])
    assert told(page) == ["No record answers to “zzz”.", "No record answers to “yyy”."]


def test_without_a_part_to_blame(page: NothingPage) -> None:
    page.explain([Culprit(Text("zzz"), 1)])
    page.explain(())
    assert told(page) == []
    assert not any(button.isVisible() for button in page.drop_buttons)
    assert page.reason.text() == "No record answers to this query."


def test_very_many_parts_are_counted(page: NothingPage) -> None:
    page.explain([Culprit(Text(f"zzz{n}"), 0) for n in range(9)])
    assert len(told(page)) == 6
    assert page.reason.text() == "And 3 more parts exclude everything."


def test_a_very_long_part_does_not_widen_the_window(page: NothingPage) -> None:
    page.explain([Culprit(Text("x" * 50_000), 1)])
    assert page.minimumSizeHint().width() < 450


def test_it_asks_whether_something_else_was_meant(page: NothingPage, qtbot: QtBot) -> None:
    assert not page.offer_button.isVisible()
    page.offer("Did you mean tag:?")
    assert page.offer_button.isVisible()
    with qtbot.waitSignal(page.offer_taken, timeout=1000):
        page.offer_button.click()
    page.offer("")
    assert not page.offer_button.isVisible()


def test_a_part_is_dropped_by_keys_alone(filled: MainWindow, qtbot: QtBot) -> None:
    page, edit = filled.pages.nothing, filled.filter_bar.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "record zzz yyy")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(told(page)) == 2)
    assert page.hasFocus()
    for left in ("record yyy", "record"):
        qtbot.waitUntil(page.drop_buttons[0].isVisible)
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        assert page.drop_buttons[0].hasFocus()
        qtbot.keyClick(page.drop_buttons[0], Qt.Key.Key_Return)
        assert edit.text() == left
        qtbot.waitUntil(lambda: not page.drop_buttons[1].isVisible())
    qtbot.waitUntil(filled.records.hasFocus)


def test_the_reasons_are_said_when_they_come(page: NothingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said.announced) as said:
        page.explain([Culprit(Text("zzz"), 0), Culprit(Text("yyy"), 0)])
    plain = said.args[0].replace("\u2068", "").replace("\u2069", "")
    assert plain.strip() == "No record answers to “zzz”. No record answers to “yyy”."


def test_reasons_of_a_page_that_has_gone_are_not_said(page: NothingPage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.said.announced.connect(said.append)
    page.explain([Culprit(Text("zzz"), 0)])
    page.hide()
    later = Announcer(page, 1_100)  # it rests longer than the reasons do
    with qtbot.waitSignal(later.announced):
        later.announce("The end")
    assert said == []
