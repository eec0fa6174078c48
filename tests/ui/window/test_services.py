"""What the window stands on: each kind of work has threads of its own, the library comes first."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from vidbrowser.ui.tasks import Tasks
from vidbrowser.ui.window.services import Pools

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_no_two_kinds_of_work_share_threads(window: MainWindow) -> None:
    assert len({id(tasks) for tasks in window.services.pools}) == 8


def test_what_can_wait_begins_when_the_library_is_there(qtbot: QtBot) -> None:
    pools = Pools(*(Tasks(1, begun=False) for _ in Pools._fields))
    there = Event()
    done: list[str] = []
    pools.searches.run(there.wait, lambda _: done.append("library"))
    pools.reads.run(lambda: None, lambda _: done.append("description"))
    pools.marks.run(lambda: None, lambda _: done.append("mark"))
    pools.begin()
    qtbot.waitUntil(lambda: bool(done))
    there.set()
    qtbot.waitUntil(lambda: len(done) == 3)
    pools.close()
    assert done == ["mark", "library", "description"]


def test_what_can_wait_begins_where_there_is_no_library(qtbot: QtBot) -> None:
    pools = Pools(*(Tasks(1, begun=False) for _ in Pools._fields))
    done: list[str] = []
    pools.reads.run(lambda: None, lambda _: done.append("description"))
    pools.begin()
    qtbot.waitUntil(lambda: done == ["description"])
    pools.close()
