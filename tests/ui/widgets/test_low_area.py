"""A row of many lines takes a quarter of a low window, and no more than it needs of a high one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vidbrowser.ui.widgets.chip_row import ChipRow
from vidbrowser.ui.widgets.low_area import LowArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_as_high_as_the_window_allows(qtbot: QtBot) -> None:
    window, row = QWidget(), ChipRow(40)
    qtbot.addWidget(window)
    area = LowArea(row)
    column = QVBoxLayout(window)
    column.addWidget(area)
    column.addStretch(1)
    row.show_texts([(f"some words {n}", "") for n in range(40)])
    window.resize(300, 400)
    window.show()
    qtbot.waitUntil(lambda: area.height() == 100)
    assert row.height() > area.height()
    window.resize(300, 4000)
    qtbot.waitUntil(lambda: area.height() == row.height())


def test_a_line_that_lacks_a_pixel_has_no_scroll_bar(qtbot: QtBot) -> None:
    window, row = QWidget(), ChipRow(40)
    qtbot.addWidget(window)
    area = LowArea(row, window)
    row.show_texts([("some words", "")])
    window.resize(300, 400)
    area.setGeometry(0, 0, 300, row.minimumSizeHint().height() - 2)
    window.show()
    assert area.verticalScrollBar().maximum() > 0
    assert area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    area.setGeometry(0, 0, 300, 30)
    row.show_texts([(f"some words {n}", "") for n in range(40)])
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
