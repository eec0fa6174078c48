"""The words of a query's text, also of one that cannot be read yet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.query.nodes import Match, Text
from vidbrowser.query.words import Value, Word, field_at, value_at, words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("word) x", Value("word", 4)),
        ('"a \\"phrase\\"" x', Value('a "phrase"', 14, phrase=True)),
        ('"not closed', Value("not closed", 11, phrase=True, closed=False)),
        ('"not closed\\"', Value('not closed"', 13, phrase=True, closed=False)),
        ('"half an escape\\', Value("half an escape\\", 16, phrase=True, closed=False)),
        ("", None),
        (" x", None),
        (")", None),
    ],
)
def test_a_value_ends_where_it_is_told(text: str, read: Value | None) -> None:
    assert value_at(text, 0) == read


def test_fields_are_those_that_are_known() -> None:
    assert field_at("-TAG:x", 1) == ("tag", 5)
    assert field_at("duration:5", 0) == ("length", 9)
    assert field_at("http://x", 0) == ("", 0)


def test_words_stand_between_blanks_and_parentheses() -> None:
    assert list(words("title:=tea is:=li")) == [
        Word(6, 10, "title", "tea"),
        Word(14, 17, "is", "=li"),
    ]
    text = 'soviet -(tag:war OR is:) "two w'
    assert list(words(text)) == [
        Word(0, 6, "", "soviet"),
        Word(13, 16, "tag", "war"),
        Word(17, 19, "", "OR"),
        Word(23, 23, "is", ""),
        Word(25, 31, "", "two w"),
    ]


@given(st.text(), st.sampled_from(["tag", "channel", "title"]))
def test_what_is_written_is_one_word_whatever_it_holds(text: str, field: str) -> None:
    for query, name in ((Text(text), ""), (Match(field, text), field)):
        written = str(query)
        word = Word(len(name) + bool(name), len(written), name, text)
        assert list(words(written)) == [word]


@given(st.text(max_size=60))
def test_any_text_has_words_in_their_order(text: str) -> None:
    places = [place for word in words(text) for place in (word.start, word.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
