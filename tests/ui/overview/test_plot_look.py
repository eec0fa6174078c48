"""The look of plots follows palette and direction; a line stands at the side where one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.ui.palette_samples import PALETTES, contrast
from vidbrowser.ui.overview.plot_look import look_of, paint_line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 300


@pytest.mark.parametrize("palette", PALETTES)
def test_bars_and_texts_stand_out_from_the_ground(qtbot: QtBot, palette: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(PALETTES[palette]())
    look = look_of(widget)
    assert contrast(look.text, look.ground) >= 4.5
    assert contrast(look.secondary, look.ground) >= 4.5
    assert contrast(look.bar, look.ground) >= 3
    assert contrast(look.outline, look.ground) >= 3


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_line_begins_where_all_does(qtbot: QtBot, mirrored: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(PALETTES["light"]())
    widget.setLayoutDirection(Qt.LayoutDirection(mirrored))
    look = look_of(widget)
    image = QImage(WIDTH, 30, QImage.Format.Format_RGB32)
    image.fill(look.ground)
    painter = QPainter(image)
    paint_line(painter, "tag:a", WIDTH, look)
    painter.end()
    ink = [x for x in range(WIDTH) for y in range(30) if image.pixelColor(x, y) != look.ground]
    assert min(ink) > WIDTH / 2 if mirrored else max(ink) < WIDTH / 2
