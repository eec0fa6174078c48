"""What matched is marked: underlined and coloured, at its place also beyond the first plane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter

from tests.ui.palette_samples import contrast
from vidbrowser.ui import palettes
from vidbrowser.ui.widgets.highlighted_text import (
    draw_marked,
    mark_format,
    shortened,
    two_lines,
    utf16_length,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette
    from pytestqt.qtbot import QtBot

PALETTES = (palettes.light_palette, palettes.dark_palette)


def drawn(text: str, terms: tuple[str, ...], palette: QPalette, width: int = 300) -> QImage:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_marked(painter, QRect(10, 10, width, 20), text, terms, palette)
    painter.end()
    return image


def marked_columns(image: QImage, palette: QPalette) -> list[int]:
    """Return the columns in which the ground of a mark is seen."""
    ground = mark_format(palette).background().color().rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == ground for y in range(image.height()))
    ]


@pytest.mark.parametrize("make", PALETTES)
def test_a_mark_is_more_than_a_colour(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    form = mark_format(make())
    assert form.fontUnderline()
    front, back = form.foreground().color(), form.background().color()
    assert contrast(front, back) >= 4.5


def test_the_match_is_marked_where_it_stands(qtbot: QtBot) -> None:
    palette = palettes.light_palette()
    assert marked_columns(drawn("abc war", (), palette), palette) == []
    assert marked_columns(drawn("abc war", ("nosuch",), palette), palette) == []
    begin = marked_columns(drawn("war abc", ("war",), palette), palette)
    end = marked_columns(drawn("abc war", ("war",), palette), palette)
    assert begin
    assert min(begin) < 14
    assert min(end) > min(begin) + 8
    assert len(begin) == pytest.approx(len(end), abs=3)


def test_folded_characters_and_higher_planes_are_marked(qtbot: QtBot) -> None:
    palette = palettes.light_palette()
    assert marked_columns(drawn("Chêne", ("chene",), palette), palette)
    plain = marked_columns(drawn("😀😀 war", ("war",), palette), palette)
    assert plain
    assert min(plain) > 14


def test_long_text_is_cut_within_its_line(qtbot: QtBot) -> None:
    palette = palettes.light_palette()
    image = drawn("war " * 30_000, ("war",), palette, width=200)
    assert max(marked_columns(image, palette)) <= 212
    assert all(image.pixel(x, y) == 0xFFFFFFFF for x in range(214, 400) for y in range(40))


@given(st.text(max_size=50))
def test_lengths_are_those_of_a_qstring(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_very_long_text_is_not_laid_out() -> None:
    assert shortened("x" * 1000) == "x" * 1000
    assert len(shortened("x" * 100_000)) == 1001


def test_mirrored_text_ends_at_the_right(qtbot: QtBot) -> None:
    palette = palettes.light_palette()
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    for text in ("war", "war שלום"):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_marked(painter, QRect(10, 10, 300, 20), text, ("war",), palette, mirrored=True)
        painter.end()
        assert min(marked_columns(image, palette)) > 200
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_marked(painter, QRect(10, 10, 300, 20), "plain", (), palette, mirrored=True)
    painter.end()
    inked = [x for x in range(400) for y in range(40) if image.pixel(x, y) != 0xFFFFFFFF]
    assert min(inked) > 200
    assert 290 < max(inked) <= 311


@pytest.mark.parametrize(
    "text", ["one", "", "a title of many words that goes on and on", "東京" * 40, "😀 " * 60]
)
def test_a_text_is_folded_once_and_loses_nothing(qtbot: QtBot, text: str) -> None:
    font = QFont()
    parts = two_lines(text, font, 120)
    assert len(parts) <= 2
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
    assert QFontMetrics(font).horizontalAdvance(parts[0]) <= 122
    assert (len(parts) == 2) is (QFontMetrics(font).horizontalAdvance(text.strip()) > 122)


def test_the_second_line_runs_as_the_first(qtbot: QtBot) -> None:
    from_right = two_lines("حلقات زحل Saturn and its rings", QFont(), 120)[1]
    from_left = two_lines("Saturn has rings حلقات زحل لماذا لا تسقط", QFont(), 120)[1]
    assert (from_right[0], from_left[0]) == ("\u200f", "\u200e")
