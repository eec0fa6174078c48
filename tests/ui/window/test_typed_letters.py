"""Letters typed among the records begin a query, or go to the title that they begin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

TITLES = ("Alder", "Birch", "Éclair", "Beech", "Birdsong")


def shown(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n, title=title) for n, title in enumerate(TITLES)])
    window.records.setFocus()


def current(window: MainWindow) -> str | None:
    return window.records.current.title if window.records.current else None


def is_current(window: MainWindow, title: str) -> bool:
    return current(window) == title


def test_they_begin_a_query(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    qtbot.keyClick(window.records, "j")
    assert window.filter_bar.edit.text() == "j"
    assert window.filter_bar.edit.hasFocus()


def test_they_jump_to_titles_when_that_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.services.settings.set_typing("title")
    shown(window, qtbot)
    qtbot.keyClicks(window.records, "e")
    qtbot.waitUntil(lambda: current(window) == "Éclair")
    assert window.filter_bar.edit.text() == ""
    assert window.records.hasFocus()


def test_several_letters_narrow_and_a_letter_after_a_rest_goes_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.services.settings.set_typing("title")
    shown(window, qtbot)
    qtbot.keyClicks(window.records, "bird")
    qtbot.waitUntil(lambda: current(window) == "Birdsong")
    window.records.go_to(0)
    for title in ("Birch", "Beech", "Birdsong", "Birch"):
        qtbot.waitUntil(lambda: window.letters.typed == "")
        qtbot.keyClick(window.records, "b")
        qtbot.waitUntil(partial(is_current, window, title))


def test_letters_that_begin_no_title_leave_all_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.services.settings.set_typing("title")
    shown(window, qtbot)
    qtbot.keyClick(window.records, "x")
    done: list[int] = []
    window.services.pools.counts.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert current(window) == "Alder"
