"""Tab goes through the window in the order in which it is read, F6 through its panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.ui.samples import record, show_records
from vidbrowser.ui.detail.description_view import DescriptionView
from vidbrowser.ui.widgets.chip import Chip
from vidbrowser.ui.widgets.focus_ring import FocusRing
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

BAR = [
    *("Query", "war", "Tag: news", "Clear"),
    *("Category", "Tags, 1 chosen", "Channel", "Published", "Length"),
    *("Order", "List", "Table", "Grid", "Overview"),
]
DETAIL = [
    *("Picture", "A channel", "Open Video", "Copy Link", "Show File"),
    *("Watched", "Starred", "Watch Later", "Rating: not rated", "Tags, Note"),
    *("Music", "news"),
]
STEPS = 60


def name(widget: QWidget | None) -> str:
    """Return what a screen reader calls `widget`."""
    assert widget is not None
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    if isinstance(widget, DescriptionView):  # how it begins is read with it
        return widget.accessibleName().partition(":")[0]
    return widget.accessibleName() or text or type(widget).__name__


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with a record that has all, filtered, with the query focused."""
    war = record(
        1,
        title="war",
        channels=("A channel",),
        categories=("Music",),
        tags=("news",),
        image="https://example.org/1.jpg",
        description="No link.",
    )
    show_records(window, qtbot, [war])
    window.actions_by_id["toggle_timeline"].setChecked(True)
    window.filter_bar.set_query("war tag:news")
    qtbot.waitUntil(lambda: len(window.filter_bar.chips.chips) == 2)
    qtbot.waitUntil(lambda: len(window.detail.chips.chips) == 2)
    picture = window.detail.picture  # something can be done for it: that takes the focus
    qtbot.waitUntil(lambda: picture.focusPolicy() == Qt.FocusPolicy.TabFocus, timeout=20_000)
    window.filter_bar.edit.setFocus()
    return window


def walked(window: MainWindow, qtbot: QtBot, modifiers: Qt.KeyboardModifier) -> list[str]:
    """Return where Tab leads from the query, once round."""
    key = Qt.Key.Key_Tab if modifiers == Qt.KeyboardModifier.NoModifier else Qt.Key.Key_Backtab
    names = [name(window.focusWidget())]
    for _ in range(STEPS):
        qtbot.keyClick(window.focusWidget(), key, modifiers)
        if window.filter_bar.edit.hasFocus():
            break
        names.append(name(window.focusWidget()))
    return names


def test_tab_goes_as_the_window_is_read(shown: MainWindow, qtbot: QtBot) -> None:
    names = walked(shown, qtbot, Qt.KeyboardModifier.NoModifier)
    assert names == [
        *BAR,
        *("Timeline", "Library", "Fetch", "Not now", "Records"),
        *DETAIL,
        "Description",
    ]


def test_shift_tab_goes_the_same_way_back(shown: MainWindow, qtbot: QtBot) -> None:
    forth = walked(shown, qtbot, Qt.KeyboardModifier.NoModifier)
    back = walked(shown, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert back == [forth[0], *reversed(forth[1:])]


def test_chips_that_come_later_take_their_place(shown: MainWindow, qtbot: QtBot) -> None:
    shown.filter_bar.set_query("war tag:news -is:live has:tags")
    qtbot.waitUntil(lambda: len(shown.filter_bar.chips.chips) == 4)
    names = walked(shown, qtbot, Qt.KeyboardModifier.NoModifier)
    assert names[:6] == ["Query", "war", "Tag: news", "not live", "Has: Tags", "Clear"]


def test_f6_goes_through_the_panes(shown: MainWindow, qtbot: QtBot) -> None:
    panes = ["Query", "Timeline", "Library", "Records", "Description"]
    for key, modifiers, order in (
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, panes),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier, [panes[0], *reversed(panes[1:])]),
    ):
        names = []
        for _ in panes:
            names.append(name(shown.focusWidget()))
            qtbot.keyClick(shown.focusWidget(), key, modifiers)
        assert names == order
        assert shown.filter_bar.edit.hasFocus()


def test_the_focus_is_seen_wherever_it_is(shown: MainWindow, qtbot: QtBot) -> None:
    (ring,) = shown.findChildren(FocusRing)
    own = {"Query", "Order", "Timeline", "Library", "Records"}
    for _ in range(STEPS):
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
        widget = shown.focusWidget()
        paints_itself = isinstance(widget, Chip | LinkButton) or name(widget) in own
        assert paints_itself or (ring.isVisible() and ring.ringed is widget), name(widget)
        if shown.filter_bar.edit.hasFocus():
            break
