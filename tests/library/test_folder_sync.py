"""A keeper of one folder: loads, brings up to date, saves, outlives what goes wrong."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.failing import ERRORS, Failing
from tests.library.disk import PATIENCE, write, write_many
from tests.library.processes import wait_until
from vidbrowser.library import snapshot
from vidbrowser.library.folder_sync import FolderSync
from vidbrowser.library.progress import Phase, Progress
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Kept:
    """A keeper, and the progress that it showed."""

    def __init__(self, root: Path, cache: Path | None) -> None:
        self.progress: list[Progress] = []
        self.heights: list[int] = []
        self._changed = Event()
        self._workers = Workers(1)
        self.keeper = FolderSync(root, cache, self._workers, self._note, lambda _: None)

    def _note(self) -> None:
        self.progress.append(self.keeper.progress)
        self.heights.append(self.keeper.folder.rows.height)
        self._changed.set()

    def wait(self, expected: Callable[[FolderSync], bool]) -> None:
        """Wait until the keeper is as `expected`."""
        while not expected(self.keeper):
            assert self._changed.wait(PATIENCE)
            self._changed.clear()

    def end(self) -> None:
        """Close it and wait for its end."""
        self.keeper.close()
        self.keeper.join(PATIENCE)
        self._workers.close()


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Callable[..., Kept]]:
    made: list[Kept] = []

    def begin(*, cached: bool = True) -> Kept:
        made.append(Kept(tmp_path / "records", tmp_path / "cache" if cached else None))
        made[-1].keeper.start()
        return made[-1]

    yield begin
    for kept in made:
        kept.end()


def is_watched(keeper: FolderSync) -> bool:
    return keeper._watcher is not None and keeper._watcher.ready.is_set()


def idle(count: int) -> Callable[[FolderSync], bool]:
    return lambda k: k.progress.phase is Phase.IDLE and k.folder.rows.height == count


def test_reads_then_saves(tmp_path: Path, keep: Callable[..., Kept]) -> None:
    write_many(tmp_path / "records", 5)
    kept = keep()
    kept.wait(lambda k: k.progress.phase is Phase.SAVING)
    kept.wait(idle(5))
    assert len(snapshot.latest(tmp_path / "records", tmp_path / "cache")) == 5


def test_what_changes_while_a_new_folder_is_read_is_found(tmp_path: Path) -> None:
    root, found, workers = tmp_path / "records", Event(), Workers(1)
    write(root / "a.md")

    def changed() -> None:
        if keeper.progress.phase is Phase.IDLE and len(keeper.folder) == 1:
            write(root / "b.md")  # nobody watches yet
        elif len(keeper.folder) == 2:
            found.set()

    keeper = FolderSync(root, None, workers, changed, lambda _: None)
    keeper.start()
    assert found.wait(PATIENCE)
    keeper.close()
    keeper.join(PATIENCE)
    workers.close()


def test_all_that_changes_while_it_is_busy_is_read(tmp_path: Path) -> None:
    root, workers = tmp_path / "records", Workers(1)
    busy, held, go, found = Event(), Event(), Event(), Event()
    write(root / "a.md")

    def changed() -> None:
        if busy.is_set() and keeper.progress.phase is Phase.IDLE:  # the pass has listed all
            held.set()
            go.wait(PATIENCE)
        if len(keeper.folder) == 3:
            found.set()

    keeper = FolderSync(root, None, workers, changed, lambda _: None)
    keeper.start()
    wait_until(lambda: len(keeper.folder) == 1 and is_watched(keeper))
    busy.set()
    keeper.rescan()
    assert held.wait(PATIENCE)
    for name in ("b.md", "c.md"):
        waiting = keeper._asked.qsize()
        write(tmp_path / name).rename(root / name)
        wait_until(lambda waiting=waiting: keeper._asked.qsize() > waiting)  # type: ignore[misc]
    go.set()
    assert found.wait(PATIENCE)
    keeper.close()
    keeper.join(PATIENCE)
    workers.close()


def test_without_a_cache_nothing_is_written(tmp_path: Path, keep: Callable[..., Kept]) -> None:
    write_many(tmp_path / "records", 5)
    kept = keep(cached=False)
    kept.wait(idle(5))
    kept.end()
    assert [path.name for path in tmp_path.iterdir()] == ["records"]


def test_what_came_after_the_last_saving_is_saved_at_the_end(
    tmp_path: Path, keep: Callable[..., Kept]
) -> None:
    write(tmp_path / "records" / "a.md")
    kept = keep()
    kept.wait(lambda k: k.progress.phase is Phase.SAVING)
    kept.wait(idle(1))
    write(tmp_path / "records" / "b.md")
    kept.keeper.rescan()
    kept.wait(idle(2))
    kept.end()
    assert len(snapshot.latest(tmp_path / "records", tmp_path / "cache")) == 2


def test_shows_the_snapshot_before_it_looks_at_the_disk(
    tmp_path: Path, keep: Callable[..., Kept]
) -> None:
    write_many(tmp_path / "records", 5)
    first = keep()
    first.wait(idle(5))
    first.end()
    second = keep()
    second.wait(idle(5))
    assert second.progress[0].phase is Phase.LOADING
    assert second.heights[0] == 5


def test_a_damaged_snapshot_is_read_anew(tmp_path: Path, keep: Callable[..., Kept]) -> None:
    write_many(tmp_path / "records", 5)
    first = keep()
    first.wait(idle(5))
    first.end()
    path = snapshot.location(tmp_path / "cache", tmp_path / "records")
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    second = keep()
    second.wait(idle(5))
    assert second.keeper.folder.complete
    assert "body 0" in second.keeper.folder.rows["description_folded"].to_list()


def test_a_mistake_of_ours_is_logged_and_the_next_pass_is_made(
    tmp_path: Path, keep: Callable[..., Kept], caplog: pytest.LogCaptureFixture
) -> None:
    root = tmp_path / "records"
    write(root / "a.md")
    kept = keep(cached=False)
    kept.wait(idle(1))
    workers, kept.keeper._workers = kept.keeper._workers, None  # type: ignore[assignment]
    write(root / "b.md")
    kept.wait(lambda k: bool(k.progress.failed))
    assert kept.keeper.progress.failed[0][0] == root
    assert "Reading it failed" in kept.keeper.progress.failed[0][1]
    assert "Reading it failed" in caplog.text
    kept.keeper._workers = workers
    kept.keeper.rescan()
    kept.wait(lambda k: idle(2)(k) and not k.progress.failed)


def test_what_a_pass_that_failed_owes_is_read_with_the_next(
    tmp_path: Path, keep: Callable[..., Kept]
) -> None:
    root = tmp_path / "records"
    write(root / "a.md")
    kept = keep(cached=False)
    kept.wait(idle(1))
    workers, kept.keeper._workers = kept.keeper._workers, None  # type: ignore[assignment]
    write(root / "owed" / "b.md")
    kept.wait(lambda k: bool(k.progress.failed))
    kept.keeper._workers = workers
    write(root / "other" / "c.md")  # the watcher tells of this one only
    kept.wait(lambda k: idle(3)(k) and not k.progress.failed)


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_snapshot_that_cannot_be_kept_is_told_and_kept_with_the_next_change(
    tmp_path: Path, keep: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    root = tmp_path / "records"
    write(root / "a.md")
    failing = Failing(monkeypatch, "vidbrowser.library.snapshot.keep", error)
    kept = keep()
    kept.wait(lambda k: bool(k.progress.failed))
    assert kept.keeper.progress.phase is Phase.IDLE
    assert "Keeping it for the next start failed" in kept.keeper.progress.failed[0][1]
    failing.mended = True
    write(root / "b.md")
    kept.wait(idle(2))
    kept.end()
    assert failing.calls == 2  # what fails is not tried again and again
    assert len(snapshot.latest(root, tmp_path / "cache")) == 2


def test_an_interrupt_while_a_snapshot_is_kept_is_no_failure_and_it_is_kept_at_the_end(
    tmp_path: Path, keep: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "records"
    write(root / "a.md")
    failing = Failing(monkeypatch, "vidbrowser.library.snapshot.keep", KeyboardInterrupt())
    kept = keep()
    kept.wait(lambda k: k.progress.phase is Phase.IDLE and k.progress.partial)
    assert not kept.keeper.progress.failed
    failing.mended = True
    kept.end()
    assert len(snapshot.latest(root, tmp_path / "cache")) == 1


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_snapshot_that_cannot_be_loaded_is_logged_and_all_is_read(
    tmp_path: Path,
    keep: Callable[..., Kept],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: BaseException,
) -> None:
    write_many(tmp_path / "records", 5)
    Failing(monkeypatch, "vidbrowser.library.snapshot.load", error)
    kept = keep()
    kept.wait(idle(5))
    assert kept.keeper.folder.complete
    assert "Loading what was kept of it failed" in caplog.text


def test_cancel_does_nothing_when_nothing_is_done(
    tmp_path: Path, keep: Callable[..., Kept]
) -> None:
    write(tmp_path / "records" / "a.md")
    kept = keep(cached=False)
    kept.wait(idle(1))
    kept.keeper.cancel()
    write(tmp_path / "records" / "b.md")
    kept.wait(idle(2))
    assert not kept.keeper.progress.partial
