"""Under Wayland with keys and a pointer: menus grab.

The compositor is a window of an X server that draws into memory, which presses the keys.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end2end.test_wayland import PROGRAM, WESTON, session_in, started, until
from vidbrowser import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

NEEDED = ("weston", "Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Run a compositor that has a seat; return the variables of a session in it."""
    reading, writing = os.pipe()
    order = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24"]
    order += ["-nolisten", "tcp"]
    server = subprocess.Popen(order, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        weston = (WESTON[0], "--backend=x11-backend.so", *WESTON[2:])
        with session_in(weston, DISPLAY=display) as session:
            yield session | {"SEAT": display}
    finally:
        server.terminate()
        server.wait()


def press(session: dict[str, str], *what: str) -> None:
    """Have the X server's pointer and keys do `what`."""
    subprocess.run(["xdotool", *what], env={**os.environ, "DISPLAY": session["SEAT"]}, check=True)


def test_a_menu_is_a_popup_that_grabs_and_goes_by_esc(seat: dict[str, str]) -> None:
    log = Path(seat["HOME"]) / "told"

    def told() -> str:
        return log.read_text("utf-8", "replace")

    with started((*PROGRAM, str(paths.resources() / "sample")), seat, log) as program:
        until(lambda: "wl_keyboard" in told() and ".enter(" in told(), program)
        until(lambda: _opens_menu(seat, told()), program)
        assert ".grab(wl_seat" in told()
        press(seat, "key", "Escape")
        until(lambda: _is_gone(told()), program)
    assert "protocol error" not in told().lower()


def _opens_menu(seat: dict[str, str], told: str) -> bool:
    if "get_popup" not in told:
        press(seat, "key", "alt+f", "sleep", "3")
    return "get_popup" in told


def _is_gone(told: str) -> bool:
    return any("xdg_popup" in line and ".destroy()" in line for line in told.splitlines())
