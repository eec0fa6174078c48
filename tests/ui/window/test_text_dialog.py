"""A text is shown as it is, and copied, and the dialog closed, by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from tests.ui.samples import HOSTILE
from vidbrowser.ui.window.text_dialog import TextDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_text_is_shown_as_it_is_and_copied(qtbot: QtBot) -> None:
    dialog = TextDialog("A title", "What it is.", HOSTILE)
    qtbot.addWidget(dialog)
    copied: list[str] = []
    dialog.copy_wanted.connect(copied.append)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert copied == [HOSTILE]
    assert dialog.text.isReadOnly()


def test_it_is_closed(qtbot: QtBot) -> None:
    dialog = TextDialog("A title", "What it is.", "A text")
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()
