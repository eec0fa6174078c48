"""List, table and grid: one current record, rows of one height, columns that stay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.results import catalogue_of, numbered, record, result_of
from tests.ui.shown_records import Shown
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.record_model import RecordModel


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


@pytest.mark.parametrize("scrolled", [0, 20])
def test_layouts_keep_the_current_record(shown: Shown, scrolled: int) -> None:
    shown.show(range(200))
    shown.view.go_to(scrolled * 5 + 1)
    title = shown.current
    for layout in (Layout.GRID, Layout.TABLE, Layout.LIST, Layout.TABLE, Layout.GRID):
        shown.view.lay_out(layout)
        assert shown.view.layout_shown is layout
        assert shown.current == title
        assert shown.selected() == [title]
        assert shown.visible()
    assert {s.title for s in shown.told if s} == {title}


def test_rows_and_pages_cost_what_is_seen(shown: Shown, qtbot: QtBot) -> None:
    catalogue = numbered(range(20_000))
    shown.show_catalogue(catalogue)
    shown.view.grab()
    shown.view.go_to(11_111)
    shown.view.grab()
    shown.view.lay_out(Layout.TABLE)
    shown.view.grab()
    assert len(catalogue.calls) <= 4


def test_all_rows_are_equally_high_whatever_they_hold(shown: Shown) -> None:
    hostile = record(3, title="a\nb\n" * 50, channels=("\u202e" + "x" * 100_000,))
    shown.show_catalogue(catalogue_of([record(1), hostile, record(2)]))
    for layout in Layout:
        shown.view.lay_out(layout)
        shown.view.grab()
        rows = range(shown.view.model_of_records.rowCount())
        assert len({shown.view.rowHeight(row) for row in rows}) == 1


def test_arrows_go_through_cards(shown: Shown, qtbot: QtBot) -> None:
    shown.view.lay_out(Layout.GRID)
    shown.show(range(8))
    columns = shown.view.model_of_records.columnCount()
    assert columns == 3
    right, left, up, down = (
        *(Qt.Key.Key_Right, Qt.Key.Key_Left),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down),
    )
    page_up, page_down, home, end = (
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Home, Qt.Key.Key_End),
    )
    for key, title in (
        *((right, 6), (right, 5), (right, 4), (left, 5)),
        *((down, 2), (down, 0), (down, 0)),  # below the last full row is the last card
        *((up, 3), (left, 4), (down, 1), (right, 0), (right, 0)),
        *((home, 7), (left, 7), (up, 7), (end, 0)),
        *((page_up, 6), (page_up, 6), (page_down, 0), (home, 7)),
    ):
        qtbot.keyClick(shown.view, key)
        assert shown.current == f"Title {title}", key
        assert shown.selected() == [f"Title {title}"]


@pytest.mark.parametrize("layout", [Layout.LIST, Layout.TABLE])
def test_keys_go_through_rows(shown: Shown, qtbot: QtBot, layout: Layout) -> None:
    shown.view.lay_out(layout)
    shown.show(range(100))
    for key, title in (
        *((Qt.Key.Key_Down, 98), (Qt.Key.Key_End, 0), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, 0)),
        *((Qt.Key.Key_Down, 0), (Qt.Key.Key_Home, 99), (Qt.Key.Key_Up, 99)),
    ):
        qtbot.keyClick(shown.view, key)
        assert (shown.current, shown.selected()) == (f"Title {title}", [f"Title {title}"])
        assert shown.visible()
    qtbot.keyClick(shown.view, Qt.Key.Key_PageDown)
    assert shown.view.current_position in range(3, 30)


def test_cells_without_a_record_cannot_be_chosen(shown: Shown, qtbot: QtBot) -> None:
    shown.view.lay_out(Layout.GRID)
    shown.show(range(7))
    shown.view.go_to(3)
    model = shown.view.model_of_records
    empty = shown.view.visualRect(model.index(2, 2)).center()
    assert model.position(model.index(2, 2)) is None
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    opened: list[Summary] = []
    shown.view.opened.connect(opened.append)
    qtbot.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    assert (shown.current, shown.selected()) == ("Title 3", ["Title 3"])
    assert opened == []
    assert not shown.view.grab().isNull()


def wide(model: RecordModel, columns: int) -> bool:
    return model.columnCount() == columns


def test_the_grid_follows_the_width(shown: Shown, qtbot: QtBot) -> None:
    shown.view.lay_out(Layout.GRID)
    shown.show(range(200))
    shown.view.go_to(100)
    for width, columns in ((460, 2), (1120, 4), (100, 1), (720, 3)):
        shown.view.resize(width, 500)
        model = shown.view.model_of_records
        qtbot.waitUntil(partial(wide, model, columns))
        assert shown.current == "Title 99"
        assert shown.visible()
        cell = shown.view.visualRect(shown.view.currentIndex())
        assert cell.height() > cell.width() * 9 // 16


def test_rows_of_large_text_follow_the_width(shown: Shown, qtbot: QtBot) -> None:
    shown.show(range(100))
    font = shown.view.font()
    font.setPixelSize(60)
    shown.view.setFont(font)
    shown.view.resize(1_600, 500)
    qtbot.waitUntil(lambda: shown.view.rowHeight(0) > 200)
    wide = shown.view.rowHeight(0)
    shown.view.resize(480, 500)
    qtbot.waitUntil(lambda: shown.view.rowHeight(0) < wide)


def test_larger_and_smaller(shown: Shown) -> None:
    shown.show(range(50))
    usual = shown.view.rowHeight(0)
    heights = []
    for factor in (1.25, 2.0):
        shown.view.zoom(factor)
        heights.append(shown.view.rowHeight(0))
    assert heights[-1] > heights[0] > usual
    shown.view.zoom(1.0)
    assert shown.view.rowHeight(0) == usual
    shown.view.lay_out(Layout.GRID)
    columns = shown.view.model_of_records.columnCount()
    shown.view.zoom(2.0)
    assert shown.view.model_of_records.columnCount() < columns
    assert shown.current == "Title 49"


def test_columns_keep_their_widths(shown: Shown) -> None:
    shown.show(range(5))
    shown.view.lay_out(Layout.TABLE)
    header = shown.view.horizontalHeader()
    header.resizeSection(0, 111)
    header.moveSection(header.visualIndex(4), 0)
    shown.view.lay_out(Layout.GRID)
    shown.view.lay_out(Layout.TABLE)
    assert header.sectionSize(0) == 111
    assert header.visualIndex(4) == 0
    shown.view.lay_out(Layout.LIST)
    assert header.count() == 1
    state = shown.view.columns.state
    shown.view.lay_out(Layout.TABLE)
    header.resizeSection(0, 222)
    shown.view.columns.state = state
    assert header.sectionSize(0) == 111


def test_moved_columns_do_not_move_cards(shown: Shown) -> None:
    shown.show(range(9))
    shown.view.lay_out(Layout.TABLE)
    shown.view.horizontalHeader().moveSection(0, 8)
    shown.view.lay_out(Layout.GRID)
    places = [shown.view.visualRect(shown.view.model_of_records.index_at(n)).x() for n in range(3)]
    assert places == sorted(places)


def test_a_record_that_became_current_during_the_search_is_kept(shown: Shown) -> None:
    shown.show(range(300))
    result = result_of(numbered(range(310)), "", shown.view.kept_paths())
    shown.view.go_to(100)
    shown.view.show_result(result, ())
    assert shown.current == "Title 199"
    assert shown.view.current_position == 110


def test_the_keys_stay_in_their_column_of_the_table(shown: Shown, qtbot: QtBot) -> None:
    shown.show(range(20))
    shown.view.lay_out(Layout.TABLE)
    for key, place in (
        *((Qt.Key.Key_Right, (0, 1)), (Qt.Key.Key_Right, (0, 2)), (Qt.Key.Key_Down, (1, 2))),
        (Qt.Key.Key_Left, (1, 1)),
    ):
        qtbot.keyClick(shown.view, key)
        index = shown.view.currentIndex()
        assert (index.row(), index.column()) == place
    assert shown.selected() == [shown.current]
