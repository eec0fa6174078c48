"""Signs of marks in rows: each its own, none without a mark, mirrored, readable anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from tests.ui.palette_samples import contrast
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.ui import theme
from vidbrowser.ui.marks.signs import paint_signs, rating_of, signs_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EVERYTHING = Mark(1, 1, True, True, 4, ("tea",), "hot")
WIDTH = 300


def painted(qtbot: QtBot, mark: Mark, direction: Qt.LayoutDirection) -> tuple[int, list[int]]:
    """Return the room that signs take, and the columns of pixels in which something is painted."""
    widget, option = QWidget(), QStyleOptionViewItem()
    qtbot.addWidget(widget)
    option.initFrom(widget)
    option.widget = widget
    option.direction, option.rect = direction, QRect(0, 0, WIDTH, 30)
    image = QImage(WIDTH, 30, QImage.Format.Format_ARGB32)
    image.fill(option.palette.base().color())
    painter = QPainter(image)
    room = paint_signs(painter, option, option.rect, mark)
    painter.end()
    ground = option.palette.base().color()
    columns = [x for x in range(WIDTH) if any(image.pixelColor(x, y) != ground for y in range(30))]
    return room, columns


def test_each_mark_has_its_sign() -> None:
    assert signs_of(NOTHING) == ()
    assert signs_of(EVERYTHING) == ("watched", "later", "note", "star")
    assert signs_of(Mark(tags=("tea",))) == ("note",)
    assert signs_of(Mark(opened=5)) == ()
    assert (rating_of(NOTHING), rating_of(EVERYTHING)) == ("", "4/5")


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_they_stand_at_the_end_of_the_line(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    assert painted(qtbot, NOTHING, direction) == (0, [])
    room, columns = painted(qtbot, EVERYTHING, direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        columns = sorted(WIDTH - 1 - x for x in columns)
    assert WIDTH - room <= columns[0] < columns[-1] < WIDTH
    less, _ = painted(qtbot, EVERYTHING._replace(starred=False), direction)
    assert 0 < less < room


def test_their_colour_can_be_read(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    palette = widget.palette()
    assert contrast(theme.secondary(palette), palette.base().color()) >= theme.TEXT
