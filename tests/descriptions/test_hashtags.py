"""Hashtags: what is one, and the link that it becomes."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.descriptions.hashtags import address, hashtags


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#one and #two", ["one", "two"]),
        ("#one#two", ["one", "two"]),
        ("(#one), #two.", ["one", "two"]),
        ("#東京 ＃タワー、#渋谷。", ["東京", "タワー", "渋谷"]),
        ("動画#東京", ["東京"]),
        ("#été #Ё #हिन्दी #العربية", ["été", "Ё", "हिन्दी", "العربية"]),
        ("#under_score #don't", ["under_score", "don"]),
        ("#2022wins #4k", ["2022wins", "4k"]),
        ("#1 #2022", []),
        ("C# and F#x", []),
        ("&#39; http://x.example/#part", []),
        ("# heading ## more", []),
        ("#🔥 #❤", []),
        ("#fun🔥", ["fun"]),
    ],
)
def test_what_is_a_hashtag(text: str, words: list[str]) -> None:
    found = hashtags(text)
    assert [tag.word for tag in found] == words
    assert all(text[tag.start + 1 : tag.end] == tag.word for tag in found)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_an_address_holds_the_query(text: str) -> None:
    assert unquote(address(text)) == f"vidbrowser:filter?q={text}"
    assert address(text).isascii()


@given(st.text())
def test_hashtags_stand_where_they_say(text: str) -> None:
    for tag in hashtags(text):
        assert text[tag.start] in "#＃"
        assert text[tag.start + 1 : tag.end] == tag.word
