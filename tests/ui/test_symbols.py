"""Symbols are drawn in the colour they are asked in, sharp, and follow the palette."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton

from vidbrowser import paths
from vidbrowser.ui import palettes, symbols, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NAMES = sorted(file.stem for file in (paths.resources() / "icons" / "symbolic").glob("*.svg"))
SIZE = QSize(16, 16)


@pytest.fixture(autouse=True)
def usual_palette(qtbot: QtBot) -> Iterator[None]:
    before = QApplication.palette()
    yield
    QApplication.setPalette(before)


def inked(pixmap: QPixmap) -> set[str]:
    """Return the colours of the pixels that are painted in full."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in places)
    return {color.name() for color in colors if color.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_symbol_is_drawn_in_one_colour(qtbot: QtBot, name: str) -> None:
    drawn = inked(symbols.pixmap(name, QColor("#2f6fb7"), SIZE * 4))
    assert drawn == {"#2f6fb7"}


def test_no_two_are_alike(qtbot: QtBot) -> None:
    black = QColor("black")
    images = [symbols.pixmap(name, black, SIZE).toImage() for name in NAMES]
    assert len(NAMES) >= 15
    assert not any(image in images[:place] for place, image in enumerate(images))


def test_on_a_fine_screen_it_has_more_pixels(qtbot: QtBot) -> None:
    fine = symbols.pixmap("search", QColor("black"), SIZE, 2)
    assert fine.size() == SIZE * 2
    assert fine.deviceIndependentSize().toSize() == SIZE
    icon = symbols.icon("search").pixmap(SIZE, 2.0)
    assert icon.size() == SIZE * 2


def test_what_was_drawn_is_kept_and_not_without_end(qtbot: QtBot) -> None:
    red = QColor("red")
    assert (
        symbols.pixmap("list", red, SIZE).cacheKey() == symbols.pixmap("list", red, SIZE).cacheKey()
    )
    first = symbols.pixmap("list", red, SIZE).cacheKey()
    for side in range(1, 400):
        symbols.pixmap("grid", red, QSize(side, 1))
    assert symbols.pixmap("list", red, SIZE).cacheKey() != first


def test_an_icon_follows_the_palette_and_outlives_who_made_it(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(symbols.icon("search"))
    gc.collect()
    seen = []
    for make in (palettes.light_palette, palettes.dark_palette):
        QApplication.setPalette(make())
        (color,) = inked(button.icon().pixmap(SIZE * 4))
        assert color == make().buttonText().color().name()
        seen.append(button.grab().toImage())
    assert seen[0] != seen[1]


def test_a_disabled_one_stands_back(qtbot: QtBot) -> None:
    icon = symbols.icon("file")
    usual, disabled = (
        inked(icon.pixmap(SIZE * 4, m)) for m in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert usual != disabled


def test_one_that_is_not_there_is_told_at_once(qtbot: QtBot) -> None:
    with pytest.raises(OSError, match="nosuch"):
        symbols.icon("nosuch")


def test_what_is_on_is_drawn_in_the_accent() -> None:
    made = symbols.icon("star")
    on = made.pixmap(SIZE, QIcon.Mode.Normal, QIcon.State.On).toImage()
    off = made.pixmap(SIZE, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    assert on != off
    assert on.pixelColor(8, 8).name() == theme.accent(QApplication.palette()).name()
