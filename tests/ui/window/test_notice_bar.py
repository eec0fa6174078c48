"""What is told stays until it is dismissed, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vidbrowser.ui.window.notice_bar import NoticeBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_lines_are_told_once_and_go_when_dismissed(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    for text in ("One.", "Two.", "One."):
        bar.tell(text)
    assert not bar.isHidden()
    assert bar.text.text() == "One.\nTwo."
    bar.dismiss_button.click()
    assert bar.isHidden()
    bar.tell("Three.")
    assert bar.text.text() == "Three."


def test_names_are_plain_text_in_one_line(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell("/a\n<b>\udcff\u202e.json is damaged.")
    assert bar.text.text() == "/a <b>\ufffd.json is damaged."
    assert bar.text.textFormat() is Qt.TextFormat.PlainText


def test_many_lines_leave_room_for_the_records(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    for number in range(9):
        bar.tell(f"{number}")
    assert bar.text.text().splitlines() == [*"01234", "And 4 more; the log has them."]


def test_a_long_path_does_not_widen_the_window(window: MainWindow) -> None:
    before = window.minimumSizeHint().width()
    window.notices.tell("/x" * 2_000 + "y" * 2_000)
    assert window.notices.isVisible()
    assert window.minimumSizeHint().width() <= before
