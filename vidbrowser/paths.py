"""Where things are: the resources that come along, and the user's own folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "vidbrowser"
_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder with `icons` and `sample`: in a checkout beside the package, else in it."""
    beside = _PACKAGE.parent / "resources"
    return beside if (beside / "sample").is_dir() else _PACKAGE / "resources"


def cache_folder() -> Path:
    """Return the folder for what can be rebuilt: snapshots, pictures. It may not exist yet."""
    return platformdirs.user_cache_path(_NAME, appauthor=False)


def snapshots() -> Path:
    """Return the folder of the snapshots of added folders. It may not exist yet."""
    return cache_folder() / "snapshots"


def config_folder() -> Path:
    """Return the folder for settings. It may not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """Return the folder for what is the user's own: saved searches. It may not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)
