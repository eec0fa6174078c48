"""A chosen span stays on its axis: it is moved and widened by mouse and keys, or cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.query.test_timeline import LEFT, MONTHS, SHIFT, YEARS, Shown
from vidbrowser.ui.query.timeline import CTRL, Key
from vidbrowser.ui.query.timeline_span import Grip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Return a timeline on which the years 2003 to 2005 are chosen."""
    shown = Shown(qtbot)
    shown.timeline.show_histogram(YEARS, [(3, 5)])
    return shown


def edge(place: int) -> QPoint:
    """Return where the bar at `place` begins."""
    return QPoint(8 + 40 * place, 20)


def drag(shown: Shown, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(shown.timeline, LEFT, pos=start)
    qtbot.mouseMove(shown.timeline, end)
    qtbot.mouseRelease(shown.timeline, LEFT, pos=end)


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        (edge(3) + QPoint(2, 0), 1, ("2001", "2005")),
        (edge(6) - QPoint(3, 0), 8, ("2003", "2008")),
        (edge(6), 0, ("2000", "2003")),  # across the other end
        (edge(4) + QPoint(20, 0), 6, ("2005", "2007")),  # by its middle
        (edge(4) + QPoint(20, 0), 9, ("2007", "2009")),  # no further than the end
        (edge(8) + QPoint(20, 0), 7, ("2007", "2008")),  # a new one
    ],
)
def test_what_is_taken_hold_of_is_dragged(
    shown: Shown, qtbot: QtBot, start: QPoint, end: int, span: tuple[str, str]
) -> None:
    drag(shown, qtbot, start, shown.middle(end))
    assert shown.spans == [span]


def test_a_click_on_an_edge_changes_nothing_and_one_within_means_that_bar(
    shown: Shown, qtbot: QtBot
) -> None:
    qtbot.mouseClick(shown.timeline, LEFT, pos=edge(3))
    assert shown.spans == []
    qtbot.mouseClick(shown.timeline, LEFT, pos=shown.middle(4))
    assert shown.spans == [("2004", "2004")]


def test_the_pointer_tells_what_it_would_take_hold_of(shown: Shown, qtbot: QtBot) -> None:
    grips = {20: Grip.NONE, 126: Grip.FIRST, 190: Grip.WHOLE, 250: Grip.LAST, 300: Grip.NONE}
    assert {x: shown.timeline.grip_at(x) for x in grips} == grips
    qtbot.mouseMove(shown.timeline, edge(3))
    assert shown.timeline.cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mouseMove(shown.timeline, shown.middle(4))
    assert shown.timeline.cursor().shape() == Qt.CursorShape.OpenHandCursor


@pytest.mark.parametrize(
    ("key", "modifier", "span"),
    [
        (Key.Key_Right, NONE, ("2006", "2006")),
        (Key.Key_Left, NONE, ("2002", "2002")),
        (Key.Key_Right, SHIFT, ("2003", "2006")),
        (Key.Key_Left, SHIFT | CTRL, ("2002", "2005")),
        (Key.Key_Left, CTRL, ("2002", "2004")),
        (Key.Key_End, CTRL, ("2007", "2009")),
        (Key.Key_Home, NONE, ("2000", "2000")),
        (Key.Key_End, SHIFT, ("2003", "2009")),
        (Key.Key_Home, SHIFT | CTRL, ("2000", "2005")),
        (Key.Key_PageDown, NONE, ("2009", "2009")),
        (Key.Key_PageUp, SHIFT, ("2000", "2003")),
    ],
)
def test_keys_move_and_widen_it(
    shown: Shown, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, span: tuple[str, str]
) -> None:
    shown.timeline.setFocus()
    qtbot.keyClick(shown.timeline, key, modifier)
    qtbot.keyClick(shown.timeline, Key.Key_Return)
    assert shown.spans == [span]


def test_what_the_cursor_is_at_is_told_in_words(shown: Shown, qtbot: QtBot) -> None:
    timeline = shown.timeline
    assert timeline.accessibleDescription() == "2003 to 2005: 12 records"
    plain = timeline.grab().toImage()
    qtbot.mouseMove(timeline, shown.middle(8))
    assert timeline.told == timeline.accessibleDescription() == "2008: 8 records"
    assert timeline.grab().toImage() != plain  # it is painted
    timeline.setFocus()
    qtbot.keyClick(timeline, Key.Key_Right, SHIFT)
    assert timeline.accessibleDescription() == "2003 to 2006: 18 records"
    qtbot.keyClick(timeline, Key.Key_Escape)
    assert timeline.accessibleDescription() == "2003 to 2005: 12 records"


def test_a_double_click_or_delete_clears(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.timeline.cleared):
        qtbot.mouseDClick(shown.timeline, LEFT, pos=shown.middle(8))
    with qtbot.waitSignal(shown.timeline.cleared):
        qtbot.keyClick(shown.timeline, Key.Key_Delete)


def test_escape_gives_a_drag_up_and_then_is_for_others(shown: Shown, qtbot: QtBot) -> None:
    shown.timeline.setFocus()
    qtbot.mousePress(shown.timeline, LEFT, pos=edge(3))
    qtbot.mouseMove(shown.timeline, shown.middle(1))
    qtbot.keyClick(shown.timeline, Key.Key_Escape)
    qtbot.mouseRelease(shown.timeline, LEFT, pos=shown.middle(1))
    assert shown.spans == []
    assert shown.timeline.told == "2003 to 2005: 12 records"
    heard: list[int] = []
    shown.window.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    qtbot.keyClick(shown.timeline, Key.Key_Escape)
    assert heard == [Key.Key_Escape]


def test_the_cursor_stays_when_what_it_chose_is_shown(shown: Shown, qtbot: QtBot) -> None:
    shown.timeline.setFocus()
    qtbot.keyClick(shown.timeline, Key.Key_Right, SHIFT)
    qtbot.keyClick(shown.timeline, Key.Key_Return)
    shown.timeline.show_histogram(YEARS, [(3, 6)])
    qtbot.keyClick(shown.timeline, Key.Key_Right, SHIFT)
    qtbot.keyClick(shown.timeline, Key.Key_Return)
    assert shown.spans == [("2003", "2006"), ("2003", "2007")]
    shown.timeline.show_histogram(YEARS, [])  # as when its chip is taken off
    assert shown.timeline.told == ""


def test_spans_that_are_alternatives_are_shown_but_not_moved(shown: Shown, qtbot: QtBot) -> None:
    one = shown.timeline.grab().toImage()
    shown.timeline.show_histogram(YEARS, [(3, 3), (8, 9)])
    assert shown.timeline.grab().toImage() != one
    assert shown.timeline.grip_at(edge(3).x()) is Grip.NONE
    drag(shown, qtbot, edge(3), shown.middle(4))
    assert shown.spans == [("2003", "2004")]


def test_other_bars_take_hover_and_drag_away(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseMove(shown.timeline, shown.middle(8))
    shown.timeline.show_histogram(MONTHS)
    assert shown.timeline.told == ""
    for key in (Key.Key_PageDown, Key.Key_End, Key.Key_PageUp, Key.Key_Home):
        qtbot.keyClick(shown.timeline, key, CTRL)
