"""All that is shown is fetched from a real server: told, cancelled, gone on with."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.thumbnails.conftest import Server, encoded
from tests.ui.results import catalogue_of, record, result_of
from vidbrowser.thumbnails.bulk import FetchProgress
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails
from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
from vidbrowser.ui.tasks import Tasks
from vidbrowser.ui.window.picture_fetching import PictureFetching, ended_text
from vidbrowser.ui.window.picture_progress import PictureProgress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.search.result import Result


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


class Fetching(PictureFetching):
    """Fetches from this machine, and writes down what it tells."""

    def __init__(self, folder: Path) -> None:
        fetcher = Fetcher(allow=lambda address: address.is_loopback, ports=None, seconds=30)
        self.pool = Tasks(4)
        self.loader = ThumbnailLoader(
            lambda: Thumbnails(Store(folder), lambda: fetcher), self.pool, may_fetch=False
        )
        super().__init__(self.loader, self.pool)
        self.said: list[str] = []
        self.told.connect(self.said.append)


@pytest.fixture
def fetching(tmp_path: Path, qtbot: QtBot) -> Iterator[Fetching]:
    fetching = Fetching(tmp_path / "store")
    yield fetching
    fetching.cancel()
    fetching.loader.break_off()
    fetching.pool.close()
    fetching.pool.wait()


def shown(*images: str | None) -> Result:
    return result_of(catalogue_of([record(n, image=image) for n, image in enumerate(images)]))


def test_all_that_is_shown_is_fetched_and_told(
    fetching: Fetching, server: Server, qtbot: QtBot
) -> None:
    progress = PictureProgress(fetching)
    qtbot.addWidget(progress)
    urls = [server.answer(f"/{number}", encoded("PNG")) for number in range(8)]
    gone = [server.answer(f"/gone{number}", b"", 404) for number in range(2)]
    with qtbot.waitSignal(fetching.ended):
        fetching.fetch(shown(*urls, *gone, "pictures/near.jpg", None))
        assert fetching.busy
        fetching.fetch(shown(*urls))  # it is being done
    assert len(server.seen) == 10
    (said,) = fetching.said
    assert said == "8 pictures were fetched. 2 no longer exist at their source."
    assert progress.isHidden()
    with qtbot.waitSignal(fetching.ended):
        fetching.fetch(shown(*urls))
    assert "8 were there already." in fetching.said[-1]
    assert len(server.seen) == 10


def test_it_is_cancelled_and_goes_on(fetching: Fetching, server: Server, qtbot: QtBot) -> None:
    progress = PictureProgress(fetching)
    qtbot.addWidget(progress)
    urls = [server.answer(f"/{number}", encoded("PNG")) for number in range(12)]
    waiting, quick = threading.Semaphore(0), dict(server.answers)

    def never(_request: BaseHTTPRequestHandler) -> None:
        waiting.release()
        server.stopped.wait(60)

    server.answers |= dict.fromkeys(list(quick)[-4:], never)  # the newest come first
    fetching.fetch(shown(*urls))
    qtbot.waitUntil(lambda: len(server.seen) == 4)
    assert not progress.isHidden()
    assert progress.text.text() == "Fetching pictures… 0 of 12"
    progress.cancel_button.click()
    qtbot.waitUntil(lambda: not fetching.busy)
    assert fetching.can_resume
    assert progress.text.text() == "Pictures: 0 of 12"
    assert not progress.resume_button.isHidden()
    assert progress.cancel_button.isHidden()
    server.answers |= quick
    with qtbot.waitSignal(fetching.ended):
        progress.resume_button.click()
    assert fetching.progress is not None
    assert fetching.progress.fetched == 12
    assert progress.isHidden()


def test_what_has_no_pictures_on_the_network(fetching: Fetching, qtbot: QtBot) -> None:
    fetching.fetch(None)
    fetching.fetch(shown("near.jpg", None))
    qtbot.waitUntil(lambda: fetching.said == ["What is shown has no pictures on the network."])
    assert not fetching.busy
    assert not fetching.can_resume


def test_what_came_of_it_in_words() -> None:
    progress = FetchProgress(9, there=2, fetched=3, gone=2, failed=2)
    assert ended_text(progress) == (
        "3 pictures were fetched. 2 were there already. 2 no longer exist at their source. "
        "2 could not be fetched."
    )
