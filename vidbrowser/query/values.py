"""What `views:`, `length:`, `published:` and their like compare with: numbers, lengths, dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.fields import BY_WORD, Kind
from vidbrowser.records.wording import clock

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = 86_400_000_000
_EPOCH = date(1970, 1, 1).toordinal()
_FLAGS = re.IGNORECASE | re.ASCII
_MULTIPLES = {"": 1, "k": 1_000, "m": 1_000_000}

_COUNT = re.compile(r"([0-9]{1,30})(?:\.([0-9]{1,30}))?([km]?)", _FLAGS)
_CLOCK = re.compile(r"(?:([0-9]{1,9}):)?([0-9]{1,9}):([0-9]{1,2})")
_UNITS = re.compile(r"(?=.)(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s?)?", _FLAGS)
_DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?Z?)?)?)?",
    _FLAGS,
)


@dataclass(frozen=True, slots=True)
class Value:
    """One number, length or date: its canonical text, and the first and last amount it stands for.

    Counts are whole numbers, lengths seconds, dates microseconds since 1970 in UTC: `2022` is the
    whole year, from its first microsecond to its last.
    """

    text: str
    first: int
    last: int


def count(text: str) -> Value | None:
    """Read `1500`, `1.5k` or `2M`; None when `text` is no whole number."""
    match = _COUNT.fullmatch(text)
    if not match:
        return None
    whole, fraction, suffix = match[1], match[2] or "", match[3].lower()
    amount, rest = divmod(int(whole + fraction) * _MULTIPLES[suffix], 10 ** len(fraction))
    return None if rest else Value(_count_text(amount), amount, amount)


def length(text: str) -> Value | None:
    """Read `90`, `45s`, `20m`, `1h30m`, `1:30` or `1:02:03`; None when `text` is no length."""
    seconds = _clock(text) if ":" in text else _units(text)
    return None if seconds is None else Value(_length_text(seconds), seconds, seconds)


def moment(text: str) -> Value | None:
    """Read `2022`, `2022-06`, `2022-06-30` or `2022-06-30T18:05`; None when `text` is no date."""
    match = _DATE.fullmatch(text)
    if not match:
        return None
    year = int(match[1])
    month, day, hour, minute, second = (
        None if part is None else int(part) for part in match.groups()[1:]
    )
    try:
        first = _days(year, month or 1, day or 1)
    except ValueError:
        return None
    canonical = text.upper().removesuffix("Z")
    if hour is None or minute is None:
        last = first + 1 if day else _next_month(year, month or 12)
        return Value(canonical, first * _DAY, last * _DAY - 1)
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    start = first * _DAY + (hour * 3600 + minute * 60 + (second or 0)) * 1_000_000
    return Value(canonical, start, start + (60_000_000 if second is None else 1_000_000) - 1)


class ValueParser(NamedTuple):
    """How the values of a field are read, and what is told when one cannot be."""

    read: Callable[[str], Value | None]
    expected: str


_NUMBER = ValueParser(count, "a number such as 500, 10k or 2M")
_LENGTH = ValueParser(length, "a length such as 90, 20m, 1:30 or 1:02:03")
_MOMENT = ValueParser(moment, "a date such as 2022, 2022-06 or 2022-06-30")

_BY_KIND = {Kind.COUNT: _NUMBER, Kind.LENGTH: _LENGTH, Kind.TIME: _MOMENT}
VALUE_PARSERS = {word: _BY_KIND[f.kind] for word, f in BY_WORD.items() if f.kind.compared}
"""The fields that are compared by size."""


def _clock(text: str) -> int | None:
    match = _CLOCK.fullmatch(text)
    if not match:
        return None
    hours, minutes, seconds = int(match[1] or 0), int(match[2]), int(match[3])
    if seconds > 59 or (match[1] and (minutes > 59 or len(match[2]) > 2)):
        return None
    return hours * 3600 + minutes * 60 + seconds


def _units(text: str) -> int | None:
    match = _UNITS.fullmatch(text)
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds


def _count_text(amount: int) -> str:
    for unit, multiple in (("M", 1_000_000), ("k", 1_000)):
        if amount and amount % multiple == 0:
            return f"{amount // multiple}{unit}"
    return str(amount)


def _length_text(seconds: int) -> str:
    if seconds < 60:
        return str(seconds)
    if seconds % 3600 == 0:
        return f"{seconds // 3600}h"
    if seconds % 60 == 0 and seconds < 3600:
        return f"{seconds // 60}m"
    return clock(seconds)


def _days(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal() - _EPOCH


def _next_month(year: int, month: int) -> int:
    """Return the day after the last of a month; the year 9999 has one too."""
    if month < 12:
        return _days(year, month + 1, 1)
    return _days(year, 12, 31) + 1
