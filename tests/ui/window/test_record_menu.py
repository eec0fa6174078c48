"""The context menu of a record offers what can be done with it, and what to filter by."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.desktop import titles
from tests.ui.samples import HOSTILE, record, show_records
from vidbrowser.ui.window.record_menu import RECORD_MENU

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

RIGHT, NONE = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
DAY = datetime(2020, 2, 3, 23, 59, tzinfo=UTC)


def menu_at(window: MainWindow, position: int) -> QMenu:
    """Click with the other button on the record at `position`; return the menu that opens."""
    view = window.records
    place = view.visualRect(view.model_of_records.index_at(position)).center()
    QTest.mouseClick(view.viewport(), RIGHT, NONE, place)
    at = view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at)
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return menu


def entries(menu: QMenu) -> dict[str, bool]:
    """Return the filters that `menu` offers, and whether they are not grey."""
    kept = (action for action in menu.actions() if not action.objectName() and action.text())
    return {
        action.text().replace("\u2068", "").replace("\u2069", ""): action.isEnabled()
        for action in kept
    }


def choose(menu: QMenu, begin: str) -> None:
    """Go down with keys to the entry that begins so, and press Enter."""
    action = next(a for a in menu.actions() if a.text().startswith(begin))
    while menu.activeAction() is not action:
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    menu.close()


@pytest.fixture
def some(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with four records: the first two are of one video."""
    told = {"channels": ("R&B",), "published": DAY, "views": 9}
    show_records(
        window,
        qtbot,
        [
            record(0, **told, id="same-id-001", tags=["jazz", "live set"]),
            record(1, **{**told, "channels": ()}, id="same-id-001", tags=["jazz"]),
            record(2, published=DAY, channels=("R&B",), tags=[]),
            record(3, published=None),
        ],
    )
    window.records.setFocus()
    return window


def test_it_opens_on_a_record_with_its_commands(some: MainWindow) -> None:
    menu = menu_at(some, 2)
    assert menu.actions()[: len(RECORD_MENU)] == [some.actions_by_id[name] for name in RECORD_MENU]
    assert some.records.current_position == 2
    menu.close()


def test_what_it_filters_by(some: MainWindow) -> None:
    menu = menu_at(some, 0)
    names = list(entries(menu))
    assert names[:2] == ["This Channel: R&&B", "These Tags"]
    assert names[3] == "Its Duplicates: 1"
    assert all(entries(menu).values())
    menu.close()


def test_what_a_record_does_not_have_is_grey(some: MainWindow) -> None:
    menu = menu_at(some, 3)
    assert entries(menu) == dict.fromkeys(
        ("This Channel", "This Tag", "This Day", "Its Duplicates"), False
    )
    menu.close()


@pytest.mark.parametrize(
    ("position", "entry", "query"),
    [
        (0, "This Channel", 'record channel:="R&B"'),
        (1, "This Tag", "record tag:jazz"),
        (2, "This Day", "record published:2020-02-03"),
        (0, "Its Duplicates", "id:same-id-001 site:youtube is:duplicate"),
    ],
)
def test_a_filter_is_written_into_the_query(
    some: MainWindow, qtbot: QtBot, position: int, entry: str, query: str
) -> None:
    some.filter_bar.edit.setText("record")
    qtbot.waitUntil(lambda: not some.searches.busy)
    choose(menu_at(some, position), entry)
    assert some.filter_bar.edit.text() == query


def test_the_tags_together_and_one_by_one(some: MainWindow) -> None:
    menu = menu_at(some, 0)
    tags = next(a for a in menu.actions() if a.text() == "These Tags").menu()
    assert isinstance(tags, QMenu)
    whole, one, other = (action for action in tags.actions() if action.text())
    whole.trigger()
    assert some.filter_bar.edit.text() == 'tag:jazz tag:"live set"'
    some.filter_bar.edit.clear()
    other.trigger()
    assert some.filter_bar.edit.text() == 'tag:"live set"'
    one.trigger()
    assert some.filter_bar.edit.text() == 'tag:"live set" tag:jazz'
    menu.close()


def test_the_channels_together_and_one_by_one(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(0, channels=("Rook", "The, Knight"))])
    menu = menu_at(window, 0)
    channels = next(a for a in menu.actions() if a.text() == "These Channels").menu()
    assert isinstance(channels, QMenu)
    whole, _, other = (action for action in channels.actions() if action.text())
    assert whole.text() == "Any of Them"
    other.trigger()
    assert window.filter_bar.edit.text() == 'channel:="The, Knight"'
    whole.trigger()
    assert window.filter_bar.edit.text() == 'channel:(="Rook" OR ="The, Knight")'
    qtbot.waitUntil(lambda: titles(window) == ["Record 0"])
    menu.close()


def test_the_duplicates_are_shown_whatever_was_asked(some: MainWindow, qtbot: QtBot) -> None:
    some.filter_bar.set_query("channel:r")
    qtbot.waitUntil(lambda: titles(some) == ["Record 0", "Record 2"])
    choose(menu_at(some, 0), "Its Duplicates")
    qtbot.waitUntil(lambda: titles(some) == ["Record 0", "Record 1"])


def test_their_number_stands_in_the_library(some: MainWindow, qtbot: QtBot) -> None:
    (item,) = some.library_pane.findItems("Duplicates", Qt.MatchFlag.MatchExactly)
    qtbot.waitUntil(lambda: item.text(1) == "2")
    show_records(some, qtbot, [record(0)])
    qtbot.waitUntil(lambda: item.text(1) == "")


def test_several_can_not_be_filtered_by(some: MainWindow) -> None:
    some.records.extend_to(2)
    menu = menu_at(some, 1)
    assert some.records.positions.count == 3
    assert entries(menu) == {}
    grey = {action.objectName() for action in menu.actions() if not action.isEnabled()}
    assert grey - {""} == {
        *("open_file", "open_media", "open_page", "show_file", "others_like_this")
    }
    menu.close()


def test_names_stay_in_their_place(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(0, channels=(HOSTILE,) * 9, tags=[HOSTILE])])
    menu = menu_at(window, 0)
    for text in entries(menu):
        assert "\n" not in text
        assert len(text) < 70
    menu.close()


def test_it_does_not_open_below_the_last_record(window: MainWindow) -> None:
    window.records.customContextMenuRequested.emit(QPoint(20, 20))
    assert window.records.findChildren(QMenu) == []
