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


def test_tables_take_the_place_of_the_plots_and_give_it_back(qtbot: QtBot) -> None:
    view = shown(qtbot, 800)
    view.activateWindow()
    view.plots[Name.TAG].setFocus()
    qtbot.waitUntil(view.plots[Name.TAG].hasFocus)
    view.show_tables(True)
    tables = view.tables
    assert [*tables] == [*view.plots]
    assert all(table.isVisible() for table in tables.values())
    assert not any(plot.isVisible() for plot in view.plots.values())
    assert view.focusWidget() is tables[Name.TAG]
    assert view.focusProxy() is tables[Name.PUBLISHED]
    view.show_overview(counted("category:Music -tag:all"))
    names = tables[Name.TAG].model()
    assert [names.index(0, column).data() for column in range(3)] == ["all (left out)", "0", "12"]
    view.show_tables(False)
    assert view.focusWidget() is view.plots[Name.TAG]
    assert all(plot.isVisible() for plot in view.plots.values())
    assert not any(table.isVisible() for table in tables.values())


def test_a_click_wishes_for_tables(qtbot: QtBot) -> None:
    view = shown(qtbot, 800)
    with qtbot.waitSignal(view.tables_wanted) as wished:
        view.tables_box.click()
    assert wished.args == [True]
