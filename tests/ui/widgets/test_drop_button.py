"""A button that opens something has its text where it begins, and an arrow where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser.ui.widgets.drop_button import DropButton

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=["left to right", "right to left"])
def button(qtbot: QtBot, request: pytest.FixtureRequest) -> DropButton:
    button = DropButton()
    qtbot.addWidget(button)
    button.setLayoutDirection(request.param)
    button.setText("Tags (12)")
    button.resize(button.sizeHint())
    button.show()
    return button


def colours(image: QImage, place: QRect) -> int:
    """Return how many colours there are in the middle third of the height of `place`."""
    third = place.height() // 3
    inner = place.adjusted(0, third, 0, -third)
    across = range(inner.left(), inner.right() + 1)
    return len({image.pixel(x, y) for x in across for y in range(inner.top(), inner.bottom())})


def test_text_and_arrow_are_painted_beside_each_other(button: DropButton) -> None:
    text, arrow = button.parts
    assert not text.intersects(arrow)
    assert button.rect().contains(text.united(arrow))
    assert (text.center().x() > arrow.center().x()) == button.isRightToLeft()
    image = button.grab().toImage()
    assert colours(image, text) > 3
    assert colours(image, arrow) > 1


def test_there_is_room_for_all_of_the_text(button: DropButton) -> None:
    text, _ = button.parts
    assert text.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_text_that_has_no_room_ends_in_an_ellipsis(button: DropButton) -> None:
    long, cut = "Tags, of which there are many", Qt.TextElideMode.ElideRight
    button.setText(long)
    button.resize(90, 30)
    image = button.grab().toImage()
    button.setText(button.fontMetrics().elidedText(long, cut, button.parts[0].width()))
    assert button.text() != long
    assert image == button.grab().toImage()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_keys_open_what_is_under_it(button: DropButton, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
