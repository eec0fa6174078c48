"""Editing: what choosers, chips and the timeline write is what they were asked to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import queries, words
from vidbrowser.query import EVERYTHING, Match, Not, Or, Query, Text, parse
from vidbrowser.query.editing import (
    Selection,
    State,
    counted_within,
    hashtag_query,
    opposite,
    parts,
    replaced,
    selection,
    with_either,
    with_range,
    with_value,
    without,
)
from vidbrowser.records.folding import fold

IN, OUT, CLEAR = State.INCLUDED, State.EXCLUDED, State.CLEAR


@pytest.mark.parametrize(
    ("text", "field", "value", "state", "expected"),
    [
        ("", "category", "Music", IN, "category:Music"),
        ("x", "category", "Music", IN, "x category:Music"),
        ("category:Music x", "category", "Film", IN, "category:(Music OR Film) x"),
        ("category:Music x category:Film", "category", "A", IN, "category:(Music OR Film OR A) x"),
        ("category:(Music OR Film) x", "category", "music", CLEAR, "category:Film x"),
        ("category:Music x", "category", "MUSIC", OUT, "x -category:MUSIC"),
        ("-category:(Music OR Film)", "category", "Film", IN, "-category:Music category:Film"),
        ("-category:Music", "category", "Music", CLEAR, ""),
        ("tag:a", "tag", "b c", IN, 'tag:a tag:"b c"'),
        ("tag:(a OR b)", "tag", "c", IN, "tag:(a OR b OR c)"),
        ("tag:war* tag:a", "tag", "war", IN, "tag:war* tag:a tag:war"),
        ("tag:a", "tag", "war*", IN, 'tag:a tag:"war*"'),
        ("tag:a OR x", "tag", "a", CLEAR, "tag:a OR x"),
        ("a OR b", "tag", "c", IN, "(a OR b) tag:c"),
        ("published:2020..2021", "published", "2023", IN, "published:(2020..2021 OR 2023)"),
        ("length:>=1h", "length", ">=1h", CLEAR, ""),
        ("", "length", "1..3:59", OUT, "-length:1..3:59"),
        ("", "channel", "BBC", IN, 'channel:="BBC"'),
        ('x channel:="BBC"', "channel", "CNN", IN, 'x channel:(="BBC" OR ="CNN")'),
        ('channel:(="BBC" OR ="CNN")', "channel", "bbc", CLEAR, 'channel:="CNN"'),
        ('x channel:="BBC"', "channel", "BBC", OUT, 'x -channel:="BBC"'),
        ("channel:bbc x", "channel", 'The "One"', IN, r'x channel:="The \"One\""'),
        ('channel:(bbc OR ="CNN")', "channel", "BBC", IN, 'channel:(="CNN" OR ="BBC")'),
        ("channel:bbc", "channel", "BBC News", OUT, 'channel:bbc -channel:="BBC News"'),
        ("channel:bbc -channel:x", "channel", "BBC", CLEAR, "channel:bbc -channel:x"),
        ("channel:(a b)", "channel", "A", IN, 'channel:="A"'),
        ("channel:bb* OR x", "channel", "A", IN, '(channel:bb* OR x) channel:="A"'),
        ("category:mu*", "category", "Music", IN, "category:Music"),
    ],
)
def test_a_chooser_writes(text: str, field: str, value: str, state: State, expected: str) -> None:
    assert str(with_value(parse(text), field, value, state)) == expected


def test_tags_can_be_switched_to_any() -> None:
    query = parse("x tag:a y tag:b -tag:c")
    either = with_either(query, "tag", True)
    assert str(either) == "x tag:(a OR b) y -tag:c"
    assert selection(either, "tag") == Selection(("a", "b"), ("c",), True)
    assert str(with_either(either, "tag", False)) == "x tag:a tag:b y -tag:c"
    assert str(with_value(parse("tag:a"), "tag", "b", IN, either=True)) == "tag:(a OR b)"
    assert str(with_value(either, "tag", "d", IN, either=False)) == "x tag:(a OR b) y -tag:c tag:d"
    assert with_either(EVERYTHING, "tag", True) == EVERYTHING


@pytest.mark.parametrize(
    ("text", "low", "high", "expected"),
    [
        ("x", "2020", "2021", "x published:2020..2021"),
        ("published:2019 x", "2020-01", "2020-01", "published:2020-01 x"),
        ("published:>2019 x published:<2030", "2020", None, "published:>=2020 x"),
        ("-published:2019", None, "2020", "-published:2019 published:<=2020"),
        ("published:(2019 OR 2020) x", None, None, "x"),
    ],
)
def test_the_timeline_writes(text: str, low: str | None, high: str | None, expected: str) -> None:
    assert str(with_range(parse(text), "published", low, high)) == expected


def test_chips() -> None:
    query = parse("a (b OR c) -d")
    first, second, third = parts(query)
    assert list(map(str, (first, second, third))) == ["a", "b OR c", "-d"]
    assert str(without(query, second)) == "a -d"
    assert str(replaced(query, second, opposite(second))) == "a -(b OR c) -d"
    assert str(replaced(query, third, opposite(third))) == "a (b OR c) d"
    assert str(replaced(query, first, parse("e f"))) == "e f (b OR c) -d"
    assert parts(EVERYTHING) == ()
    assert without(parse("a OR b"), parse("a OR b")) == EVERYTHING


def test_selection_tells_states_however_spelled() -> None:
    found = selection(parse('category:Music -category:Film category:"x*"'), "category")
    assert [found.state(v) for v in ("MUSIC", "film", "x", "x*")] == [IN, OUT, CLEAR, IN]


def test_only_a_whole_value_is_one_that_was_chosen() -> None:
    found = selection(parse('channel:="BBC" -channel:="CNN" channel:Sky channel:itv*'), "channel")
    assert (found.included, found.excluded) == (("BBC",), ("CNN",))
    assert selection(parse("tag:=war tag:wa*"), "tag").included == ("war",)


def typed(part: Query, field: str) -> bool:
    """Tell whether `part` asks for texts within `field`, whose place a chosen value takes."""
    texts = part.parts if isinstance(part, Or) else (part,)
    return field != "tag" and all(isinstance(t, Match) and t.field == field for t in texts)


@given(
    queries,
    st.sampled_from(("category", "tag", "channel")),
    words,
    st.sampled_from(State),
    st.none() | st.booleans(),
)
def test_what_was_asked_is_what_the_text_says(
    query: Query, field: str, value: str, state: State, either: bool | None
) -> None:
    edited = parse(str(with_value(query, field, value, state, either=either)))
    assert selection(edited, field).state(value) is state
    before, after = selection(query, field), selection(edited, field)
    others = {fold(v) for v in (*before.included, *before.excluded)} - {fold(value)}
    assert all(after.state(other) is before.state(other) for other in others)
    spoken = Selection((), (), False)
    untouched = [p for p in parts(query) if selection(p, field) == spoken and not typed(p, field)]
    assert [part for part in parts(edited) if part in untouched] == untouched


@given(queries, st.sampled_from(("category", "tag", "channel", "published", "length")))
def test_values_are_counted_without_alternatives_to_them(query: Query, field: str) -> None:
    rest = counted_within(query, field, either=True)
    assert selection(rest, field).included == ()
    assert selection(rest, field).excluded == selection(query, field).excluded
    assert set(parts(rest)) <= set(parts(query))
    if field == "tag":
        assert counted_within(query, field, either=False) == query


@given(queries)
def test_a_part_is_turned_into_its_opposite(query: Query) -> None:
    for part in parts(query):
        assert parse(str(replaced(query, part, opposite(part))))
        assert isinstance(part, Not) or Not(part) in parts(replaced(query, part, opposite(part)))


def test_a_known_tag_is_filtered_by_and_another_is_text() -> None:
    assert hashtag_query("Été", {"ete"}.__contains__) == 'tag:"Été"'
    assert hashtag_query("Live", {"#live"}.__contains__) == 'tag:"#Live"'
    assert hashtag_query("Live", set[str]().__contains__) == '"Live"'


@given(words.filter(lambda word: bool(word.strip())), st.booleans())
def test_the_query_of_a_hashtag_is_one_part_of_that_text(word: str, known: bool) -> None:
    expected = Match("tag", word) if known else Text(word)
    assert parse(hashtag_query(word, lambda _: known)) == expected
