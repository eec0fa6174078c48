"""The model of a plot's table: its cells and heads as they are told, and its order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from tests.ui.overview.made import plot
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui.overview.plot_table_model import Column, PlotTableModel

Role = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def filled(name: Name, query: str = "", measure: Measure = Measure.RECORDS) -> PlotTableModel:
    model = PlotTableModel()
    model.show(plot(name, query, measure), measure)
    return model


def test_heads_tell_what_is_counted_and_a_long_one_is_told_whole() -> None:
    model = filled(Name.CHANNEL, measure=Measure.VIEWS)
    assert [model.headerData(n, ACROSS) for n in Column] == ["Channels", "Views", "All", "Share"]
    assert model.headerData(0, ACROSS, Role.ToolTipRole) == "<qt>Channels</qt>"
    assert model.headerData(1, ACROSS, Role.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert PlotTableModel().headerData(0, ACROSS) is None


def test_numbers_stand_at_the_far_side_names_are_told_whole() -> None:
    model = filled(Name.CHANNEL)
    name, amount = model.index(0, 0), model.index(0, 1)
    assert amount.data(Role.TextAlignmentRole) & Qt.AlignmentFlag.AlignTrailing
    assert name.data(Role.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeading
    assert name.data(Role.ToolTipRole) == "<qt>One</qt>"
    assert amount.data(Role.ToolTipRole) is None


@pytest.mark.parametrize("order", [UP, DOWN])
@pytest.mark.parametrize("column", list(Column))
def test_each_column_sorts_by_what_it_stands_for(column: Column, order: Qt.SortOrder) -> None:
    shown = plot(Name.CHANNEL, "published:>2020-06", Measure.VIEWS)
    model = filled(Name.CHANNEL, "published:>2020-06", Measure.VIEWS)
    model.sort(column, order)
    keys = {
        Column.NAME: lambda bar: bar.value.casefold(),
        Column.AMOUNT: lambda bar: bar.amount,
        Column.WHOLE: lambda bar: bar.whole,
        Column.SHARE: lambda bar: bar.amount / bar.whole,
    }
    told = model.values(list(range(model.rowCount())))
    assert told == [bar.value for bar in shown.bars]  # in the order of the plot, however asked
    bars = sorted(shown.bars, key=keys[column], reverse=order is DOWN)
    assert [model.row_of(bar.value) for bar in bars] == list(range(len(bars)))
    model.sort(-1)
    assert model.in_order


def test_where_the_view_was_it_is_after_sorting() -> None:
    model = filled(Name.TAG, measure=Measure.VIEWS)
    kept = QPersistentModelIndex(model.index(2, 1))
    name = model.index(2, 0).data()
    model.sort(Column.NAME, DOWN)
    assert kept.column() == 1
    assert model.index(kept.row(), 0).data() == name
