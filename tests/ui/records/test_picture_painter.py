"""A picture fills its frame; where there is none, letter, hue and a word tell what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.ui.records.painted_record import HEIGHT, MARGIN, WIDTH, Painted, differs
from tests.ui.records.test_thumbnail_loader import picture
from tests.ui.results import record
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched
from vidbrowser.ui import palettes, theme
from vidbrowser.ui.records import picture_painter
from vidbrowser.ui.records.picture_painter import (
    hue_of,
    initial,
    paint_cropped,
    paint_placeholder,
    sign_of,
)
from vidbrowser.ui.records.record_delegate import RecordDelegate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    return Painted(qtbot)


def picture_of(painted: Painted) -> QRect:
    """Return where the picture of a row is painted."""
    return QRect(MARGIN, MARGIN, painted.delegate.pictures_width(HEIGHT), HEIGHT)


def test_the_pictures_last_painted_are_kept(
    painted: Painted, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted: list[int] = []
    whole = picture_painter.rounded

    def counting(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
        fitted.append(pixmap.cacheKey())
        return whole(pixmap, size, ratio)

    monkeypatch.setattr(picture_painter, "rounded", counting)
    monkeypatch.setattr(picture_painter, "_KEPT", 3)
    painted.delegate = RecordDelegate(painted.loader)
    painted.pictures.answers |= {name: picture() for name in "abcd"}
    for name in "abcd":
        painted.paint(record(1, image=name))
    painted.tasks.finish_all()
    for name in "abcadab":
        painted.paint(record(1, image=name))
    a, b, c, d = dict.fromkeys(fitted)
    assert fitted == [a, b, c, d, b]


@pytest.mark.parametrize("size", [(100, 50), (50, 100), (1, 1), (160, 90)])
def test_a_picture_fills_its_frame(qtbot: QtBot, size: tuple[int, int]) -> None:
    pixmap = QPixmap(*size)
    pixmap.fill(QColor("red"))
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_cropped(painter, QRect(10, 10, 64, 36), pixmap)
    painter.end()
    red = [(x, y) for x in range(100) for y in range(80) if image.pixelColor(x, y).green() < 99]
    assert len(red) == 64 * 36


def test_each_state_of_a_picture_has_its_own_sign() -> None:
    assert sign_of(None) == "…"
    assert sign_of(NotFetched("http://x")) == ""  # said once, above the records
    signs = {kind: sign_of(Failure(kind, Sentence("why"))) for kind in FailureKind}
    assert signs[FailureKind.GONE] == "gone"
    assert signs[FailureKind.MISSING] == ""
    assert signs[FailureKind.REFUSED] == "refused"
    assert signs[FailureKind.UNREACHABLE] == "failed"


@pytest.mark.parametrize(
    ("name", "letter"),
    [("pshero", "P"), ("#1 news", "1"), ("«Дом»", "Д"), ("夜汽車", "夜"), ("  ", ""), ("—!", "")],
)
def test_the_letter_is_the_first_that_is_one(name: str, letter: str) -> None:
    assert initial(name) == letter


def test_a_channel_keeps_its_hue_and_many_have_several() -> None:
    assert hue_of("Bishop") == hue_of("bishop") == 160
    assert len({hue_of(f"channel {n}") for n in range(200)}) == 18
    assert 0 <= hue_of("\ud800") < 360


def test_placeholders_of_channels_differ_and_are_those_of_the_palette(qtbot: QtBot) -> None:
    light, dark = palettes.light_palette(), palettes.dark_palette()

    def painted_for(name: str, palette: QPalette = light) -> QImage:
        image = QImage(96, 54, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        option = QStyleOptionViewItem()
        option.palette = palette
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_placeholder(painter, image.rect(), name, option)
        painter.end()
        return image

    rook = painted_for("Rook")
    assert rook.pixelColor(48, 3) == theme.hued(hue_of("Rook"), light)[0]
    assert rook != painted_for("Rank")
    assert rook != painted_for("Bishop")
    assert rook != painted_for("Rook", dark)
    bare = painted_for("—")
    inked = {bare.pixel(x, y) for x in range(36, 60) for y in range(15, 40)}
    assert len(inked) > 1  # a symbol
    assert rook.pixelColor(0, 0).alpha() == 0  # its corners are round


def test_the_length_stands_on_the_picture(painted: Painted) -> None:
    none, short, long = (painted.paint(record(1, duration=d)) for d in (None, 59, 3_600))
    frame = picture_of(painted)
    assert differs(none, short, frame)
    assert differs(short, long, frame)
    rest = QRect(frame.right() + 1, MARGIN, WIDTH - frame.width(), HEIGHT)
    assert not differs(none, long, rest)


@pytest.mark.parametrize("said", [{"duration": 0}, {"live": "is_live"}])
def test_a_live_stream_is_told_by_word_and_colour(
    painted: Painted, said: dict[str, object]
) -> None:
    live, frame = painted.paint(record(1, **said)), picture_of(painted)
    red = theme.badge(live=True)[0]
    places = [(x, y) for x in range(frame.width()) for y in range(HEIGHT)]
    found = [p for p in places if live.pixelColor(MARGIN + p[0], MARGIN + p[1]) == red]
    assert found
    assert min(x for x, _ in found) > frame.width() // 2
    assert min(y for _, y in found) > HEIGHT // 2


def test_in_a_mirrored_row_picture_and_badge_change_sides(painted: Painted) -> None:
    red = theme.badge(live=True)[0]
    painted.direction = Qt.LayoutDirection.RightToLeft
    image = painted.paint(record(1, duration=0))
    found = [
        x
        for x in range(WIDTH)
        for y in range(HEIGHT)
        if image.pixelColor(MARGIN + x, MARGIN + y) == red
    ]
    width = painted.delegate.pictures_width(HEIGHT)
    assert found
    assert WIDTH - width <= min(found)
    assert max(found) < WIDTH - width // 2
