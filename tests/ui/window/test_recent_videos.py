"""What was opened lately: listed with the last one first, kept for the next start, gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import titles
from tests.ui.samples import record, show_records
from vidbrowser import app
from vidbrowser.ui.window.recent_videos import MOST

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def listed(window: MainWindow) -> list[str]:
    """Return the titles below the heading; none while it is hidden."""
    (heading,) = window.library_pane.findItems("Recently opened", Qt.MatchFlag.MatchExactly)
    children = filter(None, map(heading.child, range(heading.childCount())))
    return [] if heading.isHidden() else [child.text(0) for child in children]


def test_opened_videos_are_listed_and_lead_back(
    filled: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    assert listed(filled) == []
    for place in (3, 5, 3):
        filled.records.go_to(place)
        qtbot.keyClick(filled.records, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(filled) == ["Record 3", "Record 5"])
    assert len(desktop.links) == 3
    path = filled.records.model_of_records.summary(5).path
    filled.library_pane.recent_chosen.emit(path)
    assert filled.records.current_position == 5
    filled.filter_bar.set_query('title:"Record 7"')
    qtbot.waitUntil(lambda: titles(filled) == ["Record 7"])
    filled.library_pane.recent_chosen.emit(path)
    qtbot.waitUntil(lambda: len(titles(filled)) == 20)
    assert filled.filter_bar.edit.text() == ""
    assert filled.records.current is not None
    assert filled.records.current.path == path


def test_a_video_that_no_program_opens_is_not_listed(
    filled: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    desktop.opens = False
    qtbot.keyClick(filled.records, Qt.Key.Key_Return)
    desktop.opens = True
    filled.records.go_to(1)
    qtbot.keyClick(filled.records, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(filled) == ["Record 1"])


def test_the_last_ones_come_back_at_the_next_start(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    records = [record(n, id=f"{n:011}") for n in range(MOST + 5)]
    show_records(window, qtbot, records)
    for made in records:
        window.record_actions.video.open_video(
            window.records.model_of_records.summary(records.index(made))
        )
    last = [f"Record {n}" for n in reversed(range(5, MOST + 5))]
    qtbot.waitUntil(lambda: listed(window) == last)
    window.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    show_records(again, qtbot, records[:10])
    qtbot.waitUntil(lambda: listed(again) == [f"Record {n}" for n in range(9, -1, -1)])
    again.close()
