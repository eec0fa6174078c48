"""A list that follows what is typed; what is chosen is done when it has closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.samples import HOSTILE
from vidbrowser.ui.palette.command_palette import CommandPalette
from vidbrowser.ui.palette.entry import Entry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


class Opened:
    """A palette with three entries, of which the second cannot be done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.wanted: list[str] = []
        self._qtbot = qtbot
        names = ("Alder", "Birch", "Cedar")
        self.palette = CommandPalette([self.entry(name) for name in names])
        self.palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.palette)
        self.palette.values_wanted.connect(self.wanted.append)
        self.palette.show()

    def entry(self, name: str) -> Entry:
        return Entry(name, name, "Tree", lambda: self.done.append(name), enabled=name != "Birch")

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.palette.edit, key)

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.palette.edit, text)

    @property
    def names(self) -> list[str]:
        return [entry.name for entry in self.palette.shown]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_keys_pass_over_what_cannot_be_done(opened: Opened) -> None:
    opened.press(Key.Key_Down, Key.Key_Return)
    assert opened.done == ["Cedar"]
    assert not opened.palette.isVisible()


def test_keys_end_at_the_first_and_the_last(opened: Opened) -> None:
    opened.press(Key.Key_PageDown, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_PageUp)
    opened.press(Key.Key_Return)
    assert opened.done == ["Alder"]


def test_a_click_chooses(opened: Opened, qtbot: QtBot) -> None:
    shown = opened.palette.list
    for row in (1, 2):
        centre = shown.visualItemRect(shown.item(row)).center()
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert opened.done == ["Cedar"]


def test_what_something_is_finds_it_too(opened: Opened) -> None:
    opened.type("tree ced")
    assert opened.names == ["Cedar"]


def test_values_are_wanted_for_what_is_typed_and_listed_below(opened: Opened) -> None:
    opened.type("a")
    assert opened.wanted == ["a"]
    opened.palette.add("a", [opened.entry("Acacia")])
    assert opened.names == ["Alder", "Cedar", "Acacia"]
    opened.press(Key.Key_PageDown, Key.Key_Return)
    assert opened.done == ["Acacia"]


def test_values_for_another_text_are_dropped(opened: Opened) -> None:
    opened.type("al")
    opened.palette.add("a", [opened.entry("Acacia")])
    assert opened.names == ["Alder"]


def test_nothing_is_told_only_when_the_answer_has_come(opened: Opened) -> None:
    opened.type("xyz")
    assert opened.palette.nothing.isHidden()
    opened.palette.add("xyz", [])
    assert opened.palette.nothing.isVisible()
    assert "“\u2068xyz\u2069”" in opened.palette.nothing.text()


def test_names_are_plain_text_of_one_line(qtbot: QtBot) -> None:
    palette = CommandPalette([Entry("a", HOSTILE, "", print)])
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(palette)
    palette.show()
    assert "\n" not in palette.list.item(0).text()
    assert not palette.grab().isNull()
