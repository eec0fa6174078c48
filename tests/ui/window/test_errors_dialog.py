"""The details of errors: plain text that can be read and copied by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from tests.ui.samples import HOSTILE
from vidbrowser.ui.window.errors_dialog import ErrorsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_text_is_shown_as_it_is_and_copied(qtbot: QtBot) -> None:
    dialog = ErrorsDialog(HOSTILE)
    qtbot.addWidget(dialog)
    copied: list[str] = []
    dialog.copy_wanted.connect(copied.append)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert copied == [HOSTILE]
    assert dialog.text.isReadOnly()


def test_it_leads_to_the_log_and_is_closed(qtbot: QtBot) -> None:
    dialog = ErrorsDialog("A text")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.log_wanted):
        qtbot.mouseClick(dialog.log_button, Qt.MouseButton.LeftButton)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()
