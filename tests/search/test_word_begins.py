"""Where words begin: the same in the expression that is searched for and in what is marked."""

from __future__ import annotations

import unicodedata

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import texts, words
from vidbrowser.records.folding import fold
from vidbrowser.search.word_begins import begins, pattern

BEGUN = {  # text, then what begins a word of it and what does not
    "soviet-japanese war": ("jap war soviet-jap", "apan panese ar"),
    "x_y (live) 1080p c++": ("y live liv 1080 c ++ (", "ive 80 p"),
    "don't l'ete": ("don t ete", "on"),
    "東京タワー大阪city": ("東京 京 タワー 大 阪 city", "ワー ity"),
    "ハラク・オハマ ひらカナ": ("オハマ ら カナ", "ハマ ナ"),
    "한국어 말": ("한국 말", "국"),
    "हिन्दी में": ("हिन् में", "न्दी"),
    "ภาษาไทยtest": ("ภา ไทย test", "est"),
}


@pytest.mark.parametrize("text", BEGUN)
def test_a_word_begins_after_what_is_no_letter(text: str) -> None:
    for begun, sought in zip((True, False), map(str.split, BEGUN[text]), strict=True):
        for word in sought:
            assert word in text
            assert found(text, word) is begun, word


def found(text: str, sought: str) -> bool:
    there = bool(pl.Series([text]).str.contains(pattern(sought))[0])
    places = [at for at in range(len(text)) if text.startswith(sought, at)]
    assert any(begins(text, at) for at in places) is there
    return there


@given(texts | st.text(max_size=20), words | st.text(max_size=3))
def test_what_is_searched_for_is_what_is_marked(text: str, sought: str) -> None:
    folded, word = fold(text), fold(sought)
    if word and folded.isprintable() and word.isprintable():
        assert found(folded, word) <= (word in folded)


def test_both_know_every_letter() -> None:
    letters = [chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000]
    told = [c for c in letters if c != "a" and unicodedata.category(c) != "Cn"]
    before = pl.Series([f"{letter}a" for letter in told]).str.contains(pattern("a"))
    assert before.to_list() == [begins(f"{letter}a", 1) for letter in told]


def test_nothing_in_a_text_is_taken_for_an_expression() -> None:
    signs = "".join(map(chr, range(33, 127)))
    assert found(f"x {signs}", signs)
    assert all(found(f"x {sign}", sign) and not found("x", sign) for sign in signs if sign != "x")
    assert not found("xay", "a.")
