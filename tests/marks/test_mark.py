"""Changes to marks, and what none can become."""

from __future__ import annotations

import pytest

from vidbrowser.marks.mark import (
    LONGEST_NOTE,
    MOST_TAGS,
    NOTHING,
    Mark,
    later,
    noted,
    rated,
    seen,
    starred,
    tagged,
    untagged,
    unwatched,
    watched,
)


def test_watching_counts_and_keeps_the_last_moment() -> None:
    once = watched(20)(NOTHING)
    assert once == Mark(1, 20)
    assert watched(10)(once) == watched(None)(once) == Mark(2, 20)
    assert watched(None)(NOTHING) == Mark(1, None)
    assert unwatched(Mark(3, 20, starred=True)) == Mark(starred=True)


def test_what_was_seen_elsewhere_is_not_counted_twice() -> None:
    told = seen(2, 20)(NOTHING)
    assert told == seen(2, 20)(told) == Mark(2, 20)
    assert seen(1, 30)(told) == Mark(2, 30)


def test_a_moment_out_of_all_bounds_is_brought_within() -> None:
    assert watched(-5)(NOTHING).watched_at == 0
    assert watched(10**18)(NOTHING).watched_at == 253_402_300_799


def test_switches_and_ratings() -> None:
    assert starred(True)(NOTHING) == Mark(starred=True)
    assert later(False)(Mark(later=True)) == NOTHING
    assert rated(5)(NOTHING) == Mark(rating=5)
    assert rated(None)(Mark(rating=5)) == NOTHING
    for wrong in (0, 6, -1):
        with pytest.raises(ValueError, match=str(wrong)):
            rated(wrong)


def test_own_tags_are_there_once_however_they_are_spelled() -> None:
    mark = tagged("To  Do", "é")(NOTHING)
    assert mark.tags == ("To Do", "é")
    assert tagged("to do", "new")(mark).tags == ("To Do", "é", "new")
    assert untagged("TO DO", "e")(mark) == NOTHING
    assert len(tagged(*map(str, range(500)))(NOTHING).tags) == MOST_TAGS


@pytest.mark.parametrize("wrong", ["", "  ", "x" * 201])
def test_a_tag_of_nothing_or_too_much_is_none(wrong: str) -> None:
    with pytest.raises(ValueError) as raised:
        tagged(wrong)
    assert raised.value.args == (wrong,)


def test_a_note_is_trimmed_and_bounded() -> None:
    assert noted(" a\r\nb \ud800 ")(NOTHING).note == "a\nb \N{REPLACEMENT CHARACTER}"
    assert noted("")(Mark(note="x")) == NOTHING
    with pytest.raises(ValueError, match=str(LONGEST_NOTE + 1)):
        noted("x" * (LONGEST_NOTE + 1))
