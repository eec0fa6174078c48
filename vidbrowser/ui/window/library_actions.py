"""Folders and files added to the library: asked for, dropped, given at a start, refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from vidbrowser import paths
from vidbrowser.library.watching import Watching
from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.library.library_proxy import LibraryProxy

FILES = f"Records ({' '.join(f'*{ending}' for ending in ENDINGS)});;All files (*)"


class LibraryActions(QObject):
    """Asks above `window` and adds to `library`."""

    told = Signal(list)
    """Sentences that the person should know."""
    added = Signal()

    def __init__(self, window: QWidget, library: LibraryProxy) -> None:
        super().__init__(window)
        self._window, self._library = window, library

    def ask_folder(self) -> None:
        """Ask for a folder and add it."""
        if folder := QFileDialog.getExistingDirectory(self._window, "Open a folder of records"):
            self.add([Path(folder)])

    def ask_files(self) -> None:
        """Ask for record files and add them."""
        files, _ = QFileDialog.getOpenFileNames(self._window, "Open record files", "", FILES)
        self.add([Path(name) for name in files])

    def add_sample(self) -> None:
        """Add the sample."""
        self.add([paths.resources() / "sample"])

    def add_dropped(self, dropped: QMimeData) -> None:
        """Add what was dropped on the window, and say what of it is not on this computer."""
        urls = dropped.urls()
        remote = [url.toDisplayString() for url in urls if not url.isLocalFile()]
        self.add(
            [Path(url.toLocalFile()) for url in urls if url.isLocalFile()],
            [f"{address} is not on this computer." for address in remote],
        )

    def add(self, given: Sequence[Path], refused: Sequence[str] = ()) -> None:
        """Add folders and files to the library; what is not taken is told, as is `refused`."""
        reasons = {path: why_not(path) for path in given}
        told = [f"{formatting.path_text(path)} {why}." for path, why in reasons.items() if why]
        self.told.emit([*told, *refused])
        if there := [path.absolute() for path, why in reasons.items() if not why]:
            self._library.add(there)
            self.added.emit()

    def watch(self, when: str) -> None:
        """Look for changes in all folders at such times, `Watching` has which."""
        self._library.watch(Watching(when))

    def rescan(self) -> None:
        """Look for changes in all folders."""
        self._library.rescan()


def why_not(path: Path) -> str:
    """Return why `path` cannot be added, as what follows its name; "" when it can."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "is not there"
    except (OSError, ValueError) as error:
        return f"cannot be opened: {getattr(error, 'strerror', error)}"
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return "is neither a file nor a folder"
    return "" if os.access(path, os.R_OK) else "cannot be read: its permissions forbid it"
