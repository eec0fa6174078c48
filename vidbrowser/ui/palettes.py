"""The palettes: light, dark, and what the system has, or wants where it has none of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Mapping

Role = QPalette.ColorRole

_DARK: Mapping[QPalette.ColorRole, str] = {
    Role.Window: "#202225",
    Role.Base: "#1a1c1e",
    Role.AlternateBase: "#202225",
    Role.Text: "#e8eaed",
    Role.WindowText: "#e8eaed",
    Role.ButtonText: "#e8eaed",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#33363a",
    Role.ToolTipText: "#e8eaed",
    Role.Highlight: "#6fa5ea",
    Role.HighlightedText: "#0e1520",
    Role.Accent: "#6fa5ea",
    Role.PlaceholderText: "#a3a8ae",
    Role.Link: "#8fbcf5",
    Role.LinkVisited: "#8fbcf5",
}
_LIGHT: Mapping[QPalette.ColorRole, str] = {
    Role.Window: "#f6f6f7",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f6f6f7",
    Role.Text: "#1d1f22",
    Role.WindowText: "#1d1f22",
    Role.ButtonText: "#1d1f22",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#1d1f22",
    Role.ToolTipText: "#ffffff",
    Role.Highlight: "#2f6fb7",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#2f6fb7",
    Role.PlaceholderText: "#5a5f66",
    Role.Link: "#1f5fa8",
    Role.LinkVisited: "#1f5fa8",
}


def dark_palette() -> QPalette:
    """Return light on dark."""
    return _palette("#26292d", _DARK)


def light_palette() -> QPalette:
    """Return dark on light."""
    return _palette("#f6f6f7", _LIGHT)


def _palette(button: str, colors: Mapping[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette(QColor(button))
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    faint = theme.blended(palette.color(Role.Text), palette.color(Role.Window), 0.55)
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def apply(appearance: str) -> None:
    """Take the "light" or the "dark" palette; for anything else what the system wants."""
    made = {"dark": dark_palette, "light": light_palette}.get(appearance, _of_the_system)
    QApplication.setPalette(made())


def _of_the_system() -> QPalette:
    QApplication.setPalette(QPalette())  # or we would see ours
    return fitting(QApplication.palette(), QApplication.styleHints().colorScheme())


def fitting(given: QPalette, wanted: Qt.ColorScheme) -> QPalette:
    """Return what to set where the system has `given`: that, with hints that can be read, or ours.

    What Qt falls back on is no choice of the person's, nor is light where dark is `wanted`.
    """
    wrong = Qt.ColorScheme.Light if theme.is_dark(given) else Qt.ColorScheme.Dark
    if wanted == wrong or given == QApplication.style().standardPalette():
        return dark_palette() if wanted == Qt.ColorScheme.Dark else light_palette()
    palette = QPalette()  # what is not set in it goes on to follow the system
    palette.setColor(Role.PlaceholderText, theme.secondary(given))
    return palette
