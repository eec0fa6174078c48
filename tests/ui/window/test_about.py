"""About tells versions, folders and licences, and all of it can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from tests.ui.window.test_dialogs import answer
from vidbrowser import __version__, paths
from vidbrowser.ui.window import about
from vidbrowser.ui.window.text_dialog import TextDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_versions_and_licences_are_told(qtbot: QtBot) -> None:
    told = about.about(paths.log_folder())
    assert f"Vidbrowser {__version__}" in told
    assert f"Qt {qVersion()} (offscreen)" in told
    assert "polars 2" in told
    assert "Lesser General Public License" in told


def test_folders_are_the_users_or_those_of_a_throw_away_instance(tmp_path: Path) -> None:
    own = about.folders(paths.log_folder())
    assert own["Settings"] == paths.config_folder()
    assert own["Cache"] == paths.cache_folder()
    assert set(about.folders(tmp_path).values()) == {tmp_path}


def test_it_is_copied(filled: MainWindow, qtbot: QtBot) -> None:
    shown: list[str] = []

    def copy(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        shown.append(dialog.text.toPlainText())
        dialog.copy_button.click()
        dialog.reject()

    answer(copy)
    filled.actions_by_id["about"].trigger()
    qtbot.waitUntil(lambda: bool(shown))
    assert "It stands on:" in shown[0]
    assert filled.services.desktop.copied == shown  # type: ignore[attr-defined]
