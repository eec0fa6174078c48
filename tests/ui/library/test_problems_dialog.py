"""The list of problem files: a model, opened by keys, looked at again, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.results import ROOT
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.library.folder_state import FOUND, FolderState, joined, problem_rows
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui import language
from vidbrowser.ui.library.problems_dialog import ProblemModel, ProblemsDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

PROBLEMS = (
    Problem(ROOT / "a.md", Sentence("There is no front matter."), Severity.ERROR, 1),
    Problem(ROOT / "b.md", Sentence("The date “x” is not one."), Severity.WARNING, 7, "date"),
    Problem(ROOT / "c\udcff.md", Sentence("The file is empty")),
)


def with_problems(problems: Sequence[Problem]) -> Catalogue:
    return joined([FolderState(ROOT, problems=problem_rows(problems, ROOT))], 1)


@pytest.fixture
def dialog(qtbot: QtBot) -> ProblemsDialog:
    dialog = ProblemsDialog()
    qtbot.addWidget(dialog)
    dialog.show_catalogue(with_problems(PROBLEMS))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def press(dialog: ProblemsDialog, text: str) -> None:
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.text() == text]
    button.click()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_it_is_a_model(qtmodeltester: ModelTester, count: int) -> None:
    model = ProblemModel()
    qtmodeltester.check(model, force_py=True)
    model.show(with_problems(PROBLEMS[:count]))
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == count


def test_files_that_are_no_records_are_counted_above_the_list(dialog: ProblemsDialog) -> None:
    stamps = [(b"x%d.md" % n, 1, 1, 1, 1) for n in range(5)]
    failed = pl.DataFrame(stamps, schema=FOUND, orient="row")
    problems = problem_rows(PROBLEMS, ROOT)
    dialog.show_catalogue(joined([FolderState(ROOT, problems=problems, failed=failed)], 2))
    assert dialog.model.rowCount() == 3
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("3 files tell of no video and are not records." in text for text in told)


def test_path_line_and_reason_are_shown(dialog: ProblemsDialog) -> None:
    model = dialog.model
    shown = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert shown == [
        ["/videos/a.md", "1", "error", "There is no front matter."],
        ["/videos/b.md", "7", "warning", "The date “x” is not one."],
        ["/videos/c�.md", "", "error", "The file is empty"],
    ]
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert headings == ["File", "Line", "Kind", "Reason"]


def test_enter_opens_the_file(dialog: ProblemsDialog, qtbot: QtBot) -> None:
    dialog.table.setFocus()
    opened: list[Path] = []
    dialog.file_wanted.connect(opened.append)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert opened == [ROOT / "b.md"]
    press(dialog, "Open File")
    assert opened == [ROOT / "b.md"] * 2
    assert dialog.isVisible()


def test_the_list_has_the_focus_at_first(dialog: ProblemsDialog) -> None:
    assert dialog.table.hasFocus()
    assert dialog.table.currentIndex().row() == 0


def test_recheck_and_report(dialog: ProblemsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.recheck_wanted, timeout=1000):
        press(dialog, "Recheck")
    with qtbot.waitSignal(dialog.report_wanted, timeout=1000) as report:
        press(dialog, "Copy Report")
    assert report.args[0].splitlines() == [
        "/videos/a.md:1: error: There is no front matter.",
        "/videos/b.md:7: warning: The date “x” is not one.",
        "/videos/c�.md: error: The file is empty",
    ]


def test_a_long_report_says_how_much_is_left_out(dialog: ProblemsDialog) -> None:
    dialog.show_catalogue(with_problems(PROBLEMS[:1] * 20_003))
    lines = dialog.report().splitlines()
    assert len(lines) == 20_001
    assert lines[-1] == "… and 3 more"


def test_nothing_is_opened_when_all_is_well(dialog: ProblemsDialog, qtbot: QtBot) -> None:
    dialog.show_catalogue(EMPTY)
    opened: list[Path] = []
    dialog.file_wanted.connect(opened.append)
    press(dialog, "Open File")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert opened == []
    assert dialog.report() == ""


def test_the_same_problem_stays_current(dialog: ProblemsDialog) -> None:
    dialog.table.selectRow(1)
    dialog.show_catalogue(with_problems(PROBLEMS[1:]))
    assert dialog.model.problem(dialog.table.currentIndex().row()).path == ROOT / "b.md"
    dialog.show_catalogue(with_problems(PROBLEMS[:1]))
    assert dialog.table.currentIndex().row() == 0


def test_the_same_catalogue_changes_nothing(dialog: ProblemsDialog, qtbot: QtBot) -> None:
    catalogue = with_problems(PROBLEMS)
    dialog.show_catalogue(catalogue)
    with qtbot.assertNotEmitted(dialog.model.modelReset):
        dialog.show_catalogue(catalogue)


def test_many_problems_are_read_when_they_are_painted(dialog: ProblemsDialog) -> None:
    catalogue = with_problems([Problem(ROOT / f"{n}.md", Sentence("Empty.")) for n in range(5_000)])
    dialog.show_catalogue(catalogue)
    dialog.table.scrollToBottom()
    assert not dialog.grab().isNull()
    assert dialog.table.rowHeight(0) == dialog.table.rowHeight(4_999)


def test_reasons_are_said_in_the_language_of_the_window(
    dialog: ProblemsDialog, qapp: QApplication
) -> None:
    language.speak(qapp, "de")
    try:
        assert dialog.model.index(2, 3).data() == "Die Datei ist leer"
        assert "Die Datei ist leer" in dialog.report()
    finally:
        language.speak(qapp, "en")
