"""A record painted by itself, in the middle of a white image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.ui.later import Later
from tests.ui.records.test_thumbnail_loader import picture
from tests.ui.results import Pictures, PromptLoader, catalogue_of, result_of
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.records.record_view import RecordView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.records.record import Record

WIDTH, HEIGHT, MARGIN = 400, 70, 60


class Painted:
    """A delegate that paints a record into the middle of a white image."""

    def __init__(self, qtbot: QtBot) -> None:
        self.tasks, self.pictures = Later(), Pictures({"here": picture()})
        self.loader = PromptLoader(lambda: self.pictures, self.tasks, may_fetch=False)
        self.delegate = RecordDelegate(self.loader)
        self.view = RecordView(self.delegate)
        qtbot.addWidget(self.view)
        self.direction = Qt.LayoutDirection.LeftToRight

    def paint(self, shown: Record, layout: Layout = Layout.LIST, selected: bool = False) -> QImage:
        self.view.model_of_records.show(result_of(catalogue_of([shown])))
        self.view.model_of_records.lay_out(layout)
        option = QStyleOptionViewItem()
        option.widget = self.view
        option.font = self.view.font()
        option.palette = self.view.palette()
        option.direction = self.direction
        height = HEIGHT if layout is Layout.LIST else 300
        option.rect = QRect(MARGIN, MARGIN, WIDTH, height)
        option.state = QStyle.StateFlag.State_Enabled
        if selected:
            option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        image = QImage(WIDTH + 2 * MARGIN, height + 2 * MARGIN, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.view.model_of_records.index(0, 0))
        painter.end()
        return image


def outside_is_white(image: QImage) -> bool:
    """Tell whether nothing was painted beyond the cell, looking at every third pixel."""
    cell = QRect(MARGIN, MARGIN, image.width() - 2 * MARGIN, image.height() - 2 * MARGIN)
    return all(
        image.pixel(x, y) == 0xFFFFFFFF
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if not cell.contains(x, y)
    )


def differs(one: QImage, other: QImage, area: QRect | None = None) -> bool:
    return one.copy(area) != other.copy(area) if area else one != other
