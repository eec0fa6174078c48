"""A button that looks like a link: plain text, keys, and room that it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from tests.ui.samples import HOSTILE
from vidbrowser.ui import formatting, palettes, theme
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def button(qtbot: QtBot) -> LinkButton:
    button = LinkButton()
    qtbot.addWidget(button)
    button.show_text("Slow Maps")
    button.show()
    return button


def test_clicks_and_keys(button: LinkButton, qtbot: QtBot) -> None:
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X):
        qtbot.keyClick(button, key)
    assert len(clicks) == 4


@pytest.mark.parametrize("text", [HOSTILE, "R&B", "&Jazz", "Tom && Jerry"])
def test_text_is_what_it_is(button: LinkButton, text: str) -> None:
    button.show_text(text)
    assert button.text() == button.accessibleName() == formatting.one_line(text)
    assert button.shortcut().isEmpty()
    assert button.toolTip() == ""


def test_it_takes_the_room_of_its_text_and_can_be_narrow(button: LinkButton) -> None:
    wide = button.sizeHint().width()
    button.show_text("Slow Maps of the North")
    assert button.sizeHint().width() > wide
    assert button.minimumSizeHint().width() < 40
    button.resize(60, button.height())
    assert not button.grab().isNull()


@pytest.mark.parametrize("palette", [palettes.light_palette(), palettes.dark_palette()])
def test_it_has_the_colour_of_links(button: LinkButton, palette: QPalette) -> None:
    button.setPalette(palette)
    wanted = theme.link_color(button.palette())
    image = button.grab().toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    near = [c for c in map(QColor, colors) if abs(c.hue() - wanted.hue()) < 30 and c.saturation()]
    assert near


def test_the_focus_is_seen(button: LinkButton, qtbot: QtBot) -> None:
    with qtbot.waitActive(button):
        button.activateWindow()
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != before
