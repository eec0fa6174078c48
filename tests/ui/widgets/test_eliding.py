"""Texts that end in … when they are cut, and tell the whole on hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from vidbrowser.ui.widgets.eliding import ElidingButton, ElidingLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Many words, which have no room " * 4


def test_a_label_is_narrow_and_tells_all(qtbot: QtBot) -> None:
    label = ElidingLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 4
    assert LONG.strip() in label.toolTip()
    label.resize(label.minimumSizeHint())
    assert not label.grab().isNull()


def test_a_button_tells_what_is_cut_and_nothing_else(qtbot: QtBot) -> None:
    button = ElidingButton()
    qtbot.addWidget(button)
    button.setText(LONG)
    help_asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    button.resize(button.sizeHint())
    button.show()
    QApplication.sendEvent(button, help_asked)
    assert button.toolTip() == ""
    button.resize(button.minimumSizeHint())
    QApplication.sendEvent(button, help_asked)
    assert LONG.strip() in button.toolTip()
