"""A failed search is told in the place of the records, and nothing is listed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.samples import HOSTILE
from vidbrowser.query import EVERYTHING
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui.window.failed_page import FailedPage, NoRows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_what_failed_and_why(qtbot: QtBot) -> None:
    page = FailedPage()
    qtbot.addWidget(page)
    page.explain("The search failed.", MemoryError())
    assert page.heading.text() == "The search failed."
    assert page.reason.text() == "there is not enough memory."
    page.explain("The search failed.", ValueError(HOSTILE))
    assert page.reason.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in page.reason.text()


def test_the_focus_is_on_retry(qtbot: QtBot) -> None:
    page = FailedPage()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    assert page.retry_button.hasFocus()
    with qtbot.waitSignal(page.retry_wanted):
        qtbot.keyClick(page.retry_button, Qt.Key.Key_Return)


def test_no_rows_are_none() -> None:
    rows = NoRows(EVERYTHING, Order.NEWEST)
    assert not rows.rows
    assert not rows.summaries(0, 10)
    assert rows.position(Path("/a.md")) is None
    assert not rows.keys(PositionSet.first(2))
