"""Where things are: the resources that come along, and the user's own folders."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

from vidbrowser.identity import COMMAND, ID

PICTURES = "thumbnails"
"""The folder of pictures below that for what can be rebuilt."""
_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of what comes along: in a checkout beside the package, else in it."""
    beside = _PACKAGE.parent / "resources"
    return beside if (beside / "sample").is_dir() else _PACKAGE / "resources"


def icon() -> Path:
    """Return the file of the program's icon."""
    return resources() / "icons" / f"{ID}.svg"


def cache_folder() -> Path:
    """Return the folder for what can be rebuilt: snapshots, pictures. It may not exist yet."""
    return platformdirs.user_cache_path(COMMAND, appauthor=False)


def snapshots() -> Path:
    """Return the folder of the snapshots of added folders. It may not exist yet."""
    return cache_folder() / "snapshots"


def pictures() -> Path:
    """Return the folder of pictures, and of what is known of them. It may not exist yet."""
    return cache_folder() / PICTURES


def config_folder() -> Path:
    """Return the folder for settings. It may not exist yet."""
    return platformdirs.user_config_path(COMMAND, appauthor=False)


def data_folder() -> Path:
    """Return the folder for what is the user's own: saved searches, marks. It may not exist yet."""
    return platformdirs.user_data_path(COMMAND, appauthor=False)


def marks() -> Path:
    """Return the folder of the person's own marks, and of copies of them. It may not exist yet."""
    return data_folder() / "marks"


def log_folder() -> Path:
    """Return the folder of the log. It may not exist yet."""
    return platformdirs.user_log_path(COMMAND, appauthor=False)


def runtime_folder(longest: int) -> Path | None:
    """Return a folder for sockets that only the user can enter; None where there is none.

    It is that of the session, else one below the cache, else one below that for temporary files,
    which anybody may have made before: each is looked at. Its path has `longest` bytes at most.
    """
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    temporary = Path(tempfile.gettempdir()) / f"{COMMAND}-{_user()}"
    for folder in (Path(session), cache_folder() / "run", temporary):
        if folder.is_absolute() and len(os.fsencode(folder)) <= longest:
            with suppress(OSError):
                if folder != Path(session):
                    folder.mkdir(0o700, parents=True, exist_ok=True)
                if _is_private(folder):
                    return folder
    return None


def _user() -> int:
    return 0 if sys.platform == "win32" else os.getuid()


def _is_private(folder: Path) -> bool:
    about = folder.lstat()
    closed = stat.S_ISDIR(about.st_mode) and not stat.S_IMODE(about.st_mode) & 0o077
    return closed and about.st_uid == _user()
