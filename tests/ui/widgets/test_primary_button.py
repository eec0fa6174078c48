"""The button that does what is most likely wanted, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from vidbrowser.ui.widgets.primary_button import PrimaryButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def button(qtbot: QtBot) -> PrimaryButton:
    button = PrimaryButton("Open Video")
    qtbot.addWidget(button)
    button.show()
    return button


def test_it_tells_the_key_as_it_is_now(button: PrimaryButton) -> None:
    bare = button.sizeHint().width()
    action = QAction("Open")
    action.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
    button.tell_key_of(action)
    assert button.key == "Enter"
    assert button.sizeHint().width() > bare
    action.setShortcuts([QKeySequence("Ctrl+P")])
    assert button.key == QKeySequence("Ctrl+P").toString(QKeySequence.SequenceFormat.NativeText)
    action.setShortcuts([])
    assert (button.key, button.sizeHint().width()) == ("", bare)


def test_enter_space_and_a_click_press_it(button: PrimaryButton, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 3


def test_the_focus_is_seen(button: PrimaryButton, qtbot: QtBot) -> None:
    with qtbot.waitActive(button):
        button.activateWindow()
    button.setFocus()
    focused = button.grab().toImage()
    button.clearFocus()
    assert button.grab().toImage() != focused


def test_narrow_it_drops_the_key_and_not_its_words(button: PrimaryButton) -> None:
    button.clearFocus()
    button.resize(button.sizeHint())
    words = button.grab().toImage()
    action = QAction("Open")
    action.setShortcut(QKeySequence("Ctrl+P"))
    button.tell_key_of(action)
    button.resize(words.size())
    assert button.grab().toImage() == words
    button.resize(button.sizeHint())
    assert button.width() > words.width()
