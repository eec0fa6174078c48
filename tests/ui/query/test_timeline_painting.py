"""Bars and pixels: where a bar is painted is where the mouse finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from tests.ui.palette_samples import contrast
from vidbrowser.ui import palettes
from vidbrowser.ui.query.timeline_painting import Axis, colors

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@given(st.integers(40, 4000), st.integers(1, 400), st.booleans(), st.data())
def test_a_bar_is_found_in_its_middle(
    width: int, bins: int, mirrored: bool, data: st.DataObject
) -> None:
    axis = Axis(width, bins, mirrored)
    place = data.draw(st.integers(0, bins - 1))
    assert axis.bin_at((axis.edge(place) + axis.edge(place + 1)) / 2) == place
    begin, end = (width + 10, -10) if mirrored else (-10, width + 10)
    assert axis.bin_at(begin) == 0
    assert axis.bin_at(end) == bins - 1


def test_without_bars_there_is_none() -> None:
    assert Axis(400, 0).bin_at(200) == -1


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_bars_stand_out_from_what_is_behind_them(qtbot: QtBot, appearance: str) -> None:
    palette = {"light": palettes.light_palette, "dark": palettes.dark_palette}[appearance]()
    bar, chosen, ground = colors(palette)
    assert contrast(bar, palette.color(QPalette.ColorRole.Window)) >= 3
    assert contrast(chosen, ground) >= 3
    assert contrast(palette.color(QPalette.ColorRole.WindowText), ground) >= 4.5  # its edges
