"""Another language is chosen in the settings, and the window has it when it comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.test_setting_choices import choose, opened
from vidbrowser.ui import language
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def german(tmp_path: Path, speak: Callable[[str], None]) -> None:
    """Let the profile of the window have German chosen; named before it."""
    Settings(tmp_path / "profile").set_language("de")


def test_what_is_to_be_done_is_told_at_once_and_no_more_when_it_is_taken_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    german = next(each.name for each in language.languages() if each.code == "de")
    choose(dialog, qtbot, "Language", german)
    assert window.notices.isVisible()
    assert "quit and open it again" in window.notices.text.text()
    assert Settings(tmp_path / "profile").language == "de"
    assert window.windowTitle() == "Vidbrowser"
    assert window.actions_by_id["quit"].text().replace("&", "") == "Quit"
    choose(dialog, qtbot, "Language", "As the system")
    assert window.notices.isHidden()
    assert Settings(tmp_path / "profile").language == ""


def test_the_window_has_what_was_chosen(german: None, window: MainWindow, qtbot: QtBot) -> None:
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == ["Datei", "Bearbeiten", "Ansicht", "Markierungen", "Gehe zu", "Hilfe"]
    assert window.actions_by_id["quit"].text().replace("&", "") == "Beenden"
    dialog = opened(window, qtbot)
    assert dialog.windowTitle() == "Einstellungen"
    assert dialog.boxes["Sprache"].currentData() == "de"


def test_in_german_the_help_has_the_keys_of_a_german_keyboard_and_english_examples(
    german: None, window: MainWindow
) -> None:
    window.actions_by_id["help"].trigger()
    told = window.dialogs.help.text.toPlainText()
    assert "Strg+O" in told
    assert "Ordner öffnen" in told
    assert "Ctrl" not in told.partition("QUERIES")[0][: told.index("Strg+O")]
    assert "tag:" in told


def test_in_arabic_back_and_forward_are_where_they_point(
    tmp_path: Path, speak: Callable[[str], None], qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    Settings(tmp_path / "profile").set_language("ar")
    window: MainWindow = request.getfixturevalue("window")
    assert window.isRightToLeft()
    assert window.library_pane.mapTo(window, window.library_pane.rect().center()).x() > 640
    for text in ("record 1", "record 2"):
        window.filter_bar.set_query(text)
        assert str(window.filter_bar.query) == text
        window.history.settle()
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.filter_bar.edit.text() == "record 1"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.filter_bar.edit.text() == "record 2"
