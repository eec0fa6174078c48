"""In a narrow window records and detail are pages that take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def narrow(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window in its least size, at its records."""
    filled.resize(480, 320)
    qtbot.waitUntil(lambda: not filled.detail.isVisible())
    filled.records.setFocus()
    return filled


def page(window: MainWindow) -> str:
    seen = {"records": window.pages.isVisible(), "detail": window.detail.isVisible()}
    return " and ".join(name for name, is_seen in seen.items() if is_seen)


def test_records_have_a_narrow_window_to_themselves(narrow: MainWindow) -> None:
    assert page(narrow) == "records"
    assert narrow.pages.width() > 400


def test_an_arrow_turns_to_the_detail_and_escape_back(narrow: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(narrow.records, Key.Key_Right)
    assert page(narrow) == "detail"
    assert narrow.detail.description.hasFocus()
    qtbot.waitUntil(lambda: narrow.detail.width() > 400)
    qtbot.keyClick(narrow.detail.description, Key.Key_Escape)
    assert page(narrow) == "records"
    assert narrow.records.hasFocus()


def test_buttons_do_too(narrow: MainWindow) -> None:
    turner = narrow.view.turner
    assert turner.button.isVisible()
    turner.button.click()
    assert page(narrow) == "detail"
    assert not turner.button.isVisible()
    narrow.detail.back_button.click()
    assert page(narrow) == "records"


def test_the_keys_of_panes_turn_pages(narrow: MainWindow, qtbot: QtBot) -> None:
    shown = narrow.actions_by_id["toggle_detail"]
    for expected in ("detail", "records"):
        qtbot.keyClick(narrow, Key.Key_F8)
        assert page(narrow) == expected
        assert shown.isChecked()  # what a wide window shows is kept
    qtbot.keyClick(narrow, Key.Key_F6)
    assert page(narrow) == "detail"
    qtbot.keyClick(narrow, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page(narrow) == "records"


def test_finding_in_the_description_turns_there(narrow: MainWindow, qtbot: QtBot) -> None:
    narrow.actions_by_id["find_in_description"].trigger()
    assert page(narrow) == "detail"
    assert narrow.detail.find_bar.edit.hasFocus()
    qtbot.keyClick(narrow.detail.find_bar.edit, Key.Key_Escape)
    assert page(narrow) == "detail"  # one step back at a time
    qtbot.keyClick(narrow.detail.description, Key.Key_Escape)
    assert page(narrow) == "records"


def test_a_wide_window_shows_both_again(narrow: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(narrow.records, Key.Key_Right)
    narrow.resize(1000, 600)
    assert page(narrow) == "records and detail"
    assert not narrow.detail.back_button.isVisible()
    assert not narrow.view.turner.button.isVisible()
    narrow.resize(480, 320)
    assert page(narrow) == "detail"  # the focus is there
    narrow.detail.back_button.click()
    narrow.resize(1000, 600)
    qtbot.keyClick(narrow, Key.Key_F8)
    assert page(narrow) == "records"
    narrow.resize(480, 320)
    narrow.resize(1000, 600)
    assert page(narrow) == "records"  # as it was


def test_escape_in_a_wide_window_goes_to_the_records(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(1000, 600)
    filled.detail.description.setFocus()
    qtbot.keyClick(filled.detail.description, Key.Key_Escape)
    assert filled.records.hasFocus()
    assert page(filled) == "records and detail"


def test_an_arrow_moves_among_cards(narrow: MainWindow, qtbot: QtBot) -> None:
    narrow.actions_by_id["as_grid"].trigger()
    qtbot.keyClick(narrow.records, Key.Key_Right)
    assert page(narrow) == "records"
