"""The story of one's own marks: made by keys, found, kept over a restart and a move, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.marks.mark import Mark
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 20_000


class Marking:
    """A folder of six records, and windows of one profile on it."""

    def __init__(self, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot) -> None:
        self.folder, self.profile = tmp_path / "records", tmp_path / "profile"
        self.desktop, self.qtbot = desktop, qtbot
        self.folder.mkdir()
        for number in range(6):
            day = f"2020-01-0{9 - number}T00:00:00Z"
            write(self.folder, f"r{number}", title=f"Title {number}", published=day)

    def open(self, folder: Path | None = None, records: int = 6) -> MainWindow:
        """Return a window with all records in it, which have the focus."""
        window = app.build(self.profile, self.desktop)
        self.qtbot.addWidget(window)
        window.resize(1280, 800)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_library([folder or self.folder])
        self.until(lambda: len(titles(window)) == records)
        window.records.setFocus()
        return window

    def close(self, window: MainWindow) -> None:
        """Close a window as the program does, with all that was asked of it done."""
        window.close()
        window.services.library.join()
        assert window.services.pools.marks.wait(60)

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE)

    def press(self, window: MainWindow, key: Key, more: Qt.KeyboardModifier = CTRL) -> None:
        self.qtbot.keyClick(window.records, key, more)

    def found(self, window: MainWindow, query: str, *expected: str) -> None:
        """Ask for `query` and wait until just these titles are shown."""
        window.filter_bar.set_query(query)
        model = window.records.model_of_records  # which has no titles in places without a card
        self.until(lambda: [model.summary(n).title for n in range(model.count)] == list(expected))


@pytest.fixture
def marking(tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot) -> Marking:
    return Marking(tmp_path, desktop, qtbot)


def mark_of(window: MainWindow, position: int) -> Mark:
    return window.services.marks.of(window.records.model_of_records.summary(position))


@pytest.mark.parametrize("layout", Layout)
def test_marks_are_made_by_keys_and_found(marking: Marking, layout: Layout) -> None:
    window = marking.open()
    window.records.lay_out(layout)
    window.records.go_to(1)
    for key in (Key.Key_M, Key.Key_D, Key.Key_L):
        marking.press(window, key)
    marking.press(window, Key.Key_4, CTRL | SHIFT)
    marking.until(window.actions_by_id["rate_4"].isChecked)
    made = mark_of(window, 1)
    assert (made.watched, made.starred, made.later) == (1, True, True)
    assert made.watched_at is not None
    assert window.actions_by_id["mark_starred"].isChecked()
    assert not window.actions_by_id["rate_5"].isChecked()
    assert made.rating == 4
    if layout is not Layout.TABLE:  # which says each cell by itself
        spoken = window.records.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.endswith("watched, starred, kept for later, rated 4 of 5")
    for query in ("is:watched", "is:starred", "is:later", "rating:>=4", "rating:4"):
        marking.found(window, query, "Title 1")
    marking.found(window, "-is:watched", *(f"Title {n}" for n in (0, 2, 3, 4, 5)))
    marking.found(window, "", *(f"Title {n}" for n in range(6)))
    window.records.go_to(1)
    marking.press(window, Key.Key_M)
    marking.until(lambda: mark_of(window, 1).watched == 0)
    marking.until(lambda: not window.actions_by_id["mark_watched"].isChecked())
    marking.close(window)


def test_a_selection_is_marked_as_one_step_and_undone(marking: Marking) -> None:
    window = marking.open()
    window.records.go_to(2)
    marking.press(window, Key.Key_M)
    marking.until(lambda: mark_of(window, 2).watched == 1)
    marking.press(window, Key.Key_A)
    assert not window.actions_by_id["mark_watched"].isChecked()  # not all of them
    marking.press(window, Key.Key_M)
    marking.until(lambda: window.status.currentMessage() == "6 videos marked as watched")
    assert [mark_of(window, place).watched for place in range(6)] == [1] * 6
    assert window.actions_by_id["mark_watched"].isChecked()
    assert window.actions_by_id["undo"].text() == "Undo “6 videos marked as watched”"
    window.status.offer_button.click()
    marking.until(lambda: mark_of(window, 5).watched == 0)
    assert mark_of(window, 2).watched == 1
    marking.press(window, Key.Key_Z)
    marking.until(lambda: not window.actions_by_id["undo"].isEnabled())
    assert mark_of(window, 2).watched == 0
    marking.press(window, Key.Key_Z, CTRL | SHIFT)
    marking.until(lambda: mark_of(window, 2).watched == 1)
    assert mark_of(window, 5).watched == 0
    marking.press(window, Key.Key_Z, CTRL | SHIFT)
    marking.until(lambda: mark_of(window, 5).watched == 1)
    marking.close(window)


def test_what_was_watched_is_hidden_and_stays_so_after_a_restart(marking: Marking) -> None:
    window = marking.open()
    switch = window.filter_bar.watched_switch
    assert switch.isHidden()  # there is nothing to be hidden
    window.records.go_to(0)
    marking.press(window, Key.Key_M)
    marking.until(lambda: switch.offered)
    switch.click()
    marking.until(lambda: len(titles(window)) == 5)
    assert window.filter_bar.edit.text() == "-is:watched"
    assert window.filter_bar.folded_choosers.text() in ("Filters", "Filters (1)")
    marking.press(window, Key.Key_M)  # the one in its place goes, too
    marking.until(lambda: titles(window) == [f"Title {n}" for n in (2, 3, 4, 5)])
    marking.close(window)

    again = app.build(marking.profile, marking.desktop)
    marking.qtbot.addWidget(again)
    again.show()
    again.open_library([marking.folder])
    marking.until(lambda: titles(again) == [f"Title {n}" for n in (2, 3, 4, 5)])
    marking.until(lambda: again.filter_bar.watched_switch.isChecked())
    marking.until(lambda: again.actions_by_id["undo"].isEnabled())
    again.actions_by_id["undo"].trigger()  # what was done before the restart
    marking.until(lambda: len(titles(again)) == 5)
    again.actions_by_id["hide_watched"].trigger()
    marking.until(lambda: len(titles(again)) == 6)
    marking.close(again)


def test_marks_are_found_where_the_folder_has_moved(marking: Marking, tmp_path: Path) -> None:
    window = marking.open()
    window.records.go_to(3)
    marking.press(window, Key.Key_D)
    marking.press(window, Key.Key_5, CTRL | SHIFT)
    marking.press(window, Key.Key_N)
    marking.qtbot.keyClicks(window.detail.marks.fields.tags, "to show, at home")
    window.detail.marks.fields.note.setFocus()
    marking.qtbot.keyClicks(window.detail.marks.fields.note, "from 3:20 on")
    window.records.setFocus()
    marking.until(lambda: mark_of(window, 3).note == "from 3:20 on")
    marking.close(window)
    moved = tmp_path / "elsewhere" / "renamed"
    moved.parent.mkdir()
    marking.folder.rename(moved)
    (moved / "r3.md").rename(moved / "another name.md")
    window = marking.open(moved, 12)  # the former folder is missed, and not forgotten
    window.library_pane.folder_removed.emit(marking.folder)
    marking.until(lambda: len(titles(window)) == 6)
    for query in ("is:starred", 'my:"at home"', "note:3:20", "rating:5"):
        marking.found(window, query, "Title 3")
    marking.until(lambda: window.detail.marks.fields.tags.text() == "to show, at home")
    assert window.detail.marks.fields.note.toPlainText() == "from 3:20 on"
    marking.close(window)


def test_two_windows_on_one_profile_show_the_same(marking: Marking) -> None:
    """What another window wrote is shown when one goes to a window, or searches in it."""
    one, other = marking.open(), marking.open()

    def go_to(window: MainWindow) -> None:
        with marking.qtbot.waitActive(window):
            window.activateWindow()

    go_to(one)
    one.records.go_to(4)
    one.actions_by_id["mark_starred"].trigger()
    marking.until(lambda: mark_of(one, 4).starred)
    go_to(other)
    marking.until(lambda: mark_of(other, 4).starred)
    other.filter_bar.set_query("is:starred")
    marking.until(lambda: titles(other) == ["Title 4"])
    other.records.go_to(0)
    other.actions_by_id["mark_later"].trigger()
    marking.until(lambda: mark_of(other, 0).later)
    one.filter_bar.set_query("is:later")
    marking.until(lambda: titles(one) == ["Title 4"])
    go_to(one)
    one.actions_by_id["undo"].trigger()  # what was done last, wherever that was
    marking.until(lambda: titles(one) == [])
    one.actions_by_id["undo"].trigger()
    marking.until(lambda: one.services.marks.memory.all() == {})
    go_to(other)
    marking.until(lambda: titles(other) == [])
    for window in (one, other):
        marking.close(window)
