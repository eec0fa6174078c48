"""Not one packet leaves the machine unless pictures are allowed: the real program is listened to.

Python tells of each look-up of a name and each connection before it is made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

HOST = "pictures.invalid"
LISTEN = """
import json, sys

SEEN = []


def listen(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname"):
        place = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
        if isinstance(place, tuple) or event.startswith("socket.get"):  # else a path: this machine
            SEEN.append(str(place))


sys.addaudithook(listen)
"""
COMMAND = """
from vidbrowser.cli import main

main(["pictures", sys.argv[1]])
print(json.dumps(SEEN))
"""
WINDOW = """
from pathlib import Path
from PySide6.QtCore import QTimer
from vidbrowser import app, paths
from vidbrowser.ui.system.desktop import Desktop

folder = Path(sys.argv[1])
application = app.application()
window = app.build(None, Desktop())
window.show()
window.open_library([folder])
loader = window.services.thumbnails
begun = False


def look():
    global begun
    result = window.results.result
    if result is None or not len(result.rows) or window.status.busy:
        return
    if not begun:
        begun = True
        window.actions_by_id["as_grid"].trigger()
        window.actions_by_id["fetch_shown"].trigger()
    summaries = result.summaries(0, len(result.rows))
    waits = [s for s in summaries if loader.thumbnail(s.image, s.path).missing is None]
    if not waits and not window.picture_actions.fetching.busy:
        window.close()


timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
application.exec()
window.services.library.join()
print(json.dumps(SEEN), flush=True)
import os
os._exit(0)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.md").write_text(
            f'---\nid: "{number}"\ntitle: "T"\nimage: "http://{HOST}/{number}.jpg"\n---\n'
        )
    return folder


def _environment(folder: Path) -> dict[str, str]:
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return {**kept, **homes, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}


def heard(tmp_path: Path, program: str, folder: Path) -> list[Any]:
    told = subprocess.run(
        [sys.executable, "-c", LISTEN + program, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env=_environment(tmp_path),
    )
    found: list[Any] = json.loads(told.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("program", [COMMAND, WINDOW], ids=["command", "window"])
@pytest.mark.parametrize("forbid", ["never", "offline"])
def test_nothing_leaves(tmp_path: Path, folder: Path, program: str, forbid: str) -> None:
    settings = Settings(tmp_path / "config" / "vidbrowser")
    settings.set_pictures("never" if forbid == "never" else "always")
    settings.set_offline(forbid == "offline")
    assert heard(tmp_path, program, folder) == []


@pytest.mark.parametrize("program", [COMMAND, WINDOW], ids=["command", "window"])
def test_what_leaves_is_heard(tmp_path: Path, folder: Path, program: str) -> None:
    Settings(tmp_path / "config" / "vidbrowser").set_pictures("always")
    assert HOST in heard(tmp_path, program, folder)
