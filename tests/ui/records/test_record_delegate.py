"""Records are painted within their cell, on one line, whatever stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.ui.later import Later
from tests.ui.records.test_thumbnail_loader import picture
from tests.ui.results import Pictures, PromptLoader, catalogue_of, record, result_of
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched
from vidbrowser.ui.records import record_delegate
from vidbrowser.ui.records.record_delegate import RecordDelegate, paint_cropped, sign_of
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.records.record_view import RecordView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.records.record import Record

WIDTH, HEIGHT, MARGIN = 400, 70, 60
ZALGO = "Z" + "\u0335\u0321\u0300\u0341\u0343" * 60 + "a" + "\u030d\u0316" * 200
HOSTILE = (
    *("", " ", "\ufffd\x01\x1b[31m\x7f\x9b", "a\nb\r\nc\u2028d\u2029e\x0bf", "\t" * 50),
    *("x" * 100_000, "東京" * 50_000, "\u202e\u202e\u2066 reversed", "שלום עולם 123 abc"),
    *(ZALGO, "\ud800"[:0] + "\U0010ffff\ue000\ufffe", "<b>bold</b> &amp; <img src=x>"),
    *("👩‍👩‍👧‍👦🏳️‍🌈" * 200, "𝐕𝐈𝐄𝐓 " * 40, "\u200b\u200d\ufeff", "٣٤٥ العربية"),
)


class Painted:
    """A delegate that paints a record into the middle of a white image."""

    def __init__(self, qtbot: QtBot) -> None:
        self.tasks, self.pictures = Later(), Pictures({"here": picture()})
        self.loader = PromptLoader(lambda: self.pictures, self.tasks, may_fetch=False)
        self.delegate = RecordDelegate(self.loader)
        self.view = RecordView(self.delegate)
        qtbot.addWidget(self.view)
        self.image = QImage()

    def paint(self, shown: Record, layout: Layout = Layout.LIST, selected: bool = False) -> QImage:
        self.view.model_of_records.show(result_of(catalogue_of([shown])))
        self.view.model_of_records.lay_out(layout)
        option = QStyleOptionViewItem()
        option.widget = self.view
        option.font = self.view.font()
        option.palette = self.view.palette()
        height = HEIGHT if layout is Layout.LIST else 300
        option.rect = QRect(MARGIN, MARGIN, WIDTH, height)
        option.state = QStyle.StateFlag.State_Enabled
        if selected:
            option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        image = QImage(WIDTH + 2 * MARGIN, height + 2 * MARGIN, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.view.model_of_records.index(0, 0))
        painter.end()
        return image


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    return Painted(qtbot)


def outside_is_white(image: QImage) -> bool:
    """Tell whether nothing was painted beyond the cell, looking at every third pixel."""
    cell = QRect(MARGIN, MARGIN, image.width() - 2 * MARGIN, image.height() - 2 * MARGIN)
    return all(
        image.pixel(x, y) == 0xFFFFFFFF
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if not cell.contains(x, y)
    )


def differs(one: QImage, other: QImage, area: QRect | None = None) -> bool:
    return one.copy(area) != other.copy(area) if area else one != other


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


def test_the_pictures_last_painted_are_kept(
    painted: Painted, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted: list[int] = []
    whole = record_delegate.rounded

    def counting(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
        fitted.append(pixmap.cacheKey())
        return whole(pixmap, size, ratio)

    monkeypatch.setattr(record_delegate, "rounded", counting)
    monkeypatch.setattr(record_delegate, "_KEPT", 3)
    painted.delegate = record_delegate.RecordDelegate(painted.loader)
    painted.pictures.answers |= {name: picture() for name in "abcd"}
    for name in "abcd":
        painted.paint(record(1, image=name))
    painted.tasks.finish_all()
    for name in "abcadab":
        painted.paint(record(1, image=name))
    a, b, c, d = dict.fromkeys(fitted)
    assert fitted == [a, b, c, d, b]


def test_each_state_of_a_picture_has_its_own_sign() -> None:
    assert sign_of(None) == "…"
    assert sign_of(NotFetched("http://x")) == "not fetched"
    signs = {kind: sign_of(Failure(kind, "why")) for kind in FailureKind}
    assert signs[FailureKind.GONE] == "gone"
    assert signs[FailureKind.MISSING] == "no picture"
    assert signs[FailureKind.REFUSED] == "refused"
    assert signs[FailureKind.UNREACHABLE] == "failed"


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


def test_rows_grow_with_the_font(painted: Painted) -> None:
    font = painted.view.font()
    usual = painted.delegate.row_height(font, 1.0)
    assert painted.delegate.row_height(font, 2.0) > usual
    font.setPointSizeF(font.pointSizeF() * 4)
    assert painted.delegate.row_height(font, 1.0) > usual
    option = QStyleOptionViewItem()
    option.font = painted.view.font()
    hint = painted.delegate.sizeHint(option, painted.view.model_of_records.index(0, 0))
    assert hint.height() == usual
    assert painted.view.palette().color(QPalette.ColorRole.Base).isValid()


def test_in_a_grid_a_record_is_a_card(painted: Painted) -> None:
    shown = record(1)
    assert painted.paint(shown, Layout.GRID) != painted.paint(shown, Layout.TABLE)  # a tall row
