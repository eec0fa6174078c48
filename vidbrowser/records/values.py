"""Text of front matter turned into counts, times and lengths; ValueError says why not."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value

MOST = 2**63 - 1
"""The largest count that a column of 64 bits holds."""
LONGEST = 2**53
"""Seconds: the longest length that every reader of numbers gives back exactly."""

_NO_LENGTH = "is not a length of the form PT21M32S or 21:32"
_USUAL_LENGTH = re.compile(r"PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?", re.ASCII)
_COUNT = re.compile(r"(\d{1,19}|\d{1,3}(?:,\d{3}){1,6})(?:\.0+)?", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d\d)", re.ASCII)
_OFFSET_APART = re.compile(r" +(?=[+-]\d\d:?\d\d$)|(?: +UTC)$", re.ASCII)


def to_text(value: Value) -> str | None:
    """Return `value` as it was written, None when it is missing or blank."""
    if isinstance(value, str):
        return value if value and not value.isspace() else None
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return None
    raise ValueError("is a list where one value is expected")


def to_word(value: Value) -> str | None:
    """Return `value` without blanks at its ends; `~` is missing, as for all that is not a text."""
    text = value.strip() if isinstance(value, str) else to_text(value)
    return text if text and text != "~" else None


def to_count(value: Value) -> int | None:
    """Return a number from 0 to MOST written as `81800`, `81,800` or `81800.0`."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 19 and value.isascii():
        return int(value)  # as nearly all are
    text = to_word(value)
    if text is None:
        return None
    found = _COUNT.fullmatch(text)
    if not found:
        raise ValueError("is not a count")
    count = int(found[1].replace(",", ""))
    if count > MOST:
        raise ValueError("is too large for a count")
    return count


def to_time(value: Value) -> datetime | None:
    """Return an ISO 8601 date or time in UTC; without an offset it is UTC, a date its midnight."""
    text = to_word(value)
    if text is None:
        return None
    try:
        try:
            time = datetime.fromisoformat(text)
        except ValueError:
            time = datetime.fromisoformat(_OFFSET_APART.sub("", text))
    except ValueError:
        raise ValueError("is not a date such as 2022-06-05T04:15:33+03:00") from None
    if time.tzinfo is None:
        return time.replace(tzinfo=UTC)
    try:
        return time.astimezone(UTC)
    except OverflowError:
        raise ValueError("is outside the years 1 to 9999 in UTC") from None


def to_duration(value: Value) -> int | None:
    """Return seconds, from `PT21M32S`, `21:32`, `1:02:03` or a number of seconds; `P0D` is 0."""
    if isinstance(value, str) and len(value) < 100:
        return _seconds(value)
    if to_word(value) is None:
        return None
    raise ValueError(_NO_LENGTH)


@lru_cache(maxsize=1 << 14)  # 40,000 records have 6,000 lengths
def _seconds(written: str) -> int | None:
    text = to_word(written)
    if text is None:
        return None
    if found := _USUAL_LENGTH.fullmatch(text) or _CLOCK.fullmatch(text):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return hours * 3600 + minutes * 60 + seconds
    seconds = int(to_count(text) or 0) if _COUNT.fullmatch(text) else _iso_seconds(text)
    if not 0 <= seconds <= LONGEST:
        raise ValueError("is not a length that a video has")
    return seconds


def _iso_seconds(text: str) -> int:
    import isodate  # takes as long as reading a hundred files, and few have such a length

    try:  # isodate takes "PT", without any number, for zero
        length = isodate.parse_duration(text) if re.search(r"\d", text) else None
    except (ValueError, ArithmeticError, TypeError):
        length = None
    if isinstance(length, timedelta):
        return length // timedelta(seconds=1)
    if length is not None:
        raise ValueError("has no fixed length: months and years differ")
    raise ValueError(_NO_LENGTH)
