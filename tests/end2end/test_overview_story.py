"""A person sees the whole at a glance, and clicks, drags and excludes until little is left."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.samples import record, show_records
from vidbrowser.query.editing import State
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import Measure, Name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.overview.plot_view import PlotView
    from vidbrowser.ui.window.main_window import MainWindow

_BEGIN = datetime(2020, 1, 1, 12, tzinfo=UTC)
RECORDS = [
    record(
        n,
        published=_BEGIN + timedelta(days=9 * n),
        duration=30 * 2 ** (n % 8),
        views=10 ** (n % 6),
        categories=(("Music", "News", "Art")[n % 3],),
        tags=("even",) if n % 2 == 0 else ("odd",),
        media="a.mp4" if n % 4 == 0 else None,
    )
    for n in range(60)
]
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def seen(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with sixty records, whose overview is shown by its keys."""
    window.resize(1200, 900)
    show_records(window, qtbot, RECORDS)
    qtbot.keyClick(window, Qt.Key.Key_4, CTRL)
    rests(window, qtbot, 60)
    return window


def rests(window: MainWindow, qtbot: QtBot, count: int) -> None:
    """Wait until `count` records are shown and query, list and plots agree."""

    def agree() -> bool:
        result, shown = window.results.result, window.pages.overview.overview
        if result is None or shown is None or shown.measure is not window.pages.overview.measure:
            return False
        asked = result.query == window.filter_bar.query
        return asked and len(result.rows) == shown.totals.count == count

    qtbot.waitUntil(agree, timeout=20_000)
    result, shown = window.results.result, window.pages.overview.overview
    assert result is not None
    assert shown is not None
    assert shown == overview(result.catalogue, window.filter_bar.query, shown.measure)
    assert window.records.model_of_records.count == count


def plot(window: MainWindow, name: Name) -> PlotView:
    return window.pages.overview.plots[name]


def at(view: PlotView, value: str) -> QPoint:
    """Return the middle of the bar of `value`."""
    assert view.plot is not None
    values = [bar.value for bar in view.plot.bars]
    return view.boxes.bars[values.index(value)].center().toPoint()


def query(window: MainWindow) -> str:
    return window.filter_bar.edit.text()


def test_click_drag_and_exclude(seen: MainWindow, qtbot: QtBot) -> None:
    category, length = plot(seen, Name.CATEGORY), plot(seen, Name.LENGTH)
    qtbot.mouseClick(category, LEFT, pos=at(category, "Music"))
    assert query(seen) == "category:Music"
    rests(seen, qtbot, 20)
    assert category.plot is not None
    assert [bar.amount for bar in category.plot.bars] == [20, 20, 20]  # without its own filter
    qtbot.mousePress(length, LEFT, pos=at(length, "1m..1:59"))
    qtbot.mouseMove(length, at(length, "2m..3:59"))
    qtbot.mouseMove(length, at(length, "8m..14:59"))
    qtbot.mouseRelease(length, LEFT, pos=at(length, "8m..14:59"))
    assert query(seen) == "category:Music length:1m..14:59"
    counts = Counter(30 * 2 ** (n % 8) for n in range(0, 60, 3))
    left = sum(count for seconds, count in counts.items() if 60 <= seconds < 900)
    rests(seen, qtbot, left)
    tag = plot(seen, Name.TAG)
    qtbot.mouseClick(tag, LEFT, ALT, pos=at(tag, "odd"))
    assert query(seen) == "category:Music length:1m..14:59 -tag:odd"
    even = [n for n in range(0, 60, 6) if 60 <= 30 * 2 ** (n % 8) < 900]
    rests(seen, qtbot, len(even))
    assert tag.plot is not None
    assert {bar.value: bar.state for bar in tag.plot.bars} == {
        "even": State.CLEAR,
        "odd": State.EXCLUDED,
    }
    assert len(seen.filter_bar.chips.chips) == 3
    qtbot.mouseClick(length, LEFT, pos=at(length, "4m..7:59"))
    assert query(seen) == "category:Music length:4m..7:59 -tag:odd"
    qtbot.mouseClick(length, LEFT, pos=at(length, "4m..7:59"))
    assert query(seen) == "category:Music -tag:odd"
    rests(seen, qtbot, 10)


def test_by_keys(seen: MainWindow, qtbot: QtBot) -> None:
    views = plot(seen, Name.VIEWS)
    views.setFocus()
    for _ in range(3):
        qtbot.keyClick(views, Qt.Key.Key_Right)
    assert views.value_at(views.value() - 1) == "10..29"
    assert views.accessibleDescription() == "10 to 29: 10 of 10 records"
    qtbot.keyClick(views, Qt.Key.Key_Return)
    assert query(seen) == "views:10..29"
    rests(seen, qtbot, 10)
    qtbot.keyClick(views, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(views, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(views, Qt.Key.Key_Space)
    assert query(seen) == "views:10..299"
    rests(seen, qtbot, 20)
    qtbot.keyClick(views, Qt.Key.Key_Return, ALT)
    assert query(seen) == "views:10..299 -views:100..299"
    rests(seen, qtbot, 10)
    clock = plot(seen, Name.CLOCK)
    clock.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, *[Qt.Key.Key_Right] * 12, Qt.Key.Key_Return):
        qtbot.keyClick(clock, key)
    assert query(seen).endswith("weekday:tuesday hour:12")


def test_other_measures_and_the_way_back(seen: MainWindow, qtbot: QtBot) -> None:
    view = seen.pages.overview
    view.measure_box.setCurrentIndex(view.measure_box.findData(Measure.VIEWS))
    rests(seen, qtbot, 60)
    shown = plot(seen, Name.CATEGORY).plot
    assert shown is not None
    views = {c: sum(r.views or 0 for r in RECORDS if r.categories == (c,)) for c in ("News", "Art")}
    assert {b.value: b.amount for b in shown.bars if b.value != "Music"} == views
    qtbot.keyClick(seen, Qt.Key.Key_1, CTRL)
    assert seen.pages.current is seen.records
    assert seen.actions_by_id["as_list"].isChecked()


def test_as_tables_the_same_is_done(seen: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(seen, Qt.Key.Key_T, CTRL | SHIFT)
    tables = seen.pages.overview.tables
    category = tables[Name.CATEGORY]
    category.setFocus()
    qtbot.keyClick(category, Qt.Key.Key_Down)
    qtbot.keyClick(category, Qt.Key.Key_Return)
    assert query(seen) == "category:Music"
    rests(seen, qtbot, 20)
    model = category.model()
    assert [model.index(1, column).data() for column in range(2)] == ["Music (chosen)", "20"]
    qtbot.keyClick(category, Qt.Key.Key_Return, ALT)
    assert query(seen) == "-category:Music"
    rests(seen, qtbot, 40)
    qtbot.keyClick(category, Qt.Key.Key_Escape)
    rests(seen, qtbot, 60)
