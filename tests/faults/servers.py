"""A server on loopback that says whatever bytes it is told to, as slowly, as long and as often."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    Answer = Callable[["Talk"], None]

_PAUSE = 0.05
"""Seconds between two bytes of a server that drips."""
_RESET = struct.pack("ii", 1, 0)


class Talk:
    """One connection, whose request was read."""

    def __init__(self, connection: socket.socket, port: int, stopped: threading.Event) -> None:
        self._connection, self.port, self._stopped = connection, port, stopped

    def say(self, *parts: bytes) -> None:
        self._connection.sendall(b"".join(parts))

    def drip(self, parts: Iterable[bytes]) -> None:
        """Say one part now and then; it need not end."""
        for part in parts:
            if self._stopped.wait(_PAUSE):
                return
            self.say(part)

    def flood(self, part: bytes) -> None:
        """Say the same without end, whether or not it is taken, until the other side has gone."""
        self._connection.settimeout(0.1)
        while not self._stopped.is_set():
            try:
                self.say(part)
            except TimeoutError:
                if self._has_gone():
                    return

    def _has_gone(self) -> bool:
        with suppress(TimeoutError):
            return not self._connection.recv(1)
        return False

    def hang(self) -> None:
        """Say nothing more, until the other side has gone."""
        self._connection.settimeout(0.1)
        while not self._stopped.is_set() and not self._has_gone():
            continue

    def reset(self) -> None:
        """Break off so that the other side gets an error."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._connection.close()


class Misbehaving:
    """Listens while it is entered; `answers` are called by the first part of the path asked for."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        stopped, self.asked = threading.Event(), Counter[str]()
        self._stopped = stopped
        outer = self

        class Request(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with suppress(OSError):
                    path = _path(self.request)
                    outer.asked[path] += 1
                    if path in answers:
                        answers[path](Talk(self.request, outer.port, stopped))

        class Server(socketserver.ThreadingTCPServer):
            request_queue_size = 128
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Request)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Misbehaving:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def connected_to(port: int) -> int:
    """Return how many sockets programs here have that are connected to the port `port`."""
    lines = Path("/proc/self/net/tcp").read_text().splitlines()[1:]
    about = [line.split() for line in lines]
    return sum(int(a[2].rpartition(":")[2], 16) == port and a[9] != "0" for a in about)


def _path(connection: socket.socket) -> str:
    """Return the first part of the path that is asked for; "" when nothing is any more."""
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(4096)
        if not part:
            return ""
        head += part
    return head.split(b" ", 2)[1].decode().split("/")[1].partition("?")[0]
