"""Words of what is said, and where they follow each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import texts
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken_words import places, sought, words_of

CUES = [Cue(0, "Good morning,"), Cue(3, "morning people of 東京タワー!"), Cue(9, "Don’t good")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello, World", ["hello", "world"]),
        ("don't Łódź Chêne", ["don", "t", "lodz", "chene"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("iPhone東2", ["iphone", "東", "2"]),
        ("हिन्दी मैं", ["हिन्दी", "मैं"]),
        ("... – 「」", []),
        ("3.14", ["3", "14"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "prefix", "found"),
    [
        ("good", False, [0, 2]),
        ("GOOD morning", False, [0]),
        ("morning morning", False, [0]),
        ("morn", False, []),
        ("good mor", True, [0]),
        ("京タ", False, [1]),
        ("don't good", False, [2]),
        ("good good", False, []),
        ("", False, [0, 1, 2]),
        ("", True, [0, 1, 2]),
        ("...", False, []),
    ],
)
def test_where_words_follow_each_other_across_cues(
    text: str, prefix: bool, found: list[int]
) -> None:
    assert list(places(CUES, sought(text, prefix=prefix))) == found


@given(texts, texts)
def test_words_side_by_side_are_those_of_both(first: str, second: str) -> None:
    assert words_of(f"{first}\n{second}") == [*words_of(first), *words_of(second)]


@given(st.text())
def test_words_hold_nothing_that_an_index_reads_as_a_sign(text: str) -> None:
    for word in words_of(text):
        assert word
        assert all(sign.isalnum() or not sign.isascii() for sign in word)
