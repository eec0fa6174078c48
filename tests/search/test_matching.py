"""Filters: what they find is what the plain predicate finds, in whatever order they are asked."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, queries, record_lists, words
from tests.search.predicate import satisfies
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import Match, Not, Query, Text, all_of, any_of, parse
from vidbrowser.records.record import Record
from vidbrowser.search import matching
from vidbrowser.search.matching import has_tag, match_mask, needs_descriptions


@given(record_lists, st.lists(queries, min_size=1, max_size=4))
def test_filters_agree_with_the_predicate(records: list[Record], asked: list[Query]) -> None:
    catalogue = catalogue_of(records, ROOT)
    for query in asked:
        found = match_mask(catalogue, query)
        assert found.dtype == pl.Boolean
        assert found.to_list() == [satisfies(record, query, records) for record in records]


@given(record_lists, st.lists(words, min_size=1, max_size=3), st.data())
def test_typing_narrows_what_is_searched_and_not_what_is_found(
    records: list[Record], typed: list[str], data: st.DataObject
) -> None:
    catalogue = catalogue_of(records * 4, ROOT)
    for text in typed:
        for end in range(1, len(text) + 1):
            parts = [Text(text[:end]), *map(Text, typed[: data.draw(st.integers(0, 3))])]
            query = data.draw(st.sampled_from((all_of, any_of)))(parts)
            expected = [satisfies(record, query, records * 4) for record in records * 4]
            assert match_mask(catalogue, query).to_list() == expected


@given(record_lists, queries)
def test_the_first_answer_takes_descriptions_for_empty(records: list[Record], query: Query) -> None:
    catalogue = catalogue_of(records, ROOT)
    first = match_mask(catalogue, query, descriptions=False)
    if not needs_descriptions(query):
        assert first.equals(match_mask(catalogue, query))
    for text in ("japan", "war"):
        found = match_mask(catalogue, Text(text), descriptions=False)
        parts = [Match("title", text), Match("channel", text)]
        heads = [
            any(satisfies(r, p, records) for p in parts)
            or any(text in t.casefold() for t in r.tags if t.isascii())
            for r in records
        ]
        assert not any(h and not f for h, f in zip(heads, found, strict=True))


def test_the_first_answer_finds_no_description() -> None:
    catalogue = catalogue_of([Record(ROOT / "a.md", description="tea")], ROOT)
    for text in ("description:tea", "description:te*", "description:=tea", "te*"):
        assert match_mask(catalogue, parse(text)).to_list() == [True]
        assert match_mask(catalogue, parse(text), descriptions=False).to_list() == [False]


def test_which_queries_need_descriptions() -> None:
    need = ("a", "title:x a", "-a", "tag:x OR description:y")
    need_none = ("", "title:x", "-(tag:a OR views:>5)", "is:live has:description", "path:x")
    assert all(needs_descriptions(parse(text)) for text in need)
    assert not any(needs_descriptions(parse(text)) for text in need_none)


@example(Text("\ud800"))
@given(st.text(st.characters()).map(Text) | queries)
def test_an_empty_catalogue_answers_everything(query: Query) -> None:
    assert match_mask(EMPTY, query).to_list() == []
    assert match_mask(EMPTY, Not(query)).dtype == pl.Boolean


def test_half_characters_match_what_stands_for_them() -> None:
    catalogue = catalogue_of([Record(ROOT / "a\udcff.md", title="x")], ROOT)
    assert match_mask(catalogue, Match("path", "a\udcff")).to_list() == [True]
    assert match_mask(catalogue, Text("\ud800")).to_list() == [False]


def test_a_thousand_words_stop_at_the_first_that_nothing_has() -> None:
    catalogue = catalogue_of([Record(ROOT / "a.md", title="one two")], ROOT)
    query = parse(" ".join(f"w{number}" for number in range(1000)))
    assert not match_mask(catalogue, query).any()
    assert len(catalogue.derived["title_folded"]) == 1


def test_descriptions_are_searched_last_and_only_where_something_is_left() -> None:
    records = [Record(ROOT / f"{name}.md", title=name) for name in ("one", "two")]
    catalogue = catalogue_of(records, ROOT)
    for query in ("war title:three", "-war OR (war title:three)"):
        assert match_mask(catalogue, parse(f"title:three ({query})")).to_list() == [False, False]
    assert not match_mask(catalogue, parse("war title:three")).any()
    assert "description_folded" not in catalogue.derived
    assert not match_mask(catalogue, parse("war")).any()
    assert "description_folded" in catalogue.derived


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many texts each search looked at."""
    sizes: list[int] = []
    scanned = matching._scanned

    def counted(texts: pl.Series, text: str, *, literal: bool) -> pl.Series:
        sizes.append(len(texts))
        return scanned(texts, text, literal=literal)

    monkeypatch.setattr(matching, "_scanned", counted)
    return sizes


TEN = [Record(ROOT / f"{n}.md", id=f"id{n}", title=f"{n} {'jazz' * (n < 4)}") for n in range(10)]


def test_what_is_typed_on_is_searched_where_the_shorter_text_was(searched: list[int]) -> None:
    catalogue = catalogue_of(TEN, ROOT)
    for text in ("j", "ja", "jazz", "jazz", "0 jazz", "0 jazzx", "zz"):
        match_mask(catalogue, Match("title", text))
    assert searched == [10, 4, 4, 4, 1, 10]
    del searched[:]
    match_mask(catalogue, Match("title", " "))
    assert match_mask(catalogue, Match("title", "3 ")).sum() == 1
    assert searched == [10]  # an answer that holds most rows spares nothing


def test_few_rows_that_are_left_are_searched_alone_and_not_kept(searched: list[int]) -> None:
    catalogue = catalogue_of(TEN, ROOT)
    assert match_mask(catalogue, parse("id:id2 title:jazz")).sum() == 1
    assert searched == [1]
    assert "jazz" not in catalogue.derived["title_folded"]
    del searched[:]
    assert match_mask(catalogue, parse("-id:id2 title:jazz")).sum() == 3
    assert searched == [10]


def test_begins_of_words_are_looked_for_where_the_text_stands_and_is_wanted(
    searched: list[int],
) -> None:
    catalogue = catalogue_of(TEN, ROOT)
    assert match_mask(catalogue, parse("-id:id2 title:azz*")).sum() == 0
    assert match_mask(catalogue, parse("-id:id2 title:jazz*")).sum() == 3
    assert searched == [10, 3, 4, 3]


def test_what_was_found_is_kept_and_not_for_ever() -> None:
    catalogue = catalogue_of(TEN, ROOT)
    first = match_mask(catalogue, parse("is:live title:a"))
    assert match_mask(catalogue, parse("is:live title:a"), descriptions=False) is first
    for number in range(40):
        match_mask(catalogue, Match("title", f"{number}"))
    assert len(catalogue.derived["matches"]) == 16
    flag = catalogue.derived["flags"]["is", "live"]
    match_mask(catalogue, parse("is:live title:b"))
    assert catalogue.derived["flags"]["is", "live"] is flag


def test_a_tag_is_known_as_a_whole_only() -> None:
    catalogue = catalogue_of(
        [Record(ROOT / "a.md", channels=("war",), tags=("Peace now", "é"))], ROOT
    )
    known = [
        tag for tag in ("war", "peace", "peace now", "now", "e", "") if has_tag(catalogue, tag)
    ]
    assert known == ["peace now", "e"]
    assert not has_tag(EMPTY, "e")
