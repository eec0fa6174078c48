"""The records keep their place by identity, and keys move among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.results import path
from tests.ui.shown_records import Shown
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_first_record_is_current_at_first(shown: Shown) -> None:
    shown.show(range(100))
    assert shown.current == "Title 99"
    assert shown.selected() == ["Title 99"]
    assert shown.top() == ("Title 99", 0)


@pytest.mark.parametrize("layout", Layout)
def test_what_is_added_above_moves_nothing(shown: Shown, layout: Layout) -> None:
    shown.view.lay_out(layout)
    shown.show(range(300))
    shown.view.go_to(150)
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.value() + 13)
    before, told = shown.top(), len(shown.told)
    added = 40 * shown.view.model_of_records.columnCount() if layout is Layout.GRID else 41
    shown.show(range(300 + added))
    assert shown.top() == before
    assert (shown.current, shown.selected()) == ("Title 149", ["Title 149"])
    assert len(shown.told) == told  # the detail pane is left in peace


def test_what_is_removed_above_moves_nothing(shown: Shown) -> None:
    shown.show(range(300))
    shown.view.go_to(150)
    before = shown.top()
    shown.show(n for n in range(300) if not 200 < n < 260)
    assert shown.top() == before
    assert shown.current == "Title 149"


def test_the_record_at_the_top_may_go(shown: Shown) -> None:
    shown.show(range(300))
    shown.view.go_to(150)
    top = int(shown.top()[0].split()[1])
    shown.show(n for n in range(300) if n != top)
    assert shown.current == "Title 149"
    assert shown.visible()


def test_at_the_top_new_records_are_seen(shown: Shown) -> None:
    shown.show(range(100))
    shown.view.go_to(2)
    shown.show(range(103))
    assert shown.top() == ("Title 102", 0)
    assert shown.current == "Title 97"


def test_another_query_without_the_current_record_goes_to_the_top(shown: Shown) -> None:
    shown.show(range(500))
    shown.view.go_to(250)
    assert shown.top()[0] != "Title 499"
    shown.show(range(500), "-id:id000000249")
    assert shown.current == "Title 499"
    assert shown.top() == ("Title 499", 0)


def test_another_query_with_the_current_record_keeps_it_in_view(shown: Shown) -> None:
    shown.show(range(500))
    shown.view.go_to(499)
    shown.show(range(500), "-has:tags", Order.OLDEST)
    assert shown.current == "Title 0"
    assert shown.visible()


def test_a_removed_current_record_gives_way_to_its_neighbour(shown: Shown) -> None:
    shown.show(range(500))
    shown.view.go_to(250)
    before = shown.top()
    shown.show(n for n in range(500) if n != 249)
    assert shown.current == "Title 248"
    assert shown.top() == before
    shown.view.go_to(498)
    shown.show(range(1, 249))
    assert shown.current == "Title 1"
    assert shown.visible()


@pytest.mark.parametrize("layout", Layout)
def test_nothing_found(shown: Shown, layout: Layout, qtbot: QtBot) -> None:
    shown.view.lay_out(layout)
    shown.show(range(30))
    shown.show(range(30), "nosuch")
    assert shown.view.current is None
    assert shown.told == []  # the person has not moved
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        qtbot.keyClick(shown.view, key)
    shown.view.step(1)
    shown.view.step(-1)
    assert shown.view.current is None
    shown.show(range(30))
    assert shown.current == "Title 29"


def test_letters_are_told_and_moves_are_not(shown: Shown, qtbot: QtBot) -> None:
    typed: list[str] = []
    shown.view.text_typed.connect(typed.append)
    shown.show(range(50))
    qtbot.keyClicks(shown.view, "aÉ")
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert typed == ["a", "É"]
    assert shown.current == "Title 48"
    assert shown.selected() == ["Title 48"]


def test_a_double_click_opens_what_is_under_it(shown: Shown, qtbot: QtBot) -> None:
    shown.show(range(50))
    assert shown.view.accessibleName() == "Records"
    place = shown.view.visualRect(shown.view.model_of_records.index(2, 0)).center()
    with qtbot.waitSignal(shown.view.opened) as signal:
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args[0].path == path(47)
