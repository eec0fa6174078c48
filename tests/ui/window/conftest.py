"""What the tests of the window share: one with records in it, and a folder of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.test_first_story import write
from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with twenty records, which have the focus."""
    show_records(window, qtbot, [record(n, id=f"{n:011}") for n in range(20)])
    window.records.setFocus()
    return window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of three records."""
    folder = tmp_path / "records"
    folder.mkdir()
    for name in ("one", "two", "three"):
        write(folder, name, title=name)
    return folder
