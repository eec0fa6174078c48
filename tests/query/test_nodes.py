"""The tree of a query: parts that are joined stay flat, ranges know their bounds."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.query.strategies import queries
from vidbrowser.query.nodes import (
    EVERYTHING,
    And,
    Match,
    Or,
    Query,
    Range,
    Text,
    all_of,
    any_of,
    quoted,
    shared_field,
)
from vidbrowser.query.parser import parse

A, B, C = Text("a"), Text("b"), Text("c")


def test_what_is_joined_stays_flat() -> None:
    assert all_of([A, all_of([B, C])]) == And((A, B, C))
    assert any_of([A, any_of([B, C])]) == Or((A, B, C))
    assert all_of([A]) == A
    assert all_of([]) == EVERYTHING
    assert all_of([EVERYTHING, A]) == A


@given(queries, queries)
def test_joining_two_queries_reads_as_both(one: Query, other: Query) -> None:
    assert parse(str(all_of([one, other]))) == all_of([one, other])


def test_alternatives_of_one_field_are_written_as_a_group() -> None:
    music, gaming = Match("category", "Music"), Match("category", "Gaming")
    assert shared_field((music, gaming)) == "category"
    assert str(any_of([music, gaming])) == "category:(Music OR Gaming)"
    assert not shared_field((music, A))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("views:>10", (11, None)),
        ("views:>=10", (10, None)),
        ("views:<10", (None, 9)),
        ("views:<=10", (None, 10)),
        ("views:1k..5k", (1000, 5000)),
        ("length:1:30", (90, 90)),
    ],
)
def test_a_range_knows_its_bounds(text: str, bounds: tuple[int | None, int | None]) -> None:
    query = parse(text)
    assert isinstance(query, Range)
    assert query.bounds == bounds


def test_what_would_mean_something_else_is_quoted() -> None:
    assert quoted("plain") == "plain"
    assert quoted("two words") == '"two words"'
    assert quoted('a"b\\') == '"a\\"b\\\\"'
    assert [quoted(word) for word in ("OR", "NOT", "-x")] == ['"OR"', '"NOT"', '"-x"']
