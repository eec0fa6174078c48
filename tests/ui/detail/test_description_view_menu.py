"""The context menu of the description: what a link offers, and what is copied of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from tests.ui.detail.test_description_view import WRAPPED, place_of, show, told, view

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.detail.description_view import DescriptionView
    from vidbrowser.ui.window.main_window import MainWindow

__all__ = ["view"]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def run(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def opened(view: DescriptionView, text: str) -> QMenu:
    """Open the menu at `text` and return it."""
    place = place_of(view, text)
    reason = QContextMenuEvent.Reason.Mouse
    view.contextMenuEvent(QContextMenuEvent(reason, place, view.mapToGlobal(place)))
    return view.findChildren(QMenu)[-1]


def test_a_link_is_copied_as_where_it_really_goes(view: DescriptionView) -> None:
    show(view, f'<a href="{WRAPPED}">map</a> at home')
    copied, chosen = told(view.copy_wanted), told(view.link_chosen)
    menu = opened(view, "map")
    assert texts(menu) == ["Copy", "Open Link", "Copy Link", "Select All"]
    run(menu, "Copy Link")
    run(menu, "Open Link")
    menu.close()
    assert copied == chosen == [("https://example.org/map",)]
    menu = opened(view, "home")
    assert texts(menu) == ["Copy", "Select All"]
    menu.close()


@pytest.mark.parametrize(
    ("body", "text", "offered"),
    [
        ("see 2:15 there", "2:15", ["Copy", "Open Link", "Copy Link", "Select All"]),
        ("a #war ends", "#war", ["Copy", "Filter by This", "Select All"]),
    ],
)
def test_links_of_ours_show_no_address_of_ours(
    view: DescriptionView, body: str, text: str, offered: list[str]
) -> None:
    show(view, body)
    copied, seconds = told(view.copy_wanted), told(view.seek_copy_wanted)
    menu = opened(view, text)
    assert texts(menu) == offered
    if "Copy Link" in offered:
        run(menu, "Copy Link")
        assert seconds == [(135,)]
    else:
        filtered = told(view.filter_chosen)
        run(menu, "Filter by This")
        assert len(filtered) == 1
    menu.close()
    assert copied == []


def test_everything_can_be_selected_and_only_what_is_selected_copied(
    view: DescriptionView, qtbot: QtBot
) -> None:
    show(view, "war and peace")
    menu = view.menu("")
    assert not menu.actions()[0].isEnabled()
    run(menu, "Select All")
    menu.close()
    menu = view.menu("")
    assert menu.actions()[0].isEnabled()
    menu.close()


def test_the_window_copies_what_is_wanted(window: MainWindow, desktop: RecordingDesktop) -> None:
    window.detail.description.copy_wanted.emit("https://example.org/map")
    assert desktop.copied == ["https://example.org/map"]
    assert window.status.currentMessage() == "Link copied."
