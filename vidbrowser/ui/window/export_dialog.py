"""Export of what is shown or selected: asks where to, writes in a thread, says how it went."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vidbrowser.export.formats import ENDINGS, FORMATS
from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason
from vidbrowser.ui.widgets.question import ask, may_write
from vidbrowser.ui.window.settings_file import written

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.export.formats import Format
    from vidbrowser.search.result import Result
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.settings_file import SettingsFile


_FOLDER = "export/folder"
"""The key of the folder that was last written to."""
_NAME = 60
"""Characters of a proposed name, at most."""


class ExportDialog(QObject):
    """Asks above `window` and writes in `tasks`; the folder of the last time is in `file`."""

    begun = Signal(str)
    """What is being written, until something else is told."""
    told = Signal(str)
    """How it went; "" when that is told otherwise."""

    def __init__(self, window: QWidget, tasks: Tasks, file: SettingsFile) -> None:
        super().__init__(window)
        self.window, self._tasks, self._file = window, tasks, file

    def ask_and_export(self, result: Result | None, selected: PositionSet) -> None:
        """Ask for a file (the dialog asks before one is replaced) and write `result` into it.

        Of several that are `selected` it is asked whether only they are wanted.
        """
        if result is None or not len(result.rows):
            self.told.emit(tr("Nothing is shown that could be exported."))
            return
        wanted = PositionSet.first(len(result.rows))
        if 1 < selected.count < wanted.count:
            some, every = map(formatting.exact_count, (selected.count, wanted.count))
            answers = (
                tr("The {count} Selected", "", selected.count).format(count=some),
                tr("All {count} Shown", "", wanted.count).format(count=every),
            )
            question = tr("Which records shall be exported?")
            answer = ask(self.window, tr("Export"), question, answers)
            if answer is None:
                return
            wanted = (selected, wanted)[answer]
        title = tr("Export {count} records", "", wanted.count)
        name, chosen = QFileDialog.getSaveFileName(
            self.window,
            title.format(count=formatting.exact_count(wanted.count)),
            str(self.folder() / proposed_name(result)),
            ";;".join(map(filter_of, FORMATS)),
        )
        if name:
            output = with_ending(Path(name), chosen)
            if may_write(self.window, tr("Export"), name, output):
                self._file.put({_FOLDER: written([output.parent])})
                self.export_to(result, output, wanted)

    def folder(self) -> Path:
        """Return the folder of the last time, else that for documents, else the person's own."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folders = [*self._file.paths(_FOLDER), Path(QStandardPaths.writableLocation(documents))]
        return next((folder for folder in folders if folder.is_dir()), Path.home())

    def export_to(self, result: Result, output: Path, wanted: PositionSet | None = None) -> None:
        """Write the records of `result`, or those of them that are `wanted`, into `output`.

        The person allowed it to be replaced.
        """
        wanted = PositionSet.first(len(result.rows)) if wanted is None else wanted
        values = {
            "count": formatting.exact_count(wanted.count),
            "file": formatting.placed(output),
        }
        begun = tr("Exporting {count} records to {file}…", "", wanted.count)
        ended = tr("{count} records exported to {file}", "", wanted.count)
        self.begun.emit(begun.format(**values))

        def show(why_not: str) -> None:
            if why_not:
                self.tell_failure(output, why_not)
            else:
                self.told.emit(ended.format(**values))

        self._tasks.run(
            lambda: _export(result, wanted, output),
            show,
            lambda error: self.tell_failure(output, reason(error)),
        )

    def tell_failure(self, output: Path, why: str) -> None:
        """Say that `output` was not written, and why."""
        self.told.emit("")
        text = tr("{file} was not written.").format(file=formatting.placed(output.name))
        box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Export"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"{text}\n\n{why}")
        box.setIcon(QMessageBox.Icon.Warning)
        box.open()


def filter_of(form: Format) -> str:
    """Return what stands for `form` in the file dialog."""
    text = tr("{format} (*.{ending})")
    return text.format(format=tr(form.label), ending=form.ending)


def with_ending(output: Path, chosen: str) -> Path:
    """Return `output` with an ending that tells its format: its own, else that of `chosen`.

    `chosen` is the filter of the file dialog. What else follows a dot is part of the name.
    """
    if output.suffix[1:].lower() in ENDINGS:
        return output
    ending = next((form.ending for form in FORMATS if filter_of(form) == chosen), ENDINGS[0])
    return output.with_name(f"{output.name}.{ending}")


def proposed_name(result: Result) -> str:
    """Return a name that says what was asked for, fit for any file system, without an ending."""
    words = re.sub(r"[^\w-]+", " ", str(result.query)).strip(" -_")
    return words[:_NAME].strip() or tr("records")


def _export(result: Result, wanted: PositionSet, output: Path) -> str:
    """Write the file; return why it could not be written, "" when it could."""
    from vidbrowser.export.export import export  # imports polars: not in the GUI thread

    try:
        export(result.catalogue, result.at(wanted), output, force=True)
    except OSError as error:
        return formatting.path_text(str(error))
    return ""
