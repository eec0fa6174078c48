"""Marks: what is marked is what was asked for, in the text as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import texts, words
from vidbrowser.query import parse
from vidbrowser.records.folding import fold
from vidbrowser.search.highlight import spans, terms

MARKED = [
    ("Chêne", "chene", "⟦Chêne⟧"),
    ("le che\u0302ne vert", "chene", "le ⟦che\u0302ne⟧ vert"),
    ("le chêne\u0301 vert", "chene", "le ⟦chêne\u0301⟧ vert"),
    ("𝐕𝐈𝐄𝐓 nam", "viet", "⟦𝐕𝐈𝐄𝐓⟧ nam"),
    ("oﬃce", "fi", "o⟦ﬃ⟧ce"),
    ("oﬃce", "of", "⟦oﬃ⟧ce"),
    ("Straße", "strasse", "⟦Straße⟧"),
    ("東京タワー", "東京", "⟦東京⟧タワー"),
    ("a  \n b", "a b", "⟦a  \n b⟧"),
    ("  a  ", "a", "  ⟦a⟧  "),
    ("w\u200bor\u00add", "word", "⟦w\u200bor\u00add⟧"),
    ("a\u200b \u200bb c", "a b", "⟦a\u200b \u200bb⟧ c"),
    ("news New NEWS", "new", "⟦new⟧s ⟦New⟧ ⟦NEW⟧S"),
    ("aaaa", "aa", "⟦aaaa⟧"),
    ("abc", "ab bc", "⟦abc⟧"),
    ("nothing", "else", "nothing"),
    ("각", "ᄀ", "⟦각⟧"),
    ("a´b", "b", "a´⟦b⟧"),
    ("", "a", ""),
    ("\u0301a\u0301", "a", "\u0301⟦a\u0301⟧"),
    ("Ærø ferry", "ferry", "Ærø ⟦ferry⟧"),
    ("Ærø ferry", "e", "⟦Æ⟧rø f⟦e⟧rry"),
    ("Þór", "tho", "⟦Þó⟧r"),
    ("don’t “stop” now", "don't \"stop", "⟦don’t “stop⟧” now"),
    ("パパ ハハ ババ", "ハハ", "パパ ⟦ハハ⟧ ババ"),
    ("ﾊﾟﾊﾟ ﾊﾊ", "パパ", "⟦ﾊﾟﾊﾟ⟧ ﾊﾊ"),
    ("か\u3099き", "き", "か\u3099⟦き⟧"),
    ("ปี ปา ร์ตี้", "ตี", "ปี ปา ร์⟦ตี้⟧"),
    ("ก\u0e48\u0e38ข", "ก\u0e38", "⟦ก\u0e48\u0e38⟧ข"),  # written and kept in another order
    ("मैं आया", "आया", "मैं ⟦आया⟧"),
    ("ก\u0331e\u0331 e", "e", "ก\u0331⟦e\u0331⟧ ⟦e⟧"),
]


def mark(text: str, found: list[tuple[int, int]]) -> str:
    for start, end in reversed(found):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


@pytest.mark.parametrize(("text", "asked", "marked"), MARKED)
def test_what_matches_is_marked(text: str, asked: str, marked: str) -> None:
    found = spans(text, tuple(map(fold, asked.split() if asked == "ab bc" else [asked])))
    assert mark(text, found) == marked


LENGTHS_CHANGE = st.text(
    alphabet="aeæÆþ ½…か\u3099ﾞﾟ\u0e01\u0e48\u0e38\u0331\u0301\u200b\u0345मैﬃ", max_size=12
)


@given(texts | LENGTHS_CHANGE | st.text(max_size=30), words | LENGTHS_CHANGE.map(lambda t: t[:2]))
def test_marks_fold_to_what_was_asked(text: str, word: str) -> None:
    term = fold(word)
    found = spans(text, [term] if term else [])
    assert bool(found) == bool(term and term in fold(text))
    ends = [0, *(place for span in found for place in span), len(text)]
    assert ends == sorted(ends)
    for start, end in found:
        assert start < end
        assert term in fold(text[start:end])


def test_only_what_the_query_asks_of_a_field_is_marked_there() -> None:
    query = parse('Chêne OR (title:b -c) -title:d channel:e tag:f tag:g* -(h OR i) views:>5 "x  y"')
    assert terms(query, "title") == ("chene", "b", "x y")
    assert terms(query, "channel") == ("chene", "e", "x y")
    assert terms(query, "description") == ("chene", "x y")
    assert terms(query, "tag") == ("chene", "\x1ff\x1f", "\x1fg", "x y")


def test_a_tag_is_marked_whole_or_from_its_beginning() -> None:
    whole, beginning = terms(parse("tag:war"), "tag"), terms(parse("tag:war*"), "tag")
    tags = ["War", "warfare", "postwar"]
    assert [mark(tag, spans(tag, whole)) for tag in tags] == ["⟦War⟧", "warfare", "postwar"]
    assert [mark(t, spans(t, beginning)) for t in tags] == ["⟦War⟧", "⟦war⟧fare", "postwar"]


@pytest.mark.parametrize(
    ("asked", "title", "marked"),
    [
        ("jap*", "Soviet-Japanese, xjap JAP", "Soviet-⟦Jap⟧anese, xjap ⟦JAP⟧"),
        ("jap* pan", "Japan jap", "⟦Japan⟧ ⟦jap⟧"),
        ("title:wa*", "Warm water, always", "⟦Wa⟧rm ⟦wa⟧ter, always"),
        ("タワー* 京*", "東京タワー", "東⟦京タワー⟧"),
        ("title:=tea", "Tea", "⟦Tea⟧"),
        ("title:=tea", "Tea time, tea", "Tea time, tea"),
        ('""* title:""* title:=""', "Tea", "Tea"),
    ],
)
def test_what_begins_a_word_or_is_the_whole_is_marked_only_there(
    asked: str, title: str, marked: str
) -> None:
    assert mark(title, spans(title, terms(parse(asked), "title"))) == marked


def test_a_long_description_is_marked() -> None:
    text = "Ünd so weiter. " * 7_000
    assert len(spans(text, ("und", "weiter"))) == 14_000
    assert spans("a" * 100_000, ("aa",)) == [(0, 100_000)]


def test_a_term_without_text_marks_nothing() -> None:
    assert spans("title", ("\x1f", "\x1f\x1f")) == []
