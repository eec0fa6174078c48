"""A second start hands its paths to the window that is open, and ends."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

_WAIT = 1_000
"""Milliseconds that a second start waits for the first window before it opens one of its own."""
_MOST_BYTES = 1_000_000


def server_name(profile: Path) -> str:
    """Return the name under which the window of `profile` listens; each user has others."""
    who = f"{os.getuid() if hasattr(os, 'getuid') else ''}:{profile}"
    return "vidbrowser-" + hashlib.sha256(os.fsencode(who)).hexdigest()[:20]


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give `paths` to the window that listens under `name`; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT):
        return False
    written = [os.fsencode(path.absolute()).hex() for path in paths]
    socket.write(json.dumps(written).encode() + b"\n")
    taken = socket.waitForBytesWritten(_WAIT) and socket.waitForReadyRead(_WAIT)
    socket.disconnectFromServer()
    return taken


class FirstInstance(QObject):
    """Listens for second starts; only those of the same user are heard."""

    paths_received = Signal(list)
    """Absolute paths that a second start was given; none when it only wants the window."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a window that did not end well
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connected(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(lambda s=socket: self._on_ready(s))
            socket.disconnected.connect(socket.deleteLater)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            paths = understood(bytes(socket.readLine().data()))
            if paths is not None:
                socket.write(b"taken\n")
                socket.flush()
                self.paths_received.emit(paths)


def understood(line: bytes) -> list[Path] | None:
    """Return the paths that `line` names; None when it is not what a second start says."""
    try:
        written = json.loads(line)
        return [Path(os.fsdecode(bytes.fromhex(text))) for text in written]
    except (ValueError, TypeError):
        return None
