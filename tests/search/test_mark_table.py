"""The table of marks: brought up to date by what changed it is as one that is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.marks.store_files import FILM, A, B, C
from tests.search.test_marked import any_mark, randoms
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import MarkMemory, Version
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.search.mark_table import MarkTable, own_tags, table_of

if TYPE_CHECKING:
    from random import Random


def said(table: MarkTable) -> dict[VideoKey, tuple[object, ...]]:
    """Return what the table says of each video."""
    return {VideoKey(*row[:3]): row[3:] for row in table.frame.rows()}


@given(st.lists(st.sets(st.sampled_from((A, B, C, FILM)), max_size=3), max_size=5), randoms)
def test_step_by_step_it_is_what_it_is_at_once(
    changed: list[set[VideoKey]], random: Random
) -> None:
    changes = [{key: any_mark(random) for key in sorted(keys)} for keys in changed]
    memory, whole = MarkMemory(), MarkMemory()
    table = table_of(memory)
    numbers: dict[VideoKey, int] = {}
    for revision, change in enumerate(changes, 1):
        memory.put(Version(1, revision), change, anew=revision == 1)
        table = table_of(memory)
        assert numbers.items() <= table.numbers.items()  # a video keeps its row
        numbers = dict(table.numbers)
    whole.put(Version(1, 1), {k: mark for change in changes for k, mark in change.items()})
    whole.put(Version(2, 1), {key: memory.get(key) for key in numbers}, anew=True)
    assert said(table) == said(table_of(whole))


def test_what_did_not_change_is_not_made_again() -> None:
    memory = MarkMemory()
    memory.put(Version(1, 1), {A: Mark(1)}, anew=True)
    assert table_of(memory) is table_of(memory)


def test_own_tags_are_counted_however_they_are_spelled() -> None:
    memory = MarkMemory()
    tagged = {A: ("Tea", "b"), B: ("tea", "a, c"), C: ("tea",), FILM: ()}
    marks = {key: Mark(tags=tags) for key, tags in tagged.items()}
    memory.put(Version(1, 1), marks, anew=True)
    assert own_tags(table_of(memory)) == (("tea", 3), ("a, c", 1), ("b", 1))
    assert own_tags(table_of(MarkMemory())) == ()
