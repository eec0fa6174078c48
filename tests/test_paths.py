"""Where the program keeps what it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser import paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_snapshots_are_in_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert paths.snapshots().is_relative_to(tmp_path)
