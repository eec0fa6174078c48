"""Where the program finds what it brings along, and keeps what it keeps."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

_NAME = "vidbrowser"


def resources() -> Path:
    """Return the folder of icons and sample: within the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def cache_folder() -> Path:
    """Return the folder of what is made again when it is missing: snapshots, pictures."""
    return user_cache_path(_NAME)


def snapshots() -> Path:
    """Return the folder of the snapshots of added folders."""
    return cache_folder() / "snapshots"


def config_folder() -> Path:
    """Return the folder of settings."""
    return user_config_path(_NAME)


def data_folder() -> Path:
    """Return the folder of what the person made: saved searches."""
    return user_data_path(_NAME)
