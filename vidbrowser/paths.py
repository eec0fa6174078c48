"""Where the program keeps what it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from platformdirs import user_cache_path

if TYPE_CHECKING:
    from pathlib import Path


def snapshots() -> Path:
    """Return the folder of the snapshots: a cache, everything in it is made again when missing."""
    return user_cache_path("vidbrowser") / "snapshots"
