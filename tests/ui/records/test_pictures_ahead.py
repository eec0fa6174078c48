"""The list asks for the pictures that are seen, and for those of the page to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.later import Later
from tests.ui.results import Pictures, catalogue_of, record, result_of
from vidbrowser.search.order import Order
from vidbrowser.ui.records.pictures_ahead import PicturesAhead
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.records.record_view import RecordView
from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.records.thumbnail_loader import Wishes


class Wanting(ThumbnailLoader):
    """Writes down what is wanted."""

    def __init__(self) -> None:
        super().__init__(lambda: Pictures({}), Later(), may_fetch=False)
        self.wanted: list[tuple[list[int], list[int]]] = []
        self.widths: list[int] = []

    def want(self, visible: Wishes, ahead: Wishes) -> None:
        self.wanted.append((numbers(visible), numbers(ahead)))

    def fit(self, width: int) -> None:
        self.widths.append(width)


def numbers(wishes: Wishes) -> list[int]:
    return [int(str(image)) for image, _ in wishes]


class Shown:
    """A list of 500 records, number 0 at the top."""

    def __init__(self, qtbot: QtBot, layout: Layout) -> None:
        self.loader = Wanting()
        self.delegate = RecordDelegate(self.loader)
        self.view = RecordView(self.delegate)
        qtbot.addWidget(self.view)
        PicturesAhead(self.view, self.delegate, self.loader)
        self.view.lay_out(layout)
        self.view.resize(700, 600)
        with qtbot.waitExposed(self.view):
            self.view.show()
        catalogue = catalogue_of([record(n, image=str(n)) for n in range(500)])
        self.view.show_result(result_of(catalogue, order=Order.OLDEST), ())
        self.view.viewport().repaint()

    @property
    def last(self) -> tuple[list[int], list[int]]:
        return self.loader.wanted[-1]

    def scroll(self, place: int) -> None:
        self.view.verticalScrollBar().setValue(place)
        self.view.viewport().repaint()


@pytest.mark.parametrize("layout", [Layout.LIST, Layout.GRID])
def test_what_is_seen_and_the_page_to_come(qtbot: QtBot, layout: Layout) -> None:
    shown = Shown(qtbot, layout)
    visible, ahead = shown.last
    assert visible[:3] == [0, 1, 2]
    assert ahead == list(range(len(visible), 2 * len(visible)))
    shown.scroll(shown.view.verticalScrollBar().maximum())
    visible, ahead = shown.last
    assert visible[-1] == 499
    assert ahead == []
    shown.scroll(shown.view.verticalScrollBar().maximum() // 2)  # back, so up
    visible, ahead = shown.last
    assert ahead == list(range(visible[0] - 1, visible[0] - 1 - len(visible), -1))


def test_nothing_is_asked_again_where_nothing_moved(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Layout.LIST)
    count = len(shown.loader.wanted)
    shown.view.viewport().repaint()
    assert len(shown.loader.wanted) == count


def test_the_table_wants_none(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Layout.TABLE)
    assert shown.last == ([], [])


def test_pictures_fit_what_they_are_painted_in(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Layout.GRID)
    assert 0 <= shown.view.columnWidth(0) - shown.loader.widths[-1] <= 1
