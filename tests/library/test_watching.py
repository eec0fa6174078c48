"""A folder is looked at all the time, at the start, or when asked, and that can be changed."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.library.disk import PATIENCE, write
from tests.library.processes import wait_until
from vidbrowser.library.folder_sync import FolderSync
from vidbrowser.library.progress import Phase
from vidbrowser.library.watching import Watching
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Watched:
    """A folder with records, and those who keep it up to date, one after the other."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder, self._cache = folder, cache
        self._changed = Event()
        self._workers = Workers(1)
        self._keepers: list[FolderSync] = []

    def open(self, watching: Watching) -> FolderSync:
        """Begin to keep it up to date."""
        keeper = FolderSync(
            *(self.folder, self._cache, self._workers, self._changed.set, lambda _: None),
            watching=watching,
        )
        self._keepers.append(keeper)
        keeper.start()
        return keeper

    def wait(self, expected: Callable[[], bool]) -> None:
        """Wait until it is as `expected`."""
        while not expected():
            assert self._changed.wait(PATIENCE)
            self._changed.clear()

    def known(self, count: int) -> None:
        """Wait until nothing is done and so many records are known and kept."""
        keeper = self._keepers[-1]
        self.wait(lambda: keeper.progress.phase is Phase.IDLE and len(keeper.folder) == count)

    def close(self) -> None:
        """End the newest keeper; what it knows is kept."""
        self._keepers[-1].close()
        self._keepers[-1].join(PATIENCE)

    def end(self) -> None:
        for keeper in self._keepers:
            keeper.close()
            keeper.join(PATIENCE)
        self._workers.close()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    """Return a folder of one record, which was read and kept before another one came."""
    folder = tmp_path / "records"
    folder.mkdir()
    write(folder / "a.md", "first")
    watched = Watched(folder, tmp_path / "cache")
    watched.open(Watching.START)
    watched.known(1)
    watched.close()
    write(folder / "b.md", "second")
    yield watched
    watched.end()


def test_never_shows_what_was_kept_until_it_is_asked(watched: Watched) -> None:
    keeper = watched.open(Watching.NEVER)
    watched.known(1)
    assert keeper._watcher is None
    keeper.rescan()
    watched.known(2)
    assert keeper._watcher is None


def test_never_reads_what_it_does_not_know_yet(tmp_path: Path, watched: Watched) -> None:
    other = Watched(watched.folder, tmp_path / "other cache")
    other.open(Watching.NEVER)
    other.known(2)
    other.end()


def test_at_the_start_it_looks_once(watched: Watched) -> None:
    keeper = watched.open(Watching.START)
    watched.known(2)
    assert keeper._watcher is None


def test_it_can_be_watched_from_now_on_and_no_more(watched: Watched) -> None:
    keeper = watched.open(Watching.NEVER)
    watched.known(1)
    keeper.watch(Watching.LIVE)
    watched.known(2)
    watched.wait(lambda: keeper._watcher is not None and keeper._watcher.ready.wait(PATIENCE))
    write(watched.folder / "c.md", "third")
    watched.known(3)
    keeper.watch(Watching.START)
    keeper.rescan()
    wait_until(lambda: keeper._watcher is None)
    keeper.watch(Watching.LIVE)
    write(watched.folder / "d.md", "fourth")
    watched.known(4)
