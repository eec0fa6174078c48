"""Columns are hidden, come back, and a click on them sorts; list and cards know none of it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from tests.desktop import titles
from tests.ui.samples import record, show_records
from vidbrowser.records.fields import Kind
from vidbrowser.search.order import BY_MARKS, COLUMN_PAIRS, GREATEST_FIRST, PAIRS, Order
from vidbrowser.ui import language
from vidbrowser.ui.formatting import day
from vidbrowser.ui.records.record_model import COLUMNS, Layout
from vidbrowser.ui.records.table_delegate import SIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from vidbrowser.records.fields import Field
    from vidbrowser.ui.window.main_window import MainWindow


MONTHS = [datetime(2020, month, 28, tzinfo=UTC) for month in range(1, 13)]
SHOWN = [field for field in COLUMNS if not field.hidden]
LABELS = [field.label for field in COLUMNS]


@pytest.fixture
def header(window: MainWindow, qtbot: QtBot) -> QHeaderView:
    show_records(window, qtbot, [record(n, views=n, duration=60 - n) for n in range(3)])
    window.records.lay_out(Layout.TABLE)
    return window.records.horizontalHeader()


def click(header: QHeaderView, qtbot: QtBot, name: str) -> None:
    section = LABELS.index(name)
    table = header.parent()
    assert isinstance(table, QTableView)
    table.scrollTo(table.model().index(0, section))
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def points(header: QHeaderView, section: int, direction: Qt.SortOrder) -> bool:
    return (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (section, direction)


def leads(window: MainWindow, title: str) -> bool:
    return titles(window)[:1] == [title]


def test_every_column_that_is_shown_at_first_has_an_order_and_the_same_turned() -> None:
    own = {name for name, orders in PAIRS.items() if BY_MARKS & set(orders)}  # it has no column
    hidden = {"media_size", "comments", "series", "playlist", "kind"}
    assert {field.name for field in SHOWN} | hidden == set(PAIRS) - own


@pytest.mark.parametrize("field", SHOWN, ids=lambda field: field.name)
def test_clicks_on_any_column_sort_turn_and_go_back(
    window: MainWindow, header: QHeaderView, qtbot: QtBot, field: Field
) -> None:
    window.detail.hide()
    window.library_pane.hide()
    section = COLUMNS.index(field)
    window.filter_bar.set_order(Order.BEST)
    qtbot.waitUntil(lambda: not header.isSortIndicatorShown())
    usual, turned = PAIRS[field.name]
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    for order in (usual, turned):
        click(header, qtbot, field.label)
        assert window.filter_bar.order is order
        way = down if order in GREATEST_FIRST else up
        qtbot.waitUntil(partial(points, header, section, way))
    click(header, qtbot, field.label)
    assert window.filter_bar.order is Order.NEWEST


def test_a_click_on_a_column_brings_the_records_in_its_order(
    window: MainWindow, header: QHeaderView, qtbot: QtBot
) -> None:
    window.detail.hide()
    for first in ("Record 0", "Record 2"):
        click(header, qtbot, "Length")
        qtbot.waitUntil(partial(leads, window, first))


def test_the_sign_follows_the_order_box(
    window: MainWindow, header: QHeaderView, qtbot: QtBot
) -> None:
    window.filter_bar.set_order(Order.TITLE)
    qtbot.waitUntil(lambda: header.sortIndicatorSection() == 0)
    assert header.isSortIndicatorShown()
    window.filter_bar.set_order(Order.BEST)
    qtbot.waitUntil(lambda: not header.isSortIndicatorShown())


def test_hidden_columns_stay_hidden_in_the_table_alone(
    window: MainWindow, header: QHeaderView
) -> None:
    records = window.records
    window.actions_by_id["choose_columns"].trigger()
    menu = records.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == LABELS[1:]
    menu.actions()[0].trigger()
    menu.close()
    assert header.isSectionHidden(1)
    state = records.columns.state
    records.lay_out(Layout.GRID)
    assert not any(header.isSectionHidden(n) for n in range(header.count()))
    records.lay_out(Layout.TABLE)
    assert header.isSectionHidden(1)
    menu = records.columns.menu()
    assert not menu.actions()[0].isChecked()
    menu.actions()[0].trigger()
    menu.close()
    assert not header.isSectionHidden(1)
    records.columns.state = state
    assert header.isSectionHidden(1)


def test_what_archives_bring_is_hidden_until_it_is_wanted(
    window: MainWindow, header: QHeaderView
) -> None:
    hidden = [field.label for n, field in enumerate(COLUMNS) if header.isSectionHidden(n)]
    assert hidden == [field.label for field in COLUMNS if field.hidden]
    menu = window.records.columns.menu()
    next(action for action in menu.actions() if action.text() == "Size").trigger()
    menu.close()
    assert not header.isSectionHidden(LABELS.index("Size"))
    click_of_size = PAIRS["media_size"][0]
    window.records.columns.order_wanted.emit(click_of_size)
    assert window.filter_bar.order is Order.LARGEST


def test_a_state_of_fewer_columns_hides_those_that_have_come_since(
    window: MainWindow, header: QHeaderView
) -> None:
    former = QTableView()
    former.setModel(QStandardItemModel(0, len(SHOWN)))
    former.horizontalHeader().setSectionHidden(2, True)
    window.records.columns.state = former.horizontalHeader().saveState()
    hidden = [n for n in range(len(COLUMNS)) if header.isSectionHidden(n)]
    assert hidden == [2, *(n for n, field in enumerate(COLUMNS) if field.hidden)]


@pytest.mark.parametrize("name", ["season", "episode", "playlist_index"])
def test_a_column_of_places_sorts_by_what_it_is_within(
    window: MainWindow, header: QHeaderView, name: str
) -> None:
    names = [field.name for field in COLUMNS]
    header.setSectionHidden(names.index(name), False)
    for order in COLUMN_PAIRS[name]:
        header.sectionClicked.emit(names.index(name))
        assert window.filter_bar.order is order
        whole = "playlist" if name == "playlist_index" else "series"
        assert header.sortIndicatorSection() == names.index(whole)


@pytest.mark.parametrize("name", [f.name for f in COLUMNS if f.name not in COLUMN_PAIRS])
def test_a_column_without_an_order_leaves_that_there_is(
    window: MainWindow, header: QHeaderView, name: str
) -> None:
    section = [field.name for field in COLUMNS].index(name)
    header.setSectionHidden(section, False)
    before = header.sortIndicatorSection()
    header.setSortIndicator(section, Qt.SortOrder.AscendingOrder)  # as Qt does at a click
    header.sectionClicked.emit(section)
    assert window.filter_bar.order is Order.NEWEST
    assert header.sortIndicatorSection() == before
    across, hint = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    assert "cannot be sorted" in header.model().headerData(section, across, hint)
    assert header.model().headerData(0, across, hint) is None


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_heads_and_dates_fit_in_every_language(
    window: MainWindow, header: QHeaderView, qapp: QApplication, code: str
) -> None:
    language.speak(qapp, code)
    try:
        window.records.columns.state = QByteArray()
        advance = header.fontMetrics().horizontalAdvance
        for section, field in enumerate(COLUMNS):
            header.setSectionHidden(section, False)
            room = header.sectionSize(section) - 2 * SIDE
            assert advance(language.tr(field.label)) <= room
            if field.kind is Kind.TIME:
                assert all(advance(day(moment)) <= room for moment in MONTHS)
    finally:
        language.speak(qapp, "en")


@pytest.mark.parametrize("direction", [*Qt.LayoutDirection][:2])
def test_heads_begin_where_their_cells_do(
    window: MainWindow, header: QHeaderView, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    table = window.records
    qapp.setLayoutDirection(direction)
    shown, place = table.grab().toImage(), table.visualRect(table.model().index(2, 0))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner = place.adjusted(4, 0, -4, 0)  # without the edges of head and selection
    tops = header.height() // 2 - 6, place.center().y() + header.height() - 6
    head, cell = (edges(shown, inner.left(), inner.right(), top) for top in tops)
    at = 0 if direction is Qt.LayoutDirection.LeftToRight else 1
    assert abs(head[at] - cell[at]) <= 2  # letters have sides of their own


def edges(image: QImage, left: int, right: int, top: int) -> tuple[int, int]:
    """Return the first and the last column between `left` and `right` that has ink."""
    columns = range(max(left, 0), min(right, image.width() - 1))
    inked = [
        x
        for x in columns
        if len({image.pixelColor(x, y).lightness() // 32 for y in range(top, top + 12)}) > 1
    ]
    return inked[0], inked[-1]
