"""The menu File: what comes in stands above what goes out."""

from __future__ import annotations

from vidbrowser.ui.window.command import Menu
from vidbrowser.ui.window.file_commands import FILE_COMMANDS


def test_all_of_them_stand_in_the_menu_in_their_order() -> None:
    assert {command.menu for command in FILE_COMMANDS} == {Menu.FILE}
    ids = [command.id for command in FILE_COMMANDS]
    assert ids[0] == "open_folder"
    assert ids[-1] == "quit"
    assert ids.index("export_library") == ids.index("export") + 1
