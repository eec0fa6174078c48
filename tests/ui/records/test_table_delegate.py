"""A cell of the table marks what the query found, as list and grid do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from tests.catalogue.built import catalogue_of
from vidbrowser.query import EVERYTHING
from vidbrowser.records.record import Record
from vidbrowser.search.order import Order
from vidbrowser.search.result import search
from vidbrowser.ui.records.record_model import Layout, RecordModel
from vidbrowser.ui.records.table_delegate import TableDelegate
from vidbrowser.ui.widgets.highlighted_text import mark_format

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def painted(qtbot: QtBot, title: str, terms: tuple[str, ...], column: int = 0) -> QImage:
    record = Record(Path("/r/a.md"), id="x", title=title, views=12345)
    model = RecordModel()
    catalogue = catalogue_of([record], Path("/r"))
    model.show(search(catalogue, EVERYTHING, Order.NEWEST))
    model.lay_out(Layout.TABLE)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate = TableDelegate(view)
    delegate.terms = terms
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, QModelIndex())
    option.widget, option.font, option.palette = view, view.font(), view.palette()
    option.rect.setRect(0, 0, 300, 24)
    image = QImage(300, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, column))
    painter.end()
    return image


def has_mark(image: QImage, view_palette: QTableView) -> bool:
    ground = mark_format(view_palette.palette()).background().color().rgb()
    return any(image.pixel(x, y) == ground for x in range(300) for y in range(24))


def test_a_match_is_marked_also_across_accents(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    assert has_mark(painted(qtbot, "Sous le Chêne", ("chene",)), view)
    assert not has_mark(painted(qtbot, "Sous le Chêne", ("sapin",)), view)
    assert not has_mark(painted(qtbot, "Sous le Chêne", ()), view)


def test_numbers_are_left_to_the_style(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    assert not has_mark(painted(qtbot, "12345", ("345",), column=4), view)
