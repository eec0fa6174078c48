"""Dates and times as people write them, and none where one would have to be guessed."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import isodate
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.records.times import moment

DAY = datetime(2022, 6, 5, tzinfo=UTC)
OFFSETS = st.sampled_from([UTC, *map(isodate.tzinfo.FixedOffset, (-9, 3))])


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2022-06-05T04:15:33+03:00", datetime(2022, 6, 5, 1, 15, 33, tzinfo=UTC)),
        ("2022-06-04T19:52:15Z", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04T19:52:15", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04T19:52:15.25Z", datetime(2022, 6, 4, 19, 52, 15, 250_000, tzinfo=UTC)),
        ("2022-06-04 19:52:15 -0230", datetime(2022, 6, 4, 22, 22, 15, tzinfo=UTC)),
        ("2022-06-04 19:52:15 UTC", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("2022-06-04 9:52", datetime(2022, 6, 4, 9, 52, tzinfo=UTC)),
        ("2022-06-04 9:52 PM", datetime(2022, 6, 4, 21, 52, tzinfo=UTC)),
        ("20220604T195215Z", datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)),
        ("Sun, 05 Jun 2022 10:00:00 +0300", datetime(2022, 6, 5, 7, tzinfo=UTC)),
        ("Sun, 5 Jun 2022 10:00:00 +0300 (MSK)", datetime(2022, 6, 5, 7, tzinfo=UTC)),
        ("Sun, 05 Jun 2022 10:00:00 GMT", datetime(2022, 6, 5, 10, tzinfo=UTC)),
        ("Sun Jun 05 2022 10:00:00 GMT+0300 (Moscow Time)", datetime(2022, 6, 5, 7, tzinfo=UTC)),
        ("June 5, 2022 at 4:15 p.m.", datetime(2022, 6, 5, 16, 15, tzinfo=UTC)),
        ("Sun Jun  5 10:00:00 2022", datetime(2022, 6, 5, 10, tzinfo=UTC)),
    ],
)
def test_times(text: str, time: datetime) -> None:
    found = moment(text).time
    assert found == time
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        *("2022-06-05", "20220605", "2022-6-5", "2022/06/05", "2022.06.05", "June 5, 2022"),
        *("5 June 2022", "Jun 5 2022", "Jun. 5th, 2022", "5 of June, 2022", "Sunday, June 5, 2022"),
        *("2022-Jun-05", "05-Jun-2022", "5. June 2022", "2022 Jun 5", " June\u00a05,  2022 "),
    ],
)
def test_a_day_is_its_midnight(text: str) -> None:
    assert moment(text) == (DAY, "day")


def test_milliseconds_and_seconds_since_1970_are_no_calendar() -> None:
    assert moment("1576072800500").time == datetime(2019, 12, 11, 14, 0, 0, 500_000, tzinfo=UTC)
    assert moment("1499256000000").time == datetime(2017, 7, 5, 12, tzinfo=UTC)
    assert moment("1576072800").time == datetime(2019, 12, 11, 14, tzinfo=UTC)
    assert moment("1576072800.5").time == datetime(2019, 12, 11, 14, 0, 0, 500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["1", "22", "202", "20222", "202206", "2022065", "157607280", "157607280050", "2" * 16]
)
def test_other_bare_digits_are_told(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        moment(text)


@pytest.mark.parametrize("text", ["2022", "2022-01", "2022-1", "2022/01", "January 2022"])
def test_a_month_or_a_year_alone_is_its_first_day(text: str) -> None:
    unit = "year" if len(text) == 4 else "month"
    assert moment(text) == (datetime(2022, 1, 1, tzinfo=UTC), unit)


@pytest.mark.parametrize("text", ["25/06/2022", "06/25/2022", "25.6.2022", "6-25-2022"])
def test_a_number_that_is_no_month_is_the_day(text: str) -> None:
    assert moment(text).time == datetime(2022, 6, 25, tzinfo=UTC)


def test_two_equal_numbers_are_a_day_either_way() -> None:
    assert moment("06/06/2022").time == datetime(2022, 6, 6, tzinfo=UTC)


@pytest.mark.parametrize("text", ["05/06/2022", "5.6.2022", "1-12-2022", "05/06/2022 10:00"])
def test_day_and_month_are_never_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="can be two days"):
        moment(text)


@pytest.mark.parametrize("text", ["2022-06-05 10:00 EST", "June 5, 2022 10:00 MSK"])
def test_a_time_zone_that_has_but_a_name_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="time zone"):
        moment(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "yesterday",
            "today",
            "June",
            "June 5",
            "Monday",
            "10:00",
            "Monday 2022",
            "May may 2022",
        ),
        *("2022-02-30", "2022-13-01", "2022-13", "0000", "20221345", "13/13/2022", "31 June 2022"),
        *("05-Jun-22", "25/06/22", "June 5, 22 20:22", "5 May 22 +2022", "5 May 22 10:00 +2022"),
        *("20220605-03:00", "2022-06-05Z", "2022-06-05T", "2022-06-05T25:00", "2022-06-05T10:61"),
        *("5 juin 2022", "5-6 June 2022", "June 5 2022 10", "1.5 June 2022", "-5 June 2022"),
        *("June or July 5, 2022", "June 5 2022 2023", "5 June -2022", "٢٠٢٢", "5 June ２０２２"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        moment(text)


@pytest.mark.parametrize("text", ["0001-01-01T00:00+03:00", "9999-12-31T23:00-02"])
def test_what_is_outside_the_calendar(text: str) -> None:
    with pytest.raises(ValueError, match="is outside the years 1 to 9999"):
        moment(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        *(("2022-06-05T10", "hour"), ("2022-06-05T00:00", "minute"), ("2022-06-05T0415", "minute")),
        *(("2022-06-05T00:00:00Z", "second"), ("2022-06-05t18:05z", "minute")),
        *(("June 5, 2022 5pm", "hour"), ("5 June 2022 00:00", "minute")),
        *(("5 June 2022 00:00:00 GMT", "second"), ("1576072800", "second")),
    ],
)
def test_up_to_which_unit_it_was_told(text: str, unit: str) -> None:
    assert moment(text).unit == unit


@given(st.datetimes(timezones=OFFSETS))
def test_any_moment_comes_back(time: datetime) -> None:
    try:
        expected = time.astimezone(UTC)
    except OverflowError:
        return
    assert moment(time.isoformat()).time == expected


@given(st.datetimes(datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=OFFSETS))
def test_mail_and_milliseconds_come_back(time: datetime) -> None:
    whole = time.replace(microsecond=0)
    assert moment(format_datetime(whole)).time == whole
    since = (whole - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    if len(str(since)) == 13 and since > 0:
        assert moment(str(since)).time == whole


WORDS = (
    *("June", "jun", "MAY", "Sunday", "sun", "at", "of", "am", "pm", "5", "05", "31", "2022", "22"),
    *("1999", "+0300", "-0100", "Z", "GMT", "EST", "10:00", "4:15:33", ",", ".", "/", "-", "T"),
    *("th", "1st", "2022-06-05", "05/31/2022"),
)
PIECES = st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=8)


@given(PIECES.map(" ".join) | PIECES.map("".join) | st.text(max_size=200))
def test_any_text_is_a_moment_of_a_year_that_it_tells_or_an_error(text: str) -> None:
    try:
        time = moment(text).time
    except ValueError:
        return
    assert time.tzinfo is UTC
    if not re.fullmatch(r"\s*\d{10}(\d{3}|\.\d+)?\s*", text):
        years = {int(year) for year in re.findall(r"(?=(\d{4}))", text)}
        days = (time + timedelta(days) for days in (-1, 0, 1))  # an offset may lead to another
        assert {day.year for day in days} & years


def read_all(texts: list[str]) -> None:
    for text in texts:
        with contextlib.suppress(ValueError):
            moment(text)


def test_hostile_texts_take_no_time() -> None:
    pieces = ("9", "June ", "1:", "1/", " ", "at 5 ", "(", "+0300", "a.m.", "z")
    ends = ("", " 2022", " June 2022", " 5 June 2022 10:00")
    texts = [piece * times + end for piece in pieces for end in ends for times in (1, 7, 60, 10**5)]
    bounded(read_all, texts)
