"""A library with a cache of its own, who listens to it, and processes that read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.disk import Listener
from vidbrowser.library.library import Library
from vidbrowser.library.workers import Workers

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


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()
