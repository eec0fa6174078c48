"""A page of words and buttons scrolls where there is too little room, and widens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from vidbrowser.ui.window.standing_page import StandingPage, plain_label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_nothing_of_it_is_cut(qtbot: QtBot) -> None:
    page, label, button = StandingPage(), plain_label("some words " * 60), QPushButton("Do It")
    qtbot.addWidget(page)
    page.fill(label, button)
    page.resize(200, 100)
    page.show()
    qtbot.waitUntil(lambda: button.y() > 100)
    assert label.height() >= label.heightForWidth(label.width())
    assert page.verticalScrollBar().maximum() > 0
    assert label.width() <= page.viewport().width()
