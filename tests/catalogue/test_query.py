"""The query language: every construct, its canonical text, and mistakes with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.strategies import queries
from vidbrowser.catalogue.query import EVERYTHING, Query, QuerySyntaxError, parse

CANONICAL = {
    "": "",
    "  \n ": "",
    "soviet japan": "soviet japan",
    "soviet\u3000\u00a0japan\n": "soviet japan",
    '"july offensive"': '"july offensive"',
    '"july"': "july",
    "soviet OR manchuria -skillshare": "soviet OR manchuria -skillshare",
    "(a OR b) c": "(a OR b) c",
    "a (b (c))": "a b c",
    "a OR (b OR c)": "a OR b OR c",
    "(a b) OR c": "a b OR c",
    "NOT a": "-a",
    "NOT NOT a": "--a",
    "-(a OR b)": "-(a OR b)",
    "-(a b)": "-(a b)",
    'NOT"a b"': '-"a b"',
    "a-b": "a-b",
    "a - b": 'a "-" b',
    "--": '"--"',
    "(-)": '"-"',
    'a"b"(c)': "a b c",
    "or and not AND ORNOT": "or and not AND ORNOT",
    r'"say \"hi\" \\ \n"': r'"say \"hi\" \\ \\n"',
    r"a\b [x] # 50% x_y c++ *": r"a\b [x] # 50% x_y c++ *",
    "foo:bar http://x.y/?z": "foo:bar http://x.y/?z",
    "Title:japan": "title:japan",
    '"title:japan"': '"title:japan"',
    'channel:"arm chair"': 'channel:"arm chair"',
    "id:-abc": 'id:"-abc"',
    "id:a:b": "id:a:b",
    "tag:war*": "tag:war*",
    'tag:"war*"': 'tag:"war*"',
    'tag:"a b"*': 'tag:"a b"*',
    'tag:"war"*': "tag:war*",
    "tag:*": 'tag:""*',
    "title:war*": "title:war*",
    "category:(Music OR Gaming)": "category:(Music OR Gaming)",
    "category:Music OR category:Gaming": "category:(Music OR Gaming)",
    "x category:(Music OR Gaming)": "x category:(Music OR Gaming)",
    "-category:(Music OR Gaming)": "-category:(Music OR Gaming)",
    "category:(Music)": "category:Music",
    "tag:(a b)": "tag:a tag:b",
    "tag:(a -b)": "tag:a -tag:b",
    "tag:(a OR (b c))": "tag:a OR tag:b tag:c",
    'tag:(a OR "title:b" OR "OR")': 'tag:(a OR "title:b" OR "OR")',
    "tag:(a OR title:b)": "tag:a OR title:b",
    "published:(2020 OR >2022)": "published:(2020 OR >2022)",
    "is:(live OR duplicate)": "is:(live OR duplicate)",
    "is:LIVE -has:tags": "is:live -has:tags",
    "has:duration": "has:length",
    "views:10000 views:>=1500 views:1.5k likes:<=2000000": "views:10k views:>=1500 views:1500 "
    "likes:<=2M",
    "likes:1K..5k": "likes:1k..5k",
    "views:0 views:007": "views:0 views:7",
    "length:<20m length:1:30..10:00": "length:<20m length:1:30..10m",
    "duration:90": "length:1:30",
    "length:>1h length:1h30m length:45s length:3723": "length:>1h length:1:30:00 length:45 "
    "length:1:02:03",
    "length:90:00": "length:1:30:00",
    "published:2022 published:2022-06 added:>=2021-05-09": "published:2022 published:2022-06 "
    "added:>=2021-05-09",
    "published:2020..2022-06": "published:2020..2022-06",
    "published:2021-05-09t12:30z": "published:2021-05-09T12:30",
    'views:">5"': "views:>5",
}

MISTAKES = {  # the place is marked by the characters between ⟦ and ⟧
    "a ⟦)⟧": "opening",
    "⟦(⟧a": "closing parenthesis",
    "⟦(⟧": "closing parenthesis",
    "x ⟦(⟧)": "something to look for",
    "tag:⟦(⟧)": "the tag",
    "tag:⟦(⟧a": "closing parenthesis",
    '⟦"abc⟧': "closing quote",
    '⟦"abc\\"⟧': "closing quote",
    "⟦OR⟧": "before OR",
    "⟦OR⟧ a": "before OR",
    "a ⟦OR⟧": "after OR",
    "a ⟦OR⟧ OR b": "after OR",
    "(a ⟦OR⟧) b": "after OR",
    "(⟦OR⟧ b)": "before OR",
    "⟦NOT⟧": "leave out",
    "a ⟦NOT⟧ OR b": "leave out",
    "(a ⟦NOT⟧)": "leave out",
    "⟦-⟧OR b": "leave out",
    "⟦title:⟧": "text to look for in title",
    "⟦tag:⟧ x": "the tag",
    "(⟦tag:⟧)": "the tag",
    "⟦views:⟧": "10k",
    "views:⟦>⟧ 5": "10k",
    "views:⟦x⟧..x1": "10k",
    "views:⟦>⟧": "10k",
    "views:⟦ten⟧": "10k",
    "views:⟦1.5⟧": "10k",
    "views:⟦1,000⟧": "10k",
    "views:⟦-5⟧": "10k",
    "views:⟦" + "9" * 31 + "⟧": "10k",
    "views:1..⟦x⟧": "10k",
    "views:⟦>1⟧..2": "10k",
    "views:⟦1..⟧": "10k",
    "views:1..⟦2..3⟧": "10k",
    "views:1..⟦1x⟧": "10k",
    'views:⟦">x"⟧': "10k",
    "length:⟦1:60⟧": "1:02:03",
    "length:⟦1:60:00⟧": "1:02:03",
    "length:⟦1:02:60⟧": "1:02:03",
    "length:⟦:30⟧": "1:02:03",
    "length:⟦m⟧": "1:02:03",
    "published:⟦2022-13⟧": "2022-06",
    "published:⟦2022-02-30⟧": "2022-06",
    "published:⟦0000⟧": "2022-06",
    "published:⟦22⟧": "2022-06",
    "published:⟦2022-6⟧": "2022-06",
    "published:⟦2022-06-01T24:00⟧": "2022-06",
    "published:2020..⟦x⟧": "2022-06",
    "is:⟦dead⟧": "live or duplicate",
    "has:⟦x⟧": "tags",
    "(" * 64 + "⟦(⟧" + "a" + ")" * 65: "fewer",
}


@pytest.mark.parametrize("text", CANONICAL)
def test_every_construct_has_one_canonical_text(text: str) -> None:
    query = parse(text)
    assert str(query) == CANONICAL[text]
    assert parse(str(query)) == query


@pytest.mark.parametrize("marked", MISTAKES)
def test_a_mistake_is_told_with_its_place(marked: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    with pytest.raises(QuerySyntaxError) as told:
        parse(marked.replace("⟦", "").replace("⟧", ""))
    mistake = told.value
    assert (mistake.position, mistake.length) == (start, end - start)
    assert MISTAKES[marked] in mistake.expected
    assert mistake.expected in str(mistake)


@given(st.text() | st.text(alphabet='ab-:"()*\\ OR.<>=0129kmtagviewsNT', max_size=40))
def test_any_text_is_a_query_or_a_mistake_within_it(text: str) -> None:
    try:
        query = parse(text)
    except QuerySyntaxError as mistake:
        place, length = mistake.position, mistake.length
    else:
        assert parse(str(query)) == query
        return
    assert 0 <= place < len(text)
    assert 0 < length <= len(text) - place


@given(queries)
def test_canonical_text_parses_to_the_same_tree(query: Query) -> None:
    assert parse(str(query)) == query


@pytest.mark.parametrize(
    "text",
    [
        *("(" * 10_000, "-" * 10_000 + "a", "NOT " * 10_000 + "a", "tag:(" * 10_000 + "a"),
        *("a " * 50_000, "a OR " * 50_000 + "a", '"' * 50_001, "(a) " * 25_000, "-(" * 50_000),
        "(" * 10_000 + "a" + ")" * 10_000,
    ],
    ids=lambda text: text[:6],
)
def test_what_is_too_much_is_told(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        parse(text)


def test_a_long_paste_is_read() -> None:
    assert str(parse("-" * 100_000)) == f'"{"-" * 100_000}"'
    assert parse("\\" * 100_000)
    assert parse(" " * 100_000) == EVERYTHING
    assert len(str(parse(" ".join(map(str, range(1000)))))) == 3889
