"""Export of what is shown: asks where to, writes off the GUI thread, says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vidbrowser.records.reason import reason
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from vidbrowser.search.result import Result
    from vidbrowser.ui.window.main_window import MainWindow

FORMATS = (
    ("CSV for a spreadsheet", "csv"),
    ("JSON", "json"),
    ("NDJSON, a record a line", "ndjson"),
    ("Parquet for DuckDB, Spark and the like", "parquet"),
    ("Markdown", "md"),
    ("M3U8 playlist", "m3u8"),
)


def ask_and_export(window: MainWindow) -> None:
    """Ask for a file (the dialog asks before one is replaced) and write what is shown into it."""
    if window.result is None or not len(window.result.rows):
        window.status.showMessage("Nothing is shown that could be exported.", 8_000)
        return
    filters = ";;".join(f"{name} (*.{ending})" for name, ending in FORMATS)
    name, chosen = QFileDialog.getSaveFileName(window, "Export what is shown", "", filters)
    if name:
        output = with_ending(Path(name), chosen)
        if output == Path(name) or not output.exists() or _may_replace(window, output):
            export_to(window, window.result, output)


def with_ending(output: Path, chosen: str) -> Path:
    """Return `output` with an ending that tells its format: its own, else that of `chosen`.

    `chosen` is the filter of the file dialog. What else follows a dot is part of the name.
    """
    endings = {f"{name} (*.{ending})": ending for name, ending in FORMATS}
    if output.suffix[1:].lower() in endings.values():
        return output
    return output.with_name(f"{output.name}.{endings.get(chosen, 'csv')}")


def _may_replace(window: MainWindow, output: Path) -> bool:
    box = _box(window, f"{formatting.printable(output.name)} exists. Replace it?")
    box.setIcon(QMessageBox.Icon.Question)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def _box(window: MainWindow, text: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Export")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def export_to(window: MainWindow, result: Result, output: Path) -> None:
    """Write the records of `result` into `output`, which the person allowed to be replaced."""
    count = formatting.counted(len(result.rows), "record")
    name = formatting.printable(output)
    window.status.showMessage(f"Exporting {count} to {name}…")

    def show(why_not: str) -> None:
        if why_not:
            _tell_failure(window, output, why_not)
        else:
            window.status.showMessage(f"{count} exported to {name}", 15_000)

    window.parts.exports.run(
        lambda: _export(result, output),
        show,
        lambda error: _tell_failure(window, output, reason(error)),
    )


def _export(result: Result, output: Path) -> str:
    """Write the file; return why it could not be written, "" when it could."""
    from vidbrowser.export.export import export  # imports polars: not in the GUI thread

    try:
        export(result.catalogue, result.rows, output, force=True)
    except OSError as error:
        return formatting.printable(str(error))
    return ""


def _tell_failure(window: MainWindow, output: Path, why: str) -> None:
    window.status.clearMessage()
    box = _box(window, f"{formatting.printable(output.name)} was not written.\n\n{why}")
    box.setIcon(QMessageBox.Icon.Warning)
    box.open()
