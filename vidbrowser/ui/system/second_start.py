"""What a second start says to the window that is open, and what it makes of the answer."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from vidbrowser.startup.request import said
from vidbrowser.ui.system import peer

if TYPE_CHECKING:
    from vidbrowser.startup.request import Request

WAIT = 1_000
"""Milliseconds that a second start waits for the first window before it opens one of its own."""
TAKEN = b"taken\n"
_NOBODY = (
    QLocalSocket.LocalSocketError.ServerNotFoundError,
    QLocalSocket.LocalSocketError.ConnectionRefusedError,
)


class Answer(Enum):
    """What came of asking the window that may be open."""

    TAKEN = auto()
    NOBODY = auto()
    SILENT = auto()
    """Somebody listens, and did not say in time what the program says."""
    FOREIGN = auto()
    """Another user listens; nothing was said to it."""


def hand_over(name: str, request: Request) -> Answer:
    """Give `request` to the window that listens under `name`; takes a second at most."""
    until = QDeadlineTimer(WAIT)
    socket = QLocalSocket()
    answer = _connected(socket, name)
    if answer is None:
        socket.write(said(request))
        heard = b""
        while len(heard) < len(TAKEN) and socket.waitForReadyRead(max(0, until.remainingTime())):
            heard += bytes(socket.read(len(TAKEN)).data())
        answer = Answer.TAKEN if heard == TAKEN else Answer.SILENT
    socket.abort()
    return answer


def nobody_listens(name: str) -> bool:
    """Tell whether what lies at `name` was left behind by a window that did not end well."""
    socket = QLocalSocket()
    answer = _connected(socket, name)
    socket.abort()
    return answer is Answer.NOBODY


def _connected(socket: QLocalSocket, name: str) -> Answer | None:
    """Connect `socket` with who listens under `name`, if that is somebody to speak to."""
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT):
        return Answer.NOBODY if socket.error() in _NOBODY else Answer.SILENT
    return None if peer.is_same_user(int(socket.socketDescriptor())) else Answer.FOREIGN
