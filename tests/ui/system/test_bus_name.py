"""The desktop opens folders in the open window by the session bus, which is a real one here."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser.identity import ID, OBJECT

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gdbus")), reason="no session bus"
)

PROGRAM = f"""
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QProcess
from vidbrowser.ui.system.bus_name import BusName
app = QCoreApplication([])
name, other = BusName(), BusName()
print(name.taken, other.taken, flush=True)
name.requested.connect(lambda r: print(ascii([*map(str, r.paths), r.action, r.token]), flush=True))
process = QProcess()
process.finished.connect(app.quit)
process.start("gdbus", ["call", "--session", "--dest", "{ID}", "--object-path", "{OBJECT}",
    "--method", "org.freedesktop.Application." + sys.argv[1], *sys.argv[2:]])
app.exec()
name.close()
print(BusName().taken)
"""


def asked(*call: str) -> list[str]:
    """Return what the program, which has the name, hears of `call`."""
    told = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", PROGRAM, *call],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[3],
    )
    begun, *heard, ended = told.stdout.splitlines()
    assert begun == "True False"  # one has the name, another does without
    assert ended == "True"  # it was given up
    return heard


def test_folders_are_opened() -> None:
    uris = "['file:///records/a%20b', 'https://a.example/', 'file:///vid%E9os']"
    (heard,) = asked("Open", uris, "{}")
    assert heard == r"['/records/a b', '/vid\udce9os', '', '']"


def test_the_window_is_brought_forward_with_the_token_of_the_click() -> None:
    assert asked("Activate", "{'activation-token': <'wl-1'>, 'x': <7>}") == ["['', 'wl-1']"]


def test_actions_are_those_of_the_entry() -> None:
    assert asked("ActivateAction", "new-search", "[]", "{}") == ["['new-search', '']"]
    assert asked("ActivateAction", "erase", "[]", "{'activation-token': <7>}") == ["['', '']"]
