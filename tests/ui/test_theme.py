"""Colours can be read on their ground, in light and in dark, and follow the person's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.widgets.test_highlighted_text import contrast
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Role = QPalette.ColorRole
APPEARANCES = ("light", "dark")


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_texts_can_be_read(qtbot: QtBot, appearance: str) -> None:
    palette = theme.palette_for(appearance)
    for text, ground in (
        *((Role.Text, Role.Base), (Role.WindowText, Role.Window), (Role.ButtonText, Role.Button)),
        *((Role.HighlightedText, Role.Highlight), (Role.Text, Role.AlternateBase)),
        (Role.ToolTipText, Role.ToolTipBase),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)
    base = palette.color(Role.Base)
    assert contrast(theme.link_color(palette), base) >= 4.5
    assert contrast(theme.secondary(palette), base) >= 4.5
    assert contrast(theme.secondary(palette), theme.placeholder(palette)) >= 3
    window = theme.secondary(palette, Role.WindowText)
    assert contrast(window, palette.color(Role.Window)) >= 4.5


def test_dark_and_light_are_told_apart(qtbot: QtBot) -> None:
    assert theme.is_dark(theme.palette_for("dark"))
    assert not theme.is_dark(theme.palette_for("light"))
    assert theme.palette_for("") == QPalette()
    assert theme.palette_for("purple") == QPalette()


def test_disabled_text_stands_back(qtbot: QtBot) -> None:
    palette = theme.dark_palette()
    usual = palette.color(QPalette.ColorGroup.Active, Role.Text)
    assert palette.color(QPalette.ColorGroup.Disabled, Role.Text) != usual


@pytest.mark.parametrize(
    ("share", "color"), [(0, "#000000"), (1, "#ffffff"), (0.5, "#808080"), (0.25, "#404040")]
)
def test_blending(share: float, color: str) -> None:
    assert theme.blended(QColor("white"), QColor("black"), share) == QColor(color)


def test_fonts_follow_the_widget(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    font = label.font()
    font.setPointSizeF(12)
    label.setFont(font)
    assert theme.scaled_font(label, 1.5).pointSizeF() == 18
    assert theme.scaled_font(label, 1, strong=True).weight() == QFont.Weight.DemiBold
    assert label.font().pointSizeF() == 12
    font.setPixelSize(20)
    label.setFont(font)
    assert theme.scaled_font(label, 1.5).pixelSize() == 30


def test_text_is_scaled_from_the_systems_size_however_often(qtbot: QtBot) -> None:
    usual = QApplication.font()
    for percent in (200, 150, 80):
        theme.set_text_size(percent)
        wanted = usual.pointSizeF() * percent / 100
        assert QApplication.font().pointSizeF() == pytest.approx(wanted, rel=0.02)
    theme.set_text_size(100)
    assert QApplication.font() == usual


def test_a_scaled_font_follows_that_of_its_model(qtbot: QtBot) -> None:
    model = QWidget()
    qtbot.addWidget(model)
    heading = QLabel("heading", model)
    theme.ScaledFont(heading, model, 1.5, strong=True)
    font = model.font()
    for size in (10.0, 20.0):
        font.setPointSizeF(size)
        model.setFont(font)
        assert heading.font().pointSizeF() == 1.5 * size
        assert heading.font().weight() == QFont.Weight.DemiBold
