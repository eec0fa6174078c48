"""What a button opens lies under it, where the button begins, and on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from vidbrowser.ui.query.below import below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SIZE = QSize(200, 100)


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[QPushButton]:
    """Yield a button of 80 x 30 pixels in the middle of a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 600, 200)
    button = QPushButton(window)
    button.setGeometry(300, 50, 80, 30)
    window.show()
    yield button
    window.close()


def test_it_is_aligned_where_the_button_begins(button: QPushButton) -> None:
    assert below(button, SIZE) == button.mapToGlobal(QPoint(0, 30))
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert below(button, SIZE) == button.mapToGlobal(QPoint(80 - 200, 30))


def test_it_stays_on_the_screen(button: QPushButton) -> None:
    area = button.screen().availableGeometry()
    button.window().move(area.right() - 320, area.bottom() - 90)
    corner = below(button, SIZE)
    assert corner.x() + SIZE.width() == area.right()
    assert corner.y() + SIZE.height() == area.bottom()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.window().move(area.left() - 280, 0)
    assert below(button, SIZE).x() == area.left()
