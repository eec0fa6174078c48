"""Finding within the description: on, back, around the end, and what is said when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from vidbrowser.ui.detail.description_view import DescriptionView
from vidbrowser.ui.detail.find_bar import FindBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.view = DescriptionView()
        self.bar = FindBar(self.view)
        column = QVBoxLayout(self.window)
        column.addWidget(self.view)
        column.addWidget(self.bar)
        qtbot.addWidget(self.window)
        self.window.resize(400, 150)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.view.show_html("<p>😀 Chêne one</p>" + "<p>x</p>" * 60 + "<p>chene two, CHENE</p>", ())
        self.bar.begin()

    @property
    def found(self) -> tuple[str, str]:
        return self.view.textCursor().selectedText(), self.bar.found.text()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_typing_finds_and_enter_goes_on_around_the_end(shown: Shown, qtbot: QtBot) -> None:
    edit = shown.bar.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "chene")
    assert shown.found == ("Chêne", "1 of 3")
    for expected in (("chene", "2 of 3"), ("CHENE", "3 of 3"), ("Chêne", "1 of 3")):
        qtbot.keyClick(edit, Key.Key_Return)
        assert shown.found == expected
        assert edit.hasFocus()


def test_shift_enter_goes_back_around_the_beginning(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.bar.edit, "chene")
    for expected in ("3 of 3", "2 of 3", "1 of 3"):
        qtbot.keyClick(shown.bar.edit, Key.Key_Return, SHIFT)
        assert shown.found[1] == expected


def test_the_place_comes_into_view(shown: Shown, qtbot: QtBot) -> None:
    assert shown.view.verticalScrollBar().value() == 0
    qtbot.keyClicks(shown.bar.edit, "two")
    assert shown.view.verticalScrollBar().value() > 0


def test_what_is_not_there_is_told_and_the_place_is_kept(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.bar.edit, "two")
    place = shown.view.verticalScrollBar().value()
    qtbot.keyClicks(shown.bar.edit, "<b>")
    assert shown.found == ("", "Not found")
    assert shown.view.verticalScrollBar().value() == place
    qtbot.keyClick(shown.bar.edit, Key.Key_Return)
    assert shown.found == ("", "Not found")
    shown.bar.edit.selectAll()
    qtbot.keyClick(shown.bar.edit, Key.Key_Backspace)
    assert shown.found == ("", "")


def test_buttons(shown: Shown, qtbot: QtBot) -> None:
    buttons = {button.accessibleName(): button for button in shown.bar.findChildren(QToolButton)}
    qtbot.keyClicks(shown.bar.edit, "chene")
    buttons["Next"].click()
    assert shown.found[1] == "2 of 3"
    buttons["Previous"].click()
    assert shown.found[1] == "1 of 3"
    buttons["Close"].click()
    assert not shown.bar.isVisible()


def test_escape_closes_and_the_description_has_the_focus(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.bar.edit, "chene")
    qtbot.keyClick(shown.bar.edit, Key.Key_Escape)
    assert not shown.bar.isVisible()
    assert shown.view.hasFocus()
    shown.bar.begin()
    assert shown.bar.edit.selectedText() == "chene"


@pytest.mark.parametrize("text", ["\u0301", " ", "\\", "[", "😀"])
def test_odd_texts_are_looked_for_as_they_are(shown: Shown, qtbot: QtBot, text: str) -> None:
    shown.bar.edit.setText(text)
    shown.bar.find_text()
    assert shown.bar.found.text() == ("1 of 1" if text == "😀" else "Not found")
