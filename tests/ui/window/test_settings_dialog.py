"""The settings show what is chosen, tell what was chosen, and fit into a small window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vidbrowser.ui.window.commands import COMMANDS
from vidbrowser.ui.window.settings import Choice
from vidbrowser.ui.window.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_a_choice_is_told_at_once_and_only_when_the_person_makes_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    told: list[str | int] = []
    options = (("Alder", "a"), ("Birch", 2), ("Cedar", "c"))
    dialog = SettingsDialog([Choice("Tree", options, 2, told.append)], COMMANDS, window.keys)
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.boxes["Tree"]
    assert (box.currentText(), box.accessibleName()) == ("Birch", "Tree")
    assert told == []
    for key, value in ((Qt.Key.Key_Down, "c"), (Qt.Key.Key_Home, "a")):
        qtbot.keyClick(box, key)
        assert told[-1] == value


def test_it_fits_into_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    window.text_size.choose(200)
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.size().width() == 800)
    window.actions_by_id["settings"].trigger()
    dialog = window.findChildren(SettingsDialog)[-1]
    assert dialog.width() <= 800
    assert dialog.height() <= 600
