"""Reading a query: mistakes are told with their places, and nothing that is pasted takes long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.query.nodes import EVERYTHING, FLAGS
from vidbrowser.query.parser import QuerySyntaxError, parse
from vidbrowser.records.wording import either

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
    "⟦AND⟧ a": "before AND",
    "a ⟦AND⟧": "after AND",
    "a ⟦AND⟧ AND b": "after AND",
    "a ⟦AND⟧ OR b": "after AND",
    "a ⟦OR⟧ AND b": "after OR",
    "(a ⟦AND⟧) b": "after AND",
    "⟦NOT⟧ AND a": "leave out",
    "⟦“abc⟧": "closing quote",
    "tag:⟦„abc⟧": "closing quote",
    "⟦tag：⟧": "the tag",
    "⟦title:=⟧ x": "text to look for in title",
    "title:(⟦=⟧)": "text to look for in title",
    "views:⟦=⟧": "10k",
    "is:⟦=live⟧": either(FLAGS["is"]),
    "views:⟦“>x”⟧": "10k",
    "⟦NOT⟧": "leave out",
    "a ⟦NOT⟧ OR b": "leave out",
    "(a ⟦NOT⟧)": "leave out",
    "⟦-⟧OR b": "leave out",
    "⟦title:⟧": "text to look for in title",
    "⟦tag:⟧ x": "the tag",
    "⟦my:⟧ x": "one of your tags",
    "(⟦tag:⟧)": "the tag",
    "⟦views:⟧": "10k",
    "views:⟦>⟧ 5": "10k",
    "views:⟦x⟧..x1": "10k",
    "views:⟦>⟧": "10k",
    "views:⟦ten⟧": "10k",
    "views:⟦1.5⟧": "10k",
    "views:⟦1.000⟧": "10k",
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
    "published:⟦2022-60⟧": "2022-06",
    "published:⟦2022-06-01T24:00⟧": "2022-06",
    "published:2020..⟦x⟧": "2022-06",
    "is:⟦dead⟧": either(FLAGS["is"]),
    "has:⟦x⟧": "tags",
    "(" * 64 + "⟦(⟧" + "a" + ")" * 65: "fewer",
}


@pytest.mark.parametrize("marked", MISTAKES)
def test_a_mistake_is_told_with_its_place(marked: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    with pytest.raises(QuerySyntaxError) as told:
        parse(marked.replace("⟦", "").replace("⟧", ""))
    mistake = told.value
    assert (mistake.position, mistake.length) == (start, end - start)
    assert MISTAKES[marked] in mistake.expected
    assert mistake.expected in str(mistake)


@given(st.text() | st.text(alphabet='ab-:"()*\\ ORAD.<>=0129kmtagviewsNT：“”«»', max_size=40))
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


@pytest.mark.parametrize(
    "text",
    [
        *("a AND " * 50_000, "“" * 50_001, "jap* " * 50_000, "«a» " * 50_000),
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
