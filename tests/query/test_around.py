"""What completing a word can find is what the text finds with a value in place of the word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import ROOT, queries, record_lists
from tests.search.predicate import satisfies
from vidbrowser.query import EVERYTHING, Query, exactly, parse
from vidbrowser.query.around import around
from vidbrowser.query.words import words
from vidbrowser.records.record import Record

PLACES = (
    *("{} tag:x", "tag:x {}", "-tag:x {}", "{} (a OR tag:x) b", "{} OR tag:x", "-({} OR tag:x)"),
    *("{} NOT (tag:x war)", "-(war OR -tag:x) {}"),
)


def of(text: str) -> Query:
    """Return what is around the word of `text` that is `x`."""
    return around(text, next(word for word in words(text) if word.value == "x"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tag:x", ""),
        ("category:Music tag:x", "category:Music"),
        ("category:Music -tag:x", "category:Music"),
        ('soviet tag:"x', "soviet"),
        ("japan channel:=x war", "japan war"),
        ("soviet OR tag:x", ""),
        ("(a OR tag:x) b", "b"),
        ("(a (b OR tag:x", "a"),  # still open
        ("-(a OR tag:x)", "-a"),
        ("views:many tag:x", ""),  # a mistake: nothing is searched for
    ],
)
def test_what_is_asked_besides_a_word(text: str, expected: str) -> None:
    assert of(text) == parse(expected)


@given(record_lists, queries.map(str), st.sampled_from(PLACES))
def test_the_value_finds_or_denies_those_that_have_it(
    records: list[Record], rest: str, place: str
) -> None:
    rest = f"({rest})" if rest else "a"
    within = of(place.format(rest))
    for value in ("war", "b"):
        leaf = exactly("tag", value)
        completed, without = (
            parse(place.format(rest).replace("tag:x", f"tag:{tag}"))
            for tag in (value, '"of no record"')
        )
        for record in records:
            has = satisfies(record, leaf, records)
            found = satisfies(record, completed, records)
            expected = found or satisfies(record, without, records)
            if has:
                assert satisfies(record, within, records) is expected


def test_without_anything_else_it_is_everything() -> None:
    assert of("tag:x") == EVERYTHING
    assert satisfies(Record(ROOT / "a.md"), of("a OR tag:x"), [])
