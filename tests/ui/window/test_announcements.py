"""What is said aloud of results, mistakes, messages and reading, and how often."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.samples import record, show_records
from vidbrowser.library.progress import Phase, Progress, Update
from vidbrowser.ui.widgets.announcing import Announcer
from vidbrowser.ui.window.announcements import found_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with three records."""
    show_records(window, qtbot, [record(n, title=f"title {n}") for n in range(3)])
    return window


@pytest.fixture
def said(shown: MainWindow) -> list[str]:
    """Return a list that grows by what is said."""
    said: list[str] = []
    for announcer in (shown.announcements.found, shown.announcements.told):
        announcer.announced.connect(said.append)
    shown.announcements.reading.announced.connect(said.append)
    return said


@pytest.mark.parametrize(
    ("found", "total", "text"),
    [
        (0, 9, "No record matches."),
        (1, 9, "1 of 9 records."),
        (1, 1, "1 record."),
        (12, 421, "12 of 421 records."),
    ],
)
def test_what_was_found_in_words(found: int, total: int, text: str) -> None:
    assert found_text(found, total) == text


def test_a_result_is_said_once_and_not_again_while_reading_finds_more(
    shown: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    shown.filter_bar.set_query("title:2")
    qtbot.waitUntil(lambda: said == ["1 of 3 records."])
    show_records(shown, qtbot, [record(n, title=f"title {n}") for n in range(30)])
    later = Announcer(shown, 1_000)  # it rests longer than results do
    with qtbot.waitSignal(later.announced):
        later.announce("The end")
    shown.filter_bar.set_query("title:0")
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said == ["1 of 3 records.", "3 of 30 records."]


def test_a_mistake_is_said_and_what_is_found_when_it_is_mended(
    shown: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    edit = shown.filter_bar.edit
    shown.filter_bar.set_query("title:2")
    qtbot.waitUntil(lambda: said == ["1 of 3 records."])
    edit.setText('title:2 "x')
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "not closed" in said[1]
    assert edit.accessibleDescription() == said[1]
    edit.setText("title:2")
    qtbot.waitUntil(lambda: len(said) == 3)
    assert said[2] == said[0]
    assert edit.accessibleDescription() == ""


def test_a_message_is_said(shown: MainWindow, said: list[str], qtbot: QtBot) -> None:
    shown.status.tell("Link copied.")
    qtbot.waitUntil(lambda: said == ["Link copied."])


def test_reading_is_spoken_of_when_it_takes_long(
    shown: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    catalogue = shown.results.catalogue
    assert catalogue is not None
    reading = Progress(Phase.READING, 5, 9)
    spoken = shown.announcements
    for done in (5, 6):  # not at each step
        spoken.take_update(Update(catalogue, replace(reading, done=done)))
    qtbot.waitUntil(lambda: said == ["Reading records… 5 of 9"])
    spoken.take_update(Update(catalogue, replace(reading, done=7)))
    spoken.take_update(Update(catalogue, Progress()))
    qtbot.waitUntil(lambda: said == ["Reading records… 5 of 9", "3 records."])


def test_of_short_reading_only_is_said_what_went_wrong(
    shown: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    catalogue = shown.results.catalogue
    assert catalogue is not None
    spoken = shown.announcements
    for progress in (Progress(Phase.READING, 5, 9), Progress(partial=True)):
        spoken.take_update(Update(catalogue, progress))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Cancelled: what was read is shown, the rest was not read."]
