"""Work leaves the GUI thread by one door and its outcome comes back by it."""

from __future__ import annotations

from threading import Event, current_thread
from typing import TYPE_CHECKING

import pytest

from tests.failing import ERRORS
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_outcome_comes_back_in_this_thread(qtbot: QtBot) -> None:
    tasks, seen = Tasks(2), []
    tasks.run(current_thread, lambda thread: seen.extend([thread, current_thread()]))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not seen[1]
    assert seen[1] is current_thread()
    tasks.close()


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_whatever_is_raised_is_brought_back(qtbot: QtBot, error: BaseException) -> None:
    tasks = Tasks(1)
    errors: list[BaseException] = []
    done: list[int] = []

    def fail() -> None:
        raise error

    tasks.run(fail, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: errors == [error])
    tasks.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    tasks.close()


def test_an_error_that_nobody_expects_is_in_the_log(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks = Tasks(1)
    tasks.run(lambda: 1 // 0, lambda _: None)
    qtbot.waitUntil(
        lambda: "Work in the background failed: integer division or modulo by zero" in caplog.text
    )
    tasks.close()


def test_nothing_comes_back_after_closing(qtbot: QtBot) -> None:
    tasks, go = Tasks(1), Event()
    seen: list[bool] = []
    tasks.run(lambda: go.wait(20), seen.append)
    tasks.run(lambda: True, seen.append)
    tasks.close()
    assert not tasks.wait(0)  # what has begun goes on, and nobody waits for it
    go.set()
    assert tasks.wait()
    qtbot.wait(20)
    assert seen == []


def test_what_comes_after_closing_is_not_begun(qtbot: QtBot) -> None:
    tasks = Tasks(1)
    begun: list[int | None] = []
    tasks.close()
    tasks.run(lambda: 1, begun.append)
    tasks.close()
    assert begun == []


def test_what_is_asked_before_beginning_is_done_then(qtbot: QtBot) -> None:
    tasks = Tasks(1, begun=False)
    seen: list[int] = []
    tasks.run(lambda: 1, seen.append)
    qtbot.wait(50)
    assert seen == []
    tasks.begin()
    tasks.run(lambda: 2, seen.append)
    qtbot.waitUntil(lambda: seen == [1, 2])
    tasks.close()


def test_what_was_not_begun_is_forgotten_by_closing(qtbot: QtBot) -> None:
    tasks = Tasks(1, begun=False)
    seen: list[int] = []
    tasks.run(lambda: 1, seen.append)
    tasks.close()
    tasks.begin()
    qtbot.wait(50)
    assert seen == []
