"""What became of a text: nothing of it is lost, what stays is short, and the work has an end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.descriptions.text_changes import (
    MOST_CHARACTERS,
    MOST_LINES,
    Kind,
    Piece,
    text_changes,
)

SAME, GONE, NEW, LEFT_OUT = Kind.SAME, Kind.GONE, Kind.NEW, Kind.LEFT_OUT


def test_a_word_that_changed_is_told_within_its_line() -> None:
    assert text_changes("Sung by Ada in 2019.", "Sung by Eva in 2019.") == (
        Piece(SAME, "Sung by "),
        Piece(GONE, "Ada"),
        Piece(NEW, "Eva"),
        Piece(SAME, " in 2019."),
    )


def test_lines_far_from_a_change_are_left_out() -> None:
    before = "".join(f"line {n}\n" for n in range(9))
    assert text_changes(before, before.replace("line 4\n", "")) == (
        Piece(LEFT_OUT, ""),
        Piece(SAME, "line 3\n"),
        Piece(GONE, "line 4\n"),
        Piece(SAME, "line 5\n"),
        Piece(LEFT_OUT, ""),
    )


def test_other_lines_are_not_taken_for_the_same_ones_changed() -> None:
    assert text_changes("Nothing of this", "stays, as may be seen") == (
        Piece(GONE, "Nothing of this"),
        Piece(NEW, "stays, as may be seen"),
    )


def test_texts_that_are_alike_have_not_changed() -> None:
    assert text_changes("a\nb", "a\nb") == ()


def test_of_very_long_texts_the_begin_is_compared_and_that_is_told() -> None:
    lines = "a\n" * (MOST_LINES + 1)
    assert text_changes(lines, lines + "b") == (Piece(LEFT_OUT, ""),)
    long = "word " * MOST_CHARACTERS
    pieces = text_changes(long, "other " + long)
    assert pieces[-1] == Piece(LEFT_OUT, "")
    assert sum(len(piece.text) for piece in pieces) <= 2 * MOST_CHARACTERS


texts = st.lists(st.sampled_from(("a b c\n", "a b d\n", "x y\n", "z", "\n", "é ")), max_size=12)


@given(before=texts.map("".join), after=texts.map("".join))
def test_what_is_gone_and_new_is_all_that_differs(before: str, after: str) -> None:
    pieces = text_changes(before, after)
    assert bool(pieces) == (before != after)
    at = {before: 0, after: 0}
    if before == after:
        return
    for kind, text in pieces:
        for whole, without in ((before, NEW), (after, GONE)):
            if kind is LEFT_OUT or kind is without:
                continue
            place = whole.find(text, at[whole])
            assert place >= 0
            at[whole] = place + len(text)
