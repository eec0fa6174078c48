"""From right to left, time does so too: bars, mouse, keys and spans."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from vidbrowser.search.histogram import Histogram
from vidbrowser.ui.query.timeline import Timeline
from vidbrowser.ui.query.timeline_span import Grip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

YEARS = Histogram("year", tuple(date(2000 + n, 1, 1) for n in range(10)), (50, *range(1, 10)))
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Mirrored(Timeline):
    """A timeline of 416 x 56 pixels that runs from right to left."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.resize(416, 56)
        self.show_histogram(YEARS)
        self.spans: list[tuple[str, str]] = []
        self.span_chosen.connect(lambda *span: self.spans.append(span))

    def middle(self, place: int) -> QPoint:
        """Return the middle of the bar at `place`: ten bars of 40 pixels, a gap of 8 before."""
        return QPoint(416 - 8 - 40 * place - 20, 20)


@pytest.fixture
def timeline(qtbot: QtBot) -> Mirrored:
    timeline = Mirrored()
    qtbot.addWidget(timeline)
    timeline.show()
    return timeline


def test_the_highest_bar_is_painted_where_the_mouse_finds_it(timeline: Mirrored) -> None:
    image = timeline.grab().toImage()
    first, last = (image.pixel(timeline.middle(place)) for place in (0, 1))
    assert first != last  # that of 50 records is as high as there is room, the next is not
    assert timeline.bin_at(timeline.middle(0).x()) == 0


def test_a_span_is_drawn_by_the_mouse(timeline: Mirrored, qtbot: QtBot) -> None:
    qtbot.mousePress(timeline, LEFT, pos=timeline.middle(3))
    qtbot.mouseMove(timeline, timeline.middle(5))
    qtbot.mouseRelease(timeline, LEFT, pos=timeline.middle(5))
    assert timeline.spans == [("2003", "2005")]


def test_a_chosen_span_is_held_by_its_ends_and_by_its_middle(timeline: Mirrored) -> None:
    timeline.show_histogram(YEARS, [(3, 5)])
    begin, end = timeline.middle(3).x() + 20, timeline.middle(5).x() - 20
    assert timeline.grip_at(begin) is Grip.FIRST
    assert timeline.grip_at(end) is Grip.LAST
    assert timeline.grip_at(timeline.middle(4).x()) is Grip.WHOLE
    assert timeline.grip_at(begin + 20) is Grip.NONE


@pytest.mark.parametrize(
    ("key", "modifier", "span"),
    [
        (Key.Key_Left, NONE, ("2006", "2006")),
        (Key.Key_Right, NONE, ("2002", "2002")),
        (Key.Key_Left, SHIFT, ("2003", "2006")),
        (Key.Key_Home, NONE, ("2000", "2000")),
        (Key.Key_End, NONE, ("2009", "2009")),
    ],
)
def test_keys_point_where_they_lead(
    timeline: Mirrored,
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    span: tuple[str, str],
) -> None:
    timeline.show_histogram(YEARS, [(3, 5)])
    qtbot.keyClick(timeline, key, modifier)
    qtbot.keyClick(timeline, Key.Key_Return)
    assert timeline.spans == [span]


def test_labels_begin_where_their_bars_do(timeline: Mirrored) -> None:
    """The line of labels is empty at the left end, where the last label breaks off."""
    image = timeline.grab().toImage()
    lines = range(timeline.height() - 10, timeline.height() - 3)  # above the ring of the focus
    assert len({image.pixel(x, y) for x in range(372, 409) for y in lines}) > 1
    assert len({image.pixel(x, y) for x in range(4, 12) for y in lines}) == 1
