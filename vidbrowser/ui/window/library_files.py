"""A library written into one file, and where the folders of one that was opened are here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from vidbrowser.records.collection import LIBRARY
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason, said
from vidbrowser.ui.widgets.question import may_write
from vidbrowser.ui.window.settings_file import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.export.library_export import LibraryExport, WrittenLibrary
    from vidbrowser.records.library_file import Manifest
    from vidbrowser.ui.window.export_dialog import ExportDialog
    from vidbrowser.ui.window.services import Services

_PACE = 200
"""Milliseconds between two looks at how far it is."""
_SHORT = 500
"""Milliseconds that it may take without its progress being shown."""
_FOLDER = "export/folder"


class LibraryFiles(QObject):
    """Asks above the window of `exporting`, with whose dialogs it has in common what it can."""

    told = Signal(str)
    """How it went."""
    noted = Signal(str)
    """Something that the person should know, and that stays."""

    def __init__(self, exporting: ExportDialog, services: Services) -> None:
        super().__init__(exporting)
        self._exporting, self._tasks = exporting, services.pools.exports
        self._thumbnails, self._settings = services.thumbnails, services.settings
        self._export: LibraryExport | None = None
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a library is being written."""
        return self._export is not None

    def ask_and_export(self, catalogue: Catalogue | None) -> None:
        """Ask for a file and write all of `catalogue` into it."""
        if catalogue is None or not len(catalogue) or self.busy:
            return
        exporting = self._exporting
        title = tr("Export Library")
        name, _ = QFileDialog.getSaveFileName(
            exporting.window,
            title,
            str(exporting.folder() / (tr("library", "a file name") + LIBRARY)),
            _filter(),
        )
        if name:
            output = Path(name)
            if output.suffix.lower() != LIBRARY:
                output = output.with_name(output.name + LIBRARY)
            if may_write(exporting.window, title, name, output):
                self._settings.file.put({_FOLDER: written([output.parent])})
                self.export_to(catalogue, output)

    def export_to(self, catalogue: Catalogue, output: Path) -> None:
        """Write `catalogue` into `output`, which the person allowed to be replaced."""
        from vidbrowser.export.library_export import of_all  # polars has been imported

        export = self._export = of_all(catalogue, self._thumbnails.thumbnails)
        progress = self._progress(export, output)

        def end() -> None:
            self._export = None
            progress.close()
            progress.deleteLater()

        def show(outcome: WrittenLibrary | str | None) -> None:
            end()
            if isinstance(outcome, str):
                self._exporting.tell_failure(output, outcome)
            elif outcome is None:
                self.told.emit(tr("The export was cancelled: nothing was written."))
            else:
                self.told.emit(written_text(outcome, output))

        def fail(error: BaseException) -> None:
            end()
            self._exporting.tell_failure(output, reason(error))

        self._tasks.run(lambda: _write(export, output), show, fail)

    def _progress(self, export: LibraryExport, output: Path) -> QProgressDialog:
        """Return what tells how far `export` is; its button stops it."""
        text = tr("Exporting the library to {file}…").format(file=formatting.placed(output.name))
        total = len(export.rows)
        progress = QProgressDialog(text, tr("Cancel"), 0, total + 1, self._exporting.window)
        progress.setWindowTitle(tr("Export Library"))
        progress.setMinimumDuration(_SHORT)
        progress.setAutoReset(False)
        progress.setAutoClose(False)
        progress.canceled.connect(export.stop)
        look = QTimer(progress, interval=_PACE)
        look.timeout.connect(lambda: progress.setValue(export.done))
        look.start()
        return progress

    def stop(self) -> None:
        """Write no more: the program ends."""
        if self._export is not None:
            self._export.stop()

    def ask_places(self, catalogue: Catalogue | None) -> None:
        """Ask where the folders of each library file are on this computer."""
        if catalogue is not None:
            self._tasks.run(lambda: _manifests(catalogue.roots), self._on_manifests)

    def _on_manifests(self, found: dict[Path, Manifest | Sentence]) -> None:
        if not found:
            self.told.emit(tr("There is no library file in the library."))
        for library, manifest in found.items():
            if isinstance(manifest, Sentence):
                text = tr("{file}: {reason}")
                file, why = formatting.placed(library.name), said(manifest)
                self.told.emit(text.format(file=file, reason=why))
            else:
                self._ask_places_of(library, manifest)

    def _ask_places_of(self, library: Path, manifest: Manifest) -> None:
        named = dict(self._settings.places.get(library, {}))
        for name in manifest.folders:
            if folder := self._asked_for(library, name, named.get(name)):
                named[name] = folder
                self._settings.set_places(library, named)
                text = tr("Videos of “{name}” are opened from {folder}.")
                name = formatting.placed(name)
                self.told.emit(text.format(name=name, folder=formatting.placed(folder)))

    def _asked_for(self, library: Path, name: str, known: Path | None) -> Path | None:
        title = tr("Where is the folder “{name}” of {file}?").format(
            name=formatting.placed(name), file=formatting.placed(library.name)
        )
        begin = str(known or library.parent)
        chosen = QFileDialog.getExistingDirectory(self._exporting.window, title, begin)
        return Path(chosen) if chosen else None

    def tell_marks(self, roots: Sequence[Path]) -> None:
        """Tell of the marks that came with those of `roots` that are library files."""
        self._tasks.run(lambda: _manifests(roots), self._on_arrived)

    def _on_arrived(self, found: dict[Path, Manifest | Sentence]) -> None:
        for library, manifest in found.items():
            if isinstance(manifest, Sentence):  # it is among the problem files
                continue
            if count := manifest.marks:
                text = tr(
                    "{file} holds marks of {count} videos. “Import Marks…” adds them to your own.",
                    "",
                    count,
                )
                name, number = formatting.placed(library.name), formatting.exact_count(count)
                self.noted.emit(text.format(file=name, count=number))


def _filter() -> str:
    return tr("Library files (*{ending})").format(ending=LIBRARY)


def written_text(outcome: WrittenLibrary, output: Path) -> str:
    """Return what a library file holds, in one sentence for each thing."""
    count = formatting.exact_count
    text = tr("{count} records exported to {file}.", "", outcome.records)
    told = [text.format(count=count(outcome.records), file=formatting.placed(output))]
    pictures = tr("{count} pictures came along.", "", outcome.pictures)
    told.append(pictures.format(count=count(outcome.pictures)))
    if outcome.unread:
        text = tr(
            "Of {count} records the description is missing: their files could not be read.",
            "",
            outcome.unread,
        )
        told.append(text.format(count=count(outcome.unread)))
    return " ".join(told)


def _write(export: LibraryExport, output: Path) -> WrittenLibrary | str | None:
    """Write the file; return why it could not be written, None when nobody wants it any more."""
    from vidbrowser.export.library_export import StoppedError

    try:
        return export.write(output, force=True)
    except StoppedError:
        return None
    except OSError as error:
        return formatting.path_text(reason(error))


def _manifests(roots: Sequence[Path]) -> dict[Path, Manifest | Sentence]:
    """Return what those of `roots` that are library files say of themselves, or why they do not."""
    from vidbrowser.records.library_file import is_library_file, opened
    from vidbrowser.records.problem import UnreadableError

    found: dict[Path, Manifest | Sentence] = {}
    for root in filter(is_library_file, roots):
        try:
            found[root] = opened(root).manifest
        except UnreadableError as error:
            found[root] = error.reason
    return found
