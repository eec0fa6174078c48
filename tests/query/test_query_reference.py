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
from vidbrowser.query.near import near
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order

REFERENCE = (Path(__file__).parents[2] / "QUERIES.md").read_text("utf-8")
NOT_QUERIES = {
    "search",
    "facets",
    "export",
    "AND",
    "OR",
    "NOT",
    '"',
    "(",
    ")",
    ">=",
    "<",
    "<=",
    "M",
    "B",
}
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
    assert len(MISTAKES) == 13


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
    assert finds("ﾊﾟﾊﾟ", title="パパ")
    assert not finds("パパ", title="ハハ")
    assert not finds("ปี", title="ปา")
    assert finds("soviet japan", title="soviet", description="japan")
    assert not finds('"july offensive"', title="july", description="offensive")
    assert not finds("soviet or japan", title="soviet")


def test_what_is_said_of_letters() -> None:
    rows = re.findall(r"^\| `(.+)` \| \*(.+)\* \| yes \|$", REFERENCE, re.MULTILINE)
    assert len(rows) == 9
    for typed, written in rows:
        for title in written.split("*, *"):
            assert finds(typed, title=title)
            assert finds(title, title=typed)


def test_what_is_said_of_fields() -> None:
    day = datetime(2022, 6, 30, 23, 59, 59, tzinfo=UTC)
    assert finds("published:2020..2022-06", published=day)
    assert not finds("added:>2022", added=day)
    assert finds("weekday:thursday hour:23", published=day)
    assert not finds("weekday:(saturday OR sunday) OR hour:(18 OR 19)", published=day)
    assert finds("path:2022")
    assert not finds("category:education", categories=("Educational",))
    assert not finds("tag:war", tags=("warfare",))
    assert finds("tag:war*", tags=("warfare",))
    assert finds("tag:*", tags=("x",))
    assert finds("likes:1k..5k", likes=5_000)
    assert finds("length:1:30..10:00", duration=90)
    assert finds("length:90", duration=90)
    assert finds("views:1.2M", views=1_200_000)
    assert finds('views:"1,234 views"', views=1234)
    assert finds('length:">10 min"', duration=601)
    assert finds("length:1h30", duration=5400)
    assert finds('published:"June 5, 2022"', published=datetime(2022, 6, 5, 12, tzinfo=UTC))
    assert parse("duration:<20m") == parse("length:<20m")
    assert finds("is:live", duration=0)
    assert finds("is:duplicate", id="other")
    assert not finds("is:duplicate", id="other", site="vimeo")
    assert finds("id:Qiz-kVErOhk", id="Qiz-kVErOhk")
    assert not finds("id:qiz-kverohk", id="Qiz-kVErOhk")
    assert finds("site:vimeo", site="vimeo")
    assert not finds("site:vim", site="vimeo")
    assert finds("url:vimeo.com/3485", id="348519528", site="vimeo")
    assert finds("-has:tags")


def test_what_is_said_of_stars() -> None:
    assert finds("jap* title:jap* -description:jap*", title="Soviet-Japanese")
    assert not finds("pan*", title="Soviet-Japanese")
    assert finds('"july off"*', description="the July offensive")
    assert finds("title:*", title="x")
    assert not finds("title:*", channels=("x",))
    assert finds("京* タワー*", title="東京タワー")
    assert not finds("ワー*", title="東京タワー")
    assert not finds('"jap*"', title="Japan")
    assert finds("*", title="5 * 5")
    assert not finds("*", title="55")


def test_what_is_said_of_whole_values() -> None:
    assert finds('channel:="BBC"', channels=("bbc",))
    assert not finds('channel:="BBC"', channels=("BBC News",))
    assert finds('channel:"BBC"', channels=("BBC News",))
    assert finds('title:="Tea"', title="Téa")
    assert not finds('title:="Tea"', title="Tea time")
    assert parse('category:="Education"') == parse("category:Education")


def test_what_is_said_of_other_words_before_a_colon() -> None:
    for text in ("tags:music", "year:2022", "author:smith", "titel:tea"):
        assert parse(text) == Text(text)
        assert near(text)
    assert near("foo:bar") is None


def test_what_is_said_of_missing_values_and_characters() -> None:
    assert not finds("views:>5")
    assert not finds("views:<=5")
    assert finds("-views:>5")
    for text in ("c++", "100%", "[live]", "#1", "don't"):
        assert parse(text) == Text(text)
    for text, meant in (('"OR"', "OR"), ('"-1"', "-1"), ('"title:x"', "title:x"), ('"\\\\"', "\\")):
        assert parse(text) == Text(meant)
    for text in ("“july offensive”", "„july offensive“", "«july offensive»"):
        assert parse(text) == Text("july offensive")
    assert parse('"say “hi”"') == Text("say “hi”")
    assert parse("channel：history") == Match("channel", "history")
    assert parse("soviet AND japan") == parse("soviet japan")
    assert parse('channel:"history hour"') == Match("channel", "history hour")
