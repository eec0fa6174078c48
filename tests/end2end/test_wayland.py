"""The Wayland story: window, popups and second start under a compositor in memory.

What is asked of the compositor is read from what the program's Wayland library logs of it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from vidbrowser import paths
from vidbrowser.identity import ID, NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(not shutil.which("weston"), reason="no weston, the compositor")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds, on a loaded machine
WESTON = (
    *("weston", "--backend=headless-backend.so", "--use-pixman", "--width=1300", "--height=900"),
    *("--no-config", "--socket=screen", "--idle-time=0", "--debug"),
)
POPUPS = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from vidbrowser import app
from vidbrowser.ui.system.desktop import Desktop
application = app.application()
assert application.platformName() == "wayland"
with tempfile.TemporaryDirectory() as profile:
    window = app.build(Path(profile), Desktop())
    window.show()
    window.open_library([Path(sys.argv[1])])
    edit = window.filter_bar.edit
    turn = QTimer(interval=50)
    def type_when_read():
        if window.results.result is not None and len(window.results.result.rows):
            turn.stop()
            edit.setFocus()
            QTest.keyClicks(edit, "tag:r")
    turn.timeout.connect(type_when_read)
    turn.start()
    application.exec()
"""


@contextmanager
def session_in(compositor: tuple[str, ...], **more: str) -> Iterator[dict[str, str]]:
    """Run a compositor, with the variables `more`; give those of a session in it.

    It has no session bus.
    """
    with tempfile.TemporaryDirectory(prefix="wl-") as place:  # a socket's path is short
        folder = Path(place)
        session = {**os.environ, "XDG_RUNTIME_DIR": place, "HOME": place, "PYTHONPATH": str(ROOT)}
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            session.pop(name, None)
        with started(compositor, session | more, folder / "weston") as weston:
            until(lambda: (folder / "screen").exists(), weston)
            own = {"WAYLAND_DISPLAY": "screen", "QT_QPA_PLATFORM": "wayland", "WAYLAND_DEBUG": "1"}
            yield session | own


@pytest.fixture
def surroundings() -> Iterator[dict[str, str]]:
    """Run a compositor that draws into memory; return the variables of a session in it."""
    with session_in(WESTON) as session:
        yield session


@contextmanager
def started(
    order: tuple[str, ...], session: dict[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as told:
        process = subprocess.Popen(
            order, env=session, cwd=session["HOME"], stdout=told, stderr=told
        )
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def until(is_so: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    end = monotonic() + PATIENCE
    while not is_so():
        assert process.poll() is None, "it ended before"
        assert monotonic() < end
        sleep(0.05)


def window_is_drawn(session: dict[str, str]) -> bool:
    """Return whether the screen shows the window: much white, of which weston has none."""
    folder = Path(session["HOME"])
    subprocess.run(["weston-screenshooter"], env=session, cwd=folder, capture_output=True)
    files = sorted(folder.glob("wayland-screenshot*.png"))
    if not files:
        return False
    with Image.open(files[-1]) as picture:
        light = picture.convert("L").point(lambda level: 255 if level > 230 else 0)
        return light.histogram()[255] > picture.width * picture.height / 4


PROGRAM = (sys.executable, "-m", "vidbrowser")


def test_a_window_of_its_id_is_drawn_and_a_second_start_joins_it(
    surroundings: dict[str, str],
) -> None:
    session, log = surroundings, Path(surroundings["HOME"]) / "told"
    order = (*PROGRAM, str(paths.resources() / "sample"))
    with started(order, session, log) as program:
        until(lambda: f'set_app_id("{ID}")' in log.read_text("utf-8", "replace"), program)
        assert f'set_title("{NAME}")' in log.read_text("utf-8", "replace")
        until(lambda: window_is_drawn(session), program)
        again = session | {"XDG_ACTIVATION_TOKEN": "given-by-the-panel", "WAYLAND_DEBUG": ""}
        second = subprocess.run(PROGRAM, env=again, check=False, timeout=PATIENCE)
        assert second.returncode == 0
        told = log.read_text("utf-8", "replace")
        assert "get_popup" not in told
        if "xdg_activation_v1" in told:  # weston has it from 13 on
            asked = r'xdg_activation_v1[@#]\d+\.activate\("given-by-the-panel"'
            until(lambda: re.search(asked, log.read_text("utf-8", "replace")), program)
        assert program.poll() is None
        program.terminate()
        assert program.wait(PATIENCE) == 0


def test_completions_are_a_popup_of_the_window(surroundings: dict[str, str]) -> None:
    """Menus grab the input, which this compositor has none of: see test_wayland_seat.py."""
    session, log = surroundings, Path(surroundings["HOME"]) / "told"
    order = (sys.executable, "-c", POPUPS, str(paths.resources() / "sample"))
    with started(order, session, log) as program:
        until(lambda: "get_popup" in log.read_text("utf-8", "replace"), program)
    assert "protocol error" not in log.read_text("utf-8", "replace").lower()
