"""The details of errors lead to the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vidbrowser.ui.window.errors_dialog import ErrorsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_leads_to_the_log(qtbot: QtBot) -> None:
    dialog = ErrorsDialog("A text")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "A text"
    with qtbot.waitSignal(dialog.log_wanted):
        qtbot.mouseClick(dialog.log_button, Qt.MouseButton.LeftButton)
