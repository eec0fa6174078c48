"""The query has room in a bar of any width: choosers fold, then what is beside it goes below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QWidget

from vidbrowser.ui.query.facet_popup import FacetButton
from vidbrowser.ui.query.layout_button import LayoutButton
from vidbrowser.ui.query.order_box import OrderBox
from vidbrowser.ui.query.query_edit import QueryEdit
from vidbrowser.ui.query.top_row import TopRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_folds_and_then_breaks(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    choosers = [FacetButton(f"tag{n}", "Some long name") for n in range(6)]
    row = TopRow(QueryEdit(), choosers, OrderBox())
    bar.setLayout(row)

    def laid_out(width: int) -> tuple[bool, bool]:
        row.fit(width)
        return row.folded.folded, row.direction() == QBoxLayout.Direction.TopToBottom

    assert laid_out(3000) == (False, False)
    letters = 20 * row.folded.fontMetrics().averageCharWidth()
    middle = 2 * row.folded.sizeHint().width() + OrderBox().sizeHint().width() + letters
    assert laid_out(middle) == (True, False)
    assert laid_out(120) == (True, True)
    assert laid_out(3000) == (False, False)


def test_buttons_for_which_two_lines_have_no_room_are_left_to_the_menu(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    row = TopRow(QueryEdit(), [FacetButton("tag", "Tags")], OrderBox())
    bar.setLayout(row)
    action = QAction("List", bar)
    action.setObjectName("as_list")
    button = LayoutButton(action, bar)
    row.add_layouts([button])
    row.fit(3000)
    assert not button.isHidden()
    row.fit(60)
    assert button.isHidden()
    row.fit(3000)
    assert not button.isHidden()
