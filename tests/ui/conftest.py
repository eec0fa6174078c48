"""What tests of sockets have: a folder with a short path."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """Return a private folder whose path leaves room for that of a socket."""
    folder = Path(tempfile.mkdtemp(prefix="vb-"))
    yield folder
    shutil.rmtree(folder)
