"""The field over a chip is as wide as it needs, and is left by Enter, Esc or going elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from vidbrowser.ui.query.chip_editor import ChipEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Row(QWidget):
    """A row with a chip near its end, and another field."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(400, 80)
        self.chip, self.other = QWidget(self), QLineEdit(self)
        self.chip.setGeometry(QRect(340, 4, 50, 24))
        self.other.move(0, 40)
        self.editor = ChipEditor(self)
        self.written: list[str] = []
        self.ended: list[int] = []
        self.editor.written.connect(self.written.append)
        self.editor.ended.connect(lambda: self.ended.append(1))


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    row = Row()
    qtbot.addWidget(row)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    row.editor.begin(row.chip, "tag:news")
    return row


def test_it_stays_within_the_row(row: Row) -> None:
    assert row.rect().contains(row.editor.geometry())
    assert row.editor.geometry().contains(row.chip.geometry().center())
    row.editor.begin(row.chip, "x" * 500)
    assert row.editor.width() == row.width()


def test_enter_writes_and_escape_does_not(row: Row, qtbot: QtBot) -> None:
    qtbot.keyClicks(row.editor, "war")
    qtbot.keyClick(row.editor, Qt.Key.Key_Escape)
    assert (row.written, row.ended) == ([], [1])
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.written == ["war"]


def test_going_elsewhere_writes_and_closes(row: Row) -> None:
    row.other.setFocus()
    assert row.written == ["tag:news"]
    assert row.editor.isHidden()
