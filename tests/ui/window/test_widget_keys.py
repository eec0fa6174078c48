"""Every key of the table does something where the table says that it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from tests.ui.query.test_timeline import YEARS
from vidbrowser.ui.query.timeline import CTRL, SHIFT
from vidbrowser.ui.window.commands import COMMANDS, command_keys, key_table
from vidbrowser.ui.window.widget_keys import WIDGET_KEYS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

WITH = {"Shift": SHIFT, "Ctrl": CTRL, "Ctrl+Shift": SHIFT | CTRL}


def pressed(part: str) -> list[tuple[int, Qt.KeyboardModifier]]:
    """Return every key that the table names for `part`, with its modifiers."""
    found: list[tuple[int, Qt.KeyboardModifier]] = []
    before: list[int] = []
    for keys, _ in WIDGET_KEYS[part]:
        if keys.endswith(" with these"):
            found += [(key, WITH[keys.removesuffix(" with these")]) for key in before]
            continue
        names = [name for name in keys.split(", ") if name not in ("letters", "double click")]
        combined = [QKeySequence(name)[0] for name in names]  # type: ignore[index]
        found += [(key.key(), key.keyboardModifiers()) for key in combined]
        before = [key.key() for key in combined]
    return found


def test_every_key_of_commands_and_parts_is_in_the_table() -> None:
    assert key_table()[: len(command_keys())] == command_keys()
    assert len(command_keys()) == sum(bool(command.keys) for command in COMMANDS)
    for part, rows in WIDGET_KEYS.items():
        assert all((keys, f"{part}: {what}") in key_table() for keys, what in rows)


@pytest.mark.parametrize("part", ["timeline", "chips", "choosers"])
def test_the_keys_of_a_part_are_taken_there(filled: MainWindow, qtbot: QtBot, part: str) -> None:
    keys = pressed(part)
    assert len(keys) >= 5
    for key, modifiers in keys:
        filled.filter_bar.edit.setText("tag:x")
        qtbot.waitUntil(lambda: len(filled.filter_bar.chips.chips) == 1)
        filled.timeline.show()
        filled.timeline.show_histogram(None)
        filled.timeline.show_histogram(YEARS, [(3, 5)])
        QApplication.sendEvent(filled.timeline, press(Qt.Key.Key_Right))
        chooser = filled.filter_bar.choosers["channel"]
        chooser.click()
        widgets = {
            "timeline": filled.timeline,
            "chips": filled.filter_bar.chips.chips[0],
            "choosers": chooser.popup.find_box,
        }
        event = press(key, modifiers)
        QApplication.sendEvent(widgets[part], event)
        chooser.popup.close()
        assert event.isAccepted(), (part, key, modifiers)


def press(key: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
