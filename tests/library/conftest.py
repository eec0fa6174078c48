"""A library with a cache of its own, and who listens to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.disk import Listener
from vidbrowser.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def library(tmp_path: Path, listener: Listener) -> Iterator[Library]:
    made = Library(tmp_path / "cache", listener)
    yield made
    made.close()
    made.join()
