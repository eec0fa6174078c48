"""The timeline is counted of the newest result, without the span that is chosen on it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from tests.ui.query.test_counts_controller import OTHER, Linked, finish_while, result
from tests.ui.samples import ROOT, record

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def linked(qtbot: QtBot) -> Linked:
    return Linked(qtbot)


def test_the_timeline_is_drawn_of_the_newest_result_only(linked: Linked) -> None:
    first, second = result(), result("tag:war")
    linked.link.follow(first)
    linked.link.draw_timeline(first)
    linked.link.follow(second)
    linked.link.draw_timeline(second)
    linked.tasks.finish_all()
    assert linked.timeline.drawn == [1]


def test_a_timeline_of_an_older_result_is_neither_counted_nor_drawn(linked: Linked) -> None:
    first, second = result(), result("tag:war", OTHER)
    linked.link.follow(first)
    linked.link.draw_timeline(first)
    linked.link.draw_timeline(first)
    finish_while(linked.tasks, lambda: linked.link.follow(second))
    assert "matches" in first.catalogue.derived
    first.catalogue.derived.clear()
    linked.tasks.finish()
    assert "matches" not in first.catalogue.derived
    assert linked.timeline.drawn == []


def test_the_timeline_keeps_its_axis_while_a_span_is_chosen(linked: Linked) -> None:
    days = [datetime(2010 + n, 6, 1, tzinfo=UTC) for n in range(10)]
    catalogue = catalogue_of([record(n, published=day) for n, day in enumerate(days)], ROOT)
    for query, told in (
        ("", ""),
        ("published:2012..2013", "Jan 2012 to Dec 2013: 2 records"),
        ("published:2012", "Jan 2012 to Dec 2012: 1 record"),
    ):
        linked.ask(query)
        found = result(query, catalogue)
        linked.link.follow(found)
        linked.link.draw_timeline(found)
        linked.tasks.finish_all()
        assert (linked.timeline.drawn[-1], linked.timeline.told) == (10, told)
    linked.timeline.cleared.emit()
    assert linked.bar.edit.text() == ""
