"""Closing while something hangs: how long until the window, and the process, is gone."""

from __future__ import annotations

import os
import signal
import sys
from subprocess import TimeoutExpired
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.kills import Figures
from tests.faults.program import PATIENCE, Home, end, of_session, orphans
from tests.faults.servers import Misbehaving, Talk
from tests.library.disk import write, write_many

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random
    from subprocess import Popen

PROGRAM = """
import os, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer
from vidbrowser import app
from vidbrowser.startup.request import Request
from vidbrowser.ui.window.main_window import MainWindow

def hang(*_, **__):
    print("asked", flush=True)
    threading.Event().wait()

class Window(MainWindow):
    def closeEvent(self, event):
        print("told", time.monotonic(), flush=True)
        super().closeEvent(event)

    def hideEvent(self, event):
        print("hidden", time.monotonic(), flush=True)
        super().hideEvent(event)

app.MainWindow = Window
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
DEAD_MOUNT = """
import ctypes
fuse = os.open("/dev/fuse", os.O_RDWR)
options = f"fd={fuse},rootmode=40000,user_id=0,group_id=0".encode()
mounted = ctypes.CDLL(None).mount(b"none", os.fsencode(sys.argv[1]), b"fuse", 0, options)

def shown(window, event):
    QTimer.singleShot(0, lambda: print("asked" if mounted == 0 else "no mount", flush=True))

Window.showEvent = shown
"""
"""A file system of which nobody answers what is asked: the kernel itself waits."""
SERVER = """
from vidbrowser.thumbnails import fetcher
fetcher.Fetcher.__init__.__kwdefaults__ |= {"allow": lambda _address: True, "ports": None}
"""


def program(how: str) -> tuple[str, ...]:
    """Return the command that opens the window where something hangs as `how` makes it."""
    before = ("unshare", "-Urm") if how == DEAD_MOUNT else ()
    return (*before, sys.executable, "-c", PROGRAM.replace("HOW", how))


def stop_workers(process: Popen[bytes]) -> bool:
    """Stop the processes that read for it; return whether it has both."""
    workers = [pid for pid, line in of_session(process.pid) if "spawn_main" in line]
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)
    return len(workers) == 2


def _asked(process: Popen[bytes]) -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == b"asked\n"


def _opened(kind: str, home: Home, records: Path, server: Misbehaving) -> Popen[bytes]:
    """Open the window on a few records, and return it when it hangs on what `kind` says."""
    how = HANGING.get(kind, "")
    ready: Callable[[Popen[bytes]], bool] = _asked
    if kind == "dead mount":
        how = DEAD_MOUNT
        records.mkdir(parents=True, exist_ok=True)
    elif kind == "process that reads":
        ready = stop_workers
        write_many(records, 3000)
    elif kind == "server":
        how = SERVER
        ready = lambda _process: bool(server.asked["hang"])  # noqa: E731
        server.asked.clear()
        home.settings.mkdir(parents=True)
        (home.settings / "vidbrowser.ini").write_text("[pictures]\nfetch=always\n")
        address = f"http://127.0.0.1:{server.port}/hang/"
        for number in range(20):
            path = write(records / f"{number}.md")
            path.write_text(f"---\ntitle: t{number}\nimage: {address}{number}.jpg\n---\n")
    else:
        write_many(records, 300)
        if kind == "nothing":
            ready = lambda _process: any(home.snapshots.glob("*.snapshot"))  # noqa: E731
    process = home.begin(*program(how), records)
    until = monotonic() + PATIENCE
    while not ready(process) and monotonic() < until and process.poll() is None:
        sleep(0.02)  # there is no signal to wait for in another process
    return process


KINDS = (*HANGING, "nothing", "process that reads", "server", "dead mount")


def close_all(home: Home, random: Random, goes_on: Callable[[int], bool]) -> Figures:
    """Close the window while something hangs, in turn; figures are milliseconds at most."""
    figures, number = Figures(), 0
    with Misbehaving({"hang": Talk.hang}) as server:
        while goes_on(number):
            kind = KINDS[number % len(KINDS)]
            number += 1
            own = Home(home.folder / str(number))
            _close(kind, _opened(kind, own, home.folder / f"records {number}", server), figures)
    return figures


def _close(kind: str, process: Popen[bytes], figures: Figures) -> None:
    sleep(0.3)
    begun = monotonic()
    process.send_signal(signal.SIGTERM)
    try:
        said, _ = process.communicate(timeout=PATIENCE)
        ended = monotonic()
    except TimeoutExpired:
        figures.wrong.append(f"{kind}: the process does not end")
        return
    finally:
        left = orphans(process.pid)
        end(process)
    moments = {line.split()[0]: float(line.split()[1]) for line in said.splitlines()}
    if moments.keys() != {b"told", b"hidden"} or process.returncode or left:
        figures.wrong.append(f"{kind}: {process.returncode} {said!r} {left}")
        return
    # Python hears of the signal with its next turn, up to 0.3 s later.
    seconds = {"window": moments[b"hidden"] - moments[b"told"], "process": ended - begun}
    for what, passed in seconds.items():
        name = f"{kind}: {what}, ms"
        figures[name] = max(figures[name], round(passed * 1000))
