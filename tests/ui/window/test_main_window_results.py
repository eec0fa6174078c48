"""What the window does with a result, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def test_the_list_is_painted_before_anything_is_counted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_records(window, qtbot, [record(n) for n in range(30)])
    done: list[str] = []
    qtbot.waitUntil(lambda: window.timeline.bins > 0)
    window.records.painted.connect(lambda: done.append("painted"))
    monkeypatch.setattr(window.facets, "follow", lambda _result: done.append("counted"))
    window.filter_bar.edit.setText("record 2")
    qtbot.waitUntil(lambda: "counted" in done)
    assert done[0] == "painted"
    assert done.count("counted") == 1


def test_a_list_that_is_not_seen_is_not_waited_for(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(30)])
    window.hide()
    window.filter_bar.edit.setText('"record 2"')
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 11)
    chooser = window.filter_bar.choosers["tag"]
    counted: list[object] = []
    chooser.wanted.connect(lambda *_: counted.append(1))
    qtbot.waitUntil(lambda: not window._counted.isActive())
    assert counted == []  # none is open


def test_why_nothing_matches_is_told_when_the_keys_rest(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    window.filter_bar.edit.setText("record nosuchword")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.nothing)
    qtbot.waitUntil(lambda: "Without nosuchword" in window.nothing.reason.text())
    window.filter_bar.edit.setText("record nosuchword2")
    qtbot.waitUntil(lambda: "Without nosuchword2" in window.nothing.reason.text())


def test_a_time_stamp_opens_the_video_that_it_is_of(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(n, id=f"{n}" * 11) for n in range(3)])
    assert window.detail.shown is not None
    first = window.detail.shown.id
    assert first == "0" * 11
    window.filter_bar.edit.setText('"record 1"')
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 1)
    window.detail.description.seek_chosen.emit(75)  # the pane has not followed yet
    assert desktop.links[-1] == f"https://www.youtube.com/watch?v={first}&t=75s"
    qtbot.waitUntil(lambda: window.detail.shown == window.records.current)
    window.detail.description.seek_chosen.emit(5)
    assert desktop.links[-1] == f"https://www.youtube.com/watch?v={'1' * 11}&t=5s"


def test_stepping_is_followed_at_once(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(9)])
    for _ in range(5):
        qtbot.keyClick(window.records, Qt.Key.Key_Down)
        assert window.detail.shown == window.records.current
