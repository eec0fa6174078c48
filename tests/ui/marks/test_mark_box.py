"""Beside a record its marks are shown and changed: buttons that are commands, tags, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.window.conftest import filled as filled  # the window with records in it
from vidbrowser.marks.mark import LONGEST_TAG

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.marks.mark import Mark
    from vidbrowser.ui.window.main_window import MainWindow


def mark_of(window: MainWindow, position: int) -> Mark:
    return window.services.marks.of(window.records.model_of_records.summary(position))


def test_buttons_are_the_commands_and_show_what_is(filled: MainWindow, qtbot: QtBot) -> None:
    box = filled.detail.marks
    watched, starred, later = box.buttons
    assert watched.accessibleName() == "Watched"
    starred.click()
    qtbot.waitUntil(lambda: mark_of(filled, 0).starred)
    qtbot.waitUntil(starred.isChecked)
    assert not later.isChecked()
    filled.actions_by_id["rate_2"].trigger()
    qtbot.waitUntil(lambda: box.rating_button.text() == "2 of 5")
    assert box.rating_button.accessibleName() == "Rating: rated 2 of 5"
    filled.records.go_to(1)
    qtbot.waitUntil(lambda: not starred.isChecked())
    assert box.rating_button.text() == "Rating"


def test_ratings_open_by_the_button(filled: MainWindow) -> None:
    box = filled.detail.marks
    box.rating_button.click()
    texts = [action.text().replace("&", "") for action in box.ratings.actions()]
    box.ratings.close()
    assert texts == ["5 of 5", "4 of 5", "3 of 5", "2 of 5", "1 of 5", "No Rating"]


def test_fields_are_there_when_wanted_and_kept_with_their_record(
    filled: MainWindow, qtbot: QtBot
) -> None:
    box = filled.detail.marks
    assert box.fields.isHidden()
    box.fields_button.click()
    assert box.fields.tags.hasFocus()
    qtbot.keyClicks(box.fields.tags, "tea")
    filled.records.go_to(1)  # what was typed belongs to the one before
    qtbot.waitUntil(lambda: mark_of(filled, 0).tags == ("tea",))
    assert mark_of(filled, 1).tags == ()
    qtbot.waitUntil(box.fields.isHidden)
    filled.records.go_to(0)
    qtbot.waitUntil(box.fields.isVisible)
    assert box.fields.tags.text() == "tea"


def test_what_cannot_be_kept_is_told(filled: MainWindow) -> None:
    box = filled.detail.marks
    box.begin()
    box.fields.tags.setText("x" * (LONGEST_TAG + 1))
    filled.records.setFocus()
    assert "A tag has 200 characters at most." in filled.notices.text.text()
    assert mark_of(filled, 0).tags == ()
    box.fields.tags.clear()
