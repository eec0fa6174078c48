"""A line of text takes the keys that do something in it, and leaves the others to commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from vidbrowser.ui.widgets.field_keys import FieldKeys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def edit(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    FieldKeys(edit)
    return edit


def takes(edit: QLineEdit, keys: str) -> bool:
    """Tell whether `edit` takes `keys` before commands do."""
    key = QKeySequence(keys)[0]  # type: ignore[index]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key.key().value, key.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(edit, event)
    return event.isAccepted()


@pytest.mark.parametrize("keys", ["Ctrl+E", "Ctrl+K", "Ctrl+U", "Ctrl+S", "Ctrl+F", "F6"])
def test_commands_are_left(edit: QLineEdit, keys: str) -> None:
    edit.setText("war")
    assert not takes(edit, keys)


@pytest.mark.parametrize("keys", ["Ctrl+V", "Ctrl+Left", "Ctrl+Right"])
def test_what_edits_is_taken(edit: QLineEdit, keys: str) -> None:
    edit.setText("war")
    assert takes(edit, keys)


def test_what_would_do_nothing_is_left(edit: QLineEdit) -> None:
    assert not any(takes(edit, keys) for keys in ("Ctrl+C", "Ctrl+X", "Ctrl+Z", "Ctrl+A"))
    edit.insert("war")
    assert not takes(edit, "Ctrl+C")
    assert takes(edit, "Ctrl+Z")
    assert takes(edit, "Ctrl+A")
    edit.selectAll()
    assert takes(edit, "Ctrl+C")
