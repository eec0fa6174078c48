"""Added folders in the pane: their states, taken out, brought back at their place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.library.progress import Progress, Update
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui.library.entries import FolderEntry
from vidbrowser.ui.library.folders_controller import entries_of, removed_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

ONE, TWO, THREE, FOUR = (Path("/") / name for name in ("one", "two", "three", "four"))


def test_each_folder_has_its_state_and_what_is_said_of_it() -> None:
    catalogue = Catalogue(
        *(EMPTY.frame, (ONE, TWO, THREE, FOUR)),
        others=(3, 0, 0, 0),
        without_records=((TWO, Sentence("No record files here")),),
    )
    progress = Progress(unavailable=(THREE,), failed=((FOUR, Sentence("Reading it failed: so.")),))
    assert entries_of(Update(catalogue, progress, reading=(ONE,))) == [
        FolderEntry(ONE, "reading", ("3 files tell of no video and are not records.",)),
        FolderEntry(TWO, "no records", ("No record files here.",)),
        FolderEntry(THREE, "not there"),
        FolderEntry(FOUR, "failed", ("Reading it failed: so. F5 tries again.",)),
    ]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "tea was taken out of the library."),
        (1, "tea and its 1 record were taken out of the library."),
        (45, "tea and its 45 records were taken out of the library."),
    ],
)
def test_what_goes_is_told(count: int, told: str) -> None:
    assert removed_text("tea", count) == told


@pytest.fixture
def folders(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> list[Path]:
    """Return three folders that are in the library, with a record each."""
    made = [tmp_path / name for name in ("tea", "milk", "jam")]
    for folder in made:
        folder.mkdir()
        write(folder, folder.name, title=folder.name)
    window.library_actions.add(made)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    return made


def test_several_folders_are_undone_in_turn_at_their_places(
    window: MainWindow, folders: list[Path], qtbot: QtBot
) -> None:
    roots = window.services.settings
    for folder in folders[:2]:
        window.library_pane.folder_removed.emit(folder)
        qtbot.waitUntil(lambda f=folder: f not in roots.folders, timeout=20_000)  # type: ignore[misc]
    assert window.status.currentMessage() == "milk and its 1 record were taken out of the library."
    qtbot.waitUntil(lambda: titles(window) == ["jam"], timeout=20_000)
    window.actions_by_id["undo"].trigger()
    assert window.status.currentMessage() == "milk is back in the library."
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: roots.folders == folders, timeout=20_000)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    assert not window.steps.canUndo()
    window.actions_by_id["redo"].trigger()
    qtbot.waitUntil(lambda: roots.folders == folders[1:], timeout=20_000)


def test_a_folder_on_its_way_out_is_no_second_step(
    window: MainWindow, folders: list[Path], qtbot: QtBot
) -> None:
    window.library_pane.folder_removed.emit(folders[0])
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=20_000)
    window.library_pane.folder_removed.emit(folders[0])
    assert window.steps.count() == 1
