"""Widgets above a text: they scroll with it, and their room grows with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from vidbrowser.ui.detail.headed_view import HeadedView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Shown(HeadedView):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.label = QLabel("Above")
        self.label.setFixedHeight(500)
        self.add_above([self.label])
        self.set_text("<p>a line</p>" * 100)
        self.resize(400, 300)
        self.show()
        qtbot.waitUntil(lambda: self.header.height() == 500)

    @property
    def text_top(self) -> int:
        return self.cursorRect(QTextCursor(self.document())).top()


@pytest.fixture
def view(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_opens_at_the_beginning(view: Shown) -> None:
    assert view.verticalScrollBar().value() == 0
    assert view.header.y() > 0
    assert view.text_top > view.header.geometry().bottom()


def test_header_and_text_scroll_together(view: Shown) -> None:
    before = view.header.y(), view.text_top
    view.verticalScrollBar().setValue(120)
    assert (view.header.y(), view.text_top) == (before[0] - 120, before[1] - 120)


def test_another_text_keeps_the_place(view: Shown) -> None:
    view.verticalScrollBar().setValue(120)
    view.set_text("<p>another</p>" * 100)
    assert view.verticalScrollBar().value() == 120
    view.hide()
    view.show()
    assert view.verticalScrollBar().value() == 120


def test_at_rest_nothing_is_laid_out(view: Shown, qtbot: QtBot) -> None:
    asked: list[int] = []
    view.label.setFixedHeight(400)
    qtbot.waitUntil(lambda: view.header.height() == 400)
    view.header.changed.connect(lambda: asked.append(1))
    for _ in range(50):
        QApplication.processEvents()
    assert len(asked) <= 1


def test_what_grows_moves_the_text(view: Shown, qtbot: QtBot) -> None:
    top = view.text_top
    view.label.setFixedHeight(560)
    qtbot.waitUntil(lambda: view.text_top == top + 60)
    view.label.hide()
    qtbot.waitUntil(lambda: view.text_top < top - 400)


def test_both_have_the_same_edges_at_any_width(view: Shown) -> None:
    for width in (200, 400, 3000):
        view.resize(width, 300)
        frame = view.document().rootFrame().frameFormat()
        assert frame.leftMargin() == view.header.x()
        assert view.header.width() == view.measure <= 900
    assert view.header.x() > 500  # in the middle of a wide view


def test_the_edges_stay_when_the_scroll_bar_goes(view: Shown, qtbot: QtBot) -> None:
    edges = view.header.x(), view.header.width()
    view.set_text("short")
    view.label.setFixedHeight(20)
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    assert (view.header.x(), view.header.width()) == edges


def test_a_veil_covers_the_text_and_not_the_header(view: Shown, qtbot: QtBot) -> None:
    view.label.setFixedHeight(60)
    qtbot.waitUntil(lambda: view.header.height() == 60)

    def darkest(top: int, bottom: int) -> int:
        image = view.viewport().grab().toImage()
        across = range(view.header.x(), view.header.x() + 60)
        return min(image.pixelColor(x, y).lightness() for x in across for y in range(top, bottom))

    places = ((view.header.y(), view.header.geometry().bottom()), (view.text_top, 290))
    plain = [darkest(*place) for place in places]
    view.veil(veiled=True)
    assert darkest(*places[0]) == plain[0]
    assert darkest(*places[1]) > plain[1] + 50
    view.veil(veiled=False)
    assert [darkest(*place) for place in places] == plain


def test_from_the_right_the_edges_stay_with_and_without_a_scroll_bar(
    view: Shown, qtbot: QtBot
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(900, 300)
    right = view.viewport().x() + view.header.geometry().right()
    view.label.setFixedHeight(50)
    view.set_text("<p>a line</p>")
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    assert view.viewport().x() + view.header.geometry().right() == right
