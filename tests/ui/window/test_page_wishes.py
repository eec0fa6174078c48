"""What is asked for on a page is done: through the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.samples import record, show_records
from vidbrowser.query import parse

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_the_sample_that_is_asked_for_takes_the_place_of_the_first_start(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.pages.current is window.pages.welcome
    window.pages.welcome.open_sample_wanted.emit()
    qtbot.waitUntil(lambda: window.pages.current is window.records, timeout=20_000)


def test_a_part_to_blame_can_be_dropped_and_all_be_cleared(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    window.filter_bar.edit.setText("record tea")
    qtbot.waitUntil(lambda: window.pages.is_nothing)
    window.pages.nothing.drop_wanted.emit(parse("tea"))
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 3)
    assert window.filter_bar.edit.text() == "record"
    window.pages.nothing.clear_wanted.emit()
    assert window.filter_bar.edit.text() == ""
