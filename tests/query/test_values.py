"""Numbers, lengths and dates: what they stand for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.query.values import Value, count, length, moment
from vidbrowser.records.values import MOST, to_count, to_duration, to_time
from vidbrowser.records.written_out import microseconds

if TYPE_CHECKING:
    from collections.abc import Callable


def amount(value: object) -> int:
    assert value is not None
    assert value.first == value.last  # type: ignore[attr-defined]
    return int(value.first)  # type: ignore[attr-defined]


def test_counts() -> None:
    texts = ("0", "1500", "1.5k", "1k", "2M", "2m", "0.000001M", "12.50k")
    assert [amount(count(t)) for t in texts] == [
        0,
        1500,
        1500,
        1000,
        2 * 10**6,
        2 * 10**6,
        1,
        12500,
    ]
    assert [count(t) for t in ("", "k", "1.", ".5", "1.5", "-1", "1.234", "1t", "٣", "1\n")] == [
        None
    ] * 10


def test_lengths() -> None:
    texts = (
        "90",
        "45s",
        "20m",
        "1h",
        "1h30m",
        "1m30",
        "1:30",
        "1:5",
        "90:00",
        "1:02:03",
        "100:00:00",
    )
    seconds = [90, 45, 1200, 3600, 5400, 90, 90, 65, 5400, 3723, 360_000]
    assert [amount(length(t)) for t in texts] == seconds
    wrong = (
        "",
        "h",
        "1:60",
        "1:60:00",
        "1:00:60",
        "1:",
        ":1",
        "1:2:3:4",
        "1:030",
        "1:030:00",
        "m1",
        "-1",
    )
    assert [length(t) for t in wrong] == [None] * len(wrong)


@given(st.integers(0, 10**7), st.integers(0, 10**12))
def test_canonical_texts_read_back(seconds: int, views: int) -> None:
    first, second = length(str(seconds)), count(str(views))
    assert first
    assert second
    assert length(first.text) == first
    assert count(second.text) == second


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_is_in_its_minute_day_month_and_year(now: datetime) -> None:
    text = f"{now:%m-%dT%H:%M:%S}"
    for end in (0, 2, 5, 11, 14):
        span = moment("-".join(filter(None, (f"{now.year:04}", text[:end]))))
        assert span
        exact = microseconds(now)
        assert exact is not None
        assert span.first <= exact <= span.last


def test_spans_meet() -> None:
    day = date(1999, 12, 1)
    while day.year < 2005:
        following = day + timedelta(1)
        today, tomorrow = moment(day.isoformat()), moment(following.isoformat())
        assert today
        assert tomorrow
        assert today.last + 1 == tomorrow.first
        day = following
    december, january = moment("2003-12"), moment("2004-01")
    year, last = moment("2003"), moment("9999")
    assert december
    assert january
    assert year
    assert last
    assert december.last == year.last == january.first - 1
    assert last.last - last.first == 365 * 86_400_000_000 - 1


def test_what_is_no_date() -> None:
    wrong = (
        "22 20222 2022- 05/06/2022 2022-13 2023-02-29 0000 2022-01-01T25:00 2022-01-01T24 2022-01Z"
    )
    more = " 2022-01-01T00:60 2022-01-01T00:00:60 ٢٠٢٢"
    assert [moment(text) for text in ("", *(wrong + more).split())] == [None] * 14


@pytest.mark.parametrize("text", ["12 K", "1.2M", "1,234 views", "1\u202f234", "81800.0", "1.5B"])
def test_counts_are_those_of_files(text: str) -> None:
    assert amount(count(text)) == to_count(text)


@pytest.mark.parametrize("text", ["213.44", "21m32s", "10 min", "1h30", "PT21M32S", "8:4"])
def test_lengths_are_those_of_files(text: str) -> None:
    assert amount(length(text)) == to_duration(text)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        *(("2022/6/5", "2022-06-05"), ("June 5, 2022", "2022-06-05"), ("2022-6", "2022-06")),
        *(("20220605", "2022-06-05"), ("1576072800", "2019-12-11T14:00:00")),
        *(("2022-06-05T10:00+03:00", "2022-06-05T07:00"), ("2022-06-05T10", "2022-06-05T10")),
    ],
)
def test_dates_are_those_of_files(text: str, canonical: str) -> None:
    value = moment(text)
    assert value
    assert value == moment(canonical)
    assert value.text == canonical
    time = to_time(text)
    assert time
    assert value.first == microseconds(time)


@given(st.text(max_size=12) | st.text(alphabet="0123456789.,:hmskKM -TP/", max_size=14))
def test_files_and_queries_agree(text: str) -> None:
    pairs: list[tuple[Callable[[str], Value | None], Callable[[Any], Any]]] = [
        (count, to_count),
        (length, to_duration),
        (moment, to_time),
    ]
    for asked, told in pairs:
        try:
            said = told(text)
        except ValueError:
            said = None
        value = asked(text.strip())
        if asked is moment and value and said:
            said = microseconds(said.replace(microsecond=0))
        assert said == (value and value.first) or (value and value.first > MOST)
