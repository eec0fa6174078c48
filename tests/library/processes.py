"""What a process that reads can do and suffer, for the tests of who asks it to."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import sys
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic, sleep
from typing import TYPE_CHECKING, NoReturn

from tests.library.disk import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def die() -> NoReturn:
    """End the process as the system does where memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def stop() -> None:
    """Stop the process; somebody may let it go on."""
    os.kill(os.getpid(), signal.SIGSTOP)


def hang() -> NoReturn:
    """Wait for ever, as for a disk that does not answer."""
    Event().wait()
    raise AssertionError


def answer_half_and_die() -> bytes:
    """Have the process end while it writes a large answer."""
    return _answer_half_and(die)


def answer_half_and_stop() -> bytes:
    """Have the process stop while it writes a large answer."""
    return _answer_half_and(stop)


def _answer_half_and(then: Callable[[], object]) -> bytes:
    send = socket.socket.sendall

    def half(channel: socket.socket, message: bytes) -> None:
        send(channel, message if len(message) < len(large) else message[: len(message) // 2])
        if len(message) >= len(large):
            then()

    large = bytes(8 << 20)
    socket.socket.sendall = half  # type: ignore[method-assign, assignment]
    return large


def no_memory() -> NoReturn:
    """Raise what a lack of memory raises."""
    raise MemoryError


def recurse() -> NoReturn:
    """Raise what nesting too deep raises."""
    recurse()


def leave() -> NoReturn:
    """Raise what is no Exception."""
    raise SystemExit(3)


@contextmanager
def none_to_be_had() -> Iterator[None]:
    """Have no process start, as where the system allows no more."""
    multiprocessing.set_executable("/no/such/python")
    try:
        yield
    finally:
        multiprocessing.set_executable(sys.executable)


def wait_for_file(path: str) -> int:
    """Wait until there is a file `path`; returns the number of the process."""
    while not os.path.exists(path):  # noqa: PTH110
        sleep(0.01)
    return os.getpid()


def wait_for_the_end(pid: int) -> None:
    """Wait until the process `pid` has ended."""
    wait_until(lambda: not runs(pid))


def wait_for_the_end_of_all() -> None:
    """Wait until this process has no children that read."""
    wait_until(lambda: not multiprocessing.active_children())


def wait_until(expected: Callable[[], bool]) -> None:
    """Wait until something is as expected."""
    end = monotonic() + PATIENCE
    while not expected():
        assert monotonic() < end
        sleep(0.01)


def runs(pid: int) -> bool:
    """Return whether the process `pid` is there and has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # it may go while its file is read
        return False
