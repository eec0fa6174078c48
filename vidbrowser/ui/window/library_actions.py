"""Folders and files added to the library: asked for, dropped, given at a start, refused, told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from vidbrowser import paths
from vidbrowser.library.progress import Phase
from vidbrowser.library.watching import Watching
from vidbrowser.records.collection import LIBRARY
from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.library import dropped
from vidbrowser.ui.library.folders_controller import name_of
from vidbrowser.ui.said import said
from vidbrowser.ui.window.settings_file import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.adding import Adding, Looked
    from vidbrowser.ui.library.library_proxy import LibraryProxy
    from vidbrowser.ui.window.settings import Settings

_FOLDER = "open/folder"
"""The key of the folder that was last opened from."""


class LibraryActions(QObject):
    """Asks above `window` and adds to `library` what `adding` has looked at.

    `settings` keep the folders of the library and the one that the dialogs were last in.
    """

    told = Signal(list)
    """Sentences that the person should know."""
    arrived = Signal(str, list)
    """A sentence on the records that came, and the folders and files that they came with."""
    added = Signal()

    def __init__(
        self, window: QWidget, library: LibraryProxy, adding: Adding, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._adding = window, library, adding
        self._settings, self._file = settings, settings.file
        self._listed: tuple[Path, ...] = ()  # in the order of the library
        self._awaited: set[Path] = set()  # added, and not yet read
        self._roots: set[Path] = set()  # in the library, or on the way into it
        self._seen: set[Path] = set()  # those that the last update had
        adding.looked.connect(self._on_looked)

    def open_kept(self, folders: Sequence[Path]) -> None:
        """Add the folders of the last time, about which nothing is to be told."""
        self._listed = tuple(folders)
        self._roots |= set(folders)
        if folders:
            self._library.add(folders)

    def ask_folder(self) -> None:
        """Ask for a folder and add it."""
        title, begin = tr("Open a Folder of Records"), self._begin()
        if folder := QFileDialog.getExistingDirectory(self._window, title, begin):
            self._add_chosen([Path(folder)])

    def ask_files(self) -> None:
        """Ask for record files and add them."""
        title, begin = tr("Open Record Files"), self._begin()
        files, _ = QFileDialog.getOpenFileNames(self._window, title, begin, _filters())
        self._add_chosen([Path(name) for name in files])

    def _begin(self) -> str:
        """Return where a dialog begins: in the folder of the last time, else the person's own."""
        return str(next(iter(self._file.paths(_FOLDER)), Path.home()))

    def _add_chosen(self, chosen: Sequence[Path]) -> None:
        if chosen:
            self._file.put({_FOLDER: written([chosen[0].parent])})
            self.add(chosen)

    def add_sample(self) -> None:
        """Add the sample."""
        self.add([paths.resources() / "sample"])

    def add_dropped(self, mime: QMimeData) -> None:
        """Add what was dropped on the window, and say what of it is not on this computer."""
        found = dropped.read(mime)
        text = tr("{address} is not on this computer.")
        self.add(
            found.paths,
            [text.format(address=formatting.placed(address)) for address in found.elsewhere],
        )

    def add(self, given: Sequence[Path], refused: Sequence[str] = ()) -> None:
        """Add folders and files to the library; what is not taken is told, as is `refused`.

        Both happen later, in the order of calls: a disk may not answer at once.
        """
        self._adding.look(given, refused)

    def _on_looked(self, looked: Looked) -> None:
        text = tr("{path} is in the library already.")
        here = [
            text.format(path=formatting.placed(path))
            for path in looked.there
            if path in self._roots
        ]
        told = [*looked.told, *here]
        if told:
            self.told.emit([formatting.path_text(text) for text in told])
        if new := [path for path in looked.there if path not in self._roots]:
            self._awaited |= set(new)
            self._roots |= set(new)
            self._library.add(new)
            self._keep()  # the window may close before it is read
        if looked.there:
            self.added.emit()

    def _keep(self) -> None:
        """Keep what the library lists, and what is on the way into it."""
        listed = self._listed
        coming = sorted(self._roots.difference(listed))
        below = {path for path in coming if any(map(path.is_relative_to, listed))}
        self._settings.set_folders([*listed, *(path for path in coming if path not in below)])

    def watch(self, when: str) -> None:
        """Look for changes in all folders at such times, `Watching` has which."""
        self._library.watch(Watching(when))

    def take_update(self, update: Update) -> None:
        """Tell how many records came with what was added, or take it out again when none did."""
        catalogue = update.catalogue
        empty = dict(catalogue.without_records)
        read = set(catalogue.roots) if update.progress.phase is Phase.IDLE else empty.keys()
        known = [root for root in catalogue.roots if root in self._awaited & read]
        self._awaited -= set(known)
        now = set(catalogue.roots)
        self._roots = (self._roots - (self._seen - now)) | now
        self._seen = now
        if self._listed != catalogue.roots:
            self._listed = catalogue.roots
            self._keep()
        if full := [root for root in known if catalogue.count_below(root)]:
            self.arrived.emit(arrived_text(catalogue, full), full)
        if len(catalogue):  # else what is said of it stands in place of the records
            self._refuse({root: empty[root] for root in known if root in empty})

    def _refuse(self, empty: dict[Path, str]) -> None:
        """Take out again those in which there is no record; a file that is none is not added."""
        for root in empty:
            self._library.remove(root)
        text = tr("{path} was not added: {reason}.")
        told = [
            text.format(path=formatting.placed(root), reason=said(why))
            for root, why in empty.items()
        ]
        if told:
            self.told.emit(told)

    def rescan(self) -> None:
        """Look for changes in all folders."""
        self._library.rescan()


def arrived_text(catalogue: Catalogue, roots: Sequence[Path]) -> str:
    """Return how many records came with the added `roots`."""
    count = sum(map(catalogue.count_below, roots))
    text = tr("{count} records added from {place}.", "", count)
    return text.format(count=formatting.exact_count(count), place=_place_of(roots))


def _place_of(roots: Sequence[Path]) -> str:
    """Return the name of the one of `roots`, or how many there are."""
    if len(roots) == 1:
        return formatting.placed(name_of(roots[0]))
    count = formatting.exact_count(len(roots))
    return tr("{count} places", "", len(roots)).format(count=count)


def _filters() -> str:
    """Return what the dialog that asks for files offers to show."""
    endings = " ".join(f"*{each}" for each in (*ENDINGS, LIBRARY))
    records = tr("Records ({endings})").format(endings=endings)
    return ";;".join((records, tr("All files (*)")))
