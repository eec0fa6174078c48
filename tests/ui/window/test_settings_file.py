"""Settings are on disk at once; what is damaged, closed or newer loses nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from tests.obstacles import DAMAGED, NO_FILES, UNREADABLE, full_disk, without_privileges
from vidbrowser.ui.window.settings_file import SettingsFile, written

if TYPE_CHECKING:
    from collections.abc import Callable

LISTS = ("library/folders",)
FOLDERS = {"library/folders": written([Path("/a"), Path("/b")])}


def opened(file: Path) -> SettingsFile:
    return SettingsFile(file, LISTS)


def test_what_is_put_is_on_disk_at_once(tmp_path: Path) -> None:
    file = tmp_path / "new" / "vidbrowser.ini"
    settings = opened(file)
    settings.put({"query/text": "東京; \\n=\"'", "view/columns": QByteArray(b"\0\xff")})
    assert b"columns" in file.read_bytes()  # another object would be given what Qt remembers
    copy = tmp_path / "copy.ini"
    copy.write_bytes(file.read_bytes())
    again = opened(copy)
    assert again.notes == []
    assert again.text("query/text") == "東京; \\n=\"'"
    assert again.bytes("view/columns") == b"\0\xff"
    assert again.bytes("other").isEmpty()
    assert (again.text("other"), again.paths("other")) == ("", [])


@given(st.dictionaries(st.sampled_from("abc"), st.text() | st.binary().map(QByteArray)))
def test_what_the_program_writes_is_never_taken_for_damaged(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str | QByteArray]
) -> None:
    file = tmp_path_factory.mktemp("settings") / "vidbrowser.ini"
    opened(file).put(values)
    assert opened(file).notes == []


@given(st.binary())
def test_any_bytes_give_settings_that_can_be_written(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.mktemp("settings") / "vidbrowser.ini"
    file.write_bytes(content)
    settings = opened(file)
    assert settings.paths("library/folders") == []
    settings.put(FOLDERS)
    assert b"/a" in file.read_bytes()
    asides = list(file.parent.glob("*.damaged"))
    assert [aside.read_bytes() for aside in asides] == [content] * len(settings.notes)


@pytest.mark.parametrize("obstacle", NO_FILES | DAMAGED)
def test_whatever_lies_there_is_set_aside_and_told(tmp_path: Path, obstacle: str) -> None:
    file, before = tmp_path / "vidbrowser.ini", tmp_path / "vidbrowser.damaged"
    before.write_text("of the last time")
    (NO_FILES | DAMAGED)[obstacle](file)
    settings = opened(file)
    assert "set aside as vidbrowser.damaged-2." in settings.notes[0]
    settings.put(FOLDERS)
    assert opened(file).paths("library/folders") == [Path("/a"), Path("/b")]
    assert opened(file).notes == []
    assert before.read_text() == "of the last time"


@pytest.mark.parametrize("end", ["[li", "\nnonsense\n", "=x\n", "\0"])
def test_what_is_understood_of_a_damaged_file_stays(tmp_path: Path, end: str) -> None:
    file = tmp_path / "vidbrowser.ini"
    opened(file).put(FOLDERS)
    content = file.read_bytes() + end.encode()
    file.write_bytes(content)
    settings = opened(file)
    assert "set aside as vidbrowser.damaged." in settings.notes[0]
    assert file.with_suffix(".damaged").read_bytes() == content
    settings.put({"query/text": "x"})
    again = opened(file)
    assert again.notes == []
    assert again.paths("library/folders") == [Path("/a"), Path("/b")]


@pytest.mark.parametrize("text", ["[" * 10_000, '["/a", "/', "[7]", "{}", "x"])
def test_folders_that_are_not_understood_are_damage(tmp_path: Path, text: str) -> None:
    file = tmp_path / "vidbrowser.ini"
    opened(file).put({"library/folders": text, "query/text": "kept"})
    settings = opened(file)
    assert "set aside as" in settings.notes[0]
    assert settings.paths("library/folders") == []
    assert settings.text("query/text") == "kept"


def test_what_no_file_can_be_called_is_passed_over(tmp_path: Path) -> None:
    settings = opened(tmp_path / "vidbrowser.ini")
    settings.put({"library/folders": '["/a", "", "/b\\u0000", "/\\ud800", "/\\udcff"]'})
    assert settings.paths("library/folders") == [Path("/a"), Path("/\udcff")]


@pytest.mark.parametrize("obstacle", UNREADABLE)
def test_what_cannot_be_read_stays_as_it_is(tmp_path: Path, obstacle: str) -> None:
    file = tmp_path / "vidbrowser.ini"
    UNREADABLE[obstacle](file)
    expect_for_this_run_only(file, "cannot be read")


def test_a_file_that_permissions_close_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "vidbrowser.ini"
    opened(file).put(FOLDERS)
    file.chmod(0)
    with without_privileges(file):
        expect_for_this_run_only(file, "cannot be read (Permission denied)")


def test_what_cannot_be_set_aside_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "home" / "vidbrowser.ini"
    file.parent.mkdir()
    file.write_text("damaged")
    file.parent.chmod(0o555)
    with without_privileges(file):
        expect_for_this_run_only(file, "cannot be set aside (Permission denied)")
    file.parent.chmod(0o755)


def test_a_file_of_a_newer_version_is_read_and_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "vidbrowser.ini"
    file.write_text('[file]\nversion=2\n[library]\nfolders="[\\"/a\\"]"\n')
    settings = expect_for_this_run_only(file, "newer version")
    assert settings.paths("library/folders") == [Path("/a")]


def expect_for_this_run_only(file: Path, told: str) -> SettingsFile:
    before = sorted(os.listdir(file.parent)), file.lstat()
    settings = opened(file)
    assert told in settings.notes[0]
    assert "not kept this time" in settings.notes[0]
    heard: list[str] = []
    settings.told.connect(heard.append)
    settings.put({"query/text": "x"})
    assert settings.text("query/text") == "x"
    assert heard == []  # it is known
    after = file.lstat()
    assert (sorted(os.listdir(file.parent)), after[:7], after.st_mtime_ns) == (
        before[0],
        before[1][:7],
        before[1].st_mtime_ns,
    )
    return settings


def test_a_full_disk_is_told_once_and_what_was_there_stays(tmp_path: Path) -> None:
    file = tmp_path / "vidbrowser.ini"
    settings = opened(file)
    settings.put(FOLDERS)
    before, heard = file.read_bytes(), list[str]()
    settings.told.connect(heard.append)
    with full_disk():
        settings.put({"query/text": "x"})
        settings.put({"query/text": "y"})
    assert heard == [f"{file} cannot be written. Changes to settings may not be kept."]
    assert file.read_bytes() == before
    assert settings.text("query/text") == "y"


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way")
    settings = opened(tmp_path / "home" / "vidbrowser.ini")
    heard: list[str] = []
    settings.told.connect(heard.append)
    settings.put(FOLDERS)
    assert len(heard + settings.notes) == 1


def test_what_was_found_is_told_in_the_language_that_comes_with_it(
    tmp_path: Path, speak: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "vidbrowser.ini"
    file.write_bytes(b"\0")
    settings = opened(file)
    speak("de")
    assert len(settings.notes) == 1
    assert "ist beschädigt" in settings.notes[0]
    assert "is damaged" in caplog.text
