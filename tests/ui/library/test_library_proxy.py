"""The library is made in a thread; what is asked of it before that is passed on in order."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from tests.ui.later import Later
from vidbrowser.library.library import Library, load
from vidbrowser.ui.library.library_proxy import LibraryProxy
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.library.progress import Update


class Noted(Library):
    """A library that writes down what it is asked, and does it."""

    def __init__(self, listener: Callable[[Update], None]) -> None:
        self.asked: list[str] = []
        super().__init__(None, listener)

    def add(self, paths: Sequence[Path], place: int | None = None) -> None:
        self.asked.append("add " + " ".join(path.name for path in paths))
        super().add(paths)

    def remove(self, root: Path) -> None:
        self.asked.append(f"remove {root.name}")
        super().remove(root)

    def rescan(self) -> None:
        self.asked.append("rescan")
        super().rescan()

    def resume(self) -> None:
        self.asked.append("resume")
        super().rescan()

    def cancel(self) -> None:
        self.asked.append("cancel")
        super().cancel()

    def close(self) -> None:
        self.asked.append("close")
        super().close()


def test_what_is_asked_before_it_is_there_is_kept_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    made: list[Noted] = []
    tasks = Later()

    def make(listener: Callable[[Update], None]) -> Library:
        made.append(Noted(listener))
        return made[-1]

    link = LibraryProxy(make, tasks.run)
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    link.add(folders)
    link.cancel()
    link.remove(folders[0])
    assert made == []
    with qtbot.waitSignal(link.updated, timeout=20_000):
        tasks.finish()
    assert made[0].asked == ["add one two", "cancel", "remove one"]
    link.rescan()
    link.resume()
    assert made[0].asked[3:] == ["rescan", "resume"]
    with qtbot.waitSignal(link.updated, timeout=20_000) as told:
        link.add([tmp_path])
    assert told.args is not None
    link.close()
    assert made[0].asked[-1] == "close"
    made[0].join()


def test_updates_come_in_this_thread(qtbot: QtBot, tmp_path: Path) -> None:
    from threading import current_thread

    tasks, threads = Tasks(1), []
    link = LibraryProxy(lambda listener: Library(None, listener), tasks.run)
    link.updated.connect(lambda _update: threads.append(current_thread()))
    link.add([tmp_path])
    qtbot.waitUntil(lambda: bool(threads), timeout=20_000)
    assert set(threads) == {current_thread()}
    link.close()
    tasks.close()


def test_a_library_that_is_made_too_late_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    made: list[Noted] = []
    begun, go_on = Event(), Event()

    def make(listener: Callable[[Update], None]) -> Library:
        begun.set()
        go_on.wait(10)
        made.append(Noted(listener))
        return made[-1]

    tasks = Tasks(1)
    link = LibraryProxy(make, tasks.run)
    link.add([tmp_path])
    assert begun.wait(10)
    link.close()
    link.add([tmp_path])
    go_on.set()
    tasks.close()
    qtbot.waitUntil(lambda: bool(made))
    assert made[0].asked == ["close"]
    made[0].join()


def test_what_was_asked_before_closing_is_not_passed_on(qtbot: QtBot, tmp_path: Path) -> None:
    made: list[Noted] = []
    tasks = Later()

    def make(listener: Callable[[Update], None]) -> Library:
        made.append(Noted(listener))
        return made[-1]

    link = LibraryProxy(make, tasks.run)
    link.add([tmp_path])
    link.close()
    tasks.finish()
    assert made[0].asked == ["close"]
    made[0].join()


def test_what_was_read_is_kept_when_joining_is_over(qtbot: QtBot, tmp_path: Path) -> None:
    folder, cache = tmp_path / "records", tmp_path / "cache"
    folder.mkdir()
    (folder / "a.md").write_text('---\ntitle: "One"\nid: "x"\n---\n', "utf-8")
    tasks = Tasks(1)
    link = LibraryProxy(lambda listener: Library(cache, listener), tasks.run)
    link.join()  # there is nothing to wait for yet
    read: list[int] = []
    link.updated.connect(lambda update: read.append(len(update.catalogue)))
    link.add([folder])
    qtbot.waitUntil(lambda: 1 in read, timeout=20_000)
    link.close()
    link.join()
    assert list(cache.iterdir())
    assert len(load([folder], cache)) == 1
    tasks.close()
