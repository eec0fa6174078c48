"""The one door: every image text of a record gets a picture, a failure, or "not fetched"."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.records.libraries import TEA, library
from vidbrowser.records.library_file import part_name, pictures_name
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched, Picture, is_remote
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def thumbnails(tmp_path: Path) -> Thumbnails:
    fetcher = Fetcher(allow=lambda address: address.is_loopback, ports=None, seconds=2)
    return Thumbnails(Store(tmp_path / "store"), lambda: fetcher)


def test_what_is_kept_needs_nobody_who_fetches(picture: Encoder, tmp_path: Path) -> None:
    made: list[Fetcher] = []

    def make() -> Fetcher:
        made.append(Fetcher())
        return made[-1]

    store = Store(tmp_path / "store")
    store.put("https://example.org/a.jpg", Picture(picture("JPEG"), 64, 36))
    thumbnails = Thumbnails(store, make)
    kept = thumbnails.load("https://example.org/a.jpg", tmp_path, may_fetch=True)
    other = thumbnails.load("https://example.org/b.jpg", tmp_path, may_fetch=False)
    thumbnails.close()
    assert isinstance(kept, Picture)
    assert isinstance(other, NotFetched)
    assert made == []


def test_nothing_is_asked_without_leave(
    thumbnails: Thumbnails, server: Server, picture: Encoder, tmp_path: Path
) -> None:
    url, record = server.answer("/a", picture("PNG")), tmp_path / "record.md"
    assert thumbnails.load(url, record, may_fetch=False) == NotFetched(url)
    assert not server.seen
    fetched = thumbnails.load(url, record, may_fetch=True)
    assert isinstance(fetched, Picture)
    assert thumbnails.load(url, record, may_fetch=False) == fetched
    assert len(server.seen) == 1


def test_a_failure_is_remembered_until_it_is_forgotten(
    thumbnails: Thumbnails, server: Server, picture: Encoder, tmp_path: Path
) -> None:
    url, record = server.answer("/a", b"", 500), tmp_path / "record.md"
    first = thumbnails.load(url, record, may_fetch=True)
    assert isinstance(first, Failure)
    server.answer("/a", picture("PNG"))
    assert thumbnails.load(url, record, may_fetch=True) == first
    thumbnails.forget(url)
    assert isinstance(thumbnails.load(url, record, may_fetch=True), Picture)


def test_a_picture_of_the_disk_is_decoded_once_and_its_file_closed(
    thumbnails: Thumbnails, picture: Encoder, tmp_path: Path
) -> None:
    file, record = tmp_path / "a.png", tmp_path / "record.md"
    file.write_bytes(picture("PNG"))
    before = file.stat()
    first = thumbnails.load("a.png", record, may_fetch=False)
    file.write_bytes(bytes(before.st_size))  # no picture any more, but of the same date and size
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert isinstance(first, Picture)
    opened = Path("/proc/self/fd")
    count = len(list(opened.iterdir())) if opened.exists() else 0
    for _ in range(20):
        assert thumbnails.load("a.png", record, may_fetch=False) == first
    assert not count or len(list(opened.iterdir())) < count + 20


def test_pictures_of_the_sample(thumbnails: Thumbnails) -> None:
    record = SAMPLE / "slow-water.md"
    for path in (SAMPLE / "pictures").iterdir():
        answers = [
            thumbnails.load(f"pictures/{path.name}", record, may_fetch=False) for _ in (1, 2)
        ]
        assert isinstance(answers[0], Picture)
        assert answers[0] == answers[1]
    missing = thumbnails.load("pictures/no-such-picture.jpg", record, may_fetch=True)
    assert isinstance(missing, Failure)
    assert missing.kind is FailureKind.MISSING


def test_a_local_picture_that_changes(
    thumbnails: Thumbnails, picture: Encoder, tmp_path: Path
) -> None:
    path, record = tmp_path / "a.png", tmp_path / "record.md"
    widths = []
    for width in (10, 200):
        path.write_bytes(picture("PNG", (width, 10)))
        answer = thumbnails.load("a.png", record, may_fetch=False)
        assert isinstance(answer, Picture)
        widths.append(answer.width)
    assert widths == [10, 200]
    path.write_bytes(b"broken")
    for _ in range(2):
        broken = thumbnails.load("a.png", record, may_fetch=False)
        assert isinstance(broken, Failure)
        assert broken.kind is FailureKind.NOT_A_PICTURE


@pytest.mark.parametrize("image", [None, ""])
def test_no_picture(thumbnails: Thumbnails, image: str | None, tmp_path: Path) -> None:
    answer = thumbnails.load(image, tmp_path / "record.md", may_fetch=True)
    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.MISSING


def test_what_a_server_is_asked_for() -> None:
    assert is_remote("HTTPS://example.org/a.jpg")
    assert not any(
        map(is_remote, ["//example.org/a", "ftp://example.org/a", "http:a", " http://a"])
    )


def test_many_threads(
    thumbnails: Thumbnails, server: Server, picture: Encoder, tmp_path: Path
) -> None:
    url, record = server.answer("/a", picture("PNG")), tmp_path / "record.md"
    answers: list[object] = []
    threads = [
        threading.Thread(
            target=lambda: answers.append(thumbnails.load(url, record, may_fetch=True))
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 1
    assert isinstance(answers[0], Picture)


@given(st.one_of(st.none(), st.text(), st.text().map(lambda text: f"http://{text}")), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_answered(tmp_path: Path, image: str | None, may_fetch: bool) -> None:
    folder = tmp_path / "empty"
    folder.mkdir(exist_ok=True)
    fetcher = Fetcher(resolver=lambda host, port: ["127.0.0.1"])
    answer = Thumbnails(Store(tmp_path / "store"), lambda: fetcher).load(
        image, folder / "record.md", may_fetch=may_fetch
    )
    assert isinstance(answer, Failure | NotFetched)


def test_a_picture_of_a_library_file_needs_no_leave_and_stands_for_no_address(
    thumbnails: Thumbnails, picture: Encoder, tmp_path: Path, server: Server
) -> None:
    url, jpeg = server.answer("/a", picture("PNG")), picture("JPEG", (64, 36))
    told = [TEA | {"image": url, "picture": [0, len(jpeg)]}, TEA | {"image": url}]
    file = library(tmp_path / "a.vidbrowser", *told, **{pictures_name(0): jpeg})
    first, second = (file / part_name(0) / place for place in "12")
    shown = thumbnails.load(url, first, may_fetch=False)
    assert isinstance(shown, Picture)
    assert (shown.width, shown.height) == (64, 36)
    assert thumbnails.load(url, first, may_fetch=True) == shown
    assert thumbnails.load(url, second, may_fetch=False) == NotFetched(url)
    assert thumbnails.load(url, tmp_path / "own.md", may_fetch=False) == NotFetched(url)
    assert not server.seen


def test_a_picture_of_a_library_file_is_looked_at_like_any_other(
    thumbnails: Thumbnails, tmp_path: Path
) -> None:
    told = [TEA | {"image": "a.jpg", "picture": [0, 9]}, TEA | {"image": "a.jpg"}]
    file = library(tmp_path / "a.vidbrowser", *told, **{pictures_name(0): b"GIF89a..."})
    (tmp_path / "a.jpg").write_bytes(next(SAMPLE.rglob("*.jpg")).read_bytes())
    first, second = (file / part_name(0) / place for place in "12")
    for _ in range(2):
        shown = thumbnails.load("a.jpg", first, may_fetch=False)
        assert isinstance(shown, Failure)
        assert shown.kind is FailureKind.NOT_A_PICTURE
    missing = thumbnails.load("a.jpg", second, may_fetch=False)
    assert isinstance(missing, Failure)
    assert missing.kind is FailureKind.MISSING, "what lies beside the library file is not its own"
