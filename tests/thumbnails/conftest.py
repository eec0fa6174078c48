"""A web server on loopback that answers as told, and pictures to answer with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from vidbrowser.thumbnails.fetcher import Fetcher

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """`answers[path]` is called for each request; `seen` keeps path and headers of all."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        server = self
        self.stopped = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.seen.append((self.path, dict(self.headers)))
                try:
                    server.answers[self.path](self)
                except OSError:  # the client has had enough
                    self.close_connection = True

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def answer(self, path: str, body: bytes = b"", status: int = 200, **headers: str | int) -> str:
        """Answer `path` with `body` and return its URL; header names are written with `_`."""

        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            for name, value in {"content_length": len(body), **headers}.items():
                request.send_header(name.replace("_", "-"), str(value))
            request.end_headers()
            request.wfile.write(body)
            if headers:
                request.close_connection = True

        self.answers[path] = answer
        return self.url(path)

    def close(self) -> None:
        self.stopped.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


def encoded(form: str, size: tuple[int, int] = (40, 30), **more: Any) -> bytes:
    """Return a red picture in the format `form`."""
    out = BytesIO()
    Image.new("RGB", size, "#e04030").save(out, form, **more)
    return out.getvalue()


@pytest.fixture
def picture() -> Callable[..., bytes]:
    return encoded


@pytest.fixture
def fetcher() -> Fetcher:
    """Return a fetcher that takes every name for this machine, and may ask it."""
    return Fetcher(
        allow=lambda address: address.is_loopback,
        resolver=lambda host, port: ["10.0.0.1" if host == "private.test" else "127.0.0.1"],
        ports=None,
        seconds=1.5,
    )
