"""Colours and measures that the system's palette and font do not give by themselves."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TIGHT, GAP, WIDE, BROAD, VAST = 4, 8, 12, 16, 24
"""Pixels between things, at the usual size of text: the smaller, the more they belong together."""
CONTROL_RADIUS, PICTURE_RADIUS = 6, 8
TITLE, SECTION, BODY, SECONDARY = 1.5, 1.0, 1.0, 0.92
"""Sizes of text as parts of the system's; titles and sections are strong."""


@lru_cache(maxsize=256)
def _mixed(front: int, back: int, share: float) -> QColor:
    parts = [
        round((front >> shift & 255) * share + (back >> shift & 255) * (1 - share))
        for shift in (16, 8, 0)
    ]
    return QColor(*parts)


def blended(front: QColor, back: QColor, share: float) -> QColor:
    """Return the colour of which `share` (0 to 1) is `front` and the rest `back`."""
    return _mixed(front.rgb(), back.rgb(), share)


def is_dark(palette: QPalette) -> bool:
    """Tell whether `palette` writes light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def secondary(palette: QPalette, text: QPalette.ColorRole = QPalette.ColorRole.Text) -> QColor:
    """Return the colour of text that stands back behind `text`; its contrast stays above 4.5."""
    behind = QPalette.ColorRole.Highlight
    if text != QPalette.ColorRole.HighlightedText:
        behind = QPalette.ColorRole.Base
    return blended(palette.color(text), palette.color(behind), 0.68)


def placeholder(palette: QPalette) -> QColor:
    """Return the ground of a picture that is not there."""
    return blended(
        palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.1
    )


def band(palette: QPalette) -> QColor:
    """Return the ground of every second group of records."""
    return blended(
        palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.05
    )


def link_color(palette: QPalette) -> QColor:
    """Return a colour for links that can be read on the palette's base, light or dark."""
    return QColor("#8ab4f8") if is_dark(palette) else QColor("#0b57d0")


def dark_palette() -> QPalette:
    """Return light on dark, for desktops that do not say what they want."""
    palette = QPalette(QColor("#26282b"))
    colors = {
        QPalette.ColorRole.Base: "#1b1d1f",
        QPalette.ColorRole.AlternateBase: "#222427",
        QPalette.ColorRole.Text: "#e6e7e9",
        QPalette.ColorRole.WindowText: "#e6e7e9",
        QPalette.ColorRole.ButtonText: "#e6e7e9",
        QPalette.ColorRole.ToolTipBase: "#33363a",
        QPalette.ColorRole.ToolTipText: "#e6e7e9",
        QPalette.ColorRole.Highlight: "#2f65a8",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.PlaceholderText: "#8b8f95",
        QPalette.ColorRole.Link: "#8ab4f8",
    }
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8b8f95"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#8b8f95"))
    return palette


def light_palette() -> QPalette:
    """Return dark on light, for desktops that do not say what they want."""
    palette = QPalette(QColor("#efefef"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#2f6fb7"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    return palette


def palette_for(appearance: str) -> QPalette:
    """Return the palette for "light" or "dark"; for anything else that of the system."""
    made = {"dark": dark_palette, "light": light_palette}.get(appearance)
    return made() if made else QPalette()


def set_text_size(percent: int) -> None:
    """Make all text so many percent of what the system wants."""
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = _scaled(usual, percent / 100, strong=False)
    if font != QApplication.font():  # else it goes on to follow the system's
        QApplication.setFont(font)


class ScaledFont(QObject):
    """Gives `widget` the font of `model`, `factor` times as large, whenever that changes."""

    def __init__(
        self, widget: QWidget, model: QWidget, factor: float, *, strong: bool = False
    ) -> None:
        super().__init__(widget)
        self._widget, self._model, self._factor, self._strong = widget, model, factor, strong
        model.installEventFilter(self)
        self._apply()

    def _apply(self) -> None:
        self._widget.setFont(scaled_font(self._model, self._factor, strong=self._strong))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and watched is self._model:
            self._apply()
        return super().eventFilter(watched, event)


def scaled_font(widget: QWidget, factor: float, *, strong: bool = False) -> QFont:
    """Return the font of `widget`, `factor` times as large, bold-ish when `strong`."""
    key = (widget.font().key(), factor, strong)
    if key not in _fonts:
        _fonts[key] = _scaled(widget.font(), factor, strong=strong)
    return _fonts[key]


_fonts: dict[tuple[str, float, bool], QFont] = {}


def _scaled(base: QFont, factor: float, *, strong: bool) -> QFont:
    font = QFont(base)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:  # given in pixels
        font.setPixelSize(round(font.pixelSize() * factor))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
