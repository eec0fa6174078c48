"""The menu Marks: a key for each mark, ratings in a menu of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.marks.mark import RATINGS
from vidbrowser.ui.window.command import Menu
from vidbrowser.ui.window.mark_commands import MARK_COMMANDS
from vidbrowser.ui.window.record_menu import RECORD_MENU

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def test_each_mark_has_a_key() -> None:
    marking = [
        c for c in MARK_COMMANDS if c.id.startswith(("mark_", "rate_")) or c.id == "describe"
    ]
    assert all(command.keys for command in marking)
    rated = [c.id for c in MARK_COMMANDS if c.menu is Menu.RATING]
    assert rated == [*(f"rate_{n}" for n in RATINGS), "rate_0"]


def test_the_menu_of_a_record_offers_them() -> None:
    assert {"mark_watched", "mark_starred", "mark_later", "describe"} <= set(RECORD_MENU)


def test_ratings_stand_below_the_marks(window: MainWindow) -> None:
    (menu,) = (a for a in window.menuBar().actions() if a.text().replace("&", "") == "Marks")
    texts = [action.text().replace("&", "") for action in menu.menu().actions()]  # type: ignore[attr-defined]
    assert texts[:5] == ["Watched", "Starred", "Watch Later", "Rating", "My Tags and Note…"]
