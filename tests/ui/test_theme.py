"""Whatever the palette: text can be read and shapes are seen, also on what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.palette_samples import PALETTES, contrast
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

Role = QPalette.ColorRole
COLOR = st.integers(0, 0xFFFFFF).map(QColor.fromRgb)
each_palette = pytest.mark.parametrize("make", PALETTES.values(), ids=PALETTES)


def grounds(palette: QPalette) -> dict[str, QColor]:
    """Return what text stands on, by name."""
    return {
        "base": palette.color(Role.Base),
        "window": palette.color(Role.Window),
        "every second row": palette.color(Role.AlternateBase),
        "selection": theme.selection(palette),
        "selection without the focus": theme.selection(palette, active=False),
        "group": theme.band(palette),
        "chip": theme.chip(palette),
    }


@each_palette
@pytest.mark.parametrize("token", [theme.text, theme.secondary, theme.link_color])
def test_texts_can_be_read_on_every_ground(
    qtbot: QtBot, make: Callable[[], QPalette], token: Callable[[QPalette], QColor]
) -> None:
    palette = make()
    low = {n: contrast(token(palette), ground) for n, ground in grounds(palette).items()}
    assert min(low.values()) >= 4.5, low


@each_palette
@pytest.mark.parametrize("token", [theme.accent, theme.muted, theme.edge])
def test_shapes_are_seen_on_every_ground(
    qtbot: QtBot, make: Callable[[], QPalette], token: Callable[[QPalette], QColor]
) -> None:
    palette = make()
    low = {n: contrast(token(palette), ground) for n, ground in grounds(palette).items()}
    assert min(low.values()) >= 3, low


@each_palette
def test_bars_marks_and_badges(qtbot: QtBot, make: Callable[[], QPalette]) -> None:
    palette = make()
    assert contrast(theme.bar(palette), palette.color(Role.Window)) >= 3
    assert contrast(theme.bar(palette), theme.selection(palette)) >= 3
    assert contrast(*theme.mark(palette)) >= 4.5
    assert contrast(palette.color(Role.Text), theme.chip(palette, hot=True)) >= 4.5
    assert contrast(*theme.badge(live=True)) >= 4.5
    on_white = theme.blended(QColor("black"), QColor("white"), theme.badge()[0].alphaF())
    assert contrast(on_white, theme.badge()[1]) >= 4.5
    assert contrast(theme.secondary(palette), theme.placeholder(palette)) >= 4.5


@each_palette
@pytest.mark.parametrize("hue", range(0, 360, 20))
def test_the_letter_of_a_placeholder_can_be_read(
    qtbot: QtBot, make: Callable[[], QPalette], hue: int
) -> None:
    assert contrast(*theme.hued(hue, make())) >= 4.5


@each_palette
def test_what_is_selected_is_told_from_what_is_not(
    qtbot: QtBot, make: Callable[[], QPalette]
) -> None:
    palette = make()
    active, muted = theme.selection(palette), theme.selection(palette, active=False)
    assert len({c.name() for c in (active, muted, palette.color(Role.Base))}) == 3


def test_edges_are_drawn_in_full_where_contrast_is_high(qtbot: QtBot) -> None:
    for name, make in PALETTES.items():
        palette = make()
        high = name.startswith("high contrast")
        assert theme.is_high_contrast(palette) is high, name
        full = palette.color(Role.WindowText)
        assert (theme.line(palette) == full) is high
        assert (theme.edge(palette) == palette.color(Role.Text)) is high


@given(front=COLOR, ground=COLOR, least=st.sampled_from([3.0, 4.5]))
def test_any_colour_is_made_readable(front: QColor, ground: QColor, least: float) -> None:
    found = theme.readable(front, ground, least=least)
    assert contrast(found, ground) >= least - 0.001
    if contrast(front, ground) >= least:
        assert found == front


def test_where_grounds_are_at_odds_the_first_one_counts() -> None:
    black, white = QColor("black"), QColor("white")
    assert theme.readable(black, white, black) == black
    assert theme.readable(white, black, white) == white


def test_a_colour_follows_the_palette_when_that_changes(qtbot: QtBot) -> None:
    palette = PALETTES["light"]()
    before = theme.secondary(palette)
    palette.setColor(Role.Base, QColor("black"))
    palette.setColor(Role.Window, QColor("black"))
    palette.setColor(Role.AlternateBase, QColor("black"))
    palette.setColor(Role.Text, QColor("white"))
    assert theme.secondary(palette) != before


@pytest.mark.parametrize(
    ("share", "color"), [(0, "#000000"), (1, "#ffffff"), (0.5, "#808080"), (0.25, "#404040")]
)
def test_blending(share: float, color: str) -> None:
    assert theme.blended(QColor("white"), QColor("black"), share) == QColor(color)


def test_measures_grow_with_the_text_and_never_shrink(qtbot: QtBot) -> None:
    font = QFont()
    sizes = []
    for pixels in (8, 13, 27, 54):
        font.setPixelSize(pixels)
        sizes.append(theme.measure(100, font))
    assert sizes == [100, 100, 200, 400]


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
