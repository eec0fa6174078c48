"""A chip is clicked, excluded, removed, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from vidbrowser.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chip(qtbot: QtBot) -> Chip:
    chip = Chip("tag:war", removable=True, hint="Click <b>me</b>")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    return chip


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "chosen"),
        (Qt.Key.Key_Space, "chosen"),
        (Qt.Key.Key_F2, "chosen"),
        (Qt.Key.Key_Minus, "excluded"),
        (Qt.Key.Key_Delete, "removed"),
        (Qt.Key.Key_Backspace, "removed"),
    ],
)
def test_keys(chip: Chip, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(chip, signal), timeout=1000):
        qtbot.keyClick(chip, key)


def test_mouse(chip: Chip, qtbot: QtBot) -> None:
    left, alt = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    text, cross = QPoint(12, chip.height() // 2), QPoint(chip.width() - 8, chip.height() // 2)
    with qtbot.assertNotEmitted(chip.chosen):
        qtbot.mouseClick(chip, left, pos=text)
    with qtbot.waitSignal(chip.chosen, timeout=1000):
        qtbot.mouseDClick(chip, left, pos=text)
    with qtbot.waitSignal(chip.excluded, timeout=1000):
        qtbot.mouseClick(chip, left, alt, pos=text)
    with qtbot.waitSignal(chip.removed, timeout=1000):
        qtbot.mouseClick(chip, left, pos=cross)


def test_what_it_says_is_plain_text(qtbot: QtBot) -> None:
    chip = Chip("<img src=x>\nsecond line", hint="a & b")
    qtbot.addWidget(chip)
    assert chip.text() == "<img src=x> second line"
    assert chip.toolTip() == "<qt>&lt;img src=x&gt; second line<br>a &amp; b</qt>"


def test_a_chip_that_stays_has_no_cross(qtbot: QtBot) -> None:
    chip = Chip("Music")
    qtbot.addWidget(chip)
    removed = []
    chip.removed.connect(lambda: removed.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.chosen, timeout=1000):  # there is nothing to edit
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 3, 5))
    assert removed == []


def test_the_cross_is_at_the_end_from_right_to_left(chip: Chip, qtbot: QtBot) -> None:
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, middle = Qt.MouseButton.LeftButton, chip.height() // 2
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, left, pos=QPoint(chip.width() - 8, middle))
    with qtbot.waitSignal(chip.removed, timeout=1000):
        qtbot.mouseClick(chip, left, pos=QPoint(8, middle))
