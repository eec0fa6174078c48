"""What may lie in the place of a file that the program keeps, each made for real."""

from __future__ import annotations

import os
import resource
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def _folder(path: Path) -> None:
    path.mkdir()
    (path / "somebody's.txt").write_text("kept")


def _socket(path: Path) -> None:
    here = os.open(".", os.O_RDONLY)
    os.chdir(path.parent)  # the path of a socket is bounded
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path.name)
    finally:
        os.fchdir(here)
        os.close(here)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10 << 30)


NO_FILES: dict[str, Callable[[Path], None]] = {
    "folder": _folder,
    "pipe": os.mkfifo,
    "socket": _socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
}


def _holding(content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


DAMAGED: dict[str, Callable[[Path], None]] = {
    "huge": _huge,
    "nested": _holding(b"[" * 10_000),
    "nested and whole": _holding(b"[" * 10_000 + b"]" * 10_000),
    "nothing but zeros": _holding(bytes(4096)),
    "half a character": _holding(b'{"searches": "\xed\xa0\x80"}'),
    "a number": _holding(b"9" * 5_000),
}
UNREADABLE: dict[str, Callable[[Path], None]] = {
    "loop": lambda path: path.symlink_to(path.name),
    "input error": lambda path: path.symlink_to("/proc/self/mem"),
}
"""Reading these ends in an OSError, for every user: ELOOP, EIO."""
EVERYTHING = NO_FILES | DAMAGED | UNREADABLE


@contextmanager
def without_privileges(path: Path) -> Iterator[None]:
    """Let permissions count for who runs the tests; root becomes nobody, who reaches `path`."""
    if os.geteuid() != 0:
        yield
        return
    opened = [folder for folder in path.parents if folder.stat().st_mode & 0o077 == 0]
    for folder in opened:
        folder.chmod(0o755)
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)
        for folder in opened:
            folder.chmod(0o700)


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow: each write ends as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
