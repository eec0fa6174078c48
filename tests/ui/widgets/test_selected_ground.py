"""What is selected has a tint and a bar, with the focus a ring, and its text stays what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyleOptionViewItem

from vidbrowser.ui import palettes, theme
from vidbrowser.ui.widgets.selected_ground import (
    BAR,
    RING,
    EntryDelegate,
    paint_ring,
    paint_selection,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Flag = QStyle.StateFlag
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def drawn(state: QStyle.StateFlag, direction: Qt.LayoutDirection = LEFT) -> QImage:
    """Return an image of 100 by 40 with ground and ring of an entry in `state`."""
    option = QStyleOptionViewItem()
    option.rect, option.state, option.direction = QRect(0, 0, 100, 40), state, direction
    option.palette = palettes.light_palette()
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setBrush(QColor("red"))  # left there by what was painted before
    paint_selection(painter, option)
    paint_ring(painter, option)
    painter.end()
    return image


def row(image: QImage, y: int) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width())]


def test_what_is_not_selected_has_no_ground(qtbot: QtBot) -> None:
    assert set(map(QColor.name, row(drawn(Flag.State_Enabled), 20))) == {"#ffffff"}


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_without_the_focus_it_is_muted(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    palette = palettes.light_palette()
    line = row(drawn(Flag.State_Selected, direction), 20)
    if direction == RIGHT:
        line.reverse()
    assert line[:BAR] == [theme.muted(palette)] * BAR
    assert set(map(QColor.name, line[BAR:])) == {theme.selection(palette, active=False).name()}


def test_with_the_focus_it_has_a_ring(qtbot: QtBot) -> None:
    palette = palettes.light_palette()
    image = drawn(Flag.State_Selected | Flag.State_HasFocus)
    accent, tint = theme.accent(palette), theme.selection(palette)
    for y in (0, RING - 1, 40 - RING, 39):
        assert row(image, y) == [accent] * 100
    middle = row(image, 20)
    assert middle[:BAR] == [accent] * BAR
    assert middle[100 - RING :] == [accent] * RING
    assert set(map(QColor.name, middle[BAR : 100 - RING])) == {tint.name()}


def test_entries_are_large_enough_to_be_hit_and_grow_with_the_text(qtbot: QtBot) -> None:
    entries = QListWidget()
    qtbot.addWidget(entries)
    entries.addItems(["one", "two"])
    entries.setItemDelegate(EntryDelegate(entries))
    height = entries.sizeHintForRow(0)
    assert height >= 28
    font = entries.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    entries.setFont(font)
    assert entries.sizeHintForRow(0) > 2 * height


def test_the_entry_that_is_selected_is_tinted(qtbot: QtBot) -> None:
    entries = QListWidget()
    qtbot.addWidget(entries)
    entries.setPalette(palettes.light_palette())
    entries.addItems(["one", "two"])
    entries.setItemDelegate(EntryDelegate(entries))
    entries.setCurrentRow(1)
    image = entries.viewport().grab().toImage()
    place = entries.visualItemRect(entries.item(1)).center()
    palette = entries.palette()
    tints = (theme.selection(palette), theme.selection(palette, active=False))
    assert image.pixelColor(entries.viewport().width() - 5, place.y()) in tints
