"""The real program on a screen of its own, with one who has it read aloud."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import IO

ANSWER = b"answer "
PYTHON = "/usr/bin/python3"
_TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-run-session", PYTHON)
_HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_READER = Path(__file__).with_name("screen_reader.py")
_PATIENCE = 30.0
"""Seconds that something may take on a busy machine."""


def missing() -> str:
    """Say what is not here that a program is listened to with; "" when all is."""
    absent = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if absent:
        return f"{absent[0]} is not here"
    listens = subprocess.run([PYTHON, "-c", _HAS_ATSPI], capture_output=True, check=False)
    return "" if listens.returncode == 0 else f"{PYTHON} has no gir1.2-atspi-2.0"


class ReadAloud:
    """Starts the program on `folder` and hears it; to be used as a context."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._open = ExitStack()
        self._folder, self._home = folder, home
        self.heard: list[tuple[str, str, str]] = []
        """Kind, words and role of all that was heard."""
        self._noted = 0  # so many of them were waited for, or passed over

    def __enter__(self) -> ReadAloud:
        with ExitStack() as begun:
            self._begin(begun)
            self._open = begun.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _begin(self, begun: ExitStack) -> None:
        reading, writing = os.pipe()
        screen = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
        ]
        self._start(begun, screen, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        kept = {
            name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ
        }
        environment = kept | {
            "DISPLAY": display,
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home),
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "0",
            "LANG": "C.UTF-8",
        }
        self._start(begun, ["openbox"], env=environment)
        program = [sys.executable, "-m", "vidbrowser", "--temp-profile", str(self._folder)]
        reader = ["dbus-run-session", "--", PYTHON, str(_READER), *program]
        pipe = subprocess.PIPE
        self._reader = self._start(begun, reader, env=environment, stdin=pipe, stdout=pipe)
        begun.callback(self._end_reader)
        self.wait(lambda: self.ask("appeared"))

    def _start(
        self, begun: ExitStack, command: Sequence[str], **how: Any
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **how)
        begun.callback(process.wait)
        begun.callback(process.terminate)
        return process

    def _end_reader(self) -> None:
        with suppress(BrokenPipeError):  # where the reader has ended already
            self._pipe(self._reader.stdin).close()  # it ends the program, its session with it
        self._reader.wait(_PATIENCE)
        self._pipe(self._reader.stdout).close()

    def _pipe(self, pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe

    def ask(self, verb: str, *arguments: str) -> Any:
        """Let the reader do something; see `screen_reader.Reader`."""
        line = json.dumps([verb, *arguments]).encode() + b"\n"
        self._pipe(self._reader.stdin).write(line)
        self._pipe(self._reader.stdin).flush()
        for answer in self._pipe(self._reader.stdout):
            if answer.startswith(ANSWER):  # what serves the session writes there too
                return json.loads(answer.removeprefix(ANSWER))
        raise EOFError("the screen reader has ended")

    def wait(self, is_so: Callable[[], Any]) -> Any:
        """Return what `is_so` says as soon as that is something."""
        end = monotonic() + _PATIENCE
        while not (answer := is_so()):
            assert monotonic() < end, f"not heard; last: {self.heard[-12:]}"
            sleep(0.05)
        return answer

    def hear(self, words: str, kind: str = "") -> tuple[str, str, str]:
        """Wait for `words` in an event of `kind`, after what was waited for last; return it."""

        def said() -> Any:
            self.heard += [tuple(event) for event in self.ask("heard")]
            while self._noted < len(self.heard):
                self._noted += 1
                event = self.heard[self._noted - 1]
                if words in event[1] and kind in event[0]:
                    return event
            return None

        found: tuple[str, str, str] = self.wait(said)
        return found

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them."""
        self.ask("press", *keys)

    def write(self, text: str) -> None:
        """Type `text`."""
        self.ask("write", text)

    def found(self, name: str, role: str = "") -> dict[str, Any]:
        """Wait for an object of this name and role that is seen, and return it."""

        def seen() -> Any:
            tree = self.ask("tree")
            return next((o for o in tree if o["name"] == name and role in o["role"]), None)

        found: dict[str, Any] = self.wait(seen)
        return found
