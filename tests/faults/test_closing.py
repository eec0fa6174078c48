"""Closing waits for nobody: not for a disk, a server, a process that hangs, an export that does."""

from __future__ import annotations

import os
import signal
import sys
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest

from tests.desktop import drop, titles
from tests.faults.program import MAIN, Home, end, of_session, orphans
from tests.library.disk import write_many
from vidbrowser.library import snapshot
from vidbrowser.library.library import refresh
from vidbrowser.library.saved_searches import SavedSearches
from vidbrowser.locks import held
from vidbrowser.ui.window import first_screen, settings_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from subprocess import Popen

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

SOON = 15.0
"""Seconds: three times what closing may take, for a machine that is busy; waiting is longer."""
PROGRAM = """
import os, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from vidbrowser import app
from vidbrowser.startup.request import Request

def hang(*_, **__):
    print("asked", flush=True)
    threading.Event().wait()

HOW
sys.exit(app.run(Request((Path(sys.argv[1]),)), temporary_profile=False))
"""
HANGING = {
    "disk": """
scandir = os.scandir
os.scandir = lambda path: hang() if str(path).startswith(sys.argv[1]) else scandir(path)
""",
    "disk of what is kept": """
from vidbrowser.library import snapshot
snapshot.snapshot_file.write = hang
""",
    "export": """
from vidbrowser.ui.window import services
app._EXPORTED = 1.0
begin = services.Pools.begin
def begun(pools):
    begin(pools)
    pools.exports.run(hang, print)
services.Pools.begin = begun
""",
}


def ended_soon(process: Popen[bytes]) -> None:
    """Close the window and see that the program has ended soon, and well."""
    begun = monotonic()
    process.send_signal(signal.SIGTERM)
    try:
        _, told = process.communicate(timeout=SOON)
    finally:
        left = orphans(process.pid, SOON - (monotonic() - begun))
        end(process)
    assert (process.returncode, b"Traceback" in told, left) == (0, False, [])


@pytest.mark.parametrize("what", HANGING)
def test_what_hangs_is_not_waited_for(tmp_path: Path, what: str) -> None:
    write_many(tmp_path / "records", 5)
    home = Home(tmp_path / "home")
    program = PROGRAM.replace("HOW", HANGING[what])
    process = home.begin(sys.executable, "-c", program, tmp_path / "records")
    assert process.stdout is not None
    assert process.stdout.readline() == b"asked\n"
    ended_soon(process)


def wait_for(process: Popen[bytes], expected: Callable[[], object]) -> None:
    until = monotonic() + 60
    while not expected():
        assert process.poll() is None
        assert monotonic() < until
        sleep(0.02)  # there is no signal to wait for in another process


def test_a_process_that_reads_and_is_stopped_is_not_waited_for(tmp_path: Path) -> None:
    write_many(tmp_path / "records", 3000)
    process = Home(tmp_path / "home").begin(*MAIN, tmp_path / "records")

    def stopped() -> bool:
        workers = [pid for pid, line in of_session(process.pid) if "spawn_main" in line]
        for pid in workers:
            os.kill(pid, signal.SIGSTOP)
        return len(workers) == 2

    wait_for(process, stopped)
    ended_soon(process)


def test_what_was_read_and_saved_is_whole_after_closing(tmp_path: Path) -> None:
    write_many(tmp_path / "records", 300)
    home = Home(tmp_path / "home")
    process = home.begin(*MAIN, tmp_path / "records")
    location = snapshot.location(home.snapshots, tmp_path / "records")
    wait_for(process, location.exists)
    ended_soon(process)
    _, counts = refresh([tmp_path / "records"], home.snapshots)
    assert (counts.files, counts.added, counts.changed) == (300, 0, 0)
    assert home.unfinished == []
    assert SavedSearches(home.searches).notes == []


def test_the_window_is_gone_before_anything_is_written(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(tmp_path / "records", 3)
    drop(window, tmp_path / "records")
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)
    seen: list[tuple[str, bool]] = []
    save = first_screen.save

    def noting_save(*given: object) -> None:
        seen.append(("first screen", window.isVisible()))
        save(*given)  # type: ignore[arg-type]

    def noting_held(file: Path) -> object:
        seen.append(("settings", window.isVisible()))
        return held(file)

    monkeypatch.setattr(first_screen, "save", noting_save)
    monkeypatch.setattr(settings_file, "held", noting_held)
    window.close()
    assert dict(seen) == {"settings": False, "first screen": False}
