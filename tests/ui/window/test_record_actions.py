"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.results import ROOT, catalogue_of, record
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop import RecordingDesktop
    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.window.main_window import MainWindow

LINK = "https://www.youtube.com/watch?v=id000000001"


def summary(**fields: object) -> Summary:
    found: Summary = catalogue_of([record(1, **fields)]).summaries([0])[0]
    return found


def test_a_video_elsewhere_is_opened_at_its_place_where_its_site_knows_how(
    window: MainWindow, desktop: RecordingDesktop
) -> None:
    own = "https://example.org/tea.mp4"
    window.record_actions.video.open_video(summary(id="34", site="vimeo"), 75)
    window.record_actions.copy_link(summary(site="example.org", url=own), second=75)
    assert desktop.links == ["https://vimeo.com/34#t=75s"]
    assert desktop.copied == [own]


def test_the_video_is_opened_at_its_place(window: MainWindow, desktop: RecordingDesktop) -> None:
    window.record_actions.video.open_video(summary())
    window.record_actions.video.open_video(summary(), 75)
    window.record_actions.video.open_video(None)
    assert desktop.links == [LINK, f"{LINK}&t=75s"]
    assert window.status.currentMessage() == ""


@pytest.mark.parametrize("id_", [None, "", "short", "with a blank"])
def test_a_record_without_a_link_says_so(
    window: MainWindow, desktop: RecordingDesktop, id_: str | None
) -> None:
    window.record_actions.video.open_video(summary(id=id_))
    assert desktop.links == []
    assert "does not say where its video is" in window.status.currentMessage()


def test_the_file_of_one_of_many_records_is_opened_and_shown(
    window: MainWindow, desktop: RecordingDesktop
) -> None:
    one = Record(ROOT / "videos.yml" / "2", title="Two", entry=2)
    window.record_actions.open_file(one)
    window.record_actions.show_file(one)
    assert desktop.files == [ROOT / "videos.yml"]
    assert desktop.shown == [ROOT / "videos.yml"]


def test_files_are_opened_and_shown(window: MainWindow, desktop: RecordingDesktop) -> None:
    window.record_actions.open_file(summary())
    window.record_actions.show_file(summary())
    window.record_actions.open_file(None)
    window.record_actions.show_file(None)
    assert desktop.files == [ROOT / "1.md"]
    assert desktop.shown == [ROOT / "1.md"]


def test_copying(window: MainWindow, desktop: RecordingDesktop) -> None:
    window.record_actions.copy_link(summary())
    assert window.status.currentMessage() == "Link copied."
    window.record_actions.copy_link(summary(title="A\nB"), title=True)
    window.record_actions.copy_link(summary(id=None))
    assert window.status.currentMessage() == "The record has no link; its title was copied."
    window.record_actions.copy_link(None)
    assert desktop.copied == [LINK, f"A B\n{LINK}", "Title 1"]


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "run.desktop", "tool.sh", "no ending"])
def test_a_file_that_could_run_a_script_is_not_opened_but_its_folder_is(
    window: MainWindow, desktop: RecordingDesktop, name: str
) -> None:
    window.record_actions.open_path(ROOT / name)
    assert desktop.files == [ROOT]
    told = f"{name} could run scripts, so its folder was opened, not the file."
    assert window.status.currentMessage() == told


def test_text_and_folders_are_opened(
    window: MainWindow, desktop: RecordingDesktop, tmp_path: Path
) -> None:
    files = [ROOT / name for name in ("a.md", "a.MARKDOWN", "a.txt")]
    for path in (*files, tmp_path):
        window.record_actions.open_path(path)
    assert desktop.files == [*files, tmp_path]


def test_the_log_is_opened_when_there_is_one(window: MainWindow, desktop: RecordingDesktop) -> None:
    log = window.services.log
    window.actions_by_id["show_log"].trigger()
    assert desktop.files == []
    assert window.status.currentMessage().startswith("There is no log")
    log.parent.mkdir(exist_ok=True)
    log.write_text("something")
    window.actions_by_id["show_log"].trigger()
    assert desktop.files == [log]
    desktop.opens = False
    window.actions_by_id["show_log"].trigger()
    assert window.status.currentMessage() == f"No program opened {log}"


def test_a_desktop_that_opens_nothing_is_told(
    window: MainWindow, desktop: RecordingDesktop
) -> None:
    desktop.opens = False
    window.record_actions.video.open_video(summary())
    assert window.status.currentMessage() == f"No program opened {LINK}"
    window.record_actions.open_file(summary())
    assert window.status.currentMessage() == "No program opened 1.md"
    window.record_actions.show_file(summary())
    assert window.status.currentMessage() == f"No file manager showed {ROOT / '1.md'}"
