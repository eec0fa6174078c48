"""In what the window is looked at: languages, colours, sizes of text and window."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple, cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.ui.palette_samples import PALETTES
from vidbrowser.ui import theme

LANGUAGES = ("en", "de", "ar")
CONTRASTS = ("light", "dark", "high contrast on black")
TEXT_SIZES = (100, 150, 200)
SIZES = (QSize(480, 640), QSize(800, 600), QSize(1280, 800), QSize(2560, 1440))
SMALLEST = QSize(480, 320)


class Frame(NamedTuple):
    """One of them; the language is that of the window, and chosen when it is made."""

    palette: str
    text_size: int
    size: QSize

    def __str__(self) -> str:
        return f"{self.palette}, {self.text_size} %, {self.size.width()}×{self.size.height()}"


FRAMES = [Frame(*each) for each in product(CONTRASTS, TEXT_SIZES, SIZES)]


def take(frame: Frame) -> None:
    """Give the application the colours and the size of text of `frame`."""
    cast("QApplication", QApplication.instance()).setPalette(PALETTES[frame.palette]())
    theme.set_text_size(frame.text_size)
