"""Connections that are kept from one fetch to the next: still under its limit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vidbrowser.thumbnails.outcome import Picture

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

    from vidbrowser.thumbnails.fetcher import Fetcher

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


def test_a_byte_now_and_then_over_a_connection_that_was_kept(
    server: Server, fetcher: Fetcher, picture: Encoder
) -> None:
    came_from: list[object] = []
    cut = threading.Event()

    def quick(request: BaseHTTPRequestHandler) -> None:
        came_from.append(request.client_address)
        body = picture("PNG")
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
        request.wfile.write(head.encode() + body)

    def slow(request: BaseHTTPRequestHandler) -> None:
        came_from.append(request.client_address)
        try:
            while not server.stopped.wait(0.05):
                request.wfile.write(b"X")
        except OSError:
            cut.set()
            raise

    server.answers |= {"/quick": quick, "/slow": slow}
    assert isinstance(fetcher.fetch(server.url("/quick")), Picture)
    fetch = threading.Thread(target=fetcher.fetch, args=(server.url("/slow"),))
    fetch.start()
    in_time = cut.wait(30)
    server.stopped.set()
    fetch.join()
    assert in_time
    assert came_from[0] == came_from[1]


def test_connections_are_closed_at_the_end(
    server: Server, fetcher: Fetcher, picture: Encoder
) -> None:
    ended = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        body = picture("PNG")
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
        request.wfile.write(head.encode() + body)
        assert not request.rfile.read(1)  # waits until the client ends
        ended.set()

    server.answers["/a"] = answer
    assert isinstance(fetcher.fetch(server.url("/a")), Picture)
    assert not ended.is_set()
    fetcher.close()
    assert ended.wait(30)
