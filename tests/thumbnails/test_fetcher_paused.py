"""A server that asks to be left alone is; one that says that a video is gone is believed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.thumbnails import sources
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from vidbrowser.thumbnails.fetcher import Fetcher

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_heeded_for_all_of_a_host(
    server: Server, fetcher: Fetcher, picture: Encoder, status: int
) -> None:
    first = fetcher.fetch(server.answer("/a", b"", status, retry_after=1800))
    second = fetcher.fetch(server.answer("/b", picture("PNG")))
    for answer in (first, second):
        assert isinstance(answer, Failure)
        assert (answer.kind, answer.retry) == (FailureKind.UNREACHABLE, True)
        assert 1790 < answer.seconds <= 1801
    assert [path for path, _ in server.seen] == ["/a"]  # nor was it waited for
    assert isinstance(fetcher.fetch(server.url("/b", "other.test")), Picture)


def test_a_redirect_to_a_host_that_is_left_alone(
    server: Server, fetcher: Fetcher, picture: Encoder
) -> None:
    fetcher.fetch(server.answer("/a", b"", 429, retry_after=1800))
    server.answer("/b", picture("PNG"))
    server.answer("/c", b"", 302, location=server.url("/b"))
    answer = fetcher.fetch(server.url("/c", "other.test"))
    assert isinstance(answer, Failure)
    assert [path for path, _ in server.seen] == ["/a", "/c"]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the host of a service whose pictures are known, on this machine."""
    host = "pictures.test"
    monkeypatch.setattr(sources, "_HOSTS", (host,))
    return host


def test_a_video_need_not_have_its_largest_picture(
    server: Server, fetcher: Fetcher, picture: Encoder, service: str
) -> None:
    server.answer("/vi/a/maxresdefault.jpg", picture("JPEG", (120, 90)), 404)
    server.answer("/vi/a/hqdefault.jpg", picture("JPEG", (480, 360)))
    answer = fetcher.fetch(server.url("/vi/a/maxresdefault.jpg", service))
    assert isinstance(answer, Picture)
    assert answer.width == 480


@pytest.mark.parametrize("status", [404, 410])
def test_a_video_without_the_picture_that_each_has_is_gone(
    server: Server, fetcher: Fetcher, service: str, status: int
) -> None:
    server.answer("/vi/a/maxresdefault.jpg", b"", 404)
    server.answer("/vi/a/hqdefault.jpg", b"", status)
    answer = fetcher.fetch(server.url("/vi/a/maxresdefault.jpg", service))
    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.GONE


def test_the_grey_stand_in_says_that_a_video_is_gone(
    server: Server, fetcher: Fetcher, picture: Encoder, service: str
) -> None:
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("L", (120, 90), 138).save(out, "JPEG")
    server.answer("/vi/a/hqdefault.jpg", out.getvalue())
    server.answer("/vi/b/hqdefault.jpg", picture("JPEG", (120, 90)))  # small, and red
    gone = fetcher.fetch(server.url("/vi/a/hqdefault.jpg", service))
    assert isinstance(gone, Failure)
    assert gone.kind is FailureKind.GONE
    assert isinstance(fetcher.fetch(server.url("/vi/b/hqdefault.jpg", service)), Picture)
    assert isinstance(fetcher.fetch(server.url("/vi/a/hqdefault.jpg", "other.test")), Picture)
