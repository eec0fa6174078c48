"""What the person chose is kept, each change at once."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_folders_with_odd_names_come_back(tmp_path: Path) -> None:
    odd = [Path("/a b"), Path("/x\ny"), Path("/\udcff"), Path("/東京"), Path("/a,b;c%20=\"'")]
    Settings(tmp_path).set_folders(odd)
    assert Settings(tmp_path).folders == odd


def test_permissions_and_colours_come_back(tmp_path: Path) -> None:
    assert not Settings(tmp_path).may_fetch
    kept = Settings(tmp_path)
    kept.set_pictures("always")
    kept.set_appearance("dark")
    kept.set_folders([])
    again = Settings(tmp_path)
    assert again.may_fetch
    assert again.appearance == "dark"


def test_each_change_is_on_disk_at_once(tmp_path: Path) -> None:
    kept, file = Settings(tmp_path), tmp_path / "vidbrowser.ini"
    kept.set_folders([Path("/records")])
    assert b"/records" in file.read_bytes()
    kept.set_pictures("always")
    assert b"fetch=always" in file.read_bytes()
    kept.set_appearance("dark")
    assert b"appearance=dark" in file.read_bytes()


def test_reading_does_not_write_the_settings_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, file = tmp_path / "records", tmp_path / "profile" / "vidbrowser.ini"
    folder.mkdir()
    write(folder, "a", title="One")
    window.open_library([folder])
    qtbot.waitUntil(lambda: titles(window) == ["One"] and not window.status.busy, timeout=20_000)
    os.utime(file, (1, 1))
    write(folder, "b", title="Two")
    window.services.library.rescan()
    qtbot.waitUntil(lambda: len(titles(window)) == 2 and not window.status.busy, timeout=20_000)
    assert file.stat().st_mtime == 1


def test_a_failure_to_write_is_told_in_the_window(window: MainWindow, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
    (tmp_path / "profile").write_text("in the way")
    window.services.settings.set_appearance("dark")
    assert window.notices.isVisible()
    assert "cannot be written" in window.notices.text.text()
