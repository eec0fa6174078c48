"""Programs that listen where the first window does, and are not it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LISTENER = """
import os, socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o777)
if sys.argv[2] == "nobody":
    os.setuid(65534)
listener.listen()
print("listens", flush=True)
while True:
    end, _ = listener.accept()
    if sys.argv[2] == "silent":
        kept = globals().setdefault("kept", [])
        kept.append(end)
        continue
    heard = end.makefile("rb").readline()
    sys.stdout.write(f"heard {heard!r}\\n")  # at once: who listens is killed at any time
    sys.stdout.flush()
    try:
        end.sendall(sys.argv[3].encode())
    except OSError:
        pass
    end.close()
"""


@contextmanager
def listening(place: Path, kind: str, answer: str = "") -> Iterator[subprocess.Popen[str]]:
    """Run a program that listens at `place`; it is killed at the end, and its socket stays."""
    program = subprocess.Popen(
        [sys.executable, "-c", _LISTENER, place, kind, answer], stdout=subprocess.PIPE, text=True
    )
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "listens\n"
        yield program
    finally:
        program.kill()
        program.wait()
        program.stdout.close()  # type: ignore[union-attr]  # it is a pipe


@contextmanager
def as_nobody(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another user listen at `place` and say what the first window says; needs root."""
    with listening(place, "nobody", "taken\n") as program:
        yield program


def said(program: subprocess.Popen[str]) -> str:
    """End `program` and return what it has printed since it listens."""
    program.kill()
    assert program.stdout is not None
    return program.stdout.read()
