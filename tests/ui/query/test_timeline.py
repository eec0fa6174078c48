"""The timeline: what a bar tells, spans by mouse and by keys, and odd sizes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from vidbrowser.search.histogram import Histogram
from vidbrowser.ui.query.timeline import Timeline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
YEARS = Histogram("year", tuple(date(2000 + n, 1, 1) for n in range(10)), tuple(range(10)))
MONTHS = Histogram("month", (date(2021, 12, 1), date(2022, 1, 1)), (1, 2))
DAYS = Histogram("day", (date(2022, 1, 31), date(2022, 2, 1)), (3, 999))


class Shown:
    """A timeline of 416 x 56 pixels, below a field that can take the focus."""

    def __init__(self, qtbot: QtBot, width: int = 416) -> None:
        self.window, self.field = QWidget(), QLineEdit()
        self.timeline = Timeline()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline)
        column.addWidget(self.field)
        qtbot.addWidget(self.window)
        self.window.resize(width, 100)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()
        self.timeline.show_histogram(YEARS)
        self.spans: list[tuple[str, str]] = []
        self.timeline.span_chosen.connect(lambda *span: self.spans.append(span))

    def middle(self, place: int) -> QPoint:
        """Return the middle of the bar at `place`: ten bars of 40 pixels, a gap of 8 before."""
        return QPoint(8 + 40 * place + 20, 20)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


@pytest.mark.parametrize(
    ("histogram", "label", "tip"),
    [
        (YEARS, "2001", "2001: 1 record"),
        (MONTHS, "2022-01", "Jan 2022: 2 records"),
        (DAYS, "2022-02-01", "1 Feb 2022: 999 records"),
    ],
)
def test_labels_are_what_the_query_language_writes_and_tips_what_a_person_does(
    shown: Shown, histogram: Histogram, label: str, tip: str
) -> None:
    shown.timeline.show_histogram(histogram)
    assert shown.timeline.label(1) == label
    assert shown.timeline.tip(1) == tip


@pytest.mark.parametrize(("start", "end"), [(2, 5), (5, 2), (3, 3)])
def test_dragging_selects_a_span(shown: Shown, qtbot: QtBot, start: int, end: int) -> None:
    qtbot.mousePress(shown.timeline, LEFT, pos=shown.middle(start))
    qtbot.mouseMove(shown.timeline, shown.middle(4))
    qtbot.mouseMove(shown.timeline, shown.middle(end))
    assert shown.spans == []
    qtbot.mouseRelease(shown.timeline, LEFT, pos=shown.middle(end))
    assert shown.spans == [(f"200{min(start, end)}", f"200{max(start, end)}")]


def test_dragging_beyond_an_end_stops_there(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mousePress(shown.timeline, LEFT, pos=shown.middle(8))
    qtbot.mouseMove(shown.timeline, QPoint(5000, 20))
    qtbot.mouseRelease(shown.timeline, LEFT, pos=QPoint(5000, 20))
    qtbot.mousePress(shown.timeline, LEFT, pos=shown.middle(1))
    qtbot.mouseMove(shown.timeline, QPoint(-50, 20))
    qtbot.mouseRelease(shown.timeline, LEFT, pos=QPoint(-50, 20))
    assert shown.spans == [("2008", "2009"), ("2000", "2001")]


def test_other_buttons_select_nothing(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.timeline, Qt.MouseButton.RightButton, pos=shown.middle(3))
    assert shown.spans == []


def test_keys_select_a_span_too(shown: Shown, qtbot: QtBot) -> None:
    shown.timeline.setFocus()
    right, left, enter = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return
    qtbot.keyClick(shown.timeline, enter)
    assert shown.spans == []
    for _ in range(3):
        qtbot.keyClick(shown.timeline, right)
    assert shown.timeline.accessibleDescription() == "2002: 2 records"
    qtbot.keyClick(shown.timeline, enter)
    qtbot.keyClick(shown.timeline, right, SHIFT)
    qtbot.keyClick(shown.timeline, right, SHIFT)
    qtbot.keyClick(shown.timeline, enter)
    for _ in range(3):
        qtbot.keyClick(shown.timeline, left, SHIFT)
    qtbot.keyClick(shown.timeline, Qt.Key.Key_Enter)
    qtbot.keyClick(shown.timeline, left)
    qtbot.keyClick(shown.timeline, enter)
    years = [("2002", "2002"), ("2002", "2004"), ("2001", "2002"), ("2000", "2000")]
    assert shown.spans == years
    for _ in range(20):
        qtbot.keyClick(shown.timeline, right)
    qtbot.keyClick(shown.timeline, enter)
    assert shown.spans[-1] == ("2009", "2009")


def test_leaving_gives_the_selection_up(shown: Shown, qtbot: QtBot) -> None:
    shown.timeline.setFocus()
    qtbot.keyClick(shown.timeline, Qt.Key.Key_Right)
    shown.field.setFocus()
    shown.timeline.setFocus()
    qtbot.keyClick(shown.timeline, Qt.Key.Key_Return)
    assert shown.spans == []


def test_new_counts_end_a_drag_but_equal_ones_do_not(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mousePress(shown.timeline, LEFT, pos=shown.middle(1))
    shown.timeline.show_histogram(Histogram("year", YEARS.starts, YEARS.counts))
    qtbot.mouseMove(shown.timeline, shown.middle(2))
    qtbot.mouseRelease(shown.timeline, LEFT, pos=shown.middle(2))
    assert shown.spans == [("2001", "2002")]
    qtbot.mousePress(shown.timeline, LEFT, pos=shown.middle(1))
    shown.timeline.show_histogram(MONTHS)
    qtbot.mouseRelease(shown.timeline, LEFT, pos=shown.middle(5))
    assert len(shown.spans) == 1


@pytest.mark.parametrize(
    "histogram",
    [None, Histogram("year", (), ()), Histogram("year", (date(2020, 1, 1),), (0,)), MONTHS],
)
def test_little_to_show(shown: Shown, qtbot: QtBot, histogram: Histogram | None) -> None:
    shown.timeline.show_histogram(histogram)
    bars = len(histogram.counts) if histogram else 0
    assert shown.timeline.bins == bars
    shown.timeline.setFocus()
    assert not shown.timeline.grab().isNull()
    qtbot.mouseClick(shown.timeline, LEFT, pos=QPoint(200, 20))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(shown.timeline, key, SHIFT)
    assert not shown.timeline.grab().isNull()
    assert bool(shown.spans) is bool(bars)


def test_more_bars_than_pixels(qtbot: QtBot) -> None:
    shown = Shown(qtbot, width=116)
    starts = tuple(date(1600 + n, 1, 1) for n in range(400))
    shown.timeline.show_histogram(Histogram("year", starts, (1,) * 400))
    assert not shown.timeline.grab().isNull()
    qtbot.mousePress(shown.timeline, LEFT, pos=QPoint(8, 20))
    qtbot.mouseMove(shown.timeline, QPoint(107, 20))
    qtbot.mouseRelease(shown.timeline, LEFT, pos=QPoint(107, 20))
    first, last = shown.spans[0]
    assert first == "1600"
    assert int(last) > 1990  # the newest can be reached


def test_the_bars_are_as_high_as_their_counts(shown: Shown) -> None:
    image = shown.timeline.grab().toImage()
    ground = image.pixelColor(1, 1)

    def height(place: int) -> int:
        column = (image.pixelColor(shown.middle(place).x(), y) for y in range(2, 38))
        return sum(color != ground for color in column)

    heights = [height(place) for place in range(10)]
    assert heights[0] == 0
    assert heights == sorted(heights)
    assert heights[1] >= 1
    assert heights[9] > 30


def test_hovering_tells_the_count(shown: Shown, qtbot: QtBot) -> None:
    place = shown.middle(4)
    event = QHelpEvent(QEvent.Type.ToolTip, place, shown.timeline.mapToGlobal(place))
    QApplication.sendEvent(shown.timeline, event)
    assert QToolTip.text() == "2004: 4 records"
    QToolTip.hideText()


def test_it_has_a_name(shown: Shown) -> None:
    assert shown.timeline.accessibleName() == "Timeline"


def test_a_failure_takes_the_place_of_bars_of_another_query(shown: Shown) -> None:
    shown.timeline.show_failure("there is not enough memory")
    assert shown.timeline.bins == 0
    told = "The timeline could not be counted: there is not enough memory."
    assert shown.timeline.accessibleDescription() == told
    empty = shown.timeline.grab().toImage()
    shown.timeline.show_histogram(None)  # as when nothing has been counted yet
    assert shown.timeline.grab().toImage() != empty  # the sentence was painted
    assert shown.timeline.accessibleDescription() == ""


def test_where_nothing_is_counted_there_is_no_band(shown: Shown, qtbot: QtBot) -> None:
    shown.timeline.setFocus()
    shown.timeline.show_histogram(Histogram("year", (), ()))
    qtbot.waitUntil(lambda: shown.timeline.height() == 0)
    assert shown.field.hasFocus()
    shown.timeline.show_histogram(YEARS)
    qtbot.waitUntil(lambda: shown.timeline.height() > 40)
    shown.timeline.show_histogram(None)  # what is still to be counted keeps its place
    QApplication.processEvents()
    assert shown.timeline.height() > 40
