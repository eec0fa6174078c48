"""The details of errors that nobody expected: plain text, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr
from vidbrowser.ui.window.text_dialog import TextDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SAID = translatable(
    "The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours."
)


class ErrorsDialog(TextDialog):
    """Shows a text; Show Log opens all that was logged."""

    log_wanted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Error Details"), tr(_SAID), text, parent)
        self.log_button = self.add_button(tr("Show Log"))
        self.log_button.clicked.connect(self.log_wanted)
