"""Palettes that people have, and the contrast of colours, reckoned without the program's help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyleFactory

from vidbrowser.ui import palettes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""

    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _of(text: str, ground: str, highlight: str, highlighted: str, link: str) -> QPalette:
    palette = QPalette(QColor(ground))
    roles = QPalette.ColorRole
    for role in (roles.Window, roles.Base, roles.AlternateBase, roles.Button, roles.ToolTipBase):
        palette.setColor(role, QColor(ground))
    texts = (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText)
    for role in (*texts, roles.ToolTipText):
        palette.setColor(role, QColor(text))
    palette.setColor(roles.Highlight, QColor(highlight))
    palette.setColor(roles.HighlightedText, QColor(highlighted))
    palette.setColor(roles.Link, QColor(link))
    return palette


PALETTES: Mapping[str, Callable[[], QPalette]] = {
    "light": palettes.light_palette,
    "dark": palettes.dark_palette,
    "high contrast on black": lambda: _of("#ffffff", "#000000", "#1aebff", "#000000", "#ffff00"),
    "high contrast on white": lambda: _of("#000000", "#ffffff", "#37006e", "#ffffff", "#00009f"),
    "pale accent": lambda: _of("#202020", "#f0f0f0", "#ffe066", "#202020", "#88aaff"),
    "dim accent": lambda: _of("#dddddd", "#222222", "#3a2f00", "#dddddd", "#0000cc"),
    "Qt's own": lambda: QStyleFactory.create("Fusion").standardPalette(),
}
