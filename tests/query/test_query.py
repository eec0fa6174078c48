"""The query language: every construct has one canonical text, which reads as the same tree."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.query.strategies import queries
from vidbrowser.query import Query, parse

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
    "or and not ANDY ORNOT": "or and not ANDY ORNOT",
    "soviet AND japan": "soviet japan",
    "a AND b OR c AND NOT d": "a b OR c -d",
    "(a AND (b OR c)) AND d": "a (b OR c) d",
    "tag:(a AND b)": "tag:a tag:b",
    '"AND" title:AND': '"AND" title:"AND"',
    "“july offensive”": '"july offensive"',
    "„july offensive“ ”x y”": '"july offensive" "x y"',
    "«\u00a0july offensive\u00a0»": '"july offensive"',
    '“mixed quotes" \uff02wide\uff02': '"mixed quotes" wide',
    '"say “hi”"': '"say “hi”"',
    r"“a \” b \" c \x”": r'"a ” b \" c \\x"',
    "a“b c”d": 'a "b c" d',
    "channel:“history hour”": 'channel:"history hour"',
    "don't ‘x’ rock 'n' roll": "don't ‘x’ rock 'n' roll",
    "channel：bbc TAG：“a b” views：>5": 'channel:bbc tag:"a b" views:>5',
    '"tag：x" foo：bar': '"tag：x" foo：bar',
    "jap* -war*": "jap* -war*",
    '"july off"* “a b”*': '"july off"* "a b"*',
    'c** "c*" "c*"* "*"* ""*': '"c*"* "c*" "c*"* "*"* ""*',
    '* ** "**"': "* ** **",
    '"july"*x': "july *x",
    "foo:bar*": "foo:bar*",
    "title:* channel:bb*": 'title:""* channel:bb*',
    "category:mu*": "category:mu*",
    "channel:=BBC": 'channel:="BBC"',
    'title:="The Tea"': 'title:="The Tea"',
    "title:=“Tea” title:=war*": 'title:="Tea" title:="war*"',
    'title:"=Tea" =x': 'title:"=Tea" =x',
    'category:=Music tag:="war" id:=x': "category:Music tag:war id:x",
    "tag:=war*": 'tag:"war*"',
    "channel:(=BBC OR CNN)": 'channel:(="BBC" OR CNN)',
    '(=x) title:("=x")': '=x title:"=x"',
    "views:=5 length:=1:30": "views:5 length:1:30",
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


@pytest.mark.parametrize("text", CANONICAL)
def test_every_construct_has_one_canonical_text(text: str) -> None:
    query = parse(text)
    assert str(query) == CANONICAL[text]
    assert parse(str(query)) == query


@given(queries)
def test_canonical_text_parses_to_the_same_tree(query: Query) -> None:
    assert parse(str(query)) == query
