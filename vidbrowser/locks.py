"""Locks on open files: a program that ends, however it does, holds none any more."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 3.0  # seconds: who reads a small file and writes it anew has it much shorter
_BETWEEN = 0.01
_HELD = "another program has it open and does not go on"

if sys.platform == "win32":

    def lock(handle: int, *, wait: bool) -> bool:  # noqa: ARG001  # as below
        """Return True: this system keeps an open file from being removed by itself."""
        return True

else:
    import fcntl

    def lock(handle: int, *, wait: bool) -> bool:
        """Lock the open file `handle` until it is closed; False while another has it.

        Raises OSError where the file system has no locks.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Let no other program into what this one does, of all that hold the same `file`.

    It is made where it is not, and stays. Where that is not possible, or where the file system has
    no locks, nobody is kept out: what is written next tells why. Raises OSError when another has
    not let it go in some seconds: it was stopped.
    """
    handle = None
    with suppress(OSError):
        handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if handle is not None:
            _wait(handle, file, monotonic() + _PATIENCE)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _wait(handle: int, file: Path, end: float) -> None:
    while not _is_mine(handle):
        if monotonic() > end:
            raise OSError(errno.EAGAIN, _HELD, str(file))
        sleep(_BETWEEN)


def _is_mine(handle: int) -> bool:
    try:
        return lock(handle, wait=False)
    except OSError:  # there are no locks
        return True
