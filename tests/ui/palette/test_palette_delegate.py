"""Keys stand in caps at the end, in every palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.speaking import speaking
from vidbrowser.ui import palettes
from vidbrowser.ui.palette.command_palette import CommandPalette
from vidbrowser.ui.palette.entry import Entry
from vidbrowser.ui.palette.palette_delegate import caps

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPalette
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        *(("", []), ("F5", ["F5"]), ("Ctrl++", ["Ctrl", "+"]), ("Ctrl+-", ["Ctrl", "-"])),
        ("Ctrl+Shift+O", ["Ctrl", "Shift", "O"]),
    ],
)
def test_keys_are_taken_apart_into_caps(keys: str, shown: list[str]) -> None:
    assert caps(keys) == shown


def painted(qtbot: QtBot, palette: QPalette, *entries: Entry) -> list[QImage]:
    """Return a picture of the line of each of `entries`."""
    dialog = CommandPalette(entries)
    qtbot.addWidget(dialog)
    dialog.setPalette(palette)
    dialog.resize(400, 300)
    dialog.show()
    image = dialog.list.viewport().grab().toImage()
    return [
        image.copy(dialog.list.visualItemRect(dialog.list.item(row)))
        for row in range(dialog.list.count())
    ]


def colours(image: QImage, left: float, right: float) -> int:
    """Return how many colours there are from `left` to `right`, shares of the width."""
    across = range(round(image.width() * left), round(image.width() * right))
    return len({image.pixel(x, y) for x in across for y in range(image.height())})


@pytest.mark.parametrize("palette", [palettes.light_palette(), palettes.dark_palette()])
def test_names_stand_left_and_keys_and_kinds_right(qtbot: QtBot, palette: QPalette) -> None:
    entries = [
        Entry("a", "Alone", "", print),
        Entry("b", "With keys", "", print, "Ctrl+Shift+O"),
        Entry("c", "Of a kind", "Saved search", print),
    ]
    _, keys, kind = painted(qtbot, palette, *entries)
    bare = painted(qtbot, palette, *(Entry("x", "Bare", "", print) for _ in range(2)))[1]
    assert colours(bare, 0.6, 0.95) == 1
    assert colours(keys, 0.6, 0.95) > 3
    assert colours(kind, 0.6, 0.95) > 3
    assert min(colours(line, 0, 0.2) for line in (bare, keys, kind)) > 3


def test_a_long_name_leaves_the_keys_their_room(qtbot: QtBot) -> None:
    light = palettes.light_palette()
    short, long = painted(
        qtbot,
        light,
        *(Entry("a", "Open", "", print, "F5"), Entry("b", "Open " * 50, "", print, "F5")),
    )
    again, _ = painted(
        qtbot,
        light,
        *(Entry("a", "Open " * 50, "", print, "F5"), Entry("b", "x", "", print)),
    )
    right = (0.93, 1.0)
    assert colours(short, *right) == colours(again, *right)
    assert colours(long, *right) > 3


def test_all_is_the_other_way_round_from_right_to_left(qtbot: QtBot) -> None:
    entries = [
        Entry("a", "Alone", "", print),
        Entry("b", "With keys", "", print, "Ctrl+Shift+O"),
        Entry("c", "Of a kind", "Saved search", print),
        Entry("d", "Bare", "", print),
    ]
    with speaking("ar"):
        _, keys, kind, bare = painted(qtbot, palettes.light_palette(), *entries)
    assert colours(bare, 0.05, 0.4) == 1
    assert colours(bare, 0.8, 1) > 3
    assert colours(keys, 0.05, 0.4) > 3
    assert colours(kind, 0.05, 0.4) > 3
