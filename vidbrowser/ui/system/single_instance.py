"""One window a profile: the first start listens for the others, which hand over and end."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vidbrowser import paths
from vidbrowser.locks import lock
from vidbrowser.startup.request import understood
from vidbrowser.translatable import translatable
from vidbrowser.ui.system import peer
from vidbrowser.ui.system.second_start import (
    TAKEN,
    WAIT,
    Answer,
    hand_over,
    nobody_listens,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.startup.request import Request

_log = logging.getLogger(__name__)
_MOST_BYTES = 8 << 20
"""Bytes that a second start may say: a command line has 2 MB at most, and is written as hex."""
_AT_ONCE = 16
"""Second starts that are listened to at the same time."""
_PATIENCE = 5_000
"""Milliseconds that a second start has for saying what it wants."""
_LONGEST = 60
"""Bytes of the folder's path: that of a socket has 104 on some systems, its name has 36."""
_NOTES = {
    Answer.SILENT: translatable(
        "Another window of this program does not answer, so this one was opened beside it. "
        "What is saved in one is not seen by the other before it is opened again."
    ),
    Answer.FOREIGN: translatable(
        "Another user listens where this program's first window does. "
        "Nothing was said there, and this window was opened by itself."
    ),
}
_BETWEEN = 20  # milliseconds between asking a window again that is only beginning to listen


def server_name(profile: Path) -> str | None:
    """Return the name under which the window of `profile` listens; each user has others.

    It is the path of a socket in a folder that nobody else can enter; None where there is none.
    """
    name = f"vidbrowser-{hashlib.sha256(os.fsencode(profile)).hexdigest()[:16]}"
    if sys.platform == "win32":
        return f"{name}-{os.environ.get('USERNAME', '')}"
    folder = paths.runtime_folder(_LONGEST)
    return None if folder is None else str(folder / f"{name}.socket")


@dataclass(frozen=True, slots=True)
class Start:
    """What a start is among the others: the first, one that has handed over, or one by itself."""

    first: FirstInstance | None = None
    handed_over: bool = False
    note: str = ""
    """Why it is by itself, for the person."""

    def heard_by(self, listener: Callable[[Request], None]) -> None:
        """Call `listener` with what later starts hand over."""
        if self.first is not None:
            self.first.requested.connect(listener)

    def close(self) -> None:
        """Hear later starts no more."""
        if self.first is not None:
            self.first.close()


def begin(profile: Path, given: Request) -> Start:
    """Hand `given` over to the window of `profile`, or become it: then it listens from now on.

    It is asked for a second: one that is being opened has the lock before it listens.
    """
    name = server_name(profile)
    if name is None:
        _log.warning("There is no folder of the user's own to listen in: starts are not joined")
        return Start()
    until = QDeadlineTimer(WAIT)
    while (answer := hand_over(name, given)) is Answer.NOBODY:
        first = FirstInstance(name)
        if first.alone:
            return Start(first)
        if until.hasExpired():
            answer = Answer.SILENT
            break
        QThread.msleep(_BETWEEN)
    return Start(handed_over=answer is Answer.TAKEN, note=_NOTES.get(answer, ""))


class FirstInstance(QObject):
    """Listens for second starts, of the same user only, while it has the lock of the name.

    `alone` is False where another has it. Where listening is not possible the log says so.
    """

    requested = Signal(object)
    """A `Request`; an empty one when the second start only wants the window."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_connected)
        self._lock = _locked(name)
        self.alone = self._lock is not None
        if self.alone and not self._listens(name):
            _log.warning("Second starts are not heard: %s", self._server.errorString())

    @property
    def listening(self) -> bool:
        """Whether second starts are heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        if self._lock is not None and self._lock >= 0:
            os.close(self._lock)
        self._lock = None

    def _listens(self, name: str) -> bool:
        """Begin to listen; only what was left behind, and has nobody behind it, is removed."""
        if sys.platform == "win32":
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        elif _is_socket(name) and nobody_listens(name):
            QLocalServer.removeServer(name)
        return self._server.listen(name)

    def _on_connected(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            if len(self._open) >= _AT_ONCE or not _is_own(socket):
                socket.abort()
                continue
            self._open.add(socket)
            socket.setReadBufferSize(_MOST_BYTES)
            socket.disconnected.connect(lambda s=socket: self._open.discard(s))
            socket.readyRead.connect(lambda s=socket: self._on_ready(s))
            QTimer.singleShot(_PATIENCE, socket, socket.abort)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            given = understood(bytes(socket.readLine().data()))
            if given is not None:
                socket.write(TAKEN)
                socket.flush()
                self.requested.emit(given)
        elif socket.bytesAvailable() >= _MOST_BYTES:
            socket.abort()


def _is_own(socket: QLocalSocket) -> bool:
    return peer.is_same_user(int(socket.socketDescriptor()))


def _is_socket(name: str) -> bool:
    try:
        return stat.S_ISSOCK(os.lstat(name).st_mode)
    except OSError:
        return False


def _locked(name: str) -> int | None:
    """Return an open file with the lock of `name`; None while another has it, -1 without locks."""
    try:
        if sys.platform == "win32":
            return -1
        handle = os.open(f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        _log.warning("It cannot be told whether a window is open: %s", error)
        return -1
    try:
        if lock(handle, wait=False):
            return handle
    except OSError as error:
        _log.warning("It cannot be told whether a window is open: %s", error)
        return handle
    os.close(handle)
    return None
