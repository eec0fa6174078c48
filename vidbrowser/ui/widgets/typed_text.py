"""Which keys write text, and not a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WRITING = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def typed_text(event: QKeyEvent) -> str:
    """Return the text that `event` begins a word with; "" when it is a command or a blank.

    AltGr, which writes € and @, is Ctrl and Alt together on some systems.
    """
    text, modifiers = event.text(), event.modifiers() & ~_WRITING
    writes = not modifiers or modifiers == _ALT_GR
    return text if writes and text.isprintable() and not text.isspace() else ""
