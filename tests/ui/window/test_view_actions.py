"""What is shown, how, how large, and where the focus goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vidbrowser import app
from vidbrowser.ui import palettes, theme
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_layouts_and_moves(filled: MainWindow, qtbot: QtBot) -> None:
    for key, layout in (
        (Key.Key_2, Layout.TABLE),
        (Key.Key_3, Layout.GRID),
        (Key.Key_1, Layout.LIST),
    ):
        qtbot.keyClick(filled.records, key, CTRL)
        assert filled.records.layout_shown is layout
    for action, position in (("next_record", 1), ("previous_record", 0)):
        filled.actions_by_id[action].trigger()
        assert filled.records.current_position == position


def test_panes_come_and_go(filled: MainWindow, qtbot: QtBot) -> None:
    for key, modifier, pane in (
        (Key.Key_F8, Qt.KeyboardModifier.NoModifier, filled.detail),
        (Key.Key_F9, Qt.KeyboardModifier.NoModifier, filled.library_pane),
        (Key.Key_T, CTRL, filled.timeline),
    ):
        shown = pane.isVisible()
        qtbot.keyClick(filled, key, modifier)
        assert pane.isVisible() is not shown
        qtbot.keyClick(filled, key, modifier)
        assert pane.isVisible() is shown


def test_f6_goes_around_the_panes_and_back(filled: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        qtbot.keyClick(filled, Key.Key_F6)
        seen.append(filled.focusWidget())
    assert seen[0] is filled.detail.description
    assert seen[1] is filled.filter_bar.edit
    assert filled.records in seen
    assert len(set(map(id, seen))) == len([p for p in seen if p.isVisible()])
    for expected in reversed(seen[:-1]):
        qtbot.keyClick(filled, Key.Key_F6, SHIFT)
        assert filled.focusWidget() is expected


def test_f6_knows_where_it_is_within_a_pane(filled: MainWindow, qtbot: QtBot) -> None:
    filled.detail.title.setFocus()
    qtbot.keyClick(filled, Key.Key_F6, SHIFT)
    assert filled.records.hasFocus()
    filled.filter_bar.order_box.setFocus()
    qtbot.keyClick(filled, Key.Key_F6, SHIFT)
    assert filled.detail.description.hasFocus()


def test_find_in_the_description_opens_what_is_hidden(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(filled, Key.Key_F8)
    assert not filled.detail.isVisible()
    qtbot.keyClick(filled, Key.Key_F, CTRL | SHIFT)
    assert filled.detail.find_bar.edit.hasFocus()
    assert filled.actions_by_id["toggle_detail"].isChecked()


def test_appearance_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    before = QApplication.palette()
    try:
        window.actions_by_id["dark_appearance"].trigger()
        qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 128)
        assert window.services.settings.appearance == "dark"
        window.actions_by_id["light_appearance"].trigger()
        qtbot.waitUntil(lambda: window.palette().window().color().lightness() > 128)
        window.actions_by_id["system_appearance"].trigger()
        assert window.services.settings.appearance == ""
    finally:
        QApplication.setPalette(before)


@pytest.mark.parametrize("size", [(480, 320), (899, 600), (1280, 800)])
def test_sizes(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.library_pane.isVisible() is (size[0] >= 900))
    assert (window.width(), window.height()) == size
    assert not window.grab().isNull()
    assert window.pages.width() > 150
    assert window.actions_by_id["toggle_library"].isChecked()


def test_a_window_that_begins_small_folds_too(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    window = app.build(tmp_path / "other", desktop)
    qtbot.addWidget(window)
    window.resize(480, 320)
    window.show()
    assert (window.width(), window.height()) == (480, 320)
    assert not window.library_pane.isVisible()
    window.close()


def test_a_folded_library_can_be_had(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(700, 500)
    qtbot.waitUntil(lambda: not window.library_pane.isVisible())
    for shown in (True, False, True):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        assert window.library_pane.isVisible() is shown
    window.resize(1200, 500)
    assert window.library_pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    window.resize(700, 500)
    window.resize(1200, 500)
    assert not window.library_pane.isVisible()


@pytest.mark.parametrize(("chosen", "dark"), [("system", True), ("light", False)])
def test_dark_is_followed_live_unless_light_was_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, dark: bool
) -> None:
    """The scheme that the system tells of comes from outside: here it is told in its place."""
    before, scheme = QApplication.palette(), Qt.ColorScheme.Light
    fitting = palettes.fitting
    monkeypatch.setattr(palettes, "fitting", lambda given, _wanted: fitting(given, scheme))
    try:
        window.actions_by_id[f"{chosen}_appearance"].trigger()
        assert not theme.is_dark(window.palette())
        scheme = Qt.ColorScheme.Dark
        QApplication.styleHints().colorSchemeChanged.emit(scheme)
        qtbot.waitUntil(lambda: theme.is_dark(window.palette()) is dark)
    finally:
        QApplication.setPalette(before)
