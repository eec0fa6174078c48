"""Watching: every change is told, also when the system cannot watch."""

from __future__ import annotations

import errno
import os
import shutil
from queue import Empty, SimpleQueue
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
import watchfiles
from watchfiles import Change

from tests.library.disk import PATIENCE, write
from tests.library.processes import wait_until
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.watcher import Watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Watched:
    """A watched folder and what was told of it."""

    def __init__(self, root: Path, **options: Any) -> None:
        self.notes: SimpleQueue[str] = SimpleQueue()
        self.told: SimpleQueue[frozenset[bytes]] = SimpleQueue()
        self.watcher = Watcher(root, self.told.put, self.notes.put, **options)
        self.watcher.start()

    def wait_for(self, *paths: bytes) -> int:
        """Wait until all of `paths` have been told; returns in how many updates."""
        missing, end, updates = set(paths), monotonic() + PATIENCE, 0
        while missing:
            missing -= self.told.get(timeout=max(0.0, end - monotonic()))
            updates += 1
        return updates

    def nothing_for(self, seconds: float) -> bool:
        """Return whether nothing is told for so long."""
        try:
            self.told.get(timeout=seconds)
        except Empty:
            return True
        return False


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def begin(root: Path = tmp_path / "records", *, ready: bool = True, **options: Any) -> Watched:
        made.append(Watched(root, **options))
        assert not ready or made[-1].watcher.ready.wait(PATIENCE)
        return made[-1]

    (tmp_path / "records").mkdir()
    yield begin
    for one in made:
        one.watcher.close()
    for one in made:
        one.watcher.join(PATIENCE)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "records"


def test_files_added_changed_moved_and_removed_are_told(
    root: Path, watch: Callable[..., Watched]
) -> None:
    write(root / "old.md")
    watched = watch()
    path = write(root / "a.md")
    watched.wait_for(b"a.md")
    path.write_text("changed")
    watched.wait_for(b"a.md")
    path.rename(root / "b.md")
    watched.wait_for(b"a.md", b"b.md")
    (root / "old.md").unlink()
    watched.wait_for(b"old.md")


def test_new_folders_are_watched_too(root: Path, watch: Callable[..., Watched]) -> None:
    watched = watch()
    (root / "new").mkdir()
    watched.wait_for(b"new")
    watched.wait_for(b"")  # what was put into it at once is to be looked for
    assert watched.watcher.ready.wait(PATIENCE)
    write(root / "new" / "a.md")
    watched.wait_for(b"new/a.md")


def test_what_is_hidden_is_not_told_nor_watched(root: Path, watch: Callable[..., Watched]) -> None:
    write(root / "node_modules" / "m" / "a.md")
    asked: list[str] = []

    def noting(*paths: str, **options: Any) -> Iterator[set[tuple[Change, str]]]:
        asked.extend(paths)
        return watchfiles.watch(*paths, **options)

    watched = watch(watch=noting)
    write(root / ".trash" / "old.md")
    write(root / ".a.md.swp")
    write(root / "node_modules" / "m" / "b.md")
    write(root / "seen.md")
    told: set[bytes] = set()
    while b"seen.md" not in told:
        told |= watched.told.get(timeout=PATIENCE)
    assert told == {b"seen.md"}
    assert asked == [str(root)]


def test_a_folder_whose_name_is_not_utf_8_is_passed_over(
    root: Path, watch: Callable[..., Watched]
) -> None:
    (root / os.fsdecode(b"\xff")).mkdir()
    watched = watch()
    write(root / "a.md")
    watched.wait_for(b"a.md")


def test_nothing_is_told_while_nothing_changes(root: Path, watch: Callable[..., Watched]) -> None:
    path = write(root / "a.md")
    watched = watch()
    path.read_bytes()
    assert watched.nothing_for(0.6)


def test_a_burst_is_told_at_once(root: Path, watch: Callable[..., Watched]) -> None:
    watched = watch()
    names = [b"%d.md" % number for number in range(3000)]
    for name in names:
        (root / os.fsdecode(name)).touch()
    assert watched.wait_for(*names) <= 30  # of 3,000: a busy machine makes it a few


def test_a_name_that_is_not_utf_8_means_that_anything_may_have_changed(
    root: Path, watch: Callable[..., Watched]
) -> None:
    watched = watch()
    (root / os.fsdecode(b"\xff.md")).touch()
    watched.wait_for(b"")
    assert watched.watcher.ready.wait(PATIENCE)
    write(root / "a.md")
    watched.wait_for(b"a.md")


def test_a_single_file_is_watched_also_when_it_is_replaced(
    root: Path, watch: Callable[..., Watched]
) -> None:
    path = write(root / "a-long-name.md")
    watched = watch(path)
    path.write_text("changed")
    watched.wait_for(b"")
    write(root / "other-name.md")
    write(root / "new").rename(path)
    watched.wait_for(b"")


