"""Dates and times as people write them, in files and in queries, without a guess.

A text without a year is no date, nor is one whose day and month could be each other.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from vidbrowser.translatable import translatable

LONGEST_TEXT = 80
"""Characters: no date takes more, and what is hostile takes its time."""

_FLAGS = re.IGNORECASE | re.ASCII
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_USUAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_SECONDS = re.compile(r"(\d{10})(?:(\d{3})|\.(\d{1,9}))?", re.ASCII)
_MONTH = re.compile(r"(\d{4})(?:[-/.](\d\d?))?", re.ASCII)
_BASIC = re.compile(r"^(\d{4})(\d\d)(\d\d)(?=T|$)", re.ASCII)
_DAY = re.compile(r"(\d{4}|\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d?)(?:(?:T|,? )(?=\d)(.+))?", _FLAGS)

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_NAMES = frozenset(
    word for name in f"{_MONTHS} {_DAYS}".lower().split() for word in (name, name[:3])
)
_KNOWN = _NAMES | {"sept", "tues", "thur", "thurs", "am", "pm", "utc", "gmt", "z", "at", "of"}
_NAMED_MONTH = re.compile(rf"\b(?:{'|'.join(m[:3] for m in _MONTHS.split())})[a-z]*", _FLAGS)
_MONTH_ALONE = re.compile(r"[a-z]+\.?,? \d{4}", _FLAGS)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", _FLAGS)
_BEFORE_OFFSET = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")  # as JavaScript writes it
_NOON = re.compile(r"([ap])\.m\.", _FLAGS)
_CLOCK = re.compile(r"\b\d\d?(?::\d\d(:\d\d(?:\.\d{1,9})?)?(?: ?[ap]m\b)?| ?[ap]m\b)", _FLAGS)
_COMMENT = re.compile(r" \([^()]*\)$")  # which RFC 2822 allows behind the offset
_OFFSET = re.compile(r"(?<=[\d ])[+-]\d\d:?\d\d$", re.ASCII)
_ZONE_APART = re.compile(r" +(?:UTC|GMT|(Z|[+-]\d\d:?\d\d))$", _FLAGS)

_NO_DATE = translatable(
    "{key} “{value}” is not a date such as 2022-06-05T04:15:33+03:00; it is left out"
)
_TWO_WAYS = translatable(
    "{key} “{value}” can be two days, its day and month may be either; write a day as 2022-06-05;"
    " it is left out"
)
_NAMED_ZONE = translatable(
    "{key} “{value}” is in a time zone that has but a name; write its offset, such as +03:00;"
    " it is left out"
)
_OUTSIDE = translatable("{key} “{value}” is outside the years 1 to 9999 in UTC; it is left out")


class Moment(NamedTuple):
    """When something begins, in UTC, and the smallest `unit` that was told of it."""

    time: datetime
    unit: str
    """year, month, day, hour, minute or second"""


def moment(text: str) -> Moment:
    """Return when `text` is: ISO 8601, RFC 2822, a month, a year, `2022/6/5` or `June 5, 2022`.

    Without an offset it is UTC. 13 digits are milliseconds and 10 seconds since 1970, 8 a day, 4 a
    year. Raises ValueError with the template of why not.
    """
    if len(text) > LONGEST_TEXT:
        raise ValueError(_NO_DATE)
    if _USUAL.fullmatch(text):  # as nearly all are: a third of the time
        return Moment(_utc(_iso(text)), "second")
    text = _BASIC.sub(r"\1-\2-\3", " ".join(text.split()))
    if found := _DAY.fullmatch(text):
        return _of_numbers(*found.group(1, 3, 4, 5))
    if found := _MONTH.fullmatch(text):
        unit = "month" if found[2] else "year"
        return Moment(_utc(_iso(f"{found[1]}-{int(found[2] or 1):02}-01")), unit)
    if found := _SECONDS.fullmatch(text):
        fraction = (found[2] or found[3] or "").ljust(6, "0")[:6]
        whole = timedelta(seconds=int(found[1]), microseconds=int(fraction))
        return Moment(_EPOCH + whole, "second")
    if _MONTH_ALONE.fullmatch(text):
        return _of_words(f"1 {text}")._replace(unit="month")
    return _of_words(text)


def _of_numbers(first: str, second: str, third: str, clock: str | None) -> Moment:
    year, month, day = _in_order(first, second, third)
    date = _iso(f"{year:04}-{month:02}-{day:02}")
    if not clock:
        return Moment(_utc(date), "day")
    exact = _ZONE_APART.sub(r"\1", clock).upper()
    try:
        time = datetime.fromisoformat(f"{date.date()}T{exact}")
    except ValueError:
        return _of_words(f"{day} {_MONTHS.split()[month - 1]} {year:04} {clock}")
    return Moment(_utc(time), _unit(clock, time))


def _in_order(first: str, second: str, third: str) -> tuple[int, int, int]:
    """Return year, month and day; ValueError where day and month could be each other."""
    one, two, three = int(first), int(second), int(third)
    if len(first) == 4 and len(third) < 4:
        return one, two, three
    if len(third) < 4 or len(first) == 4:
        raise ValueError(_NO_DATE)  # whose century is not told
    if one != two and one <= 12 and two <= 12:
        raise ValueError(_TWO_WAYS)
    return (three, one, two) if two > 12 else (three, two, one)


def _of_words(text: str) -> Moment:
    """Return when a `text` with the name of a month is, by dateutil, where it has no choice.

    dateutil takes what is missing from a default and finds some place for every number.
    """
    text = _NOON.sub(r"\1m", _BEFORE_OFFSET.sub("", _ORDINAL.sub("", _COMMENT.sub("", text))))
    _check(text)
    from dateutil import parser  # takes as long as reading a hundred files, and few need it

    try:
        time, again = (
            parser.parse(text, default=default, dayfirst=day_first, tzinfos=_zone)
            for default, day_first in ((datetime(4, 2, 3), False), (datetime(8, 4, 9), True))
        )
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError):
        raise ValueError(_NO_DATE) from None
    if time != again or f"{time.year:04}" not in text:
        raise ValueError(_NO_DATE)
    return Moment(_utc(time), _unit(text, time) if _CLOCK.search(text) else "day")


def _check(text: str) -> None:
    """Raise ValueError unless `text` has a day, a month's name, a year, a time at most, a zone."""
    for word in re.findall(r"[^\W\d_]+", text):
        if word.lower() not in _KNOWN:
            named = word.isupper() and len(word) > 1 and _CLOCK.search(text)
            raise ValueError(_NAMED_ZONE if named else _NO_DATE)
    numbers = re.findall(r"\d+", _CLOCK.sub("", _OFFSET.sub("", text)))
    whole = len(_NAMED_MONTH.findall(text)) == 1 and sorted(map(len, numbers)) in ([1, 4], [2, 4])
    if not whole or not text.isascii() or not text[0].isalnum():
        raise ValueError(_NO_DATE)


def _zone(_name: str | None, offset: int | None) -> timezone | None:
    return None if offset is None else timezone(timedelta(seconds=offset))


def _iso(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(_NO_DATE) from None


def _utc(time: datetime) -> datetime:
    if time.tzinfo is None:
        return time.replace(tzinfo=UTC)
    try:
        return time.astimezone(UTC)
    except OverflowError:
        raise ValueError(_OUTSIDE) from None


def _unit(clock: str, time: datetime) -> str:
    """Return what `clock` tells last of `time`."""
    found = _CLOCK.search(clock)
    if time.second or time.microsecond or (found and found[1]):
        return "second"
    return "minute" if time.minute or (found and ":" in found[0]) else "hour"
