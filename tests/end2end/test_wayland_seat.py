"""Under Wayland with keys and a pointer: menus grab, and a file is dropped from another program.

The compositor is a window of an X server that draws into memory, which presses the keys.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.end2end.test_wayland import PROGRAM, WESTON, session_in, started, until
from vidbrowser import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

NEEDED = ("weston", "weston-screenshooter", "Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)
MAGENTA = (255, 0, 255)
SOURCE = """
import sys
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget
class Source(QWidget):
    def mouseMoveEvent(self, event):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec()
application = QApplication([])
source = Source()
source.setStyleSheet("background: #ff00ff")
source.setFixedSize(120, 120)
source.show()
application.exec()
"""


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


def center(session: dict[str, str]) -> tuple[int, int] | None:
    """Return where on the screen the source of drags is."""
    folder = Path(session["HOME"])
    subprocess.run(["weston-screenshooter"], env=session, cwd=folder, capture_output=True)
    files = sorted(folder.glob("wayland-screenshot*.png"))
    if not files:
        return None
    with Image.open(files[-1]) as picture:
        red, green, blue = picture.convert("RGB").split()
    magenta = Image.merge("RGB", (red, green.point(lambda level: 255 - level), blue))
    mask = magenta.convert("L").point(lambda level: 255 if level == 255 else 0)
    box = mask.getbbox()
    return ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2) if box else None


def drag(session: dict[str, str]) -> bool:
    """Drag from the source, if it is seen, to where it does not lie; return False: look again."""
    if (source := center(session)) is None:
        return False
    x, y = source
    press(session, "mousemove", str(x), str(y), "sleep", "0.3", "mousedown", "1")
    for step in range(1, 6):
        press(session, "mousemove", str(x - step * 10), str(y - step * 10), "sleep", "0.2")
    aside = 500 if abs(y - 500) > 200 else 250
    press(session, "mousemove", "650", str(aside), "sleep", "1", "mouseup", "1", "sleep", "2")
    return False


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


def test_a_folder_that_another_program_drops_is_read(seat: dict[str, str], tmp_path: Path) -> None:
    shutil.copytree(paths.resources() / "sample", tmp_path / "two words")
    home = Path(seat["HOME"])
    order = (sys.executable, "-c", SOURCE, str(tmp_path / "two words"))
    with started(PROGRAM, seat, home / "told") as program:
        until(lambda: "wl_surface" in (home / "told").read_text("utf-8", "replace"), program)
        with started(order, seat, home / "source"):
            kept = home / ".cache" / "vidbrowser" / "snapshots"
            until(lambda: any(kept.glob("*.snapshot")) or drag(seat), program)
