"""The palette finds every command by parts of its name and runs it after closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.samples import record, show_records
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.command_palette import CommandPalette
from vidbrowser.ui.window.commands import COMMANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    window.actions_by_id["palette"].trigger()
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.waitUntil(palette.edit.hasFocus)
    return palette


def names(palette: CommandPalette) -> list[str]:
    role = Qt.ItemDataRole.UserRole
    return [palette.list.item(row).data(role) for row in range(palette.list.count())]


def test_every_command_but_itself_is_listed_once_with_its_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window, qtbot)
    wanted = list(dict.fromkeys(c.text for c in COMMANDS if c.id != "palette"))
    assert names(palette) == wanted
    assert "Ctrl+O" in palette.list.item(0).text()
    palette.close()


def test_a_command_is_found_by_parts_and_run(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "GR")
    assert names(palette) == ["Grid"]
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert window.records.layout_shown is Layout.GRID
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_keys_move_and_commands_of_the_records_count(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1)])
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "link copy")
    assert names(palette) == ["Copy Link", "Copy Title and Link"]
    qtbot.keyClick(palette.edit, Key.Key_Down)
    assert palette.list.currentItem().text().startswith("Copy Title and Link")
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert len(desktop.copied) == 1
    assert desktop.copied[0].startswith("Record 1\n")


def test_nothing_is_run_when_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.edit, "no such command")
    qtbot.keyClick(palette.edit, Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.edit, Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_it_opens_from_the_query_too(window: MainWindow, qtbot: QtBot) -> None:
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "war")
    edit.home(False)
    qtbot.keyClick(edit, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "war"
    assert window.findChildren(CommandPalette)
    window.findChildren(CommandPalette)[-1].close()
