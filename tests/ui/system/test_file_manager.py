"""The file manager, a small real one on a real bus: it shows the file, or the folder is opened."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.packaging.scripts import stand_in
from vidbrowser.ui.system.file_manager import FileManager

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon")
FOLDERS_OPENED_BY_US = """[Desktop Entry]
Type=Application
Name=vidbrowser
Exec=vidbrowser %F
MimeType=inode/directory;
"""
# Notes down each call; told to be `silent` it takes calls and answers none.
SERVICE = """
import os, sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusContext

@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class Files(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, uris, notice):
        with open(sys.argv[1], "a") as noted:
            noted.write("\\n".join([*uris, notice, ""]))
        if sys.argv[2] == "silent":
            os.kill(os.getpid(), 19)

app = QCoreApplication([])
bus, files = QDBusConnection.sessionBus(), Files()
assert bus.registerObject("/org/freedesktop/FileManager1", files,
                          QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.FileManager1")
print("ready", flush=True)
app.exec()
"""
numbers = count()


@contextmanager
def running(*command: str, **environment: str) -> Iterator[str]:
    """Run a program, and return what its first line says."""
    program = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout
    with program.stdout:
        try:
            yield program.stdout.readline().strip()
        finally:
            program.kill()
            program.wait()


@pytest.fixture
def address() -> Iterator[str]:
    """Return the address of a session bus of its own."""
    with running("dbus-daemon", "--session", "--nofork", "--print-address") as address:
        yield address


@contextmanager
def connected(address: str, patience: int = 60_000) -> Iterator[FileManager]:
    name = f"test {next(numbers)}"
    bus = QDBusConnection.connectToBus(address, name)
    yield FileManager(lambda: bus, patience)
    QDBusConnection.disconnectFromBus(name)


class Opener(QObject):
    """Takes the place of the program that opens folders."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []
        self.failed = 0

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))

    def fail(self) -> None:
        self.failed += 1


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # it wants text
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@needs_bus
@pytest.mark.parametrize("name", ["a b#c%20.md", os.fsdecode(b"\xff.md"), "東京.md"])
def test_the_file_manager_is_asked_for_the_file(
    qtbot: QtBot, opener: Opener, tmp_path: Path, address: str, name: str
) -> None:
    noted, path = tmp_path / "noted", tmp_path / name
    service = (sys.executable, "-c", SERVICE, str(noted), "answers")
    with (
        running(*service, DBUS_SESSION_BUS_ADDRESS=address) as told,
        connected(address) as file_manager,
    ):
        assert told == "ready"
        file_manager.show_file(path, opener.fail)
        qtbot.waitUntil(noted.exists, timeout=60_000)
        assert noted.read_text().splitlines() == [path.as_uri(), ""]
        qtbot.waitUntil(lambda: not file_manager.children(), timeout=60_000)  # it has answered
    assert (opener.opened, opener.failed) == ([], 0)


@needs_bus
def test_one_that_never_answers_is_not_waited_for(
    qtbot: QtBot, opener: Opener, tmp_path: Path, address: str
) -> None:
    noted = tmp_path / "noted"
    service = (sys.executable, "-c", SERVICE, str(noted), "silent")
    with (
        running(*service, DBUS_SESSION_BUS_ADDRESS=address),
        connected(address, 500) as file_manager,
    ):
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        assert opener.opened == []  # the call returned before anything was known
        qtbot.waitUntil(lambda: bool(opener.opened), timeout=20_000)  # the bus gives up after 25
        qtbot.waitUntil(noted.exists, timeout=60_000)
    assert (opener.opened, opener.failed) == ([tmp_path], 0)


@needs_bus
def test_without_a_file_manager_the_folder_is_opened(
    qtbot: QtBot, opener: Opener, tmp_path: Path, address: str
) -> None:
    with connected(address) as file_manager:
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        qtbot.waitUntil(lambda: opener.opened == [tmp_path], timeout=60_000)
    assert opener.failed == 0


def test_without_a_bus_the_folder_is_opened(
    qtbot: QtBot, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # nobody either who says what opens folders
    with connected(f"unix:path={tmp_path / 'none'}") as file_manager:
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        qtbot.waitUntil(lambda: opener.opened == [tmp_path], timeout=60_000)
    assert opener.failed == 0


def asked_of(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Have `script` say what opens folders."""
    program = folder / "xdg-mime"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def test_who_never_says_what_opens_folders_is_not_waited_for(
    qtbot: QtBot, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_of(monkeypatch, tmp_path, "kill -STOP $$")
    with connected(f"unix:path={tmp_path / 'none'}", 200) as file_manager:
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        qtbot.waitUntil(lambda: opener.opened == [tmp_path], timeout=60_000)
        assert opener.failed == 0


def test_a_folder_that_nothing_opens_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener = Opener()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    with connected(f"unix:path={tmp_path / 'none'}") as file_manager:
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        qtbot.waitUntil(lambda: opener.failed == 1, timeout=60_000)


@pytest.mark.skipif(
    not (shutil.which("xdg-mime") and shutil.which("update-desktop-database")),
    reason="no xdg-mime, or no update-desktop-database",
)
def test_this_program_is_never_opened_for_the_folder(
    qtbot: QtBot, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = tmp_path / "applications" / "vidbrowser.desktop"
    entry.parent.mkdir()
    entry.write_text(FOLDERS_OPENED_BY_US)
    subprocess.run(["update-desktop-database", entry.parent], check=True)
    for name, value in {"HOME": tmp_path, "XDG_DATA_HOME": tmp_path, "XDG_DATA_DIRS": "/x"}.items():
        monkeypatch.setenv(name, str(value))
    QGuiApplication.setDesktopFileName("vidbrowser")
    with connected(f"unix:path={tmp_path / 'none'}") as file_manager:
        file_manager.show_file(tmp_path / "a.md", opener.fail)
        qtbot.waitUntil(lambda: opener.failed == 1, timeout=60_000)
        assert opener.opened == []


@pytest.mark.parametrize(
    ("system", "program", "option"),
    [("win32", "explorer.exe", "/select,"), ("darwin", "open", "-R")],
)
def test_explorer_and_finder_are_asked_in_their_own_way(
    qtbot: QtBot,
    opener: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    program: str,
    option: str,
) -> None:
    noted, path = tmp_path / "noted", tmp_path / "a b.md"
    stand_in(
        tmp_path / "bin" / program,
        f'printf "%s\\n" "$@" > "{noted}.new"; mv "{noted}.new" "{noted}"',
    )
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    monkeypatch.setattr(sys, "platform", system)
    FileManager().show_file(path, opener.fail)
    qtbot.waitUntil(noted.exists, timeout=60_000)
    assert noted.read_text().splitlines() == [option, str(path)]
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    FileManager().show_file(path, opener.fail)
    assert (opener.opened, opener.failed) == ([], 1)
