"""Marks as rows: only so many steps are kept, the last whatever its size."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.marks.store_files import STARRED, A, B, C, opened
from vidbrowser.marks import rows
from vidbrowser.marks.mark import Mark, rated, starred
from vidbrowser.marks.store import FILE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def kept(folder: Path) -> list[tuple[int, int]]:
    """Return the steps that are kept, each with how many changes are."""
    asked = (
        "SELECT s.id, (SELECT count(*) FROM changes c WHERE c.step = s.id) FROM steps s ORDER BY id"
    )
    with closing(sqlite3.connect(folder / FILE)) as database:
        return list(database.execute(asked))


def test_the_oldest_steps_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_MOST_STEPS", 3)
    with closing(opened(tmp_path)) as store:
        for rating in range(5):
            store.apply(STARRED, [A], rated(rating + 1))
        assert kept(tmp_path) == [(3, 1), (4, 1), (5, 1)]
        while store.undo():
            pass
        assert store.memory.get(A) == Mark(rating=2)


def test_a_large_step_displaces_others_but_never_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "_MOST_CHANGES", 2)
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], rated(1))
        store.apply(STARRED, [A, B, C], starred(True))
        assert kept(tmp_path) == [(2, 3)]
        store.undo()
        assert store.memory.all() == {A: Mark(rating=1)}


def test_what_was_undone_leaves_nothing_behind(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.undo()
        store.apply(STARRED, [B], starred(True))
    assert kept(tmp_path) == [(1, 1)]
