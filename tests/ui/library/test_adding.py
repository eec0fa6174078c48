"""What shall be added is looked at in threads; outcomes come in order, none waits for ever."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.ui.later import Later
from vidbrowser.ui.library.adding import Adding, Looked, look_at, why_not
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
    return tmp_path


class Wishes:
    """What is asked of `Adding`, and what it has told."""

    def __init__(self, tasks: Tasks, patience: int = 60_000) -> None:
        self.told: list[Looked] = []
        self.adding = Adding(tasks, patience=patience)
        self.adding.looked.connect(self.told.append)


def test_why_a_path_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "one.md").write_text("---\ntitle: One\n---\n")
    (folder / "note.txt").write_text("Tea")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\xff")
    assert why_not(folder) == why_not(folder / "one.md") == ""
    assert why_not(folder / "none") == "{path} is not there."
    assert why_not(folder / "note.txt").startswith(
        "{path} is no record: The file has no front matter"
    )
    assert why_not(folder / "picture.png").endswith("is no UTF-8 text.")
    assert why_not(folder / "pipe") == "{path} is neither a file nor a folder."
    assert why_not(folder / "loop").startswith("{path} cannot be opened: ")
    assert why_not(folder / ("x" * 300)).startswith("{path} cannot be opened: ")
    assert why_not(folder / "a\0b").startswith("{path} cannot be opened: ")
    assert why_not(folder / "one.md" / "x").startswith("{path} cannot be opened: ")


def test_a_relative_path_from_a_folder_that_is_gone_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "one")
    (folder / "one").rmdir()
    assert look_at(folder.relative_to(folder)).why.startswith("{path} cannot be opened: ")


@pytest.mark.usefixtures("qtbot")
def test_outcomes_come_in_the_order_of_wishes(folder: Path) -> None:
    later = Later()
    wishes = Wishes(later)
    wishes.adding.look([folder / "one", folder / "none"])
    wishes.adding.look([folder / "two"], ["Said before."])
    wishes.adding.look([])
    later.finish(2)
    later.finish(1)
    assert wishes.told == []
    later.finish_all()
    assert wishes.told == [
        Looked([folder / "one"], [f"{folder / 'none'} is not there."]),
        Looked([folder / "two"], ["Said before."]),
        Looked([], []),
    ]


@pytest.mark.usefixtures("qtbot")
def test_a_path_that_is_given_twice_is_looked_at_once(folder: Path) -> None:
    later = Later()
    wishes = Wishes(later)
    wishes.adding.look([folder / "one", folder / "one"])
    later.finish_all()
    assert wishes.told == [Looked([folder / "one"], [])]


def test_a_disk_that_does_not_answer_is_told_and_holds_up_nothing(
    folder: Path, qtbot: QtBot
) -> None:
    later = Later()
    wishes = Wishes(later, patience=30)
    wishes.adding.look([folder / "one", folder / "two"])
    wishes.adding.look([folder / "three"])
    later.finish(2)
    later.finish(0)
    assert wishes.told == []
    qtbot.waitUntil(lambda: len(wishes.told) == 2)
    two = f"{folder / 'two'} does not answer; it is added when it does."
    assert wishes.told == [Looked([folder / "one"], [two]), Looked([folder / "three"], [])]
    later.finish_all()
    assert wishes.told[2:] == [Looked([folder / "two"], [])]


def test_a_late_answer_is_taken_also_while_an_earlier_wish_waits(
    folder: Path, qtbot: QtBot
) -> None:
    later = Later()
    wishes = Wishes(later, patience=0)
    wishes.adding.look([folder / "one"])
    wishes.adding.look([folder / "two"])
    qtbot.waitUntil(lambda: len(wishes.told) == 2)
    later.finish(1)
    later.finish(0)
    assert [looked.there for looked in wishes.told] == [
        *([], []),
        *([folder / "two"], [folder / "one"]),
    ]


def test_work_is_done_in_threads(folder: Path, qtbot: QtBot) -> None:
    tasks = Tasks(2)
    wishes = Wishes(tasks)
    wishes.adding.look([folder / "one"])
    assert wishes.told == []
    qtbot.waitUntil(lambda: wishes.told == [Looked([folder / "one"], [])])
    tasks.close()
