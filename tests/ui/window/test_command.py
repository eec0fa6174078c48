"""A command is called by its name wherever it is not seen within its menu."""

from __future__ import annotations

import pytest

from vidbrowser.ui.window.command import WITHIN, AnyCommand, Command, Menu


@pytest.mark.parametrize(
    ("menu", "text", "name"),
    [
        (Menu.FILE, "Open Folder…", "Open Folder"),
        (Menu.SORT, "Newest", "Sort By: Newest"),
        (Menu.NONE, "Find", "Find"),
    ],
)
def test_names(menu: Menu, text: str, name: str) -> None:
    command: AnyCommand = Command("id", text, print, menu)
    assert command.name == name


def test_menus_are_within_those_of_the_bar() -> None:
    assert not set(WITHIN) & set(WITHIN.values())
