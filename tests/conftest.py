"""What every test has: hypothesis without deadlines, and the real records where they are there."""

from __future__ import annotations

import os
import tarfile
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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
