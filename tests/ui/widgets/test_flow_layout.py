"""Chips break into lines where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from vidbrowser.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    return box


def laid_out(box: QWidget, width: int, *, mirrored: bool = False) -> list[QLabel]:
    if mirrored:
        box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(box, gap=10)
    labels = [QLabel() for _ in range(3)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    box.setFixedSize(width, flow.heightForWidth(width))
    box.show()
    return labels


def test_a_line_holds_what_fits(box: QWidget) -> None:
    places = [(w.x(), w.y()) for w in laid_out(box, 215)]
    assert places == [(0, 0), (110, 0), (0, 30)]


def test_right_to_left_begins_at_the_right(box: QWidget) -> None:
    places = [(w.x(), w.y()) for w in laid_out(box, 215, mirrored=True)]
    assert places == [(115, 0), (5, 0), (115, 30)]


def test_what_is_hidden_takes_no_room(box: QWidget) -> None:
    first, second, third = laid_out(box, 400)
    first.hide()
    flow = box.layout()
    assert isinstance(flow, FlowLayout)
    flow.activate()
    assert [(w.x(), w.y()) for w in (second, third)] == [(0, 0), (110, 0)]
    second.hide()
    third.hide()
    assert flow.heightForWidth(400) == 0
