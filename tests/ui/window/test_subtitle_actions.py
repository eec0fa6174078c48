"""Search in Subtitles: off at first, chosen, told where a query needs it, kept, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.subtitles import subtitled
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.library.progress import Progress, Reading, Update

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    subtitled(tmp_path / "videos", "one", "good morning", "dear harbour")
    subtitled(tmp_path / "videos", "two", "good evening")
    return tmp_path / "videos"


def open_videos(window: MainWindow, qtbot: QtBot, videos: Path) -> None:
    window.open_library([videos])
    qtbot.waitUntil(lambda: window.records.model().rowCount() == 2, timeout=20_000)


def shown(window: MainWindow) -> int:
    result = window.results.result
    return (
        -1
        if result is None or str(result.query) != window.filter_bar.edit.text()
        else len(result.rows)
    )


def test_a_query_says_that_subtitles_are_not_searched_and_offers_it(
    window: MainWindow, qtbot: QtBot, videos: Path
) -> None:
    open_videos(window, qtbot, videos)
    action = window.actions_by_id["search_subtitles"]
    assert not action.isChecked()
    window.filter_bar.set_query("said:harbour")
    qtbot.waitUntil(lambda: window.pages.is_nothing)
    qtbot.waitUntil(lambda: "Subtitles are not searched yet" in window.pages.nothing.caution.text())
    assert not window.pages.nothing.caution.isHidden()
    assert "Subtitles are not searched yet" in window.status.currentMessage()
    assert window.status.offer_button.text() == "Search in Subtitles"
    window.status.offer_button.click()
    assert action.isChecked()
    qtbot.waitUntil(lambda: shown(window) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: window.pages.nothing.caution.isHidden())
    assert window.services.settings.searches_subtitles
    action.trigger()
    assert "removed" in window.status.currentMessage()
    qtbot.waitUntil(lambda: shown(window) == 0, timeout=20_000)
    assert not window.services.settings.searches_subtitles


def test_it_is_told_while_the_query_is_typed(
    window: MainWindow, qtbot: QtBot, videos: Path
) -> None:
    open_videos(window, qtbot, videos)
    window.filter_bar.edit.begin()
    qtbot.keyClicks(window.filter_bar.edit, "said:harbour")
    qtbot.waitUntil(lambda: "not searched yet" in window.status.currentMessage())
    assert not window.status.offer_button.isHidden()


def test_what_is_denied_is_told_too(window: MainWindow, qtbot: QtBot, videos: Path) -> None:
    open_videos(window, qtbot, videos)
    window.filter_bar.set_query("-said:harbour")
    qtbot.waitUntil(lambda: "not searched yet" in window.status.currentMessage())
    assert shown(window) == 2


def test_progress_stands_in_the_status_bar(window: MainWindow, qtbot: QtBot, videos: Path) -> None:
    open_videos(window, qtbot, videos)
    catalogue = window.results.catalogue
    assert catalogue is not None
    updated = window.services.library.updated
    updated.emit(Update(catalogue, Progress(), subtitles=Reading(1_200, 3_000)))
    assert window.subtitles.progress.text() == "Reading subtitles… 1,200 of 3,000"
    assert window.subtitles.progress.isVisible()
    updated.emit(Update(catalogue, Progress()))
    assert window.subtitles.progress.isHidden()


def test_reading_them_can_be_cancelled(window: MainWindow, qtbot: QtBot, videos: Path) -> None:
    open_videos(window, qtbot, videos)
    button = window.subtitles.cancel_button
    assert button.isHidden()
    library = window.services.library
    library.updated.emit(Update(EMPTY, Progress(), subtitles=Reading(1, 9)))
    assert not button.isHidden()
    with qtbot.waitSignal(button.clicked):
        button.click()
    library.updated.emit(Update(EMPTY, Progress()))
    assert button.isHidden()