def test_a_single_file_hears_of_no_other(root: Path, watch: Callable[..., Watched]) -> None:
    path, heard = write(root / "a-long-name.md"), Event()

    def of_others(*_: str, stop_event: Any, **__: object) -> Iterator[set[tuple[Any, str]]]:
        stop_event.is_set()
        for name in ("b.md", "another-name.md", "a-long-name.md.unfinished"):
            yield {(Change.modified, str(root / name))}
        heard.set()
        while not stop_event.closed.wait(0.01):
            yield set()

    watched = watch(path, watch=of_others)
    assert heard.wait(PATIENCE)
    assert watched.told.empty()


def test_a_folder_that_goes_and_comes_back(root: Path, watch: Callable[..., Watched]) -> None:
    watched = watch()
    shutil.rmtree(root)
    watched.wait_for(b"")
    write(root / "a.md")
    watched.wait_for(b"")
    assert watched.watcher.ready.wait(PATIENCE)
    while not watched.nothing_for(0.5):
        pass
    write(root / "b.md")
    watched.wait_for(b"b.md")


def test_a_folder_in_the_place_of_a_file_is_watched(
    root: Path, watch: Callable[..., Watched]
) -> None:
    path = write(root / "a")
    watched = watch(path)
    path.unlink()
    watched.wait_for(b"")
    write(path / "a.md")
    watched.wait_for(b"")
    assert watched.watcher.ready.wait(PATIENCE)
    while not watched.nothing_for(0.5):
        pass
    write(path / "b.md")
    watched.wait_for(b"b.md")


def test_a_root_that_is_made_anew_with_the_number_of_the_former_is_watched_anew(
    root: Path, watch: Callable[..., Watched]
) -> None:
    begun: list[Any] = []

    def going_once(*_: str, stop_event: Any, **__: object) -> Iterator[set[tuple[Any, str]]]:
        """Tell that the root has gone, though the one that is there has its number."""
        begun.append(stop_event)
        if not stop_event.is_set() and len(begun) == 1:
            yield {(Change.deleted, str(root))}
        while not stop_event.closed.wait(0.01):
            yield set()

    watch(watch=going_once).wait_for(b"")
    wait_until(lambda: len(begun) > 1)


def test_what_may_have_changed_before_it_was_ready_is_told(
    watch: Callable[..., Watched],
) -> None:
    go = Event()

    def late(*paths: str, **options: Any) -> Iterator[set[tuple[Any, str]]]:
        go.wait(PATIENCE)
        return watchfiles.watch(*paths, **options)

    watched = watch(ready=False, watch=late)
    watched.watcher.wait(0.0)
    go.set()
    watched.wait_for(b"")


def test_a_folder_that_comes_just_before_watching_begins_is_watched(
    root: Path, watch: Callable[..., Watched]
) -> None:
    between = root / "between"

    def late(*paths: str, **options: Any) -> Iterator[set[tuple[Any, str]]]:
        between.mkdir(exist_ok=True)  # after the folders to watch were looked for
        return watchfiles.watch(*paths, **options)

    watched = watch(watch=late)
    watched.wait_for(b"")
    assert watched.watcher.ready.wait(PATIENCE)
    write(between / "a.md")
    watched.wait_for(b"between/a.md")


def test_a_folder_in_the_place_of_another_is_watched(
    root: Path, tmp_path: Path, watch: Callable[..., Watched]
) -> None:
    for folder in (root / "a", tmp_path / "other"):
        write(folder / "a.md")
    watched = watch()
    shutil.rmtree(root / "a")
    (tmp_path / "other").rename(root / "a")  # at once: the watched path was a folder, and is one
    watched.wait_for(b"a", b"")
    assert watched.watcher.ready.wait(PATIENCE)
    write(root / "a" / "b.md")
    watched.wait_for(b"a/b.md")


def no_more_watches(*_: object, **__: object) -> NoReturn:
    """Do what the system does when its limit of watches is reached."""
    raise OSError(errno.ENOSPC, "No space left on device")


def test_at_the_limit_of_watches_it_polls_and_says_so(
    root: Path, watch: Callable[..., Watched]
) -> None:
    watched = watch(ready=False, watch=no_more_watches)
    assert "cannot be watched" in watched.notes.get(timeout=PATIENCE)
    assert watched.wait_for(*EVERYTHING) == 1
    watched.wait_for(*EVERYTHING)


def test_close_ends_it(watch: Callable[..., Watched]) -> None:
    watched = watch()
    watched.watcher.close()
    watched.watcher.join(PATIENCE)
    assert not watched.watcher._thread.is_alive()
