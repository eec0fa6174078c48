"""A damaged store: the newest good copy is offered, what was there is set aside, nothing lost."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import STARRED, TODAY, A, B, opened
from vidbrowser.marks.failure import BrokenError
from vidbrowser.marks.mark import Mark, starred
from vidbrowser.marks.restoring import offer, restore
from vidbrowser.marks.store import FILE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return the folder of a store with A in the day's copy, and B marked after that."""
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.tend()
        store.apply(STARRED, [B], starred(True))
    (tmp_path / FILE).write_bytes(b"garbage" * 3000)
    return tmp_path


def test_the_newest_good_copy_takes_its_place(damaged: Path) -> None:
    with pytest.raises(BrokenError, match=FILE):
        opened(damaged)
    found = offer(damaged)
    assert found.file == damaged / FILE
    assert found.copy
    assert (found.copy.day, found.copy.marked) == (TODAY, 1)
    aside = restore(damaged, found.copy)
    assert aside == damaged / "marks.damaged"
    assert aside.read_bytes() == b"garbage" * 3000
    assert found.copy.file.exists()
    with closing(opened(damaged)) as store:
        assert store.memory.all() == {A: Mark(starred=True)}
        assert store.undoable == STARRED


def test_one_can_begin_with_nothing_too(damaged: Path) -> None:
    restore(damaged, None)
    with closing(opened(damaged)) as store:
        assert store.memory.all() == {}
        store.apply(STARRED, [B], starred(True))
    with closing(opened(damaged)) as store:
        assert store.memory.all() == {B: Mark(starred=True)}


def test_what_another_program_restored_meanwhile_is_left_alone(damaged: Path) -> None:
    copy = offer(damaged).copy
    restore(damaged, copy)
    with closing(opened(damaged)) as store:
        store.apply(STARRED, [B], starred(True))
        assert restore(damaged, None) is None
    with closing(opened(damaged)) as store:
        assert set(store.memory.all()) == {A, B}


def test_a_file_of_another_program_is_set_aside_whole(damaged: Path) -> None:
    (damaged / FILE).unlink()
    (damaged / FILE).mkdir()
    with pytest.raises(Exception, match=FILE):
        opened(damaged)
    restore(damaged, offer(damaged).copy)
    assert (damaged / "marks.damaged").is_dir()
    opened(damaged).close()


def test_what_sqlite_keeps_beside_goes_along(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.tend()
        store.apply(STARRED, [B], starred(True))
        (tmp_path / FILE).write_bytes(bytes(8192))  # its log is still there
        restore(tmp_path, offer(tmp_path).copy)
        assert (tmp_path / "marks.damaged-wal").stat().st_size > 0
        with closing(opened(tmp_path)) as again:
            assert again.memory.all() == {A: Mark(starred=True)}
        # the program that had it open finds the restored one, and writes to that
        store.apply(STARRED, [B], starred(True))
        assert set(store.memory.all()) == {A, B}
    with closing(opened(tmp_path)) as again:
        assert set(again.memory.all()) == {A, B}


def test_a_store_that_is_gone_is_restored_like_a_damaged_one(damaged: Path) -> None:
    (damaged / FILE).unlink()
    assert restore(damaged, offer(damaged).copy) is None
    with closing(opened(damaged)) as store:
        assert set(store.memory.all()) == {A}


def test_the_copy_of_a_month_ago_will_do(damaged: Path) -> None:
    restore(damaged, offer(damaged).copy)
    with closing(opened(damaged, TODAY + timedelta(30))) as store:
        store.tend()
    newest = offer(damaged).copy
    assert newest
    newest.file.write_bytes(b"")
    older = offer(damaged).copy
    assert older
    assert older.day == TODAY
