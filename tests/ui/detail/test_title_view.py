"""The title: all of it, plain, with what was found marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from vidbrowser.ui.detail.title_view import TitleView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def title(qtbot: QtBot) -> TitleView:
    model = QLabel()
    qtbot.addWidget(model)
    title = TitleView(model)
    qtbot.addWidget(title)
    title.resize(300, 40)
    title.show()
    return title


def test_one_long_word_breaks(title: TitleView) -> None:
    title.show_text("a" * 200, ())
    assert title.heightForWidth(300) > 3 * title.fontMetrics().height()
    assert title.document().idealWidth() <= 300


def test_it_is_as_high_as_its_lines(title: TitleView) -> None:
    title.show_text("Tea", ())
    one = title.heightForWidth(300)
    title.show_text("Tea and rain and " * 12, ())
    assert title.heightForWidth(300) > 2 * one
    assert title.heightForWidth(5000) == one


def test_what_was_found_is_marked(title: TitleView) -> None:
    title.show_text("Der Chêne", ("chene",))
    assert [found.cursor.selectedText() for found in title.extraSelections()] == ["Chêne"]
    title.mark(())
    assert title.extraSelections() == []


def test_it_is_plain_text_that_can_be_copied(title: TitleView) -> None:
    title.show_text("<b>bold</b>", ())
    title.selectAll()
    title.copy()
    assert QGuiApplication.clipboard().text() == "<b>bold</b>"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_keys_and_tab_leave_it_as_it_is(title: TitleView, qtbot: QtBot) -> None:
    title.show_text("Tea", ())
    title.setFocus()
    qtbot.keyClicks(title, "x")
    assert title.text() == "Tea"
    assert not title.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("text", ["Tea", "قناة"])
def test_every_title_begins_where_the_window_does(title: TitleView, text: str) -> None:
    title.show_text(text, ())
    for direction, at_right in (
        (Qt.LayoutDirection.RightToLeft, True),
        (Qt.LayoutDirection.LeftToRight, False),
    ):
        title.setLayoutDirection(direction)
        title.document().setTextWidth(300)
        shown = title.document().firstBlock().layout().lineAt(0).naturalTextRect()
        assert (shown.left() > 150) is at_right


def test_a_title_reads_in_its_own_direction(title: TitleView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    title.show_text("Who?", ())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert title.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
