"""QUERIES.md: every example in it is read, and does what is said of it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.catalogue.built import catalogue_of
from vidbrowser.query import (
    FIELD_WORDS,
    FLAGS,
    MOST_TERMS,
    Match,
    QuerySyntaxError,
    Text,
    parse,
)
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order

REFERENCE = (Path(__file__).parents[2] / "QUERIES.md").read_text("utf-8")
NOT_QUERIES = {"search", "facets", "export", "OR", "NOT", '"', "(", ")", ">=", "<", "<=", "M"}
CODE = dict.fromkeys(re.findall(r"`([^`\n]+)`", REFERENCE.replace("\n", " ")))
EXAMPLES = [code for code in CODE if code not in NOT_QUERIES and not code.endswith(":")]
MISTAKES = re.findall(r"^    (\S.*)$", REFERENCE, re.MULTILINE)


def finds(query: str, **fields: Any) -> bool:
    other = Record(Path("/v/other.md"), id="other")
    records = [Record(Path("/v/2022/a.md"), **fields), other]
    return bool(match_mask(catalogue_of(records, Path("/v")), parse(query))[0])


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_example_is_read(text: str) -> None:
    query = parse(text)
    assert parse(str(query)) == query


@pytest.mark.parametrize("text", MISTAKES)
def test_every_mistake_is_one(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        parse(text)


def test_there_is_something_to_test() -> None:
    assert len(EXAMPLES) > 50
    assert len(MISTAKES) == 10


def test_every_field_and_word_is_named() -> None:
    assert all(f"{field}:" in REFERENCE for field in FIELD_WORDS)
    assert all(f"`has:{word}`" in REFERENCE for word in FLAGS["has"])
    assert all(f"is:{word}" in REFERENCE for word in FLAGS["is"])
    assert f"{MOST_TERMS:,} words" in REFERENCE
    assert all(f"`{order}`" in REFERENCE for order in Order)


def test_what_is_said_of_words() -> None:
    assert parse("a b OR c") == parse("(a b) OR c")
    assert parse("japan -skillshare") == parse("japan NOT skillshare")
    assert finds("chene", title="Chêne")
    assert finds("viet", title="𝐕𝐈𝐄𝐓")
    assert finds("japan", tags=("Japanese",))
    assert finds("東京", description="東京タワー")
    assert finds("soviet japan", title="soviet", description="japan")
    assert not finds('"july offensive"', title="july", description="offensive")
    assert not finds("soviet or japan", title="soviet")


def test_what_is_said_of_fields() -> None:
    day = datetime(2022, 6, 30, 23, 59, 59, tzinfo=UTC)
    assert finds("published:2020..2022-06", published=day)
    assert not finds("added:>2022", added=day)
    assert finds("path:2022")
    assert not finds("category:education", categories=("Educational",))
    assert not finds("tag:war", tags=("warfare",))
    assert finds("tag:war*", tags=("warfare",))
    assert finds("tag:*", tags=("x",))
    assert finds("likes:1k..5k", likes=5_000)
    assert finds("length:1:30..10:00", duration=90)
    assert finds("length:90", duration=90)
    assert parse("duration:<20m") == parse("length:<20m")
    assert finds("is:live", duration=0)
    assert finds("is:duplicate", id="other")
    assert finds("-has:tags")


def test_what_is_said_of_missing_values_and_characters() -> None:
    assert not finds("views:>5")
    assert not finds("views:<=5")
    assert finds("-views:>5")
    for text in ("c++", "100%", "[live]", "#1", "foo:bar"):
        assert parse(text) == Text(text)
    for text, meant in (('"OR"', "OR"), ('"-1"', "-1"), ('"title:x"', "title:x"), ('"\\\\"', "\\")):
        assert parse(text) == Text(meant)
    assert parse('channel:"history hour"') == Match("channel", "history hour")
