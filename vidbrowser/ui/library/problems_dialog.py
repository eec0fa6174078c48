"""The list of problem files: path, line, reason; opened, looked at again, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from vidbrowser.records.no_records import not_records
from vidbrowser.records.problem import Severity
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.records.record_model import ROOT, AnyIndex
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.selected_ground import EntryDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update
    from vidbrowser.records.problem import Problem

_SIZE = 860, 460
_REPORT_MOST = 20_000
_NEAR = 200
"""So many rows away a problem is looked for again when the list has changed."""
_COLUMNS = (
    translatable("File"),
    translatable("Line"),
    translatable("Kind"),
    translatable("Reason"),
)
_KINDS = {
    Severity.ERROR: translatable("error"),
    Severity.WARNING: translatable("warning"),
    Severity.OTHER: translatable("other"),
}


class ProblemModel(QAbstractTableModel):
    """The problems of a catalogue, read when they are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None

    def show(self, catalogue: Catalogue) -> None:
        """Show the problems of `catalogue`."""
        self.beginResetModel()
        self._catalogue = catalogue
        self.endResetModel()

    def problem(self, row: int) -> Problem:
        """Return the problem in `row`."""
        assert self._catalogue is not None
        return self._catalogue.problem(row)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        if parent.isValid() or self._catalogue is None:  # one without records may have problems
            return 0
        return self._catalogue.problem_count

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        problem = self.problem(index.row())
        line = "" if problem.line is None else formatting.exact_count(problem.line)
        path = formatting.path_text(problem.path)
        return (path, line, tr(_KINDS[problem.severity]), said(problem.reason))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None


class ProblemsDialog(QDialog):
    """Enter opens the file, Recheck reads all again, Copy Report puts the list on the clipboard."""

    file_wanted = Signal(object)
    recheck_wanted = Signal()
    report_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problem Files"))
        self.model = ProblemModel(self)
        self._catalogue: Catalogue | None = None
        self.table = QTableView()
        self.table.setAccessibleName(tr("Problem files"))
        self._line = QLabel()
        self._build()
        wanted = QSize(*(theme.measure(pixels, self.font()) for pixels in _SIZE))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setItemDelegate(EntryDelegate(table))
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((340, 50, 70)):
            header.resizeSection(column, theme.measure(width, self.font()))
        table.activated.connect(lambda index: self.file_wanted.emit(self._path(index.row())))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        open_button = buttons.addButton(tr("Open File"), action)
        open_button.clicked.connect(lambda: self._open_current())
        buttons.addButton(tr("Recheck"), action).clicked.connect(self.recheck_wanted)
        buttons.addButton(tr("Copy Report"), action).clicked.connect(
            lambda: self.report_wanted.emit(self.report())
        )
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the list
        rows = QVBoxLayout(self)
        rows.addWidget(self._line)
        rows.addWidget(table)
        rows.addWidget(buttons)
        table.setFocus()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the problems of `catalogue`; the same problem stays current."""
        if catalogue is self._catalogue:
            return
        self._catalogue = catalogue
        row = self.table.currentIndex().row()
        was = self.model.problem(row) if row >= 0 else None
        self.model.show(catalogue)
        count = self.model.rowCount()
        near = range(max(0, row - _NEAR), min(row + _NEAR, count))
        same = next((place for place in near if self.model.problem(place) == was), row)
        self.table.selectRow(max(0, min(same, count - 1)))
        self._line.setText(
            tr("Every file that could not be read, and everything that was lost in reading.")
            if count
            else tr("All files were read, nothing was lost.")
        )
        if catalogue.other_count:
            self._line.setText(f"{self._line.text()} {said(not_records(catalogue.other_count))}.")

    def take_update(self, update: Update) -> None:
        """Follow what is read while the list stands open."""
        self.show_catalogue(update.catalogue)

    def report(self) -> str:
        """Return the problems as text, a line each."""
        rows = min(self.model.rowCount(), _REPORT_MOST)
        lines = []
        for problem in map(self.model.problem, range(rows)):
            place = f":{problem.line}" if problem.line is not None else ""
            file = f"{formatting.path_text(problem.path)}{place}"
            lines.append(f"{file}: {problem.severity}: {said(problem.reason)}")
        if rows < self.model.rowCount():
            lines.append(f"… and {self.model.rowCount() - rows} more")
        return "\n".join(lines)

    def _open_current(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.file_wanted.emit(self._path(row))

    def _path(self, row: int) -> object:
        return self.model.problem(row).path
