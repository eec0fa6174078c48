"""The story of a library: it follows the disk, can be stopped, loses a folder, tells problems."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desktop import drop, titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.ui.library.problems_dialog import ProblemsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NEW = "2023-01-01T00:00:00Z"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    for number in range(5):
        write(folder, f"r{number}", title=f"Record {number}")
    return folder


def read(window: MainWindow, qtbot: QtBot, folder: Path, count: int) -> None:
    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == count, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)


def test_what_changes_on_disk_appears(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    read(window, qtbot, folder, 5)
    window.records.go_to(2)
    assert window.records.current is not None
    kept = window.records.current.title
    text = window.detail.description.toPlainText

    write(folder, "new", title="Newest", published=NEW)
    qtbot.waitUntil(lambda: titles(window)[0] == "Newest", timeout=10_000)
    assert window.records.current.title == kept
    assert window.records.current_position == 3

    name = window.records.current.path.stem
    write(folder, name, title="Edited", body="Now with a description.")
    qtbot.waitUntil(lambda: "Edited" in titles(window), timeout=10_000)
    qtbot.waitUntil(lambda: window.detail.title.text() == "Edited", timeout=5_000)
    qtbot.waitUntil(lambda: "Now with a description." in text(), timeout=5_000)
    write(folder, name, title="Edited", body="Another description.")
    qtbot.waitUntil(lambda: "Another description." in text(), timeout=10_000)

    (folder / f"{name}.md").unlink()
    (folder / "new.md").unlink()
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=10_000)
    assert "Edited" not in titles(window)
    assert window.records.current is not None


def test_reading_is_cancelled_and_resumed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(4_000):
        write(many, f"r{number}", title=f"Record {number}")
    drop(window, many)
    qtbot.waitUntil(lambda: window.status.cancel_button.isVisible(), timeout=20_000)
    qtbot.mouseClick(window.status.cancel_button, LEFT)
    qtbot.waitUntil(lambda: window.status.resume_button.isVisible(), timeout=20_000)
    assert not window.status.busy
    assert "the rest was not read" in window.status.progress_text.text()
    assert len(titles(window, 9_999)) < 4_000
    qtbot.mouseClick(window.status.resume_button, LEFT)
    model = window.records.model_of_records
    qtbot.waitUntil(lambda: model.rowCount() == 4_000, timeout=30_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)
    assert not window.status.resume_button.isVisible()


def test_a_folder_that_vanishes_stays_and_comes_back(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path, desktop: RecordingDesktop
) -> None:
    read(window, qtbot, folder, 5)
    folder.rename(tmp_path / "unplugged")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    marked = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    find = window.library_pane.findItems
    qtbot.waitUntil(lambda: len(find("records (not there)", marked)) == 1, timeout=10_000)
    assert len(titles(window)) == 5
    window.close()

    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    again.show()
    again.open_library([])
    find_again = again.library_pane.findItems
    qtbot.waitUntil(lambda: len(find_again("records (not there)", marked)) == 1, timeout=20_000)
    assert again.pages.current is not again.pages.welcome
    (tmp_path / "unplugged").rename(folder)
    qtbot.keyClick(again, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not find_again("(not there)", marked), timeout=10_000)
    qtbot.waitUntil(lambda: len(titles(again)) == 5, timeout=10_000)
    again.close()


def test_nothing_matches_and_the_part_to_blame_is_dropped(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    read(window, qtbot, folder, 5)
    window.filter_bar.set_query("record channel:nobody")
    qtbot.waitUntil(lambda: window.pages.nothing.drop_buttons[0].isVisible(), timeout=5_000)
    told = window.pages.nothing.reasons[0].text().replace("\u2068", "").replace("\u2069", "")
    assert told == "Without “Channel contains nobody” there would be 5 records."
    qtbot.mouseClick(window.pages.nothing.drop_buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(titles(window)) == 5, timeout=5_000)
    assert window.filter_bar.edit.text() == "record"
    assert window.pages.current is window.records


def test_problem_files_are_listed_opened_and_looked_at_again(
    window: MainWindow, qtbot: QtBot, folder: Path, desktop: RecordingDesktop
) -> None:
    (folder / "bad.md").write_text("---\nno closing line")
    (folder / "worse.md").write_bytes(b"")
    read(window, qtbot, folder, 5)
    assert window.status.problems_button.text() == "2 files could not be read"
    qtbot.mouseClick(window.status.problems_button, LEFT)
    (dialog,) = window.findChildren(ProblemsDialog)
    assert dialog.model.rowCount() == 2
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [path.name for path in desktop.files] in (["bad.md"], ["worse.md"])
    write(folder, "bad", title="Mended")
    dialog.recheck_wanted.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=10_000)
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChildren(ProblemsDialog) == [])
    (folder / "worse.md").unlink()
    qtbot.waitUntil(lambda: not window.status.problems_button.isVisible(), timeout=10_000)


def test_a_library_of_nothing_but_problems_shows_them(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "bad.md").write_text("---\nno closing line")
    drop(window, folder)
    qtbot.waitUntil(lambda: window.status.problems_button.isVisible(), timeout=20_000)
    window.actions_by_id["problems"].trigger()
    (dialog,) = window.findChildren(ProblemsDialog)
    assert dialog.model.rowCount() == 1
    page = window.pages.no_records
    qtbot.waitUntil(lambda: window.pages.current is page, timeout=20_000)
    assert page.reason.text() == f"{folder}\nNo records here; 1 file could not be read."
    dialog.reject()
