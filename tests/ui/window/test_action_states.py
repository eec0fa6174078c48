"""What is on is marked, what cannot be done is grey, and both follow at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.samples import record, show_records
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.commands import COMMANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
WITHOUT_RECORDS = {"larger", "smaller", "turn_order"}
"""Commands that could have nothing to do, but have in an empty window."""
WITH_RECORDS = WITHOUT_RECORDS | {
    *("export", "export_library", "find_in_description", "copy_link", "copy_title_and_link"),
    "open_video",
    *("open_file", "open_page", "show_file", "next_record", "previous_record"),
    *("copy_title", "copy_markdown", "select_all", "fetch_shown"),
    *("mark_watched", "mark_starred", "mark_later", "describe", "export_missing"),
    "others_like_this",
    *(f"rate_{rating}" for rating in range(6)),
}


def enabled(window: MainWindow) -> set[str]:
    return {c.id for c in COMMANDS if c.can and window.actions_by_id[c.id].isEnabled()}


def on(window: MainWindow, choice: str) -> list[str]:
    return [c.id for c in COMMANDS if c.choice == choice and window.actions_by_id[c.id].isChecked()]


def test_an_empty_window_can_do_little(window: MainWindow) -> None:
    assert enabled(window) == WITHOUT_RECORDS
    rest = [command for command in COMMANDS if command.can is None]
    assert all(window.actions_by_id[command.id].isEnabled() for command in rest)


def test_records_bring_what_can_be_done_with_them(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1)])
    assert enabled(window) - {"retry_picture"} == WITH_RECORDS
    window.filter_bar.edit.setText("nothing of this")
    more = {"clear_query", "back", "export_missing", "export_library"}
    qtbot.waitUntil(lambda: "open_video" not in enabled(window))
    qtbot.waitUntil(lambda: enabled(window) == WITHOUT_RECORDS | more)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "forward" in enabled(window))
    assert {"clear_query", "back"}.isdisjoint(enabled(window))


def test_what_was_changed_can_be_undone_and_done_again(window: MainWindow) -> None:
    assert not {"undo", "redo"} & set(enabled(window))
    window.saved.save("mine")
    assert "undo" in enabled(window)
    window.actions_by_id["undo"].trigger()
    assert "undo" not in enabled(window)
    assert "redo" in enabled(window)


def test_text_has_a_largest_and_a_smallest_size(window: MainWindow) -> None:
    sizes = ("larger", "smaller", "usual_size")
    window.text_size.choose(200)
    assert [name in enabled(window) for name in sizes] == [False, True, True]
    window.text_size.choose(80)
    assert [name in enabled(window) for name in sizes] == [True, False, True]


def test_the_best_match_is_not_turned(window: MainWindow) -> None:
    window.filter_bar.set_order(Order.BEST)
    assert "turn_order" not in enabled(window)


def test_the_view_that_is_shown_is_marked_however_it_came(filled: MainWindow, qtbot: QtBot) -> None:
    assert on(filled, "layout") == ["as_list"]
    qtbot.keyClick(filled, Qt.Key.Key_3, CTRL)
    assert on(filled, "layout") == ["as_grid"]
    qtbot.keyClick(filled, Qt.Key.Key_3, CTRL)
    assert on(filled, "layout") == ["as_grid"]
    filled.actions_by_id["choose_columns"].trigger()
    assert filled.records.layout_shown is Layout.TABLE
    assert on(filled, "layout") == ["as_table"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_the_appearance_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    before = QApplication.palette()
    try:
        assert on(window, "appearance") == ["system_appearance"]
        window.actions_by_id["dark_appearance"].trigger()
        assert on(window, "appearance") == ["dark_appearance"]
    finally:
        QApplication.setPalette(before)
