"""What every test has: hypothesis without deadlines, and the real records where they are there."""

from __future__ import annotations

import os
import shutil
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the person who runs them speaks

settings.register_profile("vidbrowser", deadline=None, max_examples=100)
settings.load_profile("vidbrowser")

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the real records, unpacked; skips where there are none."""
    if not (CORPUS / "records.tar.gz").exists():
        pytest.skip("the real records are not beside this project")
    folder = tmp_path_factory.mktemp("corpus")
    for archive in ("records.tar.gz", "older.tar.gz"):
        with tarfile.open(CORPUS / archive) as packed:
            packed.extractall(folder, filter="data")
    return folder


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with real files of archives of videos; skips where there are none."""
    if not (CORPUS / "archives.tar.gz").exists():
        pytest.skip("the real archives are not beside this project")
    folder = tmp_path_factory.mktemp("archives")
    with tarfile.open(CORPUS / "archives.tar.gz") as packed:
        packed.extractall(folder, filter="data")
    return folder / "archives"


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """Return a private folder whose path leaves room for that of a socket."""
    folder = Path(tempfile.mkdtemp(prefix="vb-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def desktop() -> RecordingDesktop:
    """Return a desktop that opens nothing and keeps what it was asked."""
    from tests.desktop import RecordingDesktop  # imports Qt, which most tests do without

    return RecordingDesktop()


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, desktop: RecordingDesktop
) -> Iterator[MainWindow]:
    """Return the main window, shown, empty, with everything it keeps below `tmp_path`."""
    from vidbrowser import app
    from vidbrowser.ui import language, theme

    window = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):  # shortcuts are heard by the active window only
        window.show()
        window.activateWindow()
    yield window
    window.close()
    theme.set_text_size(100)
    language.speak(qapp, "en")
