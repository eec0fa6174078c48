"""Questions above the window, in plain text, with their answers as buttons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def ask(window: QWidget, title: str, text: str, answers: Sequence[str]) -> int | None:
    """Ask `text` and return which of `answers` was chosen, the first by Enter; None: cancelled."""
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers]
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return buttons.index(clicked) if clicked in buttons else None


def may_write(window: QWidget, title: str, chosen: str, output: Path) -> bool:
    """Tell whether `output`, for which a dialog returned the name `chosen`, may be written.

    The dialog has asked before it returned the name of a file that is there, but without knowing
    the ending that was added since.
    """
    if output == Path(chosen) or not output.exists():
        return True
    text = tr("{file} exists. Replace it?").format(file=formatting.placed(output.name))
    return ask(window, title, text, [tr("Replace")]) == 0
