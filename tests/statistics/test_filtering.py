"""What a bar does to the query: it is set, a span is, it is excluded, and taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.query.strategies import queries
from vidbrowser.query import Query, parse
from vidbrowser.query.editing import State
from vidbrowser.statistics.bands import BANDS
from vidbrowser.statistics.filtering import states, with_bars, within, without_bar
from vidbrowser.statistics.plot import Name

BARS = [
    *((Name.LENGTH, value) for value in BANDS["length"]),
    *((Name.VIEWS, value) for value in BANDS["views"]),
    *((Name.SHARE, value) for value in ("subtitles", "media", "gone")),
    *((Name.PUBLISHED, "2021-05"), (Name.PUBLISHED, "2021-05-09"), (Name.PUBLISHED, "0999")),
    *((Name.CHANNEL, "BBC News"), (Name.TAG, "c#"), (Name.CATEGORY, "A, b")),
    *((Name.CLOCK, "sunday 18"), (Name.CLOCK, "monday 0")),
]
bars = st.sampled_from(BARS)


@pytest.mark.parametrize(
    ("before", "name", "first", "last", "after"),
    [
        ("a", Name.LENGTH, "1m..1:59", "4m..7:59", "a length:1m..7:59"),
        ("length:1h a", Name.LENGTH, "0", "0", "length:0 a"),
        ("length:0 a", Name.LENGTH, "0", "0", "a"),
        ("a", Name.LENGTH, "4h..7:59:59", ">=8h", "a length:>=4h"),
        ("a -length:0", Name.LENGTH, "0", "0", "a length:0"),
        ("a", Name.VIEWS, "1k..2999", "1k..2999", "a views:1k..2999"),
        ("published:2020", Name.PUBLISHED, "2021-05", "2021-08", "published:2021-05..2021-08"),
        ("channel:=a", Name.CHANNEL, "B", "B", 'channel:(="a" OR ="B")'),
        ("tag:a", Name.TAG, "b", "b", "tag:a tag:b"),
        ("tag:a", Name.TAG, "A", "A", ""),
        ("-has:media", Name.SHARE, "media", "media", "has:media"),
        ("is:gone a", Name.SHARE, "gone", "gone", "a"),
    ],
)
def test_bars_are_chosen(before: str, name: Name, first: str, last: str, after: str) -> None:
    assert with_bars(parse(before), name, first, last) == parse(after)


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("a", Name.LENGTH, "1m..1:59", "a -length:1m..1:59"),
        ("a -length:1m..1:59", Name.LENGTH, "1m..1:59", "a"),
        ("published:2021", Name.PUBLISHED, "2021-05", "published:2021 -published:2021-05"),
        ("tag:a", Name.TAG, "a", "-tag:a"),
        ("has:media", Name.SHARE, "media", "-has:media"),
        ("-is:gone", Name.SHARE, "gone", ""),
        ("", Name.CLOCK, "sunday 18", "-(weekday:sunday hour:18)"),
    ],
)
def test_a_bar_is_excluded(before: str, name: Name, value: str, after: str) -> None:
    assert without_bar(parse(before), name, value) == parse(after)


def test_states_of_spans() -> None:
    def told(query: str) -> list[State]:
        return states(parse(query), Name.LENGTH, ("0", "1m..1:59", "2m..3:59", ">=8h"))

    clear, included, excluded = State.CLEAR, State.INCLUDED, State.EXCLUDED
    assert told("") == [clear] * 4
    assert told("length:90..2:30") == [clear, included, included, clear]
    assert told("length:>=10m") == [clear, clear, clear, included]
    assert told("length:<3m -length:1m..1:59") == [included, excluded, included, clear]
    assert told("-length:1m..1:30") == [clear] * 4  # a part of a bar
    assert told("length:(0 OR 2m)") == [included, clear, included, clear]
    assert told("length:0 length:2m") == [clear] * 4


@given(queries, bars)
def test_a_bar_that_is_chosen_and_chosen_again_leaves_the_rest(
    query: Query, bar: tuple[Name, str]
) -> None:
    name, value = bar
    rest = within(query, name, value)
    if states(rest, name, [value])[0] is State.CLEAR or name is Name.CLOCK:
        once = with_bars(rest, name, value, value)
        assert parse(str(once)) == once
        if name is not Name.CLOCK:
            assert states(once, name, [value]) == [State.INCLUDED]
            assert with_bars(once, name, value, value) == rest


@given(queries, bars)
def test_a_bar_that_is_excluded_is_so(query: Query, bar: tuple[Name, str]) -> None:
    name, value = bar
    if name is Name.CLOCK or states(query, name, [value])[0] is State.EXCLUDED:
        return
    once = without_bar(query, name, value)
    assert parse(str(once)) == once
    assert states(once, name, [value]) == [State.EXCLUDED]
