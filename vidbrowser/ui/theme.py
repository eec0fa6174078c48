"""The tokens of the look: colours, spaces, corners and sizes, from palette and font."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from cachetools import LRUCache
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_P = ParamSpec("_P")
_R = TypeVar("_R")

Role = QPalette.ColorRole

TIGHT, GAP, WIDE, BROAD, VAST = 4, 8, 12, 16, 24
"""Pixels between things, at the usual size of text: the smaller, the more they belong together."""
CONTROL_RADIUS, PICTURE_RADIUS = 6, 8
TITLE, SECTION, BODY, SECONDARY = 1.5, 1.0, 1.0, 0.92
"""Sizes of text as parts of the system's; titles and sections are strong."""
TEXT, SHAPE = 4.5, 3.0
"""The least contrast of text and of shapes with what is behind them."""
_USUAL = 13.5
"""Pixels of a font up to which measures are those of the drawings."""


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


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    low, high = sorted((_luminance(one.rgb()), _luminance(other.rgb())))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1024)
def _luminance(color: int) -> float:
    parts = [(color >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def readable(front: QColor, *grounds: QColor, least: float = TEXT) -> QColor:
    """Return `front`, or so much lighter or darker that it stands out from all `grounds`.

    Where no colour has the contrast `least` with all of them, the first ground counts alone.
    """
    return _readable(front.rgb(), tuple(ground.rgb() for ground in grounds), least)


@lru_cache(maxsize=1024)
def _readable(front: int, grounds: tuple[int, ...], least: float) -> QColor:
    on = [QColor.fromRgb(ground) for ground in grounds]
    far = max((QColor("black"), QColor("white")), key=lambda c: min(contrast(c, g) for g in on))
    steps = (_mixed(far.rgb(), front, step / 16) for step in range(17))
    found = next((c for c in steps if all(contrast(c, g) >= least for g in on)), None)
    if found is None and len(grounds) > 1:
        return _readable(front, grounds[:1], least)
    return found or far


def _kept(
    make: Callable[Concatenate[QPalette, _P], _R],
) -> Callable[Concatenate[QPalette, _P], _R]:
    """Let `make` look at each palette once: a row that is painted asks for ten colours."""
    kept: LRUCache[object, _R] = LRUCache(64)

    @wraps(make)
    def ask(palette: QPalette, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        key = (palette.cacheKey(), palette.currentColorGroup(), args, *kwargs.items())
        if (found := kept.get(key)) is None:
            found = kept[key] = make(palette, *args, **kwargs)
        return found

    return ask


def is_dark(palette: QPalette) -> bool:
    """Tell whether `palette` writes light on dark."""
    return palette.color(Role.Window).lightness() < 128


@_kept
def is_high_contrast(palette: QPalette) -> bool:
    """Tell whether `palette` is black and white, or nearly: edges are to be drawn in full."""
    return contrast(palette.color(Role.WindowText), palette.color(Role.Window)) > 19.5


@_kept
def selection(palette: QPalette, *, active: bool = True) -> QColor:
    """Return the ground of what is selected: a tint, without colour where the focus is not."""
    front = palette.color(Role.Highlight if active else Role.Text)
    share = (0.22 if is_dark(palette) else 0.16) if active else 0.1
    return blended(front, palette.color(Role.Base), share)


def _grounds(palette: QPalette) -> tuple[QColor, ...]:
    """Return everything on which text of the records and of the panes stands."""
    return (
        *(palette.color(Role.Base), palette.color(Role.Window), palette.color(Role.AlternateBase)),
        *(selection(palette), selection(palette, active=False), band(palette), chip(palette)),
    )


@_kept
def text(palette: QPalette) -> QColor:
    """Return the colour of titles, selected or not."""
    return readable(palette.color(Role.Text), *_grounds(palette))


@_kept
def secondary(palette: QPalette, role: QPalette.ColorRole = Role.Text) -> QColor:
    """Return the colour of text that stands back behind `role`, and of hints, on any ground."""
    front = blended(palette.color(role), palette.color(Role.Base), 0.73)
    return readable(front, *_grounds(palette))


@_kept
def accent(palette: QPalette) -> QColor:
    """Return the colour of the ring of the focus, of the bar beside what is selected."""
    return readable(palette.color(Role.Highlight), *_grounds(palette), least=SHAPE)


@_kept
def muted(palette: QPalette) -> QColor:
    """Return what the accent is where the focus is not."""
    front = blended(palette.color(Role.Text), palette.color(Role.Base), 0.5)
    return readable(front, *_grounds(palette), least=SHAPE)


@_kept
def bar(palette: QPalette) -> QColor:
    """Return the colour of a bar that shows how much, as in the timeline."""
    return readable(
        palette.color(Role.Highlight), palette.color(Role.Window), selection(palette), least=SHAPE
    )


@_kept
def line(palette: QPalette) -> QColor:
    """Return the colour of a line between two things; all of it in high contrast."""
    share = 1 if is_high_contrast(palette) else 0.14
    return blended(palette.color(Role.WindowText), palette.color(Role.Window), share)


@_kept
def chip(palette: QPalette, *, hot: bool = False) -> QColor:
    """Return the ground of a chip; `hot` below the mouse."""
    return blended(palette.color(Role.Text), palette.color(Role.Base), 0.16 if hot else 0.09)


@_kept
def edge(palette: QPalette) -> QColor:
    """Return the colour of the edge of a chip, or of a mark, which is seen on all grounds."""
    share = 1 if is_high_contrast(palette) else 0.4
    front = blended(palette.color(Role.Text), palette.color(Role.Base), share)
    return readable(front, *_grounds(palette), least=SHAPE)


@_kept
def placeholder(palette: QPalette) -> QColor:
    """Return the ground of a picture that is not there."""
    return blended(palette.color(Role.Text), palette.color(Role.Base), 0.1)


def hued(hue: int, palette: QPalette) -> tuple[QColor, QColor]:
    """Return the ground of a placeholder of `hue` (0 to 359) and the colour of its letter."""
    return _hued(hue, is_dark(palette))


@lru_cache(maxsize=64)
def _hued(hue: int, dark: bool) -> tuple[QColor, QColor]:
    if dark:
        ground, letter = QColor.fromHsl(hue, 70, 62), QColor.fromHsl(hue, 140, 205)
    else:
        ground, letter = QColor.fromHsl(hue, 115, 220), QColor.fromHsl(hue, 115, 80)
    ground = QColor.fromRgb(ground.rgb())  # of eight bits, as it is painted
    return ground, readable(letter, ground)


def badge(*, live: bool = False) -> tuple[QColor, QColor]:
    """Return ground and text of a badge on a picture, whatever the picture and the palette."""
    return QColor("#c62828") if live else QColor(0, 0, 0, 194), QColor("white")


@_kept
def band(palette: QPalette) -> QColor:
    """Return the ground of every second group of records."""
    return blended(palette.color(Role.Text), palette.color(Role.Base), 0.05)


@_kept
def link_color(palette: QPalette) -> QColor:
    """Return the colour for links: the palette's, so far as it can be read."""
    return readable(palette.color(Role.Link), *_grounds(palette))


@_kept
def mark(palette: QPalette) -> tuple[QColor, QColor]:
    """Return ground and text of what the query found; in high contrast those of a selection."""
    if is_high_contrast(palette):
        ground = palette.color(Role.Highlight)
        return ground, readable(palette.color(Role.HighlightedText), ground)
    return QColor("#ffe28a"), QColor("#2b2300")


def measure(pixels: float, font: QFont) -> int:
    """Return `pixels` of the drawings for text in `font`: more where it is larger than usual."""
    return round(pixels * growth(font))


def growth(font: QFont) -> float:
    """Return how much larger `font` is than the usual one, at least 1."""
    return _growth(font.key())


@lru_cache(maxsize=64)
def _growth(key: str) -> float:
    font = QFont()
    font.fromString(key)
    return max(1.0, QFontInfo(font).pixelSize() / _USUAL)


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
