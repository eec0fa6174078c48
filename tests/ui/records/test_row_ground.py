"""Which records are selected, and in which group they are, is taken from their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.ui.results import catalogue_of, record, result_of
from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.ui import palettes, theme
from vidbrowser.ui.records.record_model import RecordModel
from vidbrowser.ui.records.row_ground import mark_selected, paint_band

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SELECTED = QStyle.StateFlag.State_Selected
SECOND = PositionSet.between(1, 1)


@pytest.fixture
def model(qtbot: QtBot) -> RecordModel:
    model = RecordModel()
    model.show(result_of(catalogue_of([record(n) for n in range(3)])))
    return model


@pytest.mark.parametrize("before", [True, False])
def test_the_selection_is_ours_where_there_is_one(model: RecordModel, before: bool) -> None:
    for place in range(3):
        option = QStyleOptionViewItem()
        if before:
            option.state |= SELECTED
        mark_selected(option, model.index(place, 0), None)
        assert bool(option.state & SELECTED) is before
        mark_selected(option, model.index(place, 0), SECOND)
        assert bool(option.state & SELECTED) is (place == 1)


@pytest.mark.parametrize("bands", [EMPTY, SECOND])
def test_every_second_group_has_another_ground(model: RecordModel, bands: PositionSet) -> None:
    palette = palettes.light_palette()
    for place in range(3):
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect, option.palette = QRect(0, 0, 10, 10), palette
        painter = QPainter(image)
        paint_band(painter, option, model.index(place, 0), bands)
        painter.end()
        banded = place == 1 and bands is SECOND
        assert (image.pixelColor(5, 5) == theme.band(palette)) is banded
