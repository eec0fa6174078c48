"""Fetching from a real server on loopback that does what servers should not."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser import __version__
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.fetcher import LONGEST_URL, MOST_BYTES, Fetcher
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


def kind(answer: object) -> FailureKind:
    assert isinstance(answer, Failure), answer
    assert answer.reason.endswith(".")
    return answer.kind


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture(server: Server, fetcher: Fetcher, picture: Encoder, form: str) -> None:
    answer = fetcher.fetch(server.answer("/a", picture(form)))
    assert isinstance(answer, Picture)
    assert (answer.width, answer.height) == (40, 30)


def test_what_is_sent(
    server: Server, fetcher: Fetcher, picture: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    server.answer("/a", picture("PNG"), set_cookie="a=b")
    for _ in range(2):
        assert isinstance(fetcher.fetch(server.url("/a", "pictures.test")), Picture)
    _, headers = server.seen[1]
    assert headers == {
        "Host": f"pictures.test:{server.port}",
        "User-Agent": f"vidbrowser/{__version__}",
        "Accept": "image/webp,image/png,image/jpeg,image/gif",
        "Accept-Encoding": "identity",
    }


@pytest.mark.parametrize(
    ("status", "expected", "retry"),
    [
        (404, FailureKind.GONE, False),
        (410, FailureKind.GONE, False),
        (403, FailureKind.UNREACHABLE, True),
        (429, FailureKind.UNREACHABLE, True),
        (500, FailureKind.UNREACHABLE, True),
        (204, FailureKind.UNREACHABLE, True),
        (304, FailureKind.UNREACHABLE, True),
    ],
)
def test_status(
    server: Server, fetcher: Fetcher, status: int, expected: FailureKind, retry: bool
) -> None:
    answer = fetcher.fetch(server.answer("/a", b"", status))
    assert kind(answer) is expected
    assert isinstance(answer, Failure)
    assert answer.retry is retry


@pytest.mark.parametrize("body", [b"", b"<html>", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_the_right_type_on_wrong_bytes(server: Server, fetcher: Fetcher, body: bytes) -> None:
    url = server.answer("/a.jpg", body, content_type="image/jpeg")
    assert kind(fetcher.fetch(url)) is FailureKind.NOT_A_PICTURE


def test_the_wrong_type_on_a_picture(server: Server, fetcher: Fetcher, picture: Encoder) -> None:
    url = server.answer("/a.txt", picture("PNG"), content_type="text/html")
    assert isinstance(fetcher.fetch(url), Picture)


def test_too_large_by_its_own_word(server: Server, fetcher: Fetcher) -> None:
    url = server.answer("/a", b"", content_length=MOST_BYTES + 1)
    assert kind(fetcher.fetch(url)) is FailureKind.TOO_LARGE


def test_a_length_that_lies(server: Server, fetcher: Fetcher, picture: Encoder) -> None:
    body = picture("PNG")
    longer = server.answer("/longer", body, content_length=len(body) + 9)
    assert kind(fetcher.fetch(longer)) is FailureKind.UNREACHABLE
    shorter = server.answer("/shorter", body, content_length=len(body) // 2)
    assert kind(fetcher.fetch(shorter)) is FailureKind.NOT_A_PICTURE
    senseless = server.answer("/senseless", body, content_length=-5)
    assert isinstance(fetcher.fetch(senseless), Picture)


def test_a_part_of_a_length_that_is_none_is_no_wrong_address(
    server: Server, fetcher: Fetcher
) -> None:
    body = b"-5\r\nhello\r\n0\r\n\r\n"
    url = server.answer("/a", body, transfer_encoding="chunked")
    assert kind(fetcher.fetch(url)) is FailureKind.UNREACHABLE


def test_endless_without_a_length(server: Server, fetcher: Fetcher) -> None:
    sent = 0

    def endless(request: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        request.send_response(200)
        request.end_headers()
        request.close_connection = True
        while not server.stopped.is_set():
            sent += request.wfile.write(b"\xff" * 100_000)

    server.answers["/a"] = endless
    assert kind(fetcher.fetch(server.url("/a"))) is FailureKind.TOO_LARGE
    assert sent < MOST_BYTES * 4


def test_a_bomb_of_gzip(server: Server, fetcher: Fetcher) -> None:
    bomb = gzip.compress(gzip.compress(bytes(300_000_000), 1), 1)
    url = server.answer("/a", gzip.decompress(bomb), content_encoding="gzip")
    assert kind(fetcher.fetch(url)) is FailureKind.TOO_LARGE


def test_compressed_though_not_asked_for(
    server: Server, fetcher: Fetcher, picture: Encoder
) -> None:
    url = server.answer("/a", gzip.compress(picture("PNG")), content_encoding="gzip")
    assert isinstance(fetcher.fetch(url), Picture)
    broken = server.answer("/b", b"no gzip", content_encoding="gzip")
    assert kind(fetcher.fetch(broken)) is FailureKind.UNREACHABLE


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b""])
def test_a_byte_now_and_then(server: Server, fetcher: Fetcher, head: bytes) -> None:
    def slow(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(head)
        while not server.stopped.wait(0.1):
            request.wfile.write(b"X")

    server.answers["/a"] = slow
    answer = fetcher.fetch(server.url("/a"))  # which never ends by itself
    assert kind(answer) is FailureKind.UNREACHABLE


def test_an_address_without_end_is_not_asked_for(server: Server, fetcher: Fetcher) -> None:
    assert kind(fetcher.fetch(server.url("/" + "a" * LONGEST_URL))) is FailureKind.REFUSED
    assert not server.seen


def test_redirects_are_followed(server: Server, fetcher: Fetcher, picture: Encoder) -> None:
    server.answer("/a", b"", 302, location="b")
    server.answer("/b", b"", 301, location=server.url("/c", "other.test"))
    server.answer("/c", picture("JPEG"))
    assert isinstance(fetcher.fetch(server.url("/a")), Picture)
    assert [path for path, _ in server.seen] == ["/a", "/b", "/c"]
    assert not any("Referer" in headers for _, headers in server.seen)


def test_redirects_in_circles(server: Server, fetcher: Fetcher) -> None:
    answer = fetcher.fetch(server.answer("/a", b"", 302, location="/a"))
    assert kind(answer) is FailureKind.UNREACHABLE
    assert answer == Failure(FailureKind.UNREACHABLE, Sentence("More than 3 redirections."))
    assert len(server.seen) == 4


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/a",
        "http://private.test/a",
        "http://user:password@other.test/a",
        "http://[::",
        "//private.test/a",
    ],
)
def test_redirects_to_where_nobody_may_go(server: Server, fetcher: Fetcher, location: str) -> None:
    url = server.answer("/a", b"", 302, location=location)
    assert kind(fetcher.fetch(url)) is FailureKind.REFUSED
    assert len(server.seen) == 1


def test_a_redirect_without_a_place(server: Server, fetcher: Fetcher) -> None:
    assert kind(fetcher.fetch(server.answer("/a", b"", 302))) is FailureKind.UNREACHABLE


def test_nobody_listens_or_the_name_is_unknown(fetcher: Fetcher) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        answer = fetcher.fetch(f"http://127.0.0.1:{port}/")
    assert kind(answer) is FailureKind.UNREACHABLE

    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    assert kind(Fetcher(resolver=unknown).fetch("http://a.test/")) is FailureKind.UNREACHABLE
    nothing = Fetcher(resolver=lambda host, port: [])
    assert kind(nothing.fetch("http://a.test/")) is FailureKind.UNREACHABLE


def test_tls_names_the_host_and_not_the_address(fetcher: Fetcher) -> None:
    hello = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def take() -> None:
            connection, _ = listening.accept()
            with connection:
                hello.extend(connection.recv(4096))

        thread = threading.Thread(target=take)
        thread.start()
        port = listening.getsockname()[1]
        answer = fetcher.fetch(f"https://pictures.test:{port}/a")
        thread.join()
    assert b"pictures.test" in hello
    assert kind(answer) is FailureKind.UNREACHABLE


def test_many_threads_share_one_fetcher(server: Server, fetcher: Fetcher, picture: Encoder) -> None:
    urls = [server.answer(f"/{width}", picture("PNG", (width, 8))) for width in range(1, 25)]
    widths: set[int] = set()

    def run(part: list[str]) -> None:
        for url in part:
            answer = fetcher.fetch(url)
            assert isinstance(answer, Picture)
            widths.add(answer.width)

    threads = [threading.Thread(target=run, args=(urls[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert widths == set(range(1, 25))
