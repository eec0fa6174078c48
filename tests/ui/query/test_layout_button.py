"""Buttons in the bar show the records as list, table or grid and tell which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vidbrowser.ui.query.layout_button import LayoutButton
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_a_click_lays_the_records_out_and_the_button_is_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    buttons = window.filter_bar.findChildren(LayoutButton)
    assert [button.accessibleName() for button in buttons] == ["List", "Table", "Grid", "Overview"]
    for button, layout in zip(buttons, [*Layout, Layout.GRID], strict=True):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.records.layout_shown is layout
        assert window.view.overview_shown is (button is buttons[-1])
        assert [each.isChecked() for each in buttons] == [each is button for each in buttons]


def test_each_is_drawn_otherwise_and_grows_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    buttons = window.filter_bar.findChildren(LayoutButton)
    pictures = [button.grab().toImage() for button in buttons]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    width = buttons[0].width()
    window.text_size.choose(200)
    qtbot.waitUntil(lambda: buttons[0].width() > 1.5 * width)
