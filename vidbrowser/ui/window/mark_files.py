"""Marks written out and taken over: asks for files, does it in the thread of marks, tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vidbrowser import kept
from vidbrowser.records.problem import UnreadableError
from vidbrowser.replacing import replacing
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.window.import_progress import ImportProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.exchange.course import Course
    from vidbrowser.marks.exchange.entry import Imported, Passed
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.window.settings_file import SettingsFile

_FOLDER = "export/folder"
_MOST_TOLD = 20


class _Taken(NamedTuple):
    """What an import of files changed, and what of them could not be read."""

    changed: int
    passed: int
    undated: int
    notes: tuple[str, ...]


class MarkFiles(QObject):
    """Asks above `window`; the folder of the last export is in `file`."""

    begun = Signal(str)
    """What is being done, until something else is told."""
    told = Signal(str)
    """How it went."""
    imported = Signal()
    """Marks were taken over, as one step."""

    def __init__(self, window: QWidget, marks: OwnMarks, file: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._marks, self._file = window, marks, file
        self.progress = ImportProgress()
        """How far an import has come."""
        marks.closing.connect(self.progress.stop)

    def ask_and_export(self) -> None:
        """Ask for a file and write all marks into it; the dialog asks before one is replaced."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export Marks"),
            str(self._folder() / tr("marks.json", "a file name")),
            tr("JSON or CSV (*.json *.csv)"),
        )
        if name:
            self.export_to(Path(name))

    def ask_and_export_missing(self, catalogue: Catalogue | None) -> None:
        """Ask for a file and list in it what is marked and not in `catalogue`."""
        if catalogue is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export What Is Not in the Library"),
            str(self._folder() / tr("not in the library.csv", "a file name")),
            tr("CSV (*.csv)"),
        )
        if name:
            self.export_missing(Path(name), catalogue)

    def export_to(self, output: Path) -> None:
        """Write all marks into `output`, which the person allowed to be replaced."""
        from vidbrowser.marks.exchange import own_format  # with all of exchange: not at each start

        write = own_format.write_csv if output.suffix.lower() == ".csv" else own_format.write_json
        self._export(output, lambda store, stream: write(stream, store.memory.all()))

    def export_missing(self, output: Path, catalogue: Catalogue) -> None:
        """List in `output` the videos that are marked and of which `catalogue` has no record."""
        self._export(output, lambda store, stream: _write_missing(store, stream, catalogue))

    def _export(self, output: Path, write: Callable[[MarkStore, BinaryIO], int]) -> None:
        shown = formatting.placed(output)
        self.begun.emit(tr("Marks are written to {file}…").format(file=shown))

        def export(store: MarkStore) -> int | str:
            try:
                with replacing(output) as stream:
                    return write(store, stream)
            except OSError as error:
                return said(kept.why(error))

        def show(outcome: int | str) -> None:
            if isinstance(outcome, str):
                text = tr("{file} was not written.").format(file=formatting.placed(output.name))
                self._warn(tr("Export Marks"), text, [outcome])
                self.told.emit("")
                return
            text = tr("Marks of {count} videos exported to {file}", "", outcome)
            count = formatting.exact_count(outcome)
            self.told.emit(text.format(count=count, file=shown))

        self._marks.ask(export, show)

    def ask_and_import(self) -> None:
        """Ask for files and take over what they tell."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Import Marks, a History or a Playlist"),
            str(self._folder()),
            tr("All files (*)"),
        )
        if names:
            self.import_from([Path(name) for name in names])

    def ask_and_import_folder(self) -> None:
        """Ask for a folder and take over what its `.nfo` files tell to be watched."""
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Import What Kodi Has as Watched"), str(self._folder())
        )
        if name:
            self.import_from([Path(name)])

    def import_from(self, files: Sequence[Path]) -> None:
        """Add what `files` tell to the marks, as one step; what one has is not displaced."""
        from vidbrowser.marks.exchange.course import Course

        count = len(files)
        text = tr("{count} files are imported…", "", count)
        self.begun.emit(text.format(count=formatting.exact_count(count)))
        course = Course()
        self.progress.begin(course)
        self._marks.ask(lambda store: _take_over(store, files, course), self._show_taken)

    def _show_taken(self, taken: _Taken | None) -> None:
        if taken is None:
            self.told.emit(tr("The import was cancelled; your marks are as they were."))
            return
        text = tr(
            "Marks of {count} videos imported; the others were so already.", "", taken.changed
        )
        told = text.format(count=formatting.exact_count(taken.changed))
        self.told.emit(told)
        if taken.changed:
            self.imported.emit()
        if lines := _lines(taken):
            self._warn(tr("Import Marks"), tr("Not all could be imported."), lines)

    def _folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folders = [*self._file.paths(_FOLDER), Path(QStandardPaths.writableLocation(documents))]
        return next((folder for folder in folders if folder.is_dir()), Path.home())

    def _warn(self, title: str, text: str, lines: Sequence[str]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(text)
        box.setInformativeText("\n".join(lines[:3]))
        if len(lines) > 3:
            box.setDetailedText("\n".join(lines))
        box.open()


def _write_missing(store: MarkStore, stream: BinaryIO, catalogue: Catalogue) -> int:
    from vidbrowser.marks.exchange import video_list
    from vidbrowser.search.marked import unknown  # imports polars: in a thread

    entries = video_list.entries_of(store)
    keys = unknown(catalogue, entries)
    video_list.write_list(stream, entries, keys)
    return len(keys)


def _lines(taken: _Taken) -> list[str]:
    """Return what is told of what could not be read."""
    lines = list(taken.notes)
    if taken.undated:
        text = tr(
            "{count} dates could not be read; what was watched then has none.", "", taken.undated
        )
        lines.insert(0, text.format(count=formatting.exact_count(taken.undated)))
    if more := taken.passed - len(taken.notes):
        text = tr("And {count} more.", "", more)
        lines.append(text.format(count=formatting.exact_count(more)))
    return lines


def _take_over(store: MarkStore, files: Sequence[Path], course: Course) -> _Taken | None:
    """Add what `files` tell, as one step; None when it was cancelled."""
    from vidbrowser.marks.exchange import importing
    from vidbrowser.marks.exchange.course import StoppedError

    try:
        read, notes = _read(files, course)
        added = importing.take_over(store, read, course)
    except StoppedError:
        return None
    finally:
        course.has_ended = True
    passed = read.passed + len(notes)
    notes += [_passed(each) for each in read.told[: _MOST_TOLD - len(notes)]]
    return _Taken(added.changed, passed, read.undated, tuple(notes))


def _read(files: Sequence[Path], course: Course) -> tuple[Imported, list[str]]:
    """Return what `files` tell, and why some cannot be read."""
    from vidbrowser.marks.exchange import importing
    from vidbrowser.marks.exchange.entry import Imported

    imported, notes = Imported(), list[str]()
    for file in files:
        try:
            imported.join(importing.read(file, course))
        except UnreadableError as error:
            notes.append(_note(file, error.reason))
        except OSError as error:
            notes.append(_note(file, kept.why(error)))
    return imported, notes


def _note(file: Path, reason: str) -> str:
    text = tr("{file}: {reason}")
    return text.format(file=formatting.placed(file.name), reason=said(reason))


def _passed(passed: Passed) -> str:
    if passed.line is None:
        return _note(passed.file, passed.reason)
    text = tr("{file}, entry {number}: {reason}")
    name, number = formatting.placed(passed.file.name), formatting.exact_count(passed.line)
    return text.format(file=name, number=number, reason=said(passed.reason))
