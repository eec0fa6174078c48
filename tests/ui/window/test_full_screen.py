"""Full screen comes, goes back to what was before, and is known at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser import app

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.mark.parametrize("maximized", [True, False])
def test_it_goes_back_to_what_was_before(window: MainWindow, qtbot: QtBot, maximized: bool) -> None:
    if maximized:
        window.showMaximized()
    action = window.actions_by_id["full_screen"]
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert action.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.isMaximized() is maximized
    assert not action.isChecked()


def test_the_desktop_can_change_it_too(window: MainWindow) -> None:
    action = window.actions_by_id["full_screen"]
    window.showFullScreen()
    assert action.isChecked()
    window.showNormal()
    assert not action.isChecked()


def test_a_desktop_that_tells_of_full_screen_only_is_not_believed(window: MainWindow) -> None:
    window.showMaximized()
    window.actions_by_id["full_screen"].trigger()
    window.setWindowState(Qt.WindowState.WindowFullScreen)  # as some do when a window is shown
    window.actions_by_id["full_screen"].trigger()
    assert window.isMaximized()


@pytest.mark.parametrize("maximized", [True, False])
def test_quitting_in_full_screen_begins_in_it_and_one_key_leaves(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot, maximized: bool
) -> None:
    first = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(first)
    first.show()
    if maximized:
        first.showMaximized()
    first.actions_by_id["full_screen"].trigger()
    first.setWindowState(Qt.WindowState.WindowFullScreen)  # all that some desktops tell
    first.close()
    second = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(second)
    with qtbot.waitActive(second):
        second.show()
        second.activateWindow()
    assert second.isFullScreen()
    assert second.actions_by_id["full_screen"].isChecked()
    qtbot.keyClick(second, Qt.Key.Key_F11)
    assert not second.isFullScreen()
    assert second.isMaximized() is maximized
    second.close()
