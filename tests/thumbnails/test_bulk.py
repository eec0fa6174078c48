"""Many pictures are fetched, counted, broken off and gone on with; from a real server."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.thumbnails.bulk import BulkFetch
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import THREADS
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


@pytest.fixture
def thumbnails(tmp_path: Path) -> Thumbnails:
    fetcher = Fetcher(allow=lambda address: address.is_loopback, ports=None, seconds=30)
    return Thumbnails(Store(tmp_path / "store"), lambda: fetcher)


def work(fetch: BulkFetch) -> list[threading.Thread]:
    threads = [threading.Thread(target=fetch.work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    return threads


def worked(fetch: BulkFetch) -> None:
    for thread in work(fetch):
        thread.join()


def test_each_is_asked_for_once(thumbnails: Thumbnails, server: Server, picture: Encoder) -> None:
    urls = [server.answer(f"/{number}", picture("PNG")) for number in range(20)]
    gone, bad = server.answer("/gone", b"", 404), server.answer("/bad", b"no picture")
    for again in (False, True):
        fetch = BulkFetch(lambda: thumbnails, [*urls, gone, bad, *urls])
        worked(fetch)
        progress = fetch.progress
        assert (progress.total, progress.done) == (22, 22)
        assert (progress.there, progress.fetched) == ((20, 0) if again else (0, 20))
        assert (progress.gone, progress.failed, progress.later) == (1, 1, 0)
        assert not fetch.busy
        assert not fetch.unfinished
    assert len(server.seen) == 22
    assert progress.seconds > 0


def test_it_is_broken_off_and_goes_on(
    thumbnails: Thumbnails, server: Server, picture: Encoder
) -> None:
    urls = [server.answer(f"/{number}", picture("PNG")) for number in range(12)]
    waiting = threading.Semaphore(0)

    def never(_request: BaseHTTPRequestHandler) -> None:
        waiting.release()
        server.stopped.wait(60)

    answers = {path: server.answers[path] for path in ("/0", "/1", "/2", "/3")}
    server.answers |= dict.fromkeys(answers, never)
    fetch = BulkFetch(lambda: thumbnails, urls)
    threads = work(fetch)
    for _ in range(THREADS):
        waiting.acquire()
    assert fetch.busy
    fetch.cancel()
    thumbnails.close()
    for thread in threads:
        thread.join()
    assert fetch.progress.done == 0
    assert fetch.unfinished
    server.answers |= answers
    fetch.resume()
    worked(fetch)
    assert (fetch.progress.fetched, fetch.unfinished) == (12, False)


def test_what_a_server_wants_asked_for_later(
    thumbnails: Thumbnails, server: Server, picture: Encoder
) -> None:
    urls = [server.answer(f"/{number}", b"", 429, retry_after=3600) for number in range(9)]
    fetch = BulkFetch(lambda: thumbnails, urls)
    worked(fetch)
    progress = fetch.progress
    assert (progress.done, progress.failed, progress.later) == (9, 9, 9)
    assert 1 <= len(server.seen) <= THREADS
    assert fetch.unfinished
    fetch.resume()
    assert fetch.progress.done == 0


def test_the_rate_counts_what_was_asked(
    thumbnails: Thumbnails, server: Server, picture: Encoder
) -> None:
    now = iter([0.0, 4.0])
    urls = [server.answer(f"/{number}", picture("PNG")) for number in range(2)]
    fetch = BulkFetch(lambda: thumbnails, urls, now=lambda: next(now))
    fetch.work()
    assert fetch.progress.per_second == 0.5
