"""What the person chose is kept, each change at once."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
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


def test_a_failure_to_write_is_told_in_the_window(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.services.pools.marks.idle)  # which writes there, too
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
    (tmp_path / "profile").write_text("in the way")
    window.services.settings.set_appearance("dark")
    assert window.notices.isVisible()
    assert "cannot be written" in window.notices.text.text()


def test_what_is_no_choice_falls_back_and_is_told(tmp_path: Path) -> None:
    written = {
        "window/appearance": "purple",
        "window/text_size": "9999",
        "pictures/fetch": "perhaps",
        "pictures/megabytes": "-1",
        "keys/set": "emacs",
        "keys/own": "{not json",
        "records/typing": "",
        "library/watching": "sometimes",
        "palette/recent": "[1]",
    }
    Settings(tmp_path).file.put(written)
    again = Settings(tmp_path)
    assert (again.appearance, again.text_size, again.pictures) == ("", 100, "ask")
    assert (again.picture_megabytes, again.key_set, again.own_keys) == (256, "standard", {})
    assert (again.typing, again.watching, again.recent_commands) == ("query", "live", [])
    told = " ".join(again.file.notes)
    for key in written.keys() - {"records/typing", "palette/recent"}:
        assert key in told
    assert "“9999”" in told


def test_what_was_chosen_is_not_told(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    kept.set_text_size(150)
    kept.set_key_set("letters")
    kept.set_own_keys({"quit": ("Ctrl+W",)})
    kept.set_watching("never")
    again = Settings(tmp_path)
    assert again.file.notes == []
    assert (again.text_size, again.key_set, again.watching) == (150, "letters", "never")
    assert again.own_keys == {"quit": ("Ctrl+W",)}


def test_a_permission_of_an_older_version_counts(tmp_path: Path) -> None:
    for former, now in (("true", "always"), ("false", "ask")):
        Settings(tmp_path).file.put({"pictures/fetch": former})
        again = Settings(tmp_path)
        assert (again.pictures, again.file.notes) == (now, [])


def test_a_setting_that_is_no_choice_is_told_in_the_window(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    Settings(tmp_path / "profile").file.put({"window/text_size": "huge"})
    window = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(window)
    window.show()
    assert "window/text_size" in window.notices.text.text()
    assert "“huge”" in window.notices.text.text()
    window.close()


def test_places_of_folders_are_kept_by_library_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    one, two = tmp_path / "one.vidbrowser", tmp_path / "two\udce4.vidbrowser"
    settings.set_places(one, {"talks": tmp_path / "a"})
    settings.set_places(two, {"talks": tmp_path / "b", "films": tmp_path / "c\udcff"})
    assert Settings(tmp_path).places == {
        one: {"talks": tmp_path / "a"},
        two: {"talks": tmp_path / "b", "films": tmp_path / "c\udcff"},
    }


@pytest.mark.parametrize("written", ["[", "[]", '{"a": 1}', '{"a": {"b": 1}}', "7"])
def test_places_that_are_none_are_passed_over(tmp_path: Path, written: str) -> None:
    settings = Settings(tmp_path)
    settings.file.put({"library/places": written})
    assert Settings(tmp_path).places == {}
