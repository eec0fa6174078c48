"""The story of a search: typed, chosen, narrowed in time, gone back, saved, and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from tests.desktop import drop, titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def fill(folder: Path) -> None:
    """Write ten maps of the years 2010 to 2019, every other one a journey, two of them news."""
    folder.mkdir()
    for year in range(2010, 2020):
        write(
            folder,
            f"map{year}",
            title=f"Map {year}",
            category="Travel" if year % 2 else "Education",
            tags='["news"]' if year in (2011, 2013) else '["rivers"]',
            published=f"{year}-06-01T00:00:00Z",
        )
    write(folder, "chess", title="Chess", channel="Rook", published="2014-06-01T00:00:00Z")


def choose(
    window: MainWindow, qtbot: QtBot, field: str, find: str, modifier: Qt.KeyboardModifier
) -> None:
    """Open the chooser of `field`, find a value in it and press Enter with `modifier`."""
    chooser = window.filter_bar.choosers[field]
    qtbot.mouseClick(chooser, LEFT)
    qtbot.waitUntil(lambda: chooser.popup.model.rowCount() > 0, timeout=5_000)
    before = window.filter_bar.edit.text()
    qtbot.keyClicks(chooser.popup.find_box, find)
    qtbot.waitUntil(lambda: chooser.popup.model.rowCount() == 1, timeout=5_000)
    qtbot.keyClick(chooser.popup.find_box, Qt.Key.Key_Return, modifier)
    qtbot.waitUntil(lambda: window.filter_bar.edit.text() != before, timeout=5_000)
    chooser.popup.close()
    window.activateWindow()  # offscreen a popup takes the activation, as it does on no desktop


def drag(window: MainWindow, qtbot: QtBot, first: str, last: str) -> None:
    """Drag over the bars of the timeline that begin with `first` and `last`."""
    timeline = window.timeline
    labels = [timeline.label(place) for place in range(timeline.bins)]
    begin = next(n for n, label in enumerate(labels) if label.startswith(first))
    end = max(n for n, label in enumerate(labels) if label.startswith(last))
    step = (timeline.width() - 16) / timeline.bins
    places = [QPoint(round(8 + (n + 0.5) * step), 20) for n in (begin, end)]
    qtbot.mousePress(timeline, LEFT, pos=places[0])
    qtbot.mouseMove(timeline, places[1])
    qtbot.mouseRelease(timeline, LEFT, pos=places[1])


def save_as(window: MainWindow, qtbot: QtBot, name: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(name)
        dialog.accept()

    QTimer.singleShot(100, answer)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)


def shown(years: range) -> list[str]:
    return [f"Map {year}" for year in reversed(years)]


def test_a_search_is_built_left_and_found_again(
    window: MainWindow,
    desktop: RecordingDesktop,
    tmp_path: Path,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
) -> None:
    folder = tmp_path / "records"
    fill(folder)
    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == 11, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)

    qtbot.keyClicks(window.records, "map")
    assert window.filter_bar.edit.hasFocus()
    qtbot.waitUntil(lambda: titles(window) == shown(range(2010, 2020)), timeout=5_000)
    choose(window, qtbot, "category", "trav", NONE)
    qtbot.waitUntil(lambda: titles(window) == shown(range(2011, 2020, 2)), timeout=5_000)
    choose(window, qtbot, "tag", "news", ALT)
    assert window.filter_bar.edit.text() == "map category:Travel -tag:news"
    qtbot.waitUntil(lambda: titles(window) == shown(range(2015, 2020, 2)), timeout=5_000)
    window.history.settle()

    if not window.timeline.isVisible():
        qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(
        lambda: window.timeline.bins > 0 and window.timeline.label(0).startswith("2015"),
        timeout=5_000,
    )
    drag(window, qtbot, "2016", "2019")
    assert "published:2016" in window.filter_bar.edit.text()
    qtbot.waitUntil(lambda: titles(window) == ["Map 2019", "Map 2017"], timeout=5_000)
    assert window.filter_bar.count_text == "2 of 11"
    narrow = window.filter_bar.edit.text()

    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.filter_bar.edit.text() == "map category:Travel -tag:news"
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.filter_bar.edit.text() == narrow
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=5_000)

    window.filter_bar.set_order(Order.OLDEST)
    qtbot.waitUntil(lambda: titles(window)[0] == "Map 2015", timeout=5_000)
    save_as(window, qtbot, "Old journeys")
    with qtbot.waitActive(window):  # the dialog had been
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert not window.detail.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    window.records.go_to(1)
    window.close()

    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    request.addfinalizer(again.close)
    again.resize(1280, 800)  # the tests' screen is narrower, and so what is brought back
    with qtbot.waitActive(again):
        again.show()
        again.activateWindow()
    again.open_library([])
    expected = ["Map 2015", "Map 2017", "Map 2019"]
    qtbot.waitUntil(lambda: titles(again) == expected, timeout=20_000)
    assert again.filter_bar.edit.text() == "map category:Travel -tag:news"
    assert again.filter_bar.order is Order.OLDEST
    assert again.records.layout_shown is Layout.TABLE
    assert again.timeline.isVisible()
    assert not again.detail.isVisible()
    assert again.services.settings.folders == [folder]
    assert again.records.current is not None
    assert again.records.current.title == "Map 2017"

    again.filter_bar.edit.clear()
    qtbot.waitUntil(lambda: len(titles(again)) == 11, timeout=5_000)
    (saved,) = again.library_pane.findItems("Old journeys", Qt.MatchFlag.MatchRecursive)
    qtbot.waitUntil(lambda: saved.text(1) == "3", timeout=5_000)
    again.library_pane.setFocus()
    again.library_pane.setCurrentItem(saved)
    qtbot.keyClick(again.library_pane, Qt.Key.Key_Return)
    assert again.filter_bar.edit.text() == "map category:Travel -tag:news"
    qtbot.waitUntil(lambda: titles(again) == expected, timeout=5_000)
