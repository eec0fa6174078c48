"""Export of what is shown: asks where to, writes off the GUI thread, says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vidbrowser.export.formats import ENDINGS, FORMATS
from vidbrowser.records.reason import reason
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.search.result import Result
    from vidbrowser.ui.tasks import Tasks


class ExportDialog(QObject):
    """Asks above `window` and writes in `tasks`."""

    begun = Signal(str)
    """What is being written, until something else is told."""
    told = Signal(str)
    """How it went; "" when that is told otherwise."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks

    def ask_and_export(self, result: Result | None) -> None:
        """Ask for a file (the dialog asks before one is replaced) and write `result` into it."""
        if result is None or not len(result.rows):
            self.told.emit("Nothing is shown that could be exported.")
            return
        filters = ";;".join(form.filter for form in FORMATS)
        name, chosen = QFileDialog.getSaveFileName(
            self._window, "Export what is shown", "", filters
        )
        if name:
            output = with_ending(Path(name), chosen)
            if output == Path(name) or not output.exists() or self._may_replace(output):
                self.export_to(result, output)

    def export_to(self, result: Result, output: Path) -> None:
        """Write the records of `result` into `output`, which the person allowed to be replaced."""
        count = formatting.counted(len(result.rows), "record")
        name = formatting.path_text(output)
        self.begun.emit(f"Exporting {count} to {name}…")

        def show(why_not: str) -> None:
            if why_not:
                self._tell_failure(output, why_not)
            else:
                self.told.emit(f"{count} exported to {name}")

        self._tasks.run(
            lambda: _export(result, output),
            show,
            lambda error: self._tell_failure(output, reason(error)),
        )

    def _may_replace(self, output: Path) -> bool:
        box = self._box(f"{formatting.path_text(output.name)} exists. Replace it?")
        box.setIcon(QMessageBox.Icon.Question)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        return box.exec() == QMessageBox.StandardButton.Yes

    def _box(self, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Export")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box

    def _tell_failure(self, output: Path, why: str) -> None:
        self.told.emit("")
        box = self._box(f"{formatting.path_text(output.name)} was not written.\n\n{why}")
        box.setIcon(QMessageBox.Icon.Warning)
        box.open()


def with_ending(output: Path, chosen: str) -> Path:
    """Return `output` with an ending that tells its format: its own, else that of `chosen`.

    `chosen` is the filter of the file dialog. What else follows a dot is part of the name.
    """
    if output.suffix[1:].lower() in ENDINGS:
        return output
    ending = next((form.ending for form in FORMATS if form.filter == chosen), ENDINGS[0])
    return output.with_name(f"{output.name}.{ending}")


def _export(result: Result, output: Path) -> str:
    """Write the file; return why it could not be written, "" when it could."""
    from vidbrowser.export.export import export  # imports polars: not in the GUI thread

    try:
        export(result.catalogue, result.rows, output, force=True)
    except OSError as error:
        return formatting.path_text(str(error))
    return ""
