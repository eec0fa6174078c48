"""A chooser is as large as its text wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.query.facet_popup import FacetButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_grows_with_the_text(qtbot: QtBot) -> None:
    button = FacetButton("tag", "Tags")
    qtbot.addWidget(button)
    button.show()
    popup = button.popup
    before, line = popup.width(), popup.table.verticalHeader().defaultSectionSize()
    font = popup.font()
    font.setPixelSize(40)
    popup.setFont(font)
    button.click()
    assert popup.width() > before * 1.5
    assert popup.table.verticalHeader().defaultSectionSize() > line
    assert popup.table.columnWidth(1) > popup.table.fontMetrics().horizontalAdvance("10,000")
