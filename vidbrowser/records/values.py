"""Text of front matter turned into counts, times and lengths; a ValueError has a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.amounts import count, length
from vidbrowser.records.times import moment
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from datetime import datetime

    from vidbrowser.records.json_lines import Value

_LIST = translatable("{key} “{value}” is a list where one value is expected; it is left out")
_TOO_LARGE = translatable("{key} “{value}” is too large for a count; it is left out")
MOST = 2**63 - 1
"""The largest count that a column of 64 bits holds."""


def to_text(value: Value) -> str | None:
    """Return `value` as it was written, None when it is missing or blank."""
    if isinstance(value, str):
        return value if value and not value.isspace() else None
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return None
    raise ValueError(_LIST)


def to_word(value: Value) -> str | None:
    """Return `value` without blanks at its ends; `~` is missing, as for all that is not a text."""
    text = value.strip() if isinstance(value, str) else to_text(value)
    return text if text and text != "~" else None


def to_count(value: Value) -> int | None:
    """Return a number from 0 to MOST: `amounts.count`."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 19 and value.isascii():
        return int(value)  # as nearly all are
    text = to_word(value)
    if text is None:
        return None
    number = count(text)
    if number > MOST:
        raise ValueError(_TOO_LARGE)
    return number


def to_time(value: Value) -> datetime | None:
    """Return a date or time in UTC, a date its first moment: `times.moment`."""
    text = to_word(value)
    return None if text is None else moment(text).time


def to_duration(value: Value) -> int | None:
    """Return seconds; 0 is live or upcoming: `amounts.length`."""
    text = to_word(value)
    return None if text is None else length(text)
