"""The program at rest: nothing in it wakes by the clock or waits unused, and it hears its end."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.test_app import ROOT, environment

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from vidbrowser import app
from vidbrowser.startup.request import Request
from vidbrowser.ui.window.main_window import MainWindow

NEEDLESS = ("vidbrowser.ui.overview", "vidbrowser.statistics")  # nobody has asked for it

def waking():
    of_python = {one for one in gc.get_objects() if isinstance(one, QTimer)}
    roots = [QApplication.instance(), *QApplication.topLevelWidgets()]
    timers = of_python.union(*(root.findChildren(QTimer) for root in roots))
    return [f"{one.parent()} each {one.interval()} ms"
            for one in timers if one.isActive() and not one.isSingleShot()]

def look(left):
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    read = window.results.catalogue is not None and not window.status.busy
    window.status.clearMessage()  # one that goes after a while
    if (not read or waking()) and left:
        QTimer.singleShot(500, lambda: look(left - 1))
    else:
        needless = [name for name in [*sys.modules] if name.startswith(NEEDLESS)]
        print(waking() or needless or "at rest" if read else "not read", flush=True)

real = app._do
app._do = lambda *given: (real(*given), look(60))
sys.exit(app.run(Request((app.paths.resources() / "sample",)), temporary_profile=False))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_nothing_wakes_it_but_a_signal_ends_it(tmp_path: Path, number: signal.Signals) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env=environment(home) | {"XDG_STATE_HOME": str(home / "state")},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            assert running.stdout is not None
            assert running.stdout.readline().strip() == "at rest"
            running.send_signal(number)
            _, told = running.communicate(timeout=60)
        finally:
            running.kill()
    assert running.returncode == 0, told
    assert "Traceback" not in told
    assert list(home.rglob("*.snapshot")) != []
