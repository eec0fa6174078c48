"""One process that does a thing at a time, within a time, and whose end harms nobody else.

It shares nothing with others but a socket of its own: one that dies or stops halfway through an
answer, or that waits for a disk for ever, holds up what it was asked for and no more.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import socket
from contextlib import suppress
from importlib import import_module
from multiprocessing import connection, parent_process
from multiprocessing.context import SpawnProcess
from struct import Struct
from threading import Thread
from time import monotonic
from typing import Any

_NICE = 10  # the window comes first, then the thread that hands out work
_GONE = 1.0  # seconds to wait for the end of one that was killed: an unkillable one sits in a disk
_SHORTEST = 1e-3  # seconds: none at all would mean to a socket not to wait
_LENGTH = Struct("!Q")


class WorkError(Exception):
    """What was asked of a process was not done."""


class DiedError(WorkError):
    """The process ended, by itself or by force."""


class UnansweredError(WorkError):
    """The process did not answer in time: it was stopped, or waits for a disk."""


class FailedError(WorkError):
    """The work raised an error: its type and its traceback."""

    def __init__(self, kind: str, traceback: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.traceback = traceback


class Worker:
    """A process that begins to start; raises OSError where none can be had.

    One thread uses it; any may `kill` it.
    """

    def __init__(self) -> None:
        self._channel, other = socket.socketpair()
        self._process = _Process(target=_serve, args=(other,), daemon=True)
        with other:
            try:
                self._process.start()
            except BaseException:
                self._channel.close()
                raise

    def wait_ready(self, seconds: float) -> None:
        """Wait until it has started; raises WorkError when it does not."""
        self._answer(None, seconds)

    def do(self, work: bytes, seconds: float) -> Any:
        """Return what `work` (see `packed`) returns; raises WorkError.

        After any error but FailedError it is of no more use.
        """
        result, failure = pickle.loads(self._answer(work, seconds))  # noqa: S301 - our own process
        if failure is not None:
            raise FailedError(*failure)
        return result

    def _answer(self, message: bytes | None, seconds: float) -> bytearray:
        end = monotonic() + seconds  # does not go on while the machine sleeps
        try:
            if message is not None:
                self._channel.settimeout(seconds)
                _send(self._channel, message)
            return _receive(self._channel, end)
        except TimeoutError:
            raise UnansweredError from None
        except (EOFError, OSError):
            raise DiedError from None

    def kill(self) -> None:
        """End it at once; whoever waits for its answer learns that it died."""
        self._process.kill()
        with suppress(OSError):
            self._channel.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        """End it and give back what the system has of it."""
        self.kill()
        self._channel.close()
        self._process.join()


class _Process(SpawnProcess):
    """Is killed before it is waited for, as is done at the end of the program, and not for long."""

    def join(self, timeout: float | None = None) -> None:
        if timeout is None:
            self.kill()
        super().join(_GONE if timeout is None else timeout)


def packed(work: Any, *args: Any) -> bytes:
    """Return a call as a process takes it."""
    return pickle.dumps((work, args), pickle.HIGHEST_PROTOCOL)


def _send(channel: socket.socket, message: bytes) -> None:
    channel.sendall(_LENGTH.pack(len(message)))
    channel.sendall(message)


def _receive(channel: socket.socket, end: float | None = None) -> bytearray:
    """Return a message; raises TimeoutError after `end`, EOFError when nobody sends any more."""
    (length,) = _LENGTH.unpack(_exactly(channel, _LENGTH.size, end))
    return _exactly(channel, length, end)


def _exactly(channel: socket.socket, count: int, end: float | None) -> bytearray:
    received = bytearray(count)
    left = memoryview(received)
    while left:
        channel.settimeout(None if end is None else max(_SHORTEST, end - monotonic()))
        size = channel.recv_into(left)
        if not size:
            raise EOFError
        left = left[size:]
    return received


def _serve(channel: socket.socket) -> None:
    """Do, in the process, what is asked for until nobody asks any more."""
    _prepare()
    with channel, suppress(EOFError, OSError):
        _send(channel, b"")
        while True:
            _send(channel, _done(_receive(channel)))


def _done(message: bytearray) -> bytes:
    """Return the answer to `message`: what its work returns, or the error that it raises."""
    try:
        work, args = pickle.loads(message)  # noqa: S301 - from the program that started this one
        return pickle.dumps((work(*args), None), pickle.HIGHEST_PROTOCOL)
    except BaseException as error:
        from traceback import format_exc  # rarely needed, and a tenth of the time of a start

        return pickle.dumps((None, (type(error).__name__, format_exc())))


def _prepare() -> None:
    """Leave Ctrl+C to the program, end when it has ended, however it did; load what is needed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):  # Windows has none
        os.nice(_NICE)
    bytes(30 << 20)  # once freed, glibc keeps memory instead of asking anew for each large text
    import_module("vidbrowser.library.wire")
    gc.freeze()  # looking for cycles takes a tenth of the time, and there are hardly any
    gc.set_threshold(100_000)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(0)
