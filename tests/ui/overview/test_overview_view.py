"""Totals and plots are shown, in one column or two; a failure is told in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.overview.made import counted
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.overview.overview_view import OverviewView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, width: int) -> OverviewView:
    view = OverviewView()
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.show()
    view.show_overview(counted())
    return view


def test_where_there_is_room_there_are_two_columns(qtbot: QtBot) -> None:
    view = shown(qtbot, 1000)
    one, other = view.plots[Name.PUBLISHED], view.plots[Name.CHANNEL]
    qtbot.waitUntil(lambda: other.x() > one.x() and other.y() == one.y())
    view.resize(360, 600)
    qtbot.waitUntil(lambda: other.x() == one.x() and other.y() > one.y())
    assert view.totals.text().startswith("12 records")


def test_before_the_first_numbers_it_is_said_that_they_are_counted(qtbot: QtBot) -> None:
    view = shown(qtbot, 800)
    view.show_overview(None)
    assert view.totals.text() == "Counting…"
    assert not view.export_button.isEnabled()


def test_a_failure_leaves_no_numbers(qtbot: QtBot) -> None:
    view = shown(qtbot, 800)
    view.show_failure("the disk is full")
    assert view.totals.text() == "The overview could not be counted: the disk is full."
    assert all(plot.plot is None for plot in view.plots.values())


def test_seen_again_or_ranked_otherwise_it_wants_numbers(qtbot: QtBot) -> None:
    view = shown(qtbot, 800)
    with qtbot.waitSignal(view.wanted):
        view.measure_box.setCurrentIndex(1)
    view.hide()
    with qtbot.waitSignal(view.wanted):
        view.show()
