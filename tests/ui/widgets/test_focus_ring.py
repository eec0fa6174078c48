"""The ring lies around what has the focus, follows it, and takes no clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from shiboken6 import delete

from vidbrowser.ui.widgets.focus_ring import RINGED, FocusRing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Window(QWidget):
    """A window with a button, a field and a plain widget, far from each other."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Clear", self)
        self.edit, self.plain = QLineEdit(self), QWidget(self)
        for place, widget in enumerate((self.button, self.edit, self.plain)):
            widget.setGeometry(10, 10 + 50 * place, 80, 30)
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plain.setProperty(RINGED, True)
        self.ring = FocusRing(self)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.edit.setFocus()
    return window


def test_it_lies_around_what_does_not_show_the_focus_itself(window: Window) -> None:
    assert not window.ring.isVisible()
    for widget in (window.button, window.plain):
        widget.setFocus()
        assert window.ring.isVisible()
        assert window.ring.ringed is widget
        assert window.ring.geometry() == widget.geometry().adjusted(-2, -2, 2, 2)
    window.edit.setFocus()
    assert not window.ring.isVisible()


def test_a_widget_that_ends_while_it_has_the_focus_takes_the_ring_along(window: Window) -> None:
    window.button.setFocus()
    delete(window.button)
    window.plain.setFocus()
    assert window.ring.ringed is window.plain


def test_it_goes_where_the_widget_goes(window: Window) -> None:
    window.button.setFocus()
    window.button.setGeometry(QRect(100, 60, 50, 20))
    assert window.ring.geometry() == QRect(98, 58, 54, 24)
    window.button.hide()
    assert not window.ring.isVisible()


def test_clicks_go_through(window: Window, qtbot: QtBot) -> None:
    window.button.setFocus()
    assert window.childAt(QPoint(20, 20)) is window.button
    with qtbot.waitSignal(window.button.clicked, timeout=1000):
        qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
