"""What is asked for in the detail pane is done: through the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


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


def test_links_of_the_description(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1, id="a" * 11)])
    description = window.detail.description
    description.link_chosen.emit("https://example.org/")
    description.seek_chosen.emit(75)
    description.link_refused.emit("steam://run/1", "Links that begin with “steam:” are not opened.")
    assert desktop.links == [
        "https://example.org/",
        f"https://www.youtube.com/watch?v={'a' * 11}&t=75s",
    ]
    assert desktop.copied == []  # what the person has copied stays; the menu copies the link
    assert "steam" in window.status.currentMessage()
    description.filter_chosen.emit("tag:war")
    assert window.filter_bar.edit.text() == "tag:war"


def test_a_link_that_no_program_opens_is_told(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1)])
    desktop.opens = False
    window.detail.description.link_chosen.emit("https://example.org/")
    assert window.status.currentMessage() == "No program opened https://example.org/"


def test_values_of_the_detail_filter(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(2)])
    window.detail.value_chosen.emit("tag", "a, b", False)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == 'tag:"a, b"')
    window.detail.value_chosen.emit("channel", "Rook", True)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == 'tag:"a, b" -channel:="Rook"')
