"""Joins the added folders with the library pane: shown with states, taken out, brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.records.no_records import not_records
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.library.entries import FolderEntry
from vidbrowser.ui.library.undo_step import UndoStep
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QUndoStack

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.library.library_proxy import LibraryProxy


class FoldersController(QObject):
    """Shows in `pane` what `library` tells of its folders; taking one out is a step of `steps`."""

    told = Signal(str)
    """Something that the person should know."""
    undoable = Signal(str)
    """The same, of what the last step did."""
    removed = Signal(object)
    """The path of a folder that was taken out."""

    def __init__(
        self,
        pane: LibraryPane,
        library: LibraryProxy,
        steps: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._library, self._steps = pane, library, steps
        self._catalogue: Catalogue | None = None
        self._shown: list[FolderEntry] = []
        pane.folder_removed.connect(self.remove)
        library.updated.connect(self.take_update)

    def take_update(self, update: Update) -> None:
        """Show the folders as they are now, when something about them is new."""
        self._catalogue = update.catalogue
        shown = entries_of(update)
        if shown != self._shown:
            self._shown = shown
            self._pane.show_folders(shown)

    def remove(self, root: Path) -> None:
        """Take `root` out of the library; its files stay, and so does what was read of them."""
        catalogue = self._catalogue
        if catalogue is None or root not in catalogue.roots:
            return  # it is on its way out
        name, place = formatting.kept_apart(name_of(root)), catalogue.roots.index(root)
        count = catalogue.count_below(root)

        def do() -> None:
            self._library.remove(root)
            self.removed.emit(root)
            self.undoable.emit(removed_text(name, count))

        def undo() -> None:
            self._library.add([root], place)
            self.told.emit(tr("{folder} is back in the library.").format(folder=name))

        self._steps.push(UndoStep(tr("Removing {name}").format(name=name), do, undo))


def name_of(root: Path) -> str:
    """Return what an added folder is called on the screen."""
    return formatting.one_line(formatting.path_text(root.name or root))


def removed_text(name: str, count: int) -> str:
    """Return that `name` was taken out, and its `count` records with it."""
    if not count:
        return tr("{folder} was taken out of the library.").format(folder=name)
    text = tr("{folder} and its {count} records were taken out of the library.", "", count)
    return text.format(folder=name, count=formatting.exact_count(count))


def entries_of(update: Update) -> list[FolderEntry]:
    """Return the added folders with their states, and what is to be said of them."""
    progress, catalogue = update.progress, update.catalogue
    counts = zip(catalogue.roots, catalogue.others, strict=False)
    notes = {root: not_records(count) for root, count in counts if count}
    notes |= dict(catalogue.without_records)
    states = dict.fromkeys(dict(catalogue.without_records), tr("no records"))
    states |= dict.fromkeys(update.reading, tr("reading"))
    states |= dict.fromkeys(progress.unavailable, tr("not there"))
    states |= dict.fromkeys(dict(progress.failed), tr("failed"))
    again = tr("{reason} F5 tries again.")
    told = {root: [again.format(reason=said(why))] for root, why in progress.failed}
    for root, note in notes.items():
        told.setdefault(root, []).append(f"{said(note)}.")
    return [
        FolderEntry(root, states.get(root, ""), tuple(told.get(root, ())))
        for root in catalogue.roots
    ]
