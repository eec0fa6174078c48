"""The palette is the one that was chosen, else the system's, else the one that it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.palette_samples import contrast
from vidbrowser.ui import palettes, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

Role, Scheme = QPalette.ColorRole, Qt.ColorScheme
SHOWN_TOGETHER = (
    *((Role.Text, Role.Base), (Role.WindowText, Role.Window), (Role.ButtonText, Role.Button)),
    *((Role.HighlightedText, Role.Highlight), (Role.Text, Role.AlternateBase)),
    *((Role.ToolTipText, Role.ToolTipBase), (Role.Link, Role.Base), (Role.Link, Role.Window)),
    *((Role.PlaceholderText, Role.Base), (Role.PlaceholderText, Role.Window)),
)


@pytest.fixture(autouse=True)
def usual_palette(qtbot: QtBot) -> Iterator[None]:
    before = QApplication.palette()
    yield
    QApplication.setPalette(before)


@pytest.mark.parametrize("make", [palettes.light_palette, palettes.dark_palette])
@pytest.mark.parametrize(("text", "ground"), SHOWN_TOGETHER)
def test_what_the_style_paints_can_be_read(
    qtbot: QtBot, make: object, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    assert callable(make)
    palette = make()
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


def test_disabled_text_stands_back(qtbot: QtBot) -> None:
    palette = palettes.dark_palette()
    usual = palette.color(QPalette.ColorGroup.Active, Role.Text)
    assert palette.color(QPalette.ColorGroup.Disabled, Role.Text) != usual


def test_light_and_dark_are_taken_by_choice(qtbot: QtBot) -> None:
    palettes.apply("dark")
    assert theme.is_dark(QApplication.palette())
    palettes.apply("light")
    assert QApplication.palette().color(Role.Window) == palettes.light_palette().window().color()


@pytest.mark.parametrize("scheme", [Scheme.Light, Scheme.Dark, Scheme.Unknown])
def test_where_the_system_has_no_palette_what_it_wants_is_taken(
    qtbot: QtBot, scheme: Qt.ColorScheme
) -> None:
    given = QApplication.style().standardPalette()
    found = palettes.fitting(given, scheme)
    assert theme.is_dark(found) is (scheme == Scheme.Dark)
    assert found.window().color() != given.window().color()


def a_system_of(window: str, text: str) -> QPalette:
    palette = QPalette(QColor(window))
    for role in (Role.Text, Role.WindowText):
        palette.setColor(role, QColor(text))
    palette.setColor(Role.Base, QColor(window))
    palette.setColor(Role.PlaceholderText, QColor(128, 128, 128, 128))
    return palette


@pytest.mark.parametrize(
    ("window", "text", "scheme"),
    [
        ("#fdf6e3", "#073642", Scheme.Light),
        ("#fdf6e3", "#073642", Scheme.Unknown),
        ("#002b36", "#eee8d5", Scheme.Dark),
    ],
)
def test_a_palette_of_the_systems_own_goes_before_ours(
    qtbot: QtBot, window: str, text: str, scheme: Qt.ColorScheme
) -> None:
    given = a_system_of(window, text)
    found = palettes.fitting(given, scheme)
    assert not found.isBrushSet(QPalette.ColorGroup.Active, Role.Window)  # it follows the system
    assert contrast(found.placeholderText().color(), given.window().color()) >= 4.5


def test_a_light_palette_where_dark_is_wanted_is_not_taken(qtbot: QtBot) -> None:
    light, dark = a_system_of("#faf9f8", "#202020"), a_system_of("#202020", "#faf9f8")
    assert theme.is_dark(palettes.fitting(light, Scheme.Dark))
    assert not theme.is_dark(palettes.fitting(dark, Scheme.Light))
