"""The overview follows the newest result while it is seen; late answers are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from tests.ui.overview.made import RECORDS
from tests.ui.samples import ROOT
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.search.result import Result, search
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.overview.overview_controller import OverviewController
from vidbrowser.ui.overview.overview_view import OverviewView
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from vidbrowser.query import Query


class Asked:
    """A query and what it finds, in place of bar and list."""

    def __init__(self) -> None:
        self.catalogue = catalogue_of(RECORDS, ROOT)
        self.query = parse("")
        self.result: Result | None = None
        self.set(self.query)

    def set(self, query: Query) -> None:
        self.query = query
        self.result = search(self.catalogue, query, Order.NEWEST)


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[tuple[OverviewView, OverviewController, Asked]]:
    """Return the view, its controller and what is asked."""
    view, tasks, asked = OverviewView(), Tasks(1), Asked()
    qtbot.addWidget(view)
    controller = OverviewController(
        *(view, lambda: asked.result, lambda: asked.query, asked.set), tasks
    )
    yield view, controller, asked
    tasks.close()


def test_nothing_is_counted_until_it_is_seen(
    made: tuple[OverviewView, OverviewController, Asked], qtbot: QtBot
) -> None:
    view, controller, asked = made
    controller.follow()
    assert "overviews" not in asked.catalogue.derived
    view.show()
    qtbot.waitUntil(lambda: view.overview is not None)


def test_the_newest_wins(
    made: tuple[OverviewView, OverviewController, Asked], qtbot: QtBot
) -> None:
    view, controller, asked = made
    view.show()
    for text in ("views:>10", "views:>100", "views:>1000"):
        asked.set(parse(text))
        controller.follow()
    seen = []
    view.plots[Name.TAG].rangeChanged.connect(lambda *_: seen.append(view.overview))
    qtbot.waitUntil(lambda: view.overview is not None)
    assert view.overview is not None
    assert view.overview.totals.count == sum((r.views or 0) > 1000 for r in RECORDS)
    asked.result = None
    controller.follow()
    assert view.overview is None


def test_a_bar_writes_the_query(
    made: tuple[OverviewView, OverviewController, Asked],
) -> None:
    view, _, asked = made
    view.plots[Name.VIEWS].bars_chosen.emit(Name.VIEWS, "10..29", "30..99")
    view.plots[Name.TAG].bar_excluded.emit(Name.TAG, "all")
    assert str(asked.query) == "views:10..99 -tag:all"


def test_a_failure_is_told(
    made: tuple[OverviewView, OverviewController, Asked],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    view, _, asked = made
    assert asked.result is not None
    asked.result = Result(EMPTY, parse("a"), Order.NEWEST, asked.result.rows, {})
    asked.result.catalogue.derived["overviews"] = None  # which nothing can be kept in
    try:
        view.show()
        qtbot.waitUntil(lambda: view.totals.text().startswith("The overview could not"))
    finally:
        del EMPTY.derived["overviews"]
    assert "failed" in caplog.text
