"""What tests of the window have: an application that speaks English, a folder for sockets."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application, with the plurals of English."""
    language.speak(qapp, "en")
    return qapp


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """Return a private folder whose path leaves room for that of a socket."""
    folder = Path(tempfile.mkdtemp(prefix="vb-"))
    yield folder
    shutil.rmtree(folder)
