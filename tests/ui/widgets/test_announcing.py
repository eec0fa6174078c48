"""What is announced: the newest, once it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vidbrowser.ui.widgets.announcing import Announcer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def announced(qtbot: QtBot, *texts: str) -> list[str]:
    """Return what is said of `texts` that come at once, and of one that comes when that rests."""
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer, said = Announcer(widget, 5), list[str]()
    announcer.announced.connect(said.append)
    for text in texts:
        announcer.announce(text)
    other = Announcer(widget, 30)
    with qtbot.waitSignal(other.announced):
        other.announce("the end")
    return said


def test_only_the_newest_is_said(qtbot: QtBot) -> None:
    assert announced(qtbot, "1 record.", "12 records.") == ["12 records."]


def test_what_was_not_said_yet_can_be_taken_back(qtbot: QtBot) -> None:
    assert announced(qtbot, "A mistake", "") == []
