"""What `views:`, `length:`, `published:` and their like compare with: numbers, lengths, dates.

What reads these is imported when one is read: few windows begin with such a query.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.marks.fields import BY_WORD
from vidbrowser.records.fields import Kind
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.wording import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_FORMS = {
    "year": ("%Y", 0),
    "month": ("%Y-%m", 0),
    "day": ("%Y-%m-%d", 86_400),
    "hour": ("%Y-%m-%dT%H", 3_600),
    "minute": ("%Y-%m-%dT%H:%M", 60),
    "second": ("%Y-%m-%dT%H:%M:%S", 1),
}
"""How a date told up to a unit is written, and the seconds of that unit where all have as many."""


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
    """Read what `amounts.count` does, such as `1.5k`; None when `text` is no whole number."""
    from vidbrowser.records import amounts

    try:
        amount = amounts.count(text)
    except ValueError:
        return None
    return Value(_count_text(amount), amount, amount)


def length(text: str) -> Value | None:
    """Read what `amounts.length` does, such as `90`, `20m` or `1:30`; None for anything else."""
    from vidbrowser.records import amounts

    try:
        seconds = amounts.length(text)
    except ValueError:
        return None
    return Value(_length_text(seconds), seconds, seconds)


def moment(text: str) -> Value | None:
    """Read what `times.moment` does, such as `2022`, `2022-06` or `2022-06-30`; None otherwise."""
    from vidbrowser.records import times
    from vidbrowser.records.written_out import microseconds

    try:
        time, unit = times.moment(text)
    except ValueError:
        return None
    form, seconds = _FORMS[unit]
    first = microseconds(time.replace(microsecond=0))
    last = first + (seconds or _days(time, unit) * 86_400) * 1_000_000 - 1
    return Value(f"{time.year:04}{time.strftime(form.removeprefix('%Y'))}", first, last)


def size(text: str) -> Value | None:
    """Read what `amounts.size` does, such as `500M`, `1.5G` or `700 MiB`; None for anything else.

    `700 MiB` is bytes in its canonical text: 734003200.
    """
    from vidbrowser.records import amounts

    try:
        amount = amounts.size(text)
    except ValueError:
        return None
    return Value(_size_text(amount), amount, amount)


class ValueParser(NamedTuple):
    """How the values of a field are read, and what is told when one cannot be."""

    read: Callable[[str], Value | None]
    expected: Sentence


_NUMBER = ValueParser(count, Sentence("a number such as 500, 10k or 2M"))
_LENGTH = ValueParser(length, Sentence("a length such as 90, 20m, 1:30 or 1:02:03"))
_MOMENT = ValueParser(moment, Sentence("a date such as 2022, 2022-06 or 2022-06-30"))
_SIZE = ValueParser(size, Sentence("a size such as 500k, 700M or 1.5G"))

_BY_KIND = {
    Kind.COUNT: _NUMBER,
    Kind.NUMBER: _NUMBER,
    Kind.LENGTH: _LENGTH,
    Kind.TIME: _MOMENT,
    Kind.SIZE: _SIZE,
}
VALUE_PARSERS = {word: _BY_KIND[f.kind] for word, f in BY_WORD.items() if f.kind.compared}
"""The fields that are compared by size."""


def _count_text(amount: int) -> str:
    for unit, multiple in (("M", 1_000_000), ("k", 1_000)):
        if amount and amount % multiple == 0:
            return f"{amount // multiple}{unit}"
    return str(amount)


def _size_text(amount: int) -> str:
    from vidbrowser.records import amounts

    for unit, multiple in amounts.SIZES.items():
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


def _days(first: datetime, unit: str) -> int:
    """Return the days of the month or the year that begins with `first`."""
    from calendar import isleap, monthrange  # and locale: not for each start of the window

    return monthrange(first.year, first.month)[1] if unit == "month" else 365 + isleap(first.year)
