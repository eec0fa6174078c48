"""A library written into one file from the window: asked for, cancelled, failed, told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog

from tests.end2end.test_library_story import read
from tests.records.libraries import TEA, library
from vidbrowser.export.library_export import WrittenLibrary
from vidbrowser.library.library import load
from vidbrowser.records.library_file import opened
from vidbrowser.ui.window.library_files import written_text

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.ui.window.main_window import MainWindow


def answered(monkeypatch: pytest.MonkeyPatch, name: str) -> list[str]:
    """Have the file dialog answer `name`; returns the names that were proposed to it."""
    proposed: list[str] = []

    def answer(_window: object, _title: str, begin: str, _filter: str) -> tuple[str, str]:
        proposed.append(Path(begin).name)
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def told(window: MainWindow, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in window.status.currentMessage(), timeout=10_000)


def test_it_is_asked_for_and_told_and_has_its_ending(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not window.actions_by_id["export_library"].isEnabled()
    read(window, qtbot, folder, 3)
    window.filter_bar.set_query("one")  # all of the library goes out, whatever is shown
    proposed = answered(monkeypatch, str(tmp_path / "mine"))
    window.actions_by_id["export_library"].trigger()
    told(window, qtbot, "3 records exported to")
    assert proposed == ["library.vidbrowser"]
    assert len(load([tmp_path / "mine.vidbrowser"])) == 3
    assert not window.library_files.busy


def test_nothing_happens_when_the_dialog_is_cancelled(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(window, qtbot, folder, 3)
    answered(monkeypatch, "")
    window.actions_by_id["export_library"].trigger()
    assert not window.library_files.busy


def test_what_cannot_be_written_is_told(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    read(window, qtbot, folder, 3)
    assert window.results.catalogue is not None
    window.library_files.export_to(window.results.catalogue, tmp_path / "no" / "a.vidbrowser")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10_000)
    (box,) = window.findChildren(QMessageBox)
    assert box.text().startswith("a.vidbrowser was not written.")
    assert "No such file" in box.text()
    box.close()
    assert not window.library_files.busy


def catalogue_of(window: MainWindow) -> Catalogue:
    assert window.results.catalogue is not None
    return window.results.catalogue


def test_cancel_leaves_what_was_there(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    read(window, qtbot, folder, 3)
    output = tmp_path / "a.vidbrowser"
    output.write_bytes(b"before")
    window.library_files.export_to(catalogue_of(window), output)
    (progress,) = window.findChildren(QProgressDialog)
    progress.cancel()
    assert window.library_files.busy
    qtbot.waitUntil(lambda: not window.library_files.busy, timeout=10_000)
    message = window.status.currentMessage()
    cancelled = message == "The export was cancelled: nothing was written."
    assert cancelled == (output.read_bytes() == b"before")
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog), timeout=10_000)


def test_the_end_of_the_program_stops_it(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    read(window, qtbot, folder, 3)
    window.library_files.stop()  # nothing to stop is no harm
    window.library_files.export_to(catalogue_of(window), tmp_path / "a.vidbrowser")
    window.library_files.stop()
    qtbot.waitUntil(lambda: not window.library_files.busy, timeout=10_000)


def test_folders_are_asked_for_only_where_there_is_a_library_file(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read(window, qtbot, folder, 3)
    assert not window.actions_by_id["places"].isEnabled()
    window.library_files.ask_places(catalogue_of(window))
    told(window, qtbot, "There is no library file in the library.")
    file = library(tmp_path / "a.vidbrowser", TEA, folders=["talks", "films"])
    read(window, qtbot, file, 4)
    answers = iter(["", str(tmp_path / "my films")])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    window.actions_by_id["places"].trigger()
    told(window, qtbot, "Videos of “films” are opened from")
    assert window.services.settings.places == {file: {"films": tmp_path / "my films"}}


def test_a_library_file_that_is_damaged_is_not_asked_for_but_told(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    read(window, qtbot, folder, 3)
    file = library(tmp_path / "a.vidbrowser", TEA, folders=["talks"])
    read(window, qtbot, file, 4)
    file.write_bytes(b"garbage")
    window.actions_by_id["places"].trigger()
    told(window, qtbot, "a.vidbrowser: It is no library file")


def test_what_came_along_is_told_in_sentences(window: MainWindow) -> None:
    assert window.isVisible()  # it speaks English, with its plurals
    text = written_text(WrittenLibrary(2, 1, 0, 1), Path("/talks.vidbrowser"))
    assert text == (
        "2 records exported to /talks.vidbrowser. 1 picture came along. "
        "Of 1 record the description is missing: its file could not be read."
    )


def test_one_that_is_opened_can_be_written_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    read(window, qtbot, library(tmp_path / "a.vidbrowser", TEA), 1)
    window.library_files.export_to(catalogue_of(window), tmp_path / "b.vidbrowser")
    told(window, qtbot, "exported to")
    assert opened(tmp_path / "b.vidbrowser").manifest.records == 1
