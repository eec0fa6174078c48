"""Letters, digits and signs are text; what is pressed with Ctrl or Alt is a command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from vidbrowser.ui.widgets.typed_text import typed_text

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("modifiers", "text", "typed"),
    [
        (Modifier.NoModifier, "w", "w"),
        (Modifier.ShiftModifier, "W", "W"),
        (Modifier.KeypadModifier, "4", "4"),
        (Modifier.GroupSwitchModifier, "é", "é"),
        (Modifier.ControlModifier | Modifier.AltModifier, "€", "€"),
        (Modifier.ControlModifier, "w", ""),
        (Modifier.ControlModifier, "\x17", ""),
        (Modifier.AltModifier, "w", ""),
        (Modifier.MetaModifier, "w", ""),
        (Modifier.NoModifier, " ", ""),
        (Modifier.NoModifier, "\x1b", ""),
        (Modifier.NoModifier, "", ""),
    ],
)
def test_what_is_text(modifiers: Qt.KeyboardModifier, text: str, typed: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown.value, modifiers, text)
    assert typed_text(event) == typed
