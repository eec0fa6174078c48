"""Searches: the newest wish wins, one runs, one waits, and the list does not jump."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from tests.failing import Failing
from tests.ui.later import Later
from tests.ui.results import catalogue_of, numbered, record
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.ui.query.search_controller import SearchController
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.search.result import Result

WITH_TEXT = [
    record(1, title="japan"),
    record(2, title="other", description="about japan"),
    record(3, title="third"),
]

AN_HOUR = 3_600_000


class Asker:
    """A controller whose work waits, with what it found."""

    def __init__(self) -> None:
        self.tasks = Later()
        self.located: list[Path] = []
        self.controller = SearchController(self.tasks, lambda: self.located, two_steps_from=0)
        self.found: list[Result] = []
        self.controller.found.connect(self.found.append)

    def search(self, catalogue: Catalogue, query: str, order: Order = Order.NEWEST) -> None:
        self.controller.search(catalogue, parse(query), order)

    def queries(self) -> list[str]:
        return [str(result.query) for result in self.found]


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    return Asker()


def test_one_runs_one_waits_and_the_newest_wins(asker: Asker) -> None:
    catalogue = numbered(range(5))
    for text in ("t", "ti", "tit", "titl", "title"):
        asker.search(catalogue, text)
        assert len(asker.tasks.kept) == 1
        assert asker.controller.busy
    asker.tasks.finish()
    assert asker.found == []  # "t" is stale
    asker.tasks.finish()
    assert asker.queries() == ["title"]
    asker.tasks.finish_all()
    assert set(asker.queries()) == {"title"}
    assert asker.found[-1].complete
    assert not asker.controller.busy


def test_a_result_of_an_older_catalogue_is_dropped(asker: Asker) -> None:
    old, new = numbered(range(5)), numbered(range(6))
    asker.search(old, "")
    asker.search(new, "")
    asker.tasks.finish_all()
    assert [result.catalogue for result in asker.found] == [new]


def test_another_order_is_another_wish(asker: Asker) -> None:
    catalogue = numbered(range(3))
    asker.search(catalogue, "")
    asker.search(catalogue, "", Order.OLDEST)
    asker.tasks.finish_all()
    assert [result.order for result in asker.found] == [Order.OLDEST]
    assert list(asker.found[0].rows) == [0, 1, 2]


def test_hits_in_descriptions_come_after_the_others(asker: Asker) -> None:
    asker.search(catalogue_of(WITH_TEXT), "japan")
    asker.tasks.finish()
    assert [len(result.rows) for result in asker.found] == [1]
    assert not asker.found[0].complete
    asker.tasks.finish()
    assert [len(result.rows) for result in asker.found] == [1, 2]
    assert asker.found[1].complete
    assert asker.tasks.kept == []


def test_a_newer_wish_goes_before_the_descriptions_of_an_older(asker: Asker) -> None:
    catalogue = catalogue_of(WITH_TEXT)
    asker.search(catalogue, "japan")
    asker.tasks.finish()
    asker.search(catalogue, "third")
    asker.tasks.finish()  # the descriptions of the first, already under way
    assert asker.queries() == ["japan"]
    asker.tasks.finish()
    assert asker.queries() == ["japan", "third"]


def test_a_wish_that_an_answer_leads_to_goes_before_its_descriptions(asker: Asker) -> None:
    catalogue = catalogue_of(WITH_TEXT)

    def ask_for_another(result: Result) -> None:
        if str(result.query) == "japan":
            asker.search(catalogue, "third")

    asker.controller.found.connect(ask_for_another)
    asker.search(catalogue, "japan")
    asker.tasks.finish()
    assert len(asker.tasks.kept) == 1
    asker.tasks.finish()
    assert asker.queries() == ["japan", "third"]


def test_the_list_does_not_jump_when_the_catalogue_grows(asker: Asker) -> None:
    asker.search(catalogue_of(WITH_TEXT), "japan")
    asker.tasks.finish_all()
    asker.search(catalogue_of([*WITH_TEXT, record(4, title="japan 4")]), "japan")
    asker.tasks.finish_all()
    assert [len(result.rows) for result in asker.found] == [1, 2, 3]  # never back to fewer


def test_where_records_stand_is_asked_when_a_search_begins(asker: Asker) -> None:
    catalogue = catalogue_of(WITH_TEXT)
    asker.search(catalogue, "third")
    asker.search(catalogue, "japan")
    asker.located = [WITH_TEXT[0].path, WITH_TEXT[2].path]
    asker.tasks.finish_all()
    assert asker.found[-1].positions == {WITH_TEXT[0].path: 1, WITH_TEXT[2].path: None}


def test_a_search_that_fails_does_not_stop_the_next(qtbot: QtBot) -> None:
    tasks = Tasks(1)
    broken = [True]

    def locate() -> list[Path]:
        return [None] if broken.pop() else []  # type: ignore[list-item]

    controller = SearchController(tasks, locate, two_steps_from=0)
    found: list[Result] = []
    failed: list[BaseException] = []
    controller.found.connect(found.append)
    controller.failed.connect(failed.append)
    controller.search(numbered([1]), parse(""), Order.NEWEST)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert not controller.busy
    broken.append(False)
    controller.search(numbered([1]), parse(""), Order.NEWEST)
    qtbot.waitUntil(lambda: len(found) == 1)
    tasks.close()


def test_a_failure_that_nobody_asks_about_any_more_is_not_told(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[BaseException] = []
    asker.controller.failed.connect(failed.append)
    failing = Failing(monkeypatch, "vidbrowser.search.result.search")
    asker.search(numbered([1]), "old")
    asker.search(numbered([1]), "title")
    asker.tasks.finish()
    assert failed == []
    failing.mended = True
    asker.tasks.finish_all()
    assert set(asker.queries()) == {"title"}


def test_searches_run_off_this_thread(qtbot: QtBot) -> None:
    tasks = Tasks(1)
    controller = SearchController(tasks, list, two_steps_from=0)
    with qtbot.waitSignal(controller.found) as signal:
        controller.search(numbered(range(3)), parse("title"), Order.NEWEST)
        assert controller.busy
    assert len(signal.args[0].rows) == 3
    qtbot.waitUntil(lambda: not controller.busy)
    tasks.close()


def test_of_few_records_the_whole_answer_comes_at_once(asker: Asker) -> None:
    asker.controller = SearchController(asker.tasks, list, two_steps_from=1_000_000)
    asker.controller.found.connect(asker.found.append)
    asker.search(catalogue_of(WITH_TEXT), "japan")
    asker.tasks.finish()
    assert [result.complete for result in asker.found] == [True]
    assert not asker.controller.busy


@pytest.mark.parametrize(
    ("query", "steps"),
    [("ja", [False, True]), ("tag:x j", [False, True]), ("jap", [True]), ('"" jap', [True])],
)
def test_what_is_just_begun_shows_titles_first(
    asker: Asker, qtbot: QtBot, query: str, steps: list[bool]
) -> None:
    of_few_letters(asker, frame=0)
    asker.search(catalogue_of(WITH_TEXT), query)
    for count, _ in enumerate(steps, 1):
        asker.tasks.finish()
        qtbot.waitUntil(lambda count=count: len(asker.found) == count)  # type: ignore[misc]
    assert [result.complete for result in asker.found] == steps
    assert not asker.controller.busy


def test_what_follows_within_a_frame_is_told_alone(asker: Asker) -> None:
    of_few_letters(asker, frame=AN_HOUR)
    asker.search(catalogue_of(WITH_TEXT), "ja")
    asker.tasks.finish()
    assert asker.controller.busy
    asker.tasks.finish_all()
    assert [result.complete for result in asker.found] == [True]
    assert not asker.controller.busy


def test_a_first_answer_is_not_told_after_what_came_since(asker: Asker, qtbot: QtBot) -> None:
    of_few_letters(asker, frame=0)
    catalogue = catalogue_of(WITH_TEXT)
    asker.search(catalogue, "ja")
    asker.tasks.finish()
    asker.search(catalogue, "third")
    asker.tasks.finish()  # the descriptions of the first, already under way
    ended: list[bool] = []
    QTimer.singleShot(1, lambda: ended.append(True))  # after the frame, which is shorter
    qtbot.waitUntil(lambda: bool(ended))
    assert asker.found == []
    asker.tasks.finish_all()
    assert asker.queries() == ["third"]


def test_a_first_answer_is_not_told_after_a_failure(
    asker: Asker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_few_letters(asker, frame=0)
    failed: list[BaseException] = []
    asker.controller.failed.connect(failed.append)
    asker.search(catalogue_of(WITH_TEXT), "ja")
    asker.tasks.finish()
    Failing(monkeypatch, "vidbrowser.search.result.search")
    asker.tasks.finish()
    ended: list[bool] = []
    QTimer.singleShot(1, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert len(failed) == 1
    assert asker.found == []


def of_few_letters(asker: Asker, *, frame: int) -> None:
    """Let `asker` look first at titles for few letters only."""
    asker.controller = SearchController(asker.tasks, list, few_letters_from=3, frame=frame)
    asker.controller.found.connect(asker.found.append)
