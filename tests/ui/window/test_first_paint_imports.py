"""The first paint needs few modules: what else there is comes when it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop import RecordingDesktop, titles
from vidbrowser import app, paths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[3]
MOST = 240
"""Modules of the program that a start may import; each takes about 0.3 ms of it."""
LATER = (
    *("polars", "pyarrow", "multiprocessing", "concurrent.futures.process"),
    *("requests", "urllib3", "PIL", "yaml", "markdown", "nh3"),
    *("sqlite3", "hashlib", "secrets", "difflib", "calendar", "PySide6.QtDBus"),
    *("vidbrowser.library.library", "vidbrowser.catalogue", "vidbrowser.descriptions"),
    *("vidbrowser.marks.store", "vidbrowser.marks.copies", "vidbrowser.marks.exchange"),
    *("vidbrowser.records.reader", "vidbrowser.records.amounts", "vidbrowser.records.local_file"),
    *("vidbrowser.records.archive.comments", "vidbrowser.records.json_lines"),
    *("vidbrowser.query.near", "vidbrowser.query.like", "vidbrowser.query.around"),
    *("vidbrowser.search.matching", "vidbrowser.search.facets", "vidbrowser.statistics"),
    *("vidbrowser.subtitles", "vidbrowser.export.export", "vidbrowser.export.writers"),
    *("vidbrowser.thumbnails.fetcher", "vidbrowser.thumbnails.picture"),
    *("vidbrowser.thumbnails.store", "vidbrowser.thumbnails.bulk"),
    *("vidbrowser.ui.overview", "vidbrowser.ui.palette.command_palette"),
    *("vidbrowser.ui.marks.describe_dialog", "vidbrowser.ui.library.problems_dialog"),
    *("vidbrowser.ui.window.settings_dialog", "vidbrowser.ui.window.help_window"),
    *("vidbrowser.ui.window.setting_choices", "vidbrowser.ui.window.about"),
    *("vidbrowser.ui.system.file_manager", "vidbrowser.ui.system.fonts"),
)
"""Modules, and rooms with all that is in them, that no first screen needs."""


@pytest.fixture
def imported(tmp_path: Path, qtbot: QtBot) -> set[str]:
    """Return what a window imports that begins with what the one before it showed."""
    folder = paths.resources() / "sample"
    before = app.build(tmp_path, RecordingDesktop())
    qtbot.addWidget(before)
    before.show()
    before.open_library([folder])
    qtbot.waitUntil(lambda: len(titles(before)) > 40, timeout=20_000)
    before.close()
    before.services.library.join()
    child = [sys.executable, "-m", "tests.ui.window.first_paint_child", str(tmp_path), str(folder)]
    said = subprocess.run(child, capture_output=True, text=True, cwd=ROOT, check=True).stdout
    count, names = said.splitlines()
    assert int(count) > 0, "the list showed nothing"
    return set(names.split())


def test_the_first_screen_needs_little(imported: set[str]) -> None:
    needless = [name for name in imported if f"{name}.".startswith(tuple(f"{n}." for n in LATER))]
    assert sorted(needless) == []
    own = [name for name in imported if name.startswith("vidbrowser")]
    assert len(own) <= MOST
