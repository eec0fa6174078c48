"""What is selected stays so by identity: sorted, filtered, laid out anew, read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.results import numbered, path
from tests.ui.shown_records import Shown
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.result import search
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Return a list of 50 records of which 48, 47 and 45 are selected, the last one current."""
    shown = Shown(qtbot)
    shown.show(range(50))
    shown.click(1)
    shown.click(2, SHIFT)
    shown.click(4, CTRL)
    assert shown.numbers() == [48, 47, 45]
    return shown


def test_sorted_the_other_way(shown: Shown) -> None:
    shown.show(range(50), "", Order.OLDEST)
    assert shown.numbers() == [45, 47, 48]
    assert shown.current == "Title 45"
    assert shown.visible()


def test_filtered_those_that_are_shown_stay(shown: Shown) -> None:
    shown.show(range(50), "-id:id000000047")
    assert shown.numbers() == [48, 45]
    assert shown.current == "Title 45"


def test_filtered_without_the_current_one(shown: Shown) -> None:
    shown.show(range(50), "-id:id000000045")
    assert shown.numbers() == [48, 47]
    assert shown.current == "Title 48"


def test_filtered_down_to_one(shown: Shown) -> None:
    shown.show(range(50), "id:id000000047")
    assert shown.numbers() == [47]
    assert shown.current == "Title 47"


def test_what_is_hidden_comes_back_with_the_query_unless_one_has_selected_since(
    shown: Shown,
) -> None:
    for query in ("-id:id000000047", "id:id000000001", "nosuch", ""):
        shown.show(range(50), query)
    assert shown.numbers() == [48, 47, 45]
    shown.show(range(50), "-id:id000000047")
    shown.press(Key.Key_Down, SHIFT)
    selected = shown.numbers()
    shown.show(range(50))
    assert shown.numbers() == selected
    assert 47 not in selected


def test_nothing_of_it_shown(shown: Shown) -> None:
    shown.show(range(50), "id:id000000001")
    assert shown.numbers() == [1]
    shown.show(range(50), "nosuch")
    assert shown.numbers() == []
    assert shown.view.current is None


@pytest.mark.parametrize("layout", [Layout.TABLE, Layout.GRID])
def test_in_another_view(shown: Shown, layout: Layout) -> None:
    for view in (layout, Layout.LIST, layout):
        shown.view.lay_out(view)
        assert shown.numbers() == [48, 47, 45]
        assert shown.current == "Title 45"


def test_a_rescan_with_more_and_fewer(shown: Shown) -> None:
    shown.show(n for n in range(60) if n != 47)
    assert shown.numbers() == [48, 45]
    assert shown.current == "Title 45"
    shown.show(range(45))
    assert len(shown.numbers()) == 1


def test_selected_while_a_search_is_under_way(shown: Shown) -> None:
    catalogue, kept = numbered(range(55)), shown.view.kept_selection()
    result = search(catalogue, parse(""), Order.NEWEST, selected=kept)
    shown.click(0, CTRL)
    shown.view.show_result(result, ())
    assert shown.numbers() == [49, 48, 47, 45]


def test_everything_stays_everything_of_the_query(shown: Shown) -> None:
    shown.press(Key.Key_A, CTRL)
    shown.show(range(60), "", Order.OLDEST)
    assert shown.view.positions == PositionSet.first(60)
    shown.show(range(60), "-id:id000000059")
    assert shown.view.positions == PositionSet.first(59)
    shown.show(range(61), "")
    assert 59 in shown.numbers()  # those that were selected
    assert 60 not in shown.numbers()
    shown.press(Key.Key_A, CTRL)
    shown.press(Key.Key_Down)
    shown.show(range(61), "")
    assert len(shown.numbers()) == 1


def test_a_single_one_is_nothing_that_a_search_must_place(shown: Shown) -> None:
    shown.press(Key.Key_Down)
    assert shown.view.kept_selection() is None


def test_those_of_another_time_are_selected_when_they_come(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.view.want(path(3), [path(n) for n in (3, 52, 4)])
    shown.show(range(50))
    assert shown.numbers() == [4, 3]
    assert shown.current == "Title 3"
    shown.show(range(60))
    assert shown.numbers() == [52, 4, 3]
    shown.press(Key.Key_Home)
    shown.show(range(60))
    assert shown.numbers() == [59]
