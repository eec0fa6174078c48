"""A table does what its plot does: filters by rows and spans, sorts, is copied, keeps its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.ui.overview.made import counted, plot
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui.overview.plot_table import PlotTable
from vidbrowser.ui.overview.plot_table_model import Column
from vidbrowser.ui.overview.plot_view import PlotView

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
Asked = list[tuple[str, ...]]


def shown(
    qtbot: QtBot, name: Name, query: str = "", measure: Measure = Measure.RECORDS
) -> tuple[PlotTable, Asked]:
    """Return the table of a plot, and what is asked of that, as it is asked."""
    view, asked = PlotView(name), Asked()
    qtbot.addWidget(view)
    view.bars_chosen.connect(lambda _name, first, last: asked.append((first, last)))
    view.bar_excluded.connect(lambda _name, value: asked.append((value,)))
    view.copy_wanted.connect(lambda: asked.append(()))
    view.show_plot(plot(name, query, measure), measure)
    table = PlotTable(view)
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    return table, asked


def texts(table: PlotTable, column: Column = Column.NAME) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_rows_are_the_bars_that_stand_for_anything(qtbot: QtBot) -> None:
    table, _ = shown(qtbot, Name.LENGTH, "views:>1")
    bars = [bar for bar in plot(Name.LENGTH, "views:>1").bars if bar.whole]
    assert texts(table)[0] == "1:00 to 1:59"
    assert texts(table, Column.AMOUNT) == [str(bar.amount) for bar in bars]
    assert texts(table, Column.WHOLE) == [str(bar.whole) for bar in bars]
    assert len(texts(table)) == len(bars) < len(plot(Name.LENGTH).bars)
    assert texts(shown(qtbot, Name.CLOCK)[0])[0] == "Monday, 7 AM"


def test_shares_are_of_what_is_found(qtbot: QtBot) -> None:
    table, _ = shown(qtbot, Name.SHARE, "views:>1")
    half = texts(table).index("With media")
    shares = counted("views:>1").plot(Name.SHARE).bars
    assert texts(table, Column.WHOLE)[half] == str(shares[1].among)
    assert texts(table, Column.SHARE)[half].endswith(" %")
    assert float(texts(table, Column.SHARE)[half][:-2]) == pytest.approx(
        100 * shares[1].amount / shares[1].among, abs=1
    )


def test_enter_filters_by_a_row_or_a_span_and_with_alt_leaves_out(qtbot: QtBot) -> None:
    table, asked = shown(qtbot, Name.LENGTH)
    qtbot.keyClick(table, Key.Key_Return)
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Key.Key_Space)
    qtbot.keyClick(table, Key.Key_Return, ALT)
    assert asked == [("1m..1:59", "1m..1:59"), ("2m..3:59", "4m..7:59"), ("4m..7:59",)]


def test_rows_in_another_order_are_no_span(qtbot: QtBot) -> None:
    table, asked = shown(qtbot, Name.LENGTH, "published:>2020-09")
    table.horizontalHeader().setSortIndicator(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    amounts = list(map(int, texts(table, Column.AMOUNT)))
    assert amounts == sorted(amounts, reverse=True) != amounts[::-1]
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Key.Key_Return)
    assert [first == last for first, last in asked] == [True]


def test_a_double_click_filters_and_copying_copies_the_plot(qtbot: QtBot) -> None:
    table, asked = shown(qtbot, Name.CHANNEL)
    place = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == []
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    value = plot(Name.CHANNEL).bars[1].value
    assert asked == [(value, value), ()]


def test_its_menu_sorts_by_keys(qtbot: QtBot) -> None:
    table, _ = shown(qtbot, Name.TAG, measure=Measure.VIEWS)
    before, menu = texts(table), QMenu()
    sorts = {action.text(): action for action in table.sort_menu(menu).actions()}
    assert [*sorts] == ["As in the Plot", "Name", "Views", "All", "Share"]
    table.setCurrentIndex(table.model().index(3, 1))
    value = texts(table)[3]
    sorts["Name"].trigger()
    assert texts(table) == sorted(before) != before
    assert texts(table)[table.currentIndex().row()] == value
    sorts["As in the Plot"].trigger()
    assert texts(table) == before


def test_it_stays_at_its_value_and_in_its_order(qtbot: QtBot) -> None:
    view = PlotView(Name.CHANNEL)
    qtbot.addWidget(view)
    view.show_plot(plot(Name.CHANNEL), Measure.RECORDS)
    table = PlotTable(view)
    qtbot.addWidget(table)
    table.horizontalHeader().setSortIndicator(Column.NAME, Qt.SortOrder.DescendingOrder)
    names = texts(table)
    table.setCurrentIndex(table.model().index(names.index("One"), 2))
    view.show_plot(plot(Name.CHANNEL, "-channel:=Two", Measure.HOURS), Measure.HOURS)
    table.refresh()
    index = table.currentIndex()
    assert (texts(table)[index.row()], index.column()) == ("One", 2)
    assert [name.removesuffix(" (left out)") for name in texts(table)] == names
    heads = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert heads == ["Channels", "Hours", "All", "Share"]
    view.show_plot(None, Measure.HOURS)
    table.refresh()
    assert texts(table) == []


def test_its_model_keeps_qt_s_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table, _ = shown(qtbot, Name.LENGTH)
    qtmodeltester.check(table.model(), force_py=True)


def test_who_comes_before_the_numbers_stands_at_the_first_row_once_they_are_there(
    qtbot: QtBot,
) -> None:
    view = PlotView(Name.CHANNEL)
    qtbot.addWidget(view)
    table = PlotTable(view)
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert not table.currentIndex().isValid()
    view.show_plot(plot(Name.CHANNEL), Measure.RECORDS)
    table.refresh()
    assert table.currentIndex().row() == 0
