"""Text of one size: in list, table, cards, library, detail and bar, and at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from vidbrowser import app
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.settings import SIZES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def parts(window: MainWindow) -> dict[str, QWidget]:
    return {
        "records": window.records,
        "head": window.records.horizontalHeader(),
        "library": window.library_pane,
        "title": window.detail.title,
        "facts": window.detail.facts,
        "description": window.detail.description,
        "query": window.filter_bar.edit,
        "order": window.filter_bar.order_box,
        "chooser": window.filter_bar.choosers["category"],
        "welcome": window.pages.welcome,
        "nothing": window.pages.nothing.heading,
        "status": window.status,
    }


def sizes(window: MainWindow) -> dict[str, float]:
    return {name: part.font().pointSizeF() for name, part in parts(window).items()}


def test_all_parts_grow_and_come_back(filled: MainWindow, qtbot: QtBot) -> None:
    before = sizes(filled)
    for _ in SIZES:
        qtbot.keyClick(filled, Qt.Key.Key_Plus, CTRL)
    assert filled.text_size.percent == SIZES[-1]
    twice = {name: pytest.approx(2 * size, rel=0.05) for name, size in before.items()}
    qtbot.waitUntil(lambda: sizes(filled) == twice)
    qtbot.keyClick(filled, Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(lambda: sizes(filled) == before)


@pytest.mark.parametrize("layout", Layout)
def test_rows_are_high_enough_for_their_text(
    filled: MainWindow, qtbot: QtBot, layout: Layout
) -> None:
    filled.records.lay_out(layout)
    filled.text_size.choose(200)
    lines = 1 if layout is Layout.TABLE else 2
    height = filled.fontMetrics().height()

    def fits() -> bool:
        grown = filled.records.fontMetrics().height() > 1.7 * height
        return (
            grown and filled.records.rowHeight(0) >= lines * filled.records.fontMetrics().height()
        )

    qtbot.waitUntil(fits)
    assert filled.records.current_position == 0


def test_columns_hold_as_much_as_before_also_when_the_table_comes_later(
    filled: MainWindow, qtbot: QtBot
) -> None:
    records, header = filled.records, filled.records.horizontalHeader()
    records.lay_out(Layout.TABLE)
    width, character = header.sectionSize(1), header.fontMetrics().averageCharWidth()
    for layout in (Layout.TABLE, Layout.LIST):
        records.lay_out(layout)
        filled.text_size.choose(200)
        qtbot.waitUntil(lambda: header.fontMetrics().averageCharWidth() > character)
        records.lay_out(Layout.TABLE)
        wanted = width * header.fontMetrics().averageCharWidth() / character
        assert header.sectionSize(1) == pytest.approx(wanted, abs=2)
        filled.text_size.choose(100)
        qtbot.waitUntil(lambda: header.sectionSize(1) == pytest.approx(width, abs=3))


def test_the_wheel_with_ctrl_over_the_description_is_the_same(
    filled: MainWindow, qtbot: QtBot
) -> None:
    view = filled.detail.description.viewport()
    centre = QPointF(view.rect().center())
    for turn, percent in ((120, 110), (-120, 100), (-120, 90)):
        event = QWheelEvent(
            *(centre, QPointF(view.mapToGlobal(centre)), QPoint(), QPoint(0, turn)),
            *(Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(view, event)
        assert filled.text_size.percent == percent


def test_it_comes_back_at_the_next_start(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot, window: MainWindow
) -> None:
    window.text_size.choose(150)
    window.close()
    second = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(second)
    second.show()
    usual = QApplication.font().pointSizeF() / 1.5
    qtbot.waitUntil(lambda: second.records.font().pointSizeF() == pytest.approx(1.5 * usual))
    assert second.detail.title.font().pointSizeF() > 1.5 * usual
    rows = second.records.verticalHeader().defaultSectionSize()
    assert rows >= 2 * second.records.fontMetrics().height()
    second.close()
