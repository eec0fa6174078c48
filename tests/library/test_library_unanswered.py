"""Added folders whose disks do not answer: nobody waits for them, and they keep their places."""

from __future__ import annotations

import os
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.library.disk import PATIENCE, Listener, titles, write
from vidbrowser.library import snapshot
from vidbrowser.library.library import Library, refresh

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Unanswered:
    """What looks where `path` leads gets no answer until `answers` is set."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers = Event()
        really = os.path.realpath

        def realpath(asked: Path) -> str:
            if asked == path:
                assert self.answers.wait(2 * PATIENCE)
            return really(asked)

        monkeypatch.setattr(os.path, "realpath", realpath)


@pytest.fixture
def unanswered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Unanswered]:
    made = Unanswered(tmp_path / "away", monkeypatch)
    yield made
    made.answers.set()


def test_a_disk_that_does_not_answer_holds_up_no_other_and_order_stays(
    tmp_path: Path, library: Library, listener: Listener, unanswered: Unanswered
) -> None:
    for name in ("away", "near"):
        write(tmp_path / name / "a.md", name)
    library.add([tmp_path / "away"])
    library.add([tmp_path / "near"])
    roots = (tmp_path / "away", tmp_path / "near")
    update = listener.wait(lambda u: titles(u.catalogue) == ["near"])
    assert update.catalogue.roots == roots
    unanswered.answers.set()
    assert listener.wait_idle(2).catalogue.roots == roots


def test_what_was_kept_of_it_is_shown_meanwhile(
    tmp_path: Path, library: Library, listener: Listener, unanswered: Unanswered
) -> None:
    unanswered.answers.set()
    write(tmp_path / "away" / "a.md", "kept")
    refresh([tmp_path / "away"], tmp_path / "cache")
    assert snapshot.location(tmp_path / "cache", tmp_path / "away").exists()
    unanswered.answers.clear()
    library.add([tmp_path / "away"])
    listener.wait(lambda u: titles(u.catalogue) == ["kept"])


def test_that_one_holds_another_is_found_out_when_it_answers(
    tmp_path: Path, library: Library, listener: Listener, unanswered: Unanswered
) -> None:
    write(tmp_path / "near" / "in" / "a.md", "a")
    (tmp_path / "away").symlink_to(tmp_path / "near" / "in")
    library.add([tmp_path / "away", tmp_path / "near"])
    listener.wait(lambda u: titles(u.catalogue) == ["a"])
    unanswered.answers.set()
    listener.wait(lambda u: u.catalogue.roots == (tmp_path / "near",))
    assert titles(listener.wait_idle(1).catalogue) == ["a"]
    held = f"{tmp_path / 'away'} is part of {tmp_path / 'near'} and is not listed apart."
    assert listener.notes == [held]
