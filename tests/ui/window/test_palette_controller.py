"""The palette of the window: commands, orders, saved searches, folders, values of choosers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.samples import ROOT, record, show_records
from vidbrowser.search.order import Order
from vidbrowser.ui.palette.command_palette import CommandPalette
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.commands import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.waitUntil(palette.edit.hasFocus)
    return palette


def closed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def names(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_every_command_but_itself_is_listed_once_with_its_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window, qtbot)
    wanted = list(dict.fromkeys(c.name for c in COMMANDS if c.id != "palette"))
    assert names(palette)[: len(wanted)] == wanted
    assert palette.shown[0].keys == "Ctrl+O"
    palette.close()


def test_a_command_is_found_by_parts_and_run(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "GR")
    assert names(palette) == ["Grid"]
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert window.records.layout_shown is Layout.GRID
    closed(window, qtbot)


@pytest.mark.parametrize("typed", ["vollbild", "full screen"])
def test_a_command_is_found_by_its_shown_and_its_english_name(
    window: MainWindow, speak: Callable[[str], None], qtbot: QtBot, typed: str
) -> None:
    speak("de")
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, typed)
    assert names(palette) == ["Vollbild"]


def test_keys_move_and_commands_of_the_records_count(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1)])
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "link copy")
    assert names(palette) == ["Copy Link", "Copy Title and Link"]
    qtbot.keyClick(palette.edit, Key.Key_Down)
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert len(desktop.copied) == 1
    assert desktop.copied[0].startswith("Record 1\n")


def test_what_cannot_be_done_is_grey_and_passed_over(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "copy")
    assert [entry.enabled for entry in palette.shown] == [False] * 4
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert palette.isVisible()
    palette.edit.clear()
    for _ in COMMANDS:
        qtbot.keyClick(palette.edit, Key.Key_Down)
        assert palette.shown[palette.list.currentRow()].enabled
    qtbot.keyClick(palette.edit, Key.Key_PageUp)
    assert palette.shown[palette.list.currentRow()].enabled
    palette.close()


def test_orders_are_found_with_a_slip_of_the_finger(filled: MainWindow, qtbot: QtBot) -> None:
    palette = opened(filled, qtbot)
    qtbot.keyClicks(palette.edit, "srot oldest")
    assert names(palette)[0] == "Sort By: Oldest"
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert filled.filter_bar.order is Order.OLDEST


def test_what_was_chosen_last_comes_first_at_the_next_start_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    for typed in ("table", "grid"):
        palette = opened(window, qtbot)
        qtbot.keyClicks(palette.edit, typed)
        qtbot.keyClick(palette.edit, Key.Key_Return)
        closed(window, qtbot)
    palette = opened(window, qtbot)
    assert names(palette)[:3] == ["Grid", "Table", "Open Folder"]
    assert window.services.settings.recent_commands == ["as_grid", "as_table"]
    palette.close()


def test_saved_searches_and_folders_have_names_too(window: MainWindow, qtbot: QtBot) -> None:
    window.filter_bar.edit.setText("title:7")
    window.saved.save("With sevens")
    show_records(window, qtbot, [record(n) for n in range(20)])
    window.filter_bar.edit.clear()
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "sevens")
    assert [(entry.name, entry.kind) for entry in palette.shown] == [
        ("With sevens", "Saved search")
    ]
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert window.filter_bar.edit.text() == "title:7"
    closed(window, qtbot)
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, ROOT.name)
    assert (palette.shown[0].name, palette.shown[0].kind) == (ROOT.name, "Folder")
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert str(ROOT) in window.filter_bar.edit.text()


def test_values_of_the_choosers_are_found_and_filter(window: MainWindow, qtbot: QtBot) -> None:
    records = [record(n, tags=("Kazoo",), channels=("The Kazooist",)) for n in range(3)]
    show_records(window, qtbot, [*records, record(9)])
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "kazoo")
    qtbot.waitUntil(lambda: names(palette) == ["Kazoo", "The Kazooist"])
    assert [entry.kind for entry in palette.shown] == ["Tags · 3 records", "Channel · 3 records"]
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert window.filter_bar.edit.text() == "tag:Kazoo"
    assert window.services.settings.recent_commands == []


def test_lengths_are_found_by_their_words(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1)])
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "under 4")
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert window.filter_bar.edit.text() == "length:1..3:59"


def test_it_says_that_nothing_is_found_and_runs_nothing(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1)])
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "no such command")
    qtbot.waitUntil(palette.nothing.isVisible)
    assert "no such command" in palette.nothing.text()
    assert palette.list.isHidden()
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert palette.isVisible()
    palette.edit.clear()
    assert palette.list.isVisible()
    qtbot.keyClick(palette.edit, Key.Key_Escape)
    closed(window, qtbot)


def test_an_answer_that_comes_when_the_palette_is_gone_is_dropped(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(1, tags=("Kazoo",))])
    palette = opened(window, qtbot)
    palette.edit.setText("kazoo")
    palette.reject()
    closed(window, qtbot)
    done: list[int] = []
    window.services.pools.counts.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])


def test_it_opens_from_the_query_too(window: MainWindow, qtbot: QtBot) -> None:
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "war")
    edit.home(False)
    qtbot.keyClick(edit, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "war"
    assert window.findChildren(CommandPalette)
    window.findChildren(CommandPalette)[-1].close()
