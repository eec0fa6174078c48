"""The middle of the window: the records, or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desktop import drop, titles
from vidbrowser import app
from vidbrowser.identity import NAME

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def test_a_first_start_welcomes(window: MainWindow) -> None:
    assert window.pages.current is window.pages.welcome
    assert window.windowTitle() == NAME
    assert window.pages.welcome.isAncestorOf(window.focusWidget())


def test_nothing_empty_stands_beside_the_first_start(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    beside = (window.timeline, window.detail)
    assert not any(pane.isVisible() for pane in beside)
    window.resize(1000, 700)
    window.actions_by_id["toggle_timeline"].trigger()
    window.actions_by_id["toggle_timeline"].trigger()
    assert not any(pane.isVisible() for pane in beside)
    drop(window, folder)
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in beside), timeout=20_000)


def test_the_welcome_goes_at_once_when_a_folder_comes(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, folder)
    with qtbot.waitSignal(window.library_actions.added, timeout=20_000):
        pass
    assert window.pages.current is window.records
    assert window.records.hasFocus()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)
    window.library_pane.folder_removed.emit(folder)
    qtbot.waitUntil(lambda: window.pages.current is window.pages.welcome, timeout=5_000)
    assert window.services.settings.folders == []


def test_it_does_not_flash_while_a_library_is_loaded(
    tmp_path: Path, desktop: RecordingDesktop, folder: Path, qtbot: QtBot
) -> None:
    profile = tmp_path / "profile"
    first = app.build(profile, desktop)
    qtbot.addWidget(first)
    first.library_actions.add([folder])
    qtbot.waitUntil(lambda: len(titles(first)) == 3, timeout=20_000)
    first.close()
    second = app.build(profile, desktop)
    qtbot.addWidget(second)
    seen = {second.pages.current}
    second.pages.turned.connect(lambda _: seen.add(second.pages.current))
    second.show()
    second.open_library([])
    qtbot.waitUntil(lambda: len(titles(second)) == 3, timeout=20_000)
    second.close()
    assert seen == {second.records}


def test_the_focus_goes_straight_to_the_page_that_comes(
    window: MainWindow, qapp: QApplication
) -> None:
    window.activateWindow()
    window.pages.welcome.sample_button.setFocus()
    gone_to: list[QWidget] = []
    qapp.focusChanged.connect(lambda _was, now: gone_to.append(now))
    window.pages.show_records()
    assert [widget for widget in gone_to if widget is not None] == [window.records]
