"""Export of what is shown: asks where to, writes off the GUI thread, says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox

from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from vidbrowser.catalogue.search import Result
    from vidbrowser.ui.main_window import MainWindow

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
        output = Path(name)
        ending = {f"{n} (*.{e})": e for n, e in FORMATS}.get(chosen, "csv")
        if not output.suffix:
            output = output.with_name(f"{output.name}.{ending}")
            if output.exists() and not _may_replace(window, output):
                return
        export_to(window, window.result, output)


def _may_replace(window: MainWindow, output: Path) -> bool:
    yes = QMessageBox.StandardButton.Yes
    question = f"{output.name} exists. Replace it?"
    return QMessageBox.question(window, "Export what is shown", question) == yes


def export_to(window: MainWindow, result: Result, output: Path) -> None:
    """Write the records of `result` into `output`, which the person allowed to be replaced."""
    count = formatting.exact_count(len(result.rows))
    window.status.showMessage(f"Exporting {count} records to {output.name}…")
    window.parts.reads.run(
        lambda: _export(result, output),
        lambda _: window.status.showMessage(f"{count} records exported to {output}", 15_000),
        lambda error: _on_failed(window, output, error),
    )


def _export(result: Result, output: Path) -> None:
    from vidbrowser.catalogue.export import export  # imports polars: not in the GUI thread

    export(result.catalogue, result.rows, output, force=True)


def _on_failed(window: MainWindow, output: Path, error: Exception) -> None:
    window.status.clearMessage()
    box = QMessageBox(QMessageBox.Icon.Warning, "Export", f"{output.name} was not written.")
    box.setParent(window, box.windowFlags())
    box.setInformativeText(str(error))
    box.open()
