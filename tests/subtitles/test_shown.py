"""Times of subtitles: what is one, and what is none."""

from __future__ import annotations

import math

import pytest

from vidbrowser.subtitles.shown import Shown, in_time, seconds


def test_hours_and_minutes_count() -> None:
    assert seconds("1", "2", "3,5") == 3723.5
    assert seconds(None, "2", "3.5") == 123.5
    assert seconds(None, None, "7") == 7


@pytest.mark.parametrize("rest", ["", "x", "-1", "nan", "inf", "1e300"])
def test_what_is_no_time_is_none(rest: str) -> None:
    assert seconds(None, None, rest) is None


def test_what_ends_before_it_begins_ends_where_it_begins() -> None:
    assert in_time(5, 4, "x") == Shown(5, 5, "x")
    assert in_time(5, None, "x") == Shown(5, 5, "x")


@pytest.mark.parametrize("begin", [-1.0, math.nan, math.inf, 1e12])
def test_nothing_is_shown_at_no_time(begin: float) -> None:
    assert in_time(begin, None, "x") is None
