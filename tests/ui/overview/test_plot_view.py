"""A plot answers mouse and keys, keeps its place, and is told to those who hear the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from tests.ui.overview.made import plot
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui.overview.plot_view import PlotView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, name: Name, query: str = "") -> tuple[PlotView, list[tuple[str, ...]]]:
    """Return a plot that is shown, and what is asked of it, as it is asked."""
    view, asked = PlotView(name), list[tuple[str, ...]]()
    qtbot.addWidget(view)
    view.bars_chosen.connect(lambda _name, first, last: asked.append((first, last)))
    view.bar_excluded.connect(lambda _name, value: asked.append((value,)))
    view.show_plot(plot(name, query), Measure.RECORDS)
    view.resize(500, view.sizeHint().height())
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view, asked


def middle(view: PlotView, value: str) -> QPoint:
    assert view.plot is not None
    place = [bar.value for bar in view.plot.bars].index(value)
    return view.boxes.bars[place].center().toPoint()


def test_rows_have_no_span(qtbot: QtBot) -> None:
    view, asked = shown(qtbot, Name.CHANNEL)
    qtbot.mousePress(view, LEFT, pos=middle(view, "One"))
    qtbot.mouseMove(view, middle(view, "Two"))
    qtbot.mouseRelease(view, LEFT, pos=middle(view, "Two"))
    assert asked == [("Two", "Two")]


def test_a_drag_over_the_week_has_two_corners(qtbot: QtBot) -> None:
    view, asked = shown(qtbot, Name.CLOCK)
    qtbot.mousePress(view, LEFT, pos=middle(view, "friday 9"))
    qtbot.mouseMove(view, middle(view, "monday 3"))
    qtbot.mouseRelease(view, LEFT, pos=middle(view, "monday 3"))
    assert asked == [("monday 3", "friday 9")]


def test_beside_the_bars_nothing_is_chosen(qtbot: QtBot) -> None:
    view, asked = shown(qtbot, Name.CHANNEL)
    qtbot.mouseClick(view, LEFT, pos=QPoint(20, 3))
    assert asked == []


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_follow_the_bars(qtbot: QtBot, mirrored: bool) -> None:
    view, asked = shown(qtbot, Name.LENGTH)
    view.setLayoutDirection(Qt.LayoutDirection(mirrored))
    on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if mirrored else -1]
    for key in (on, on, on, back, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert asked == [("1m..1:59", "1m..1:59")]


def test_escape_gives_up_the_span_and_the_next_one_leads_elsewhere(qtbot: QtBot) -> None:
    view, asked = shown(qtbot, Name.LENGTH)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [("1..59", "1..59")]


def test_the_cursor_stays_at_its_value_when_the_bars_are_others(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Name.CHANNEL)
    for _step in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    value = view.value_at(view.value() - 1)
    view.show_plot(plot(Name.CHANNEL, 'channel:(="One" OR ="Two") tag:"tag 1"'), Measure.RECORDS)
    assert view.told.startswith(value) or view.told == ""


def test_it_is_told_as_a_slider_with_the_bar_at_the_cursor(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Name.SHARE)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() == QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Shares"
    assert told.text(QAccessible.Text.Description) == view.told != ""
    assert told.valueInterface().currentValue() == view.value()


def test_the_menu_is_asked_for_where_the_mouse_is(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, Name.TAG)
    with qtbot.waitSignals([view.copy_wanted]):
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_without_a_plot_there_is_nothing_to_be_done(qtbot: QtBot) -> None:
    view, asked = shown(qtbot, Name.TAG)
    view.show_plot(None, Measure.RECORDS)
    view.grab()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseClick(view, LEFT, pos=QPoint(50, 60))
    assert (asked, view.told) == ([], "")
