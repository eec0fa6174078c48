"""Marks are kept in the order in which they were asked for, told when kept, and outlive an end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from vidbrowser.marks import mark as marking
from vidbrowser.marks.store import COPIES, MarkStore
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui.marks import own_marks
from vidbrowser.ui.marks.own_marks import Change, OwnMarks
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.marks.failure import UnusableError
    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.rows import Step

KEY, OTHER = VideoKey("youtube", "one"), VideoKey("youtube", "two")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    tasks = Tasks(1)
    yield tasks
    tasks.close(forget=False)
    assert tasks.wait(60)


def change(edit: Callable[[Mark], Mark], *keys: VideoKey) -> Callable[[], Change]:
    return lambda: Change(Sentence("Done"), keys or (KEY,), edit)


def test_what_changes_is_told_and_nothing_else(tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> None:
    marks = OwnMarks(tmp_path, tasks)
    done: list[Step] = []
    marks.done.connect(done.append)
    marks.apply(change(marking.starred(True), KEY, OTHER))
    marks.apply(change(marking.starred(True)))  # it is so already
    marks.apply(change(marking.later(True)))
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done[0].keys == (KEY, OTHER)
    assert marks.undoable == "Done"
    marks.close()


def test_what_was_asked_for_is_kept_though_the_window_closes_at_once(
    tmp_path: Path, tasks: Tasks
) -> None:
    marks = OwnMarks(tmp_path, tasks)
    for rating in (1, 2, 3):
        marks.apply(change(marking.rated(rating)))
    marks.close()
    tasks.close(forget=False)
    assert tasks.wait(60)
    store = MarkStore(tmp_path)
    assert store.memory.get(KEY).rating == 3
    store.close()


def test_a_store_that_cannot_be_opened_is_told_and_tried_again(
    tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    folder = tmp_path / "marks"
    folder.write_text("in the way", "utf-8")
    marks = OwnMarks(folder, tasks)
    failed: list[UnusableError] = []
    marks.failed.connect(failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(folder) in str(failed[0])
    told: list[bool] = []
    marks.keeping.connect(told.append)
    marks.apply(change(marking.starred(True)))
    qtbot.waitUntil(lambda: told == [True, False])  # what fails is not waited for
    folder.unlink()
    marks.apply(change(marking.starred(True)))
    qtbot.waitUntil(lambda: marks.memory.get(KEY).starred)
    marks.close()


def come_back() -> None:
    """Let it be told that the person comes back to a window."""
    application, window = QGuiApplication.instance(), QWindow()
    assert isinstance(application, QGuiApplication)
    application.focusWindowChanged.emit(None)
    application.focusWindowChanged.emit(window)


def test_what_another_program_writes_is_taken_over_when_one_comes_back(
    tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    marks = OwnMarks(tmp_path, tasks)
    qtbot.waitUntil(lambda: tasks.idle)
    other = MarkStore(tmp_path)
    other.apply(Sentence("Elsewhere"), [KEY], marking.later(True))
    with qtbot.waitSignal(marks.changed, timeout=20_000):
        come_back()
    assert marks.memory.get(KEY).later
    assert marks.undoable == "Elsewhere"
    other.close()
    marks.close()
    qtbot.waitUntil(lambda: tasks.idle)
    come_back()
    assert tasks.idle  # it is asked for no more


def test_no_clock_goes_at_rest(tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> None:
    marks = OwnMarks(tmp_path, tasks)
    qtbot.waitUntil(lambda: tasks.idle)
    assert marks.findChildren(QTimer) == []
    marks.close()


def test_a_copy_is_made_on_a_day_that_begins_meanwhile(
    tmp_path: Path, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = OwnMarks(tmp_path, tasks)
    qtbot.waitUntil(lambda: tasks.idle)
    (copy,) = (tmp_path / COPIES).iterdir()
    copy.unlink()
    come_back()
    qtbot.waitUntil(lambda: tasks.idle)
    assert not any((tmp_path / COPIES).iterdir())  # there was one today

    class Tomorrow(date):
        @classmethod
        def today(cls) -> Self:
            return cls.fromordinal(date.today().toordinal() + 1)

    monkeypatch.setattr(own_marks, "date", Tomorrow)
    come_back()
    qtbot.waitUntil(lambda: any((tmp_path / COPIES).iterdir()))
    marks.close()
