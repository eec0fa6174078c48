"""Through a proxy: asked for what it is to get, after all that can be checked was."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


def resolve(host: str, port: int) -> list[str]:
    if host == "only-the-proxy.test":
        raise socket.gaierror(socket.EAI_NONAME, "unknown")
    return ["10.0.0.1" if host == "private.test" else "93.184.216.34"]


def through(proxy: str) -> Fetcher:
    return Fetcher(resolver=resolve, proxy=lambda _url: proxy, seconds=3)


@pytest.mark.parametrize("host", ["pictures.test", "only-the-proxy.test"])
def test_the_proxy_is_asked_for_the_whole_address(
    server: Server, picture: Encoder, host: str
) -> None:
    server.answer(f"http://{host}/a.png", picture("PNG"))
    fetcher = through(server.url(""))
    assert isinstance(fetcher.fetch(f"http://{host}/a.png"), Picture)
    ((_, headers),) = server.seen
    assert headers["Host"] == host
    assert "Proxy-Authorization" not in headers


@pytest.mark.parametrize(
    "url",
    [
        "http://private.test/a",
        "http://127.0.0.1/a",
        "http://[::1]/a",
        "http://pictures.test:8080/a",
        "https://private.test/a",
    ],
)
def test_what_is_never_asked_is_not_asked_of_a_proxy(server: Server, url: str) -> None:
    fetcher = Fetcher(proxy=lambda _url: server.url(""), seconds=3)
    fetcher = through(server.url("")) if "test" in url else fetcher
    answer = fetcher.fetch(url)
    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.REFUSED
    assert not server.seen


def test_tls_goes_through_the_proxy_by_the_name() -> None:
    asked = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def take() -> None:
            connection, _ = listening.accept()
            with connection:
                asked.extend(connection.recv(4096))

        thread = threading.Thread(target=take)
        thread.start()
        answer = through(f"http://127.0.0.1:{listening.getsockname()[1]}").fetch(
            "https://pictures.test/a"
        )
        thread.join()
    assert asked.startswith(b"CONNECT pictures.test:443 ")
    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.UNREACHABLE


def test_a_proxy_that_speaks_something_else(server: Server) -> None:
    answer = through("socks5://127.0.0.1:9").fetch("http://pictures.test/a")
    assert isinstance(answer, Failure)
    assert answer.reason == "Only proxies that speak HTTP can be used."


def test_a_slow_proxy_is_under_the_limit(server: Server) -> None:
    def slow(request: Any) -> None:
        while not server.stopped.wait(0.1):
            request.wfile.write(b"X")

    server.answers["http://pictures.test/a"] = slow
    fetcher = Fetcher(resolver=resolve, proxy=lambda _url: server.url(""), seconds=1)
    answer = fetcher.fetch("http://pictures.test/a")
    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.UNREACHABLE
