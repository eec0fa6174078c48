"""What is offered for the word that is being typed, and what taking it makes of the query."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.marks.fields import BY_WORD
from vidbrowser.query import RANGES, exactly, parse
from vidbrowser.query.words import Word
from vidbrowser.ui.query.completion import EXAMPLES, completed, names_for, offers_for, word_before


def at_end(text: str) -> Word | None:
    return word_before(text, len(text))


@pytest.mark.parametrize(
    ("text", "start", "field", "value"),
    [
        ("ja", 0, "", "ja"),
        ("soviet ja", 7, "", "ja"),
        ("tag:ja", 4, "tag", "ja"),
        ("TAG:ja", 4, "tag", "ja"),
        ("-tag:ja", 5, "tag", "ja"),
        ("(tag:ja", 5, "tag", "ja"),
        ("tag:", 4, "tag", ""),
        ('tag:"soviet ja', 4, "tag", "soviet ja"),
        (r'tag:"say \"hi', 4, "tag", 'say "hi'),
        (r'tag:"back\\slash', 4, "tag", r"back\slash"),
        ('"july offensive" tag:ja', 21, "tag", "ja"),
        ('tag:"soviet war" tag:"ja', 21, "tag", "ja"),
        ('tag:"soviet war" ca', 17, "", "ca"),
        ("title:category:mu", 6, "title", "category:mu"),
        ("channel:=bb", 8, "channel", "bb"),
        ('channel:="history ho', 8, "channel", "history ho"),
        ("channel：“history ho", 8, "channel", "history ho"),
    ],
)
def test_the_word_before_the_cursor(text: str, start: int, field: str, value: str) -> None:
    assert at_end(text) == Word(start, len(text), field, value)


@pytest.mark.parametrize("text", ["", "soviet ", "(", "tag:war ", '"a phrase" '])
def test_between_words_there_is_none(text: str) -> None:
    assert at_end(text) is None


def test_within_a_word_nothing_is_offered() -> None:
    assert word_before("category:Music", 4) is None
    assert word_before("ca tag:war", 2) == Word(0, 2, "", "ca")


def test_names_of_fields_and_their_fixed_words() -> None:
    assert names_for(Word(0, 2, "", "ti")) == ["title:"]
    assert names_for(Word(0, 2, "", "CA")) == ["category:"]
    assert names_for(Word(0, 1, "", "t")) == []  # one letter is no wish yet
    assert names_for(Word(3, 5, "is", "li")) == ["live"]
    assert "tags" in names_for(Word(4, 4, "has", ""))
    assert names_for(Word(6, 8, "title", "ti")) == []
    assert names_for(Word(0, 5, "", "tags:")) == ["tag:"]
    assert names_for(Word(0, 5, "", "AUTHOR：")) == ["channel:"]
    assert names_for(Word(0, 5, "", "http:")) == []


@pytest.mark.parametrize("field", RANGES)
def test_what_may_follow_a_field_is_offered_and_can_be_asked(field: str) -> None:
    word = at_end(f"{field}:")
    assert word is not None
    offers = offers_for(word)
    if field != "rating":  # which has no more than five values
        examples = EXAMPLES[BY_WORD[field].kind]
        assert [value for value, _ in offers] == [value for value, _ in examples]
    assert offers
    for value, shown in offers:
        assert parse(completed(f"{field}:", word, value)[0]) == parse(f"{field}:{value}")
        assert shown.startswith(value)
        assert shown != value  # words explain it


def test_only_examples_that_go_on_as_it_begins_are_offered() -> None:
    for typed, offered in ((">", [">10000"]), ("1K", ["1k..5k"]), ("7", []), (">10000", [])):
        word = Word(6, 6 + len(typed), "views", typed)
        assert [value for value, _ in offers_for(word)] == offered
    assert offers_for(Word(3, 5, "is", "li")) == [("live", "live")]
    assert offers_for(Word(6, 8, "title", "ti")) == []


def test_what_is_taken_stands_in_place_of_the_word() -> None:
    word = at_end("-ca")
    assert word is not None
    assert completed("soviet ca", Word(7, 9, "", "ca"), "category:") == ("soviet category:", 16)
    word = at_end("channel:=bb")
    assert word is not None
    assert completed("channel:=bb", word, "BBC") == ('channel:="BBC" ', 15)
    assert completed("is:li war", Word(3, 5, "is", "li"), "live") == ("is:live war", 8)


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["category", "tag", "channel"]))
@example("war*", "tag")
def test_a_value_taken_is_that_value_whatever_it_holds(value: str, field: str) -> None:
    text, cursor = completed(f"{field}:x", Word(len(field) + 1, len(field) + 2, field, "x"), value)
    assert parse(text) == exactly(field, value)
    assert cursor == len(text)


@given(st.text(max_size=60), st.integers(0, 60))
def test_any_text_has_a_word_or_none(text: str, cursor: int) -> None:
    word = word_before(text, cursor)
    assert word is None or 0 <= word.start <= word.end == min(cursor, len(text))


def look_at_long_texts() -> int:
    pieces = ("a", '"', "tag:", "a(", '\\"', "-")
    return len([at_end(piece * (100_000 // len(piece))) for piece in pieces])


def test_a_pasted_text_of_any_length_takes_little_work() -> None:
    assert bounded(look_at_long_texts) == 6  # milliseconds; quadratic would be a minute for each
