"""What the program is, and what one is asked when something goes wrong: versions and folders."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from vidbrowser import __version__, licences, paths
from vidbrowser.identity import HOMEPAGE, NAME
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from pathlib import Path


def said() -> str:
    """Return in two sentences what the program is, and what it does not do."""
    return tr(
        "Shows folders of video records. Record files are only ever read, and nothing leaves this "
        "machine but what you open, and pictures once you allow them."
    )


def folders(log: Path) -> dict[str, Path]:
    """Return where the program keeps what, one whose log is in the folder `log`."""
    places = {
        tr("Cache"): paths.cache_folder,
        tr("Settings"): paths.config_folder,
        tr("Saved searches"): paths.data_folder,
        tr("Log"): paths.log_folder,
    }
    temporary = log != paths.log_folder()  # a throw-away instance has all in one
    return {name: log if temporary else folder() for name, folder in places.items()}


def about(log: Path) -> str:
    """Return all that is told of the program, one whose log is in the folder `log`."""
    versions = (
        tr("{name} {version}, MIT licence").format(name=NAME, version=__version__),
        HOMEPAGE,
        "",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        platform.platform(),
        "",
    )
    kept = (f"{name + ':':<16}{folder}" for name, folder in folders(log).items())
    carried = ("", tr("It stands on:"), *licences.lines(), "", licences.OF_QT)
    return "\n".join((*versions, *kept, *carried))
