"""Counts, times and lengths from the text of front matter."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import isodate
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.values import (
    LONGEST,
    MOST,
    to_count,
    to_duration,
    to_text,
    to_time,
    to_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.json_lines import Value


@pytest.mark.parametrize("read", [to_text, to_word, to_count, to_time, to_duration])
@pytest.mark.parametrize("value", [None, "", "  ", "\n"])
def test_what_is_blank_is_missing(read: Callable[[Value], Any], value: Value) -> None:
    assert read(value) is None


def test_a_tilde_is_text_only_where_text_is() -> None:
    assert to_text("~") == "~"
    for missing in (to_word("~"), to_count("~"), to_time("~")):
        assert missing is None
    assert to_duration("~") is None


def test_text_is_what_was_written() -> None:
    assert to_text(" Tea ") == " Tea "
    assert to_word(" id ") == "id"
    assert (to_text(True), to_text(False)) == ("true", "false")


@pytest.mark.parametrize("read", [to_text, to_word, to_count, to_time, to_duration])
@pytest.mark.parametrize("value", [["a"], [], {"a": "b"}])
def test_a_list_is_not_one_value(read: Callable[[Value], Any], value: Value) -> None:
    with pytest.raises(ValueError, match="is a list"):
        read(value)


@pytest.mark.parametrize(
    ("text", "count"),
    [("0", 0), ("81800", 81800), ("1,234,567", 1234567), ("12.0", 12), (str(MOST), MOST)],
)
def test_counts(text: str, count: int) -> None:
    assert to_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "-1",
        "+1",
        "1.5",
        "1e3",
        "1_000",
        "12,34",
        "many",
        str(MOST + 1),
        "9" * 5000,
        "٣",
        "²",
        "0x1",
    ],
)
def test_what_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match="count"):
        to_count(text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2022-06-05T04:15:33+03:00", datetime(2022, 6, 5, 1, 15, 33, tzinfo=UTC)),
        ("2022-06-04T19:52:15Z", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04 19:52:15 -0230", datetime(2022, 6, 4, 22, 22, 15, tzinfo=UTC)),
        ("2022-06-04 19:52:15 UTC", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04T19:52:15", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04", datetime(2022, 6, 4, tzinfo=UTC)),
        ("20220604", datetime(2022, 6, 4, tzinfo=UTC)),
    ],
)
def test_times(text: str, time: datetime) -> None:
    found = to_time(text)
    assert found == time
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    ["yesterday", "2022-02-30", "2022", "1", "0001-01-01T00:00+03:00", "9999-12-31T23:00-02"],
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match="is "):
        to_time(text)


@given(st.datetimes(timezones=st.sampled_from([UTC, *map(isodate.tzinfo.FixedOffset, (-9, 3))])))
def test_any_moment_comes_back(moment: datetime) -> None:
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        return
    assert to_time(moment.isoformat()) == expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("PT21M32S", 1292),
        ("P0D", 0),
        ("P1DT8H36M13S", 117373),
        ("P2W", 1209600),
        ("PT1.9S", 1),
        ("8:45", 525),
        ("1:02:03", 3723),
        ("90", 90),
        ("1475.0", 1475),
    ],
)
def test_lengths(text: str, seconds: int) -> None:
    assert to_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        *("long", "P", "PT", "-PT5S", "P1Y", "P1M", "8:4", "1:2:3:4", "-5", "PT9" * 99),
        *("P" + "9" * 90 + "D", "PT" + "9" * 400 + "S", "9" * 5000, str(LONGEST + 1)),
    ],
)
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(ValueError):
        to_duration(text)


@given(st.timedeltas(min_value=timedelta(0)))
def test_any_length_comes_back(length: timedelta) -> None:
    whole = length // timedelta(seconds=1)
    assert to_duration(isodate.duration_isoformat(timedelta(seconds=whole))) == whole


@given(st.text(max_size=30), st.sampled_from([to_count, to_time, to_duration]))
def test_any_text_is_a_value_or_an_error(text: str, read: Callable[[Value], Any]) -> None:
    try:
        value = read(text)
    except ValueError:
        return
    assert value is None or isinstance(value, int | datetime)
