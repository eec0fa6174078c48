"""Each setting applies as it is chosen, is kept, and shows what was chosen before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desktop import titles
from tests.end2end.test_first_story import write
from tests.ui.samples import record, show_records
from vidbrowser.ui.window.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[SettingsDialog]:
    before = QApplication.palette()
    yield opened(window, qtbot)
    QApplication.setPalette(before)


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return window.findChildren(SettingsDialog)[-1]


def choose(dialog: SettingsDialog, qtbot: QtBot, name: str, text: str) -> None:
    """Choose `text` in the box `name` by keys."""
    box = dialog.boxes[name]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def test_the_appearance_applies_at_once(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "Appearance", "Dark")
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 128)
    assert window.actions_by_id["dark_appearance"].isChecked()


def test_text_grows_in_the_dialog_too(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    height = window.records.fontMetrics().height()
    choose(dialog, qtbot, "Text size", "200 %")
    qtbot.waitUntil(lambda: window.records.fontMetrics().height() > 1.7 * height)
    qtbot.waitUntil(lambda: dialog.fontMetrics().height() > 1.7 * height)


def test_pictures_are_fetched_always_or_never(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "Pictures from the network", "Always fetch them")
    assert window.actions_by_id["fetch_pictures"].isChecked()
    choose(dialog, qtbot, "Pictures from the network", "Never fetch them")
    assert not window.actions_by_id["fetch_pictures"].isChecked()
    show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
    picture = window.detail.picture
    qtbot.waitUntil(lambda: "not to fetch it" in picture.accessibleDescription())
    picture.allow_wanted.emit()
    assert window.status.currentMessage().startswith("Pictures are never fetched.")


def test_subtitles_are_searched_or_not(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "Search in Subtitles", "Yes: they are read in the background")
    assert window.services.settings.searches_subtitles
    assert window.actions_by_id["search_subtitles"].isChecked()
    choose(dialog, qtbot, "Search in Subtitles", "No")
    assert not window.actions_by_id["search_subtitles"].isChecked()


def test_room_for_pictures_is_kept(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "Room for fetched pictures", "64 MB")
    assert window.services.settings.picture_megabytes == 64


def test_folders_are_looked_at_when_that_is_chosen(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot, folder: Path
) -> None:
    def found(titles_: set[str]) -> None:
        qtbot.waitUntil(lambda: {*titles(window)} == titles_, timeout=20_000)
        qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)

    name = "Changes in the folders are looked for"
    choose(dialog, qtbot, name, "Only when asked (F5)")
    assert window.services.settings.watching == "never"
    window.open_library([folder])
    found({"one", "two", "three"})
    write(folder, "four", title="four")
    choose(dialog, qtbot, name, "All the time")
    found({"one", "two", "three", "four"})


def test_what_was_chosen_is_shown_the_next_time(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "Letters typed among the records", "Jump to a title")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    again = opened(window, qtbot)
    assert again.boxes["Letters typed among the records"].currentText() == "Jump to a title"
