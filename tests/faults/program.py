"""The program as a process of its own, in a world of its own, for what breaks it from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds after which what has not ended hangs."""
MAIN = (sys.executable, "-m", "vidbrowser")


class Home:
    """The folders of a person, below `folder`: what the program keeps is nowhere else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = folder / ".cache" / "vidbrowser"
        self.snapshots = self.cache / "snapshots"
        self.settings = folder / ".config" / "vidbrowser"
        self.searches = folder / ".local" / "share" / "vidbrowser" / "searches.json"
        (folder / "run").mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def environment(self) -> dict[str, str]:
        own = {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder / "run")}
        passed = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "DBUS_"))}
        return passed | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    def begin(self, *command: object, **options: Any) -> subprocess.Popen[bytes]:
        """Start `command` in a session of its own, so that all that it leaves can be found."""
        line = [str(part) for part in command]
        own: dict[str, Any] = {"env": self.environment, "cwd": ROOT, "start_new_session": True}
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(line, **(own | pipes | options))

    def run(self, *arguments: object, before: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of the program to its end; `before` is done by the shell."""
        command = [*MAIN, *map(str, arguments)]
        shell = ["bash", "-c", f'{before}; exec "$@"', "-"] if before else []
        return subprocess.run(
            [*shell, *command],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    @property
    def unfinished(self) -> list[Path]:
        """What runs that were killed left half written."""
        return sorted(self.folder.rglob("*.unfinished"))


def of_session(session: int) -> list[tuple[int, str]]:
    """Return the processes of a session that live, with their command lines."""
    found = []
    for entry in os.listdir("/proc"):
        with suppress(OSError, ValueError):
            about = Path(f"/proc/{int(entry)}/stat").read_text().rpartition(")")[2].split()
            if int(about[3]) == session and about[0] != "Z":
                line = Path(f"/proc/{entry}/cmdline").read_bytes().replace(b"\0", b" ")
                found.append((int(entry), line.decode(errors="replace")))
    return found


def orphans(session: int, patience: float = 10.0) -> list[tuple[int, str]]:
    """Return, and end, what of a session lives on after its first process has ended."""
    end = monotonic() + patience
    while (left := of_session(session)) and monotonic() < end:
        sleep(0.02)
    for pid, _ in left:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return left


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all of its session, whatever state they are in."""
    for pid, _ in of_session(process.pid):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.kill()
    process.communicate()
