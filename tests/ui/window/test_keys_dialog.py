"""The sheet of shortcuts shows the whole table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from vidbrowser.ui.window.commands import key_table
from vidbrowser.ui.window.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_key_is_shown_and_escape_closes(qtbot: QtBot) -> None:
    dialog = KeysDialog(key_table())
    qtbot.addWidget(dialog)
    dialog.open()
    table = dialog.findChild(QTableWidget)
    assert table is not None
    cells = [
        [table.model().index(row, n).data() for n in (0, 1)] for row in range(table.rowCount())
    ]
    assert [tuple(row) for row in cells] == key_table()
    assert table.editTriggers() == QTableWidget.EditTrigger.NoEditTriggers
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
