"""Panes stand side by side and never cover each other; bars are above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from vidbrowser.ui import theme
from vidbrowser.ui.window.layout import below_each_other, side_by_side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_wider_window_is_for_records_and_detail(qtbot: QtBot) -> None:
    panes = [QTextEdit() for _ in range(3)]
    splitter = side_by_side(*panes)
    qtbot.addWidget(splitter)
    splitter.resize(1280, 400)
    splitter.show()
    before = [pane.width() for pane in panes]
    splitter.resize(1780, 400)
    more = [pane.width() - was for pane, was in zip(panes, before, strict=True)]
    assert more[0] == 0
    assert more[1] > more[2] > 0
    assert not splitter.isCollapsible(1)


def test_what_is_below_takes_the_height_that_bars_leave(qtbot: QtBot) -> None:
    bars, rest = [QLabel("one"), QLabel("two")], QTextEdit()
    central = below_each_other(bars, rest)
    qtbot.addWidget(central)
    central.resize(300, 400)
    central.show()
    tops = [widget.y() for widget in (*bars, rest)]
    assert tops == sorted(tops)
    assert rest.height() > 300


def test_panes_begin_wider_where_text_is_large(qtbot: QtBot) -> None:
    usual = QApplication.font()
    try:
        widths = []
        for percent in (100, 200):
            theme.set_text_size(percent)
            panes = [QTextEdit() for _ in range(3)]
            splitter = side_by_side(*panes)
            qtbot.addWidget(splitter)
            splitter.resize(2560, 400)
            splitter.show()
            widths.append(panes[0].width())
        assert widths[1] > 1.3 * widths[0]
    finally:
        QApplication.setFont(usual)
