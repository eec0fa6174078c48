"""Folders and files added to the library: asked for, dropped, given at a start, refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from vidbrowser import paths
from vidbrowser.library.progress import Phase
from vidbrowser.library.watching import Watching
from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import formatting
from vidbrowser.ui.library import dropped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.adding import Adding, Looked
    from vidbrowser.ui.library.library_proxy import LibraryProxy

FILES = f"Records ({' '.join(f'*{ending}' for ending in ENDINGS)});;All files (*)"


class LibraryActions(QObject):
    """Asks above `window` and adds to `library` what `adding` has looked at."""

    told = Signal(list)
    """Sentences that the person should know."""
    added = Signal()

    def __init__(self, window: QWidget, library: LibraryProxy, adding: Adding) -> None:
        super().__init__(window)
        self._window, self._library, self._adding = window, library, adding
        self._awaited: set[Path] = set()  # added, and not yet read
        adding.looked.connect(self._on_looked)

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

    def add_dropped(self, mime: QMimeData) -> None:
        """Add what was dropped on the window, and say what of it is not on this computer."""
        found = dropped.read(mime)
        self.add(
            found.paths, [f"{address} is not on this computer." for address in found.elsewhere]
        )

    def add(self, given: Sequence[Path], refused: Sequence[str] = ()) -> None:
        """Add folders and files to the library; what is not taken is told, as is `refused`.

        Both happen later, in the order of calls: a disk may not answer at once.
        """
        self._adding.look(given, refused)

    def _on_looked(self, looked: Looked) -> None:
        if looked.told:
            self.told.emit([formatting.path_text(text) for text in looked.told])
        if looked.there:
            self._awaited |= set(looked.there)
            self._library.add(looked.there)
            self.added.emit()

    def watch(self, when: str) -> None:
        """Look for changes in all folders at such times, `Watching` has which."""
        self._library.watch(Watching(when))

    def take_update(self, update: Update) -> None:
        """Tell of what was added and gives no record, once that is known."""
        catalogue = update.catalogue
        said = dict(catalogue.without_records)
        read = set(catalogue.roots) if update.progress.phase is Phase.IDLE else said.keys()
        known = self._awaited & read
        self._awaited -= known
        if len(catalogue):  # else it stands in place of the records
            self.told.emit(
                [f"{formatting.path_text(path)}: {said[path]}." for path in known if path in said]
            )

    def rescan(self) -> None:
        """Look for changes in all folders."""
        self._library.rescan()
