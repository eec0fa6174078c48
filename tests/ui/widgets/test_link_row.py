"""Links are used again for other texts; which one is clicked is told by its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from vidbrowser.ui.widgets.link_row import LinkRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def texts(row: LinkRow) -> list[str]:
    return [link.text() for link in row.links]


def test_links_are_those_of_the_last_texts_and_tell_their_place(qtbot: QtBot) -> None:
    row = LinkRow(3)
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    row.show_texts(("Ann Smith", "Bo Li"))
    assert texts(row) == ["Ann Smith", "Bo Li"]
    qtbot.mouseClick(row.links[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(row.links[0], Qt.Key.Key_Space)
    assert chosen == [1, 0]
    row.show_texts(("Tea\nHouse",))
    assert texts(row) == ["Tea House"]


def test_what_is_too_much_is_counted_and_nothing_takes_no_room(qtbot: QtBot) -> None:
    row = LinkRow(3)
    qtbot.addWidget(row)
    row.show_texts(tuple("abcde"))
    assert texts(row) == ["a", "b", "c"]
    assert [label.text() for label in row.findChildren(QLabel)] == ["and 2 more"]
    row.show_texts(())
    assert row.isHidden()
