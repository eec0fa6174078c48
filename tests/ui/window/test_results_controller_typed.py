"""While the value of a field is typed the last good list stays; when it is done it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

KINDS = ("Music", "Music", "Gaming")


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    records = [record(n, title=f"Tune {n}", categories=[kind]) for n, kind in enumerate(KINDS)]
    show_records(window, qtbot, records)
    window.filter_bar.edit.begin()
    return window


def typed(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Type `text`, each letter of which is answered before the next."""
    for letter in text:
        qtbot.keyClick(window.filter_bar.edit, letter)
        qtbot.waitUntil(lambda: not window.filter_bar._typed.isActive())
        qtbot.waitUntil(lambda: not window.searches.busy)


def test_no_letter_of_a_value_shows_that_nothing_matches(shown: MainWindow, qtbot: QtBot) -> None:
    pages = {shown.pages.current}
    shown.pages.turned.connect(lambda _: pages.add(shown.pages.current))
    typed(shown, qtbot, "category:musi")
    assert shown.filter_bar.count_text == "– of 3"  # the list is that of before
    assert shown.records.model_of_records.count == 3
    typed(shown, qtbot, "c")
    assert shown.filter_bar.count_text == "2 of 3"
    assert shown.records.model_of_records.count == 2
    assert pages == {shown.records}


@pytest.mark.parametrize("end", ["Return", "Space", "Left"])
def test_a_value_that_is_done_counts(shown: MainWindow, qtbot: QtBot, end: str) -> None:
    typed(shown, qtbot, "category:mu")
    assert shown.pages.current is shown.records
    qtbot.keyClick(shown.filter_bar.edit, Qt.Key[f"Key_{end}"])
    qtbot.waitUntil(lambda: shown.pages.is_nothing)


def test_going_elsewhere_ends_a_value(shown: MainWindow, qtbot: QtBot) -> None:
    typed(shown, qtbot, "category:mu")
    shown.library_pane.setFocus()
    qtbot.waitUntil(lambda: shown.pages.is_nothing)
    assert shown.library_pane.hasFocus()


@pytest.mark.parametrize("text", ["zzz", "title:zzz"])
def test_what_no_letter_can_mend_is_told_at_once(
    shown: MainWindow, qtbot: QtBot, text: str
) -> None:
    typed(shown, qtbot, text)
    qtbot.waitUntil(lambda: shown.pages.is_nothing)


def test_what_another_hand_wrote_is_told_at_once(shown: MainWindow, qtbot: QtBot) -> None:
    shown.filter_bar.set_query("category:mu")
    qtbot.waitUntil(lambda: shown.pages.is_nothing)
