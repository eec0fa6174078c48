"""Marks in memory: what changed since a version is told."""

from __future__ import annotations

from tests.marks.store_files import A, B, C
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.memory import MarkMemory, Version


def test_only_what_changed_since_is_told() -> None:
    memory = MarkMemory()
    memory.put(Version(7, 1), {A: Mark(1), B: Mark(2)}, anew=True)
    memory.put(Version(7, 2), {A: NOTHING, C: Mark(3)})
    assert memory.since(Version(7, 1)) == ((7, 2), {A: NOTHING, C: Mark(3)}, False)
    assert memory.since(Version(7, 2)) == ((7, 2), {}, False)
    assert memory.since(Version()) == ((7, 2), {C: Mark(3), A: NOTHING, B: Mark(2)}, True)
    assert memory.all() == {B: Mark(2), C: Mark(3)}


def test_another_epoch_begins_with_nothing() -> None:
    memory = MarkMemory()
    memory.put(Version(7, 9), {A: Mark(1)}, anew=True)
    memory.put(Version(8, 1), {B: Mark(1)}, anew=True)
    assert memory.get(A) == NOTHING
    assert memory.since(Version(7, 9)) == ((8, 1), {B: Mark(1)}, True)
