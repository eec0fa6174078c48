"""Records are painted within their cell, on one line, whatever stands in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.ui.records.painted_record import (
    HEIGHT,
    MARGIN,
    WIDTH,
    Painted,
    differs,
    outside_is_white,
)
from tests.ui.results import record
from vidbrowser.ui import theme
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE = 1_000
"""Pixels of a row in which a picture has all the room that it wants."""
ZALGO = "Z" + "\u0335\u0321\u0300\u0341\u0343" * 60 + "a" + "\u030d\u0316" * 200
HOSTILE = (
    *("", " ", "\ufffd\x01\x1b[31m\x7f\x9b", "a\nb\r\nc\u2028d\u2029e\x0bf", "\t" * 50),
    *("x" * 100_000, "東京" * 50_000, "\u202e\u202e\u2066 reversed", "שלום עולם 123 abc"),
    *(ZALGO, "\ud800"[:0] + "\U0010ffff\ue000\ufffe", "<b>bold</b> &amp; <img src=x>"),
    *("👩‍👩‍👧‍👦🏳️‍🌈" * 200, "𝐕𝐈𝐄𝐓 " * 40, "\u200b\u200d\ufeff", "٣٤٥ العربية"),
)


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    return Painted(qtbot)


@pytest.mark.parametrize("layout", [Layout.LIST, Layout.GRID])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_stay_in_their_cell(painted: Painted, layout: Layout, text: str) -> None:
    painted.delegate.terms = ("b", "z", "a")
    shown = record(1, title=text, channels=(text,), views=5)
    assert outside_is_white(painted.paint(shown, layout, selected=True))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    title=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40),
    term=st.text(min_size=1, max_size=3),
)
def test_any_text_can_be_painted(painted: Painted, title: str, term: str) -> None:
    painted.delegate.terms = (term,)
    assert outside_is_white(painted.paint(record(1, title=title, channels=(title,))))


def test_a_title_is_one_line(painted: Painted) -> None:
    one = painted.paint(record(1, title="first second", channels=(), published=None))
    two = painted.paint(record(1, title="first\nsecond", channels=(), published=None))
    assert not differs(one, two)


def test_matches_are_marked_in_title_and_channel(painted: Painted) -> None:
    shown = record(1, title="Chêne", channels=("Les chênes",))
    plain = painted.paint(shown)
    painted.delegate.terms = ("chene",)
    marked = painted.paint(shown)
    upper = QRect(MARGIN, MARGIN, WIDTH, HEIGHT // 2)
    lower = QRect(MARGIN, MARGIN + HEIGHT // 2, WIDTH, HEIGHT // 2)
    assert differs(plain, marked, upper)
    assert differs(plain, marked, lower)
    painted.delegate.terms = ("nosuch",)
    assert not differs(plain, painted.paint(shown))


def test_date_and_views_are_never_marked(painted: Painted) -> None:
    for channels in ((), (" ",), ("Rook",), ("العربية",), ("Rook", "العربية")):
        shown = record(1, title="Chess", channels=channels, views=5)
        plain = painted.paint(shown)
        painted.delegate.terms = ("view", "2020")
        assert not differs(plain, painted.paint(shown)), channels
        painted.delegate.terms = ()


def test_what_is_not_exposed_is_left_out(painted: Painted) -> None:
    whole = painted.paint(record(1))
    pictures = painted.delegate.pictures_width(HEIGHT)
    painted.delegate.exposed = QRect(MARGIN, 0, pictures, 999)
    part = painted.paint(record(1))
    assert not differs(whole, part, painted.delegate.exposed)
    assert differs(whole, part)
    painted.delegate.exposed = QRect(0, 0, 999, 999)
    assert not differs(whole, painted.paint(record(1)))


def test_selected_is_seen(painted: Painted) -> None:
    shown = record(1)
    assert differs(painted.paint(shown), painted.paint(shown, selected=True))


def test_what_is_not_a_record_paints_nothing(painted: Painted) -> None:
    painted.paint(record(1), Layout.GRID)
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    before = image.copy()
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    painted.delegate.paint(painter, option, painted.view.model_of_records.index(5, 5))
    painter.end()
    assert image == before


def test_a_picture_is_asked_for_when_painted_and_comes(painted: Painted) -> None:
    shown = record(1, image="here")
    assert painted.pictures.asked == []
    before = painted.paint(shown)
    painted.tasks.finish_all()
    after = painted.paint(shown)
    frame = QRect(MARGIN + 10, MARGIN + 10, 40, 40)
    assert differs(before, after, frame)
    assert after.pixelColor(MARGIN + 30, MARGIN + 30).red() > 200
    assert painted.pictures.asked == [("here", False)]


def test_rows_grow_with_the_font(painted: Painted) -> None:
    font = painted.view.font()
    usual = painted.delegate.row_height(font, 1.0, WIDE)
    assert painted.delegate.row_height(font, 2.0, WIDE) > usual
    font.setPointSizeF(font.pointSizeF() * 4)
    assert painted.delegate.row_height(font, 1.0, WIDE) > usual
    option = QStyleOptionViewItem()
    option.font = painted.view.font()
    option.rect = QRect(0, 0, WIDE, 10)
    hint = painted.delegate.sizeHint(option, painted.view.model_of_records.index(0, 0))
    assert hint.height() == usual
    assert painted.view.palette().color(QPalette.ColorRole.Base).isValid()


def test_in_a_grid_a_record_is_a_card(painted: Painted) -> None:
    shown = record(1)
    assert painted.paint(shown, Layout.GRID) != painted.paint(shown, Layout.TABLE)  # a tall row


@pytest.mark.parametrize("font_pixels", [13, 26])
@pytest.mark.parametrize("width", range(160, 2_600, 37))
def test_cards_are_as_wide_as_they_should_be(
    painted: Painted, width: int, font_pixels: int
) -> None:
    font = painted.view.font()
    font.setPixelSize(font_pixels)
    least, most = (theme.measure(pixels, font) for pixels in (220, 320))
    beside = painted.delegate.cards_beside(width, font, 1.0)
    assert beside >= 1
    if any(least <= width / number <= most for number in range(1, 20)):
        assert least <= width / beside <= most
    assert painted.delegate.cards_beside(width, font, 2.0) <= beside


def test_a_card_has_room_for_all_its_lines(painted: Painted) -> None:
    font = painted.view.font()
    wide, narrow = (painted.delegate.card_height(width, font) for width in (320, 220))
    assert wide - narrow == pytest.approx(100 * 9 / 16, abs=1)
    font.setPointSizeF(font.pointSizeF() * 2)
    assert (
        painted.delegate.card_height(220, font) > narrow + 3 * painted.view.fontMetrics().height()
    )


def test_a_row_is_as_high_as_in_the_drawings(painted: Painted) -> None:
    font = painted.view.font()
    font.setPixelSize(13)
    assert painted.delegate.row_height(font, 1.0, WIDE) == 64
    assert painted.delegate.pictures_width(64) == 12 + 96


def test_in_a_narrow_row_of_large_text_the_picture_gives_way(painted: Painted) -> None:
    font = painted.view.font()
    font.setPixelSize(30)
    wide, narrow = (painted.delegate.row_height(font, 2.0, width) for width in (WIDE, 480))
    assert narrow < wide
    assert painted.delegate.pictures_width(wide) > 480 * 0.45
    assert painted.delegate.pictures_width(narrow) <= 480 * 0.45


@pytest.mark.parametrize("layout", [Layout.LIST, Layout.GRID])
def test_a_record_of_a_folder_that_is_gone_says_so(painted: Painted, layout: Layout) -> None:
    shown = record(1)
    here = painted.paint(shown, layout)
    painted.delegate.away = (Path("/elsewhere"),)
    assert not differs(here, painted.paint(shown, layout))
    painted.delegate.away = (shown.path.parent,)
    assert differs(here, painted.paint(shown, layout))
    assert outside_is_white(painted.paint(record(1, title="x" * 300), layout))
