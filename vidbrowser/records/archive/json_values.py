"""Values of JSON as fields of a record hold them; a ValueError has the template of why not."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from vidbrowser.records.amounts import LONGEST, NO_VIDEOS_LENGTH, length
from vidbrowser.records.values import MOST
from vidbrowser.translatable import translatable

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MISSING = frozenset(("", "NA", "N/A", "none", "None"))
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,19}(?:\.\d{1,30})?", re.ASCII)

_NO_TEXT = translatable("{key} “{value}” is no text; it is left out")
_NO_TEXTS = translatable("{key} “{value}” is no list of texts; it is left out")
_NO_COUNT = translatable("{key} “{value}” is no count; it is left out")
_NO_NUMBER = translatable("{key} “{value}” is no number; it is left out")
_NO_DAY = translatable("{key} “{value}” is no day such as 20240131; it is left out")
_NO_YEAR = translatable(
    "{key} “{value}” is outside the years 1 to 9999, it may be milliseconds; it is left out"
)


def to_text(value: Any) -> str | None:
    """Return a text or a number as text; blanks, `NA` and `none` are missing."""
    if isinstance(value, str):
        return None if value.strip() in _MISSING else value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if value is None:
        return None
    raise ValueError(_NO_TEXT)


def to_name(value: Any) -> str | None:
    """Return a text without blanks at its ends."""
    text = to_text(value)
    return text and text.strip()


def to_texts(value: Any) -> tuple[str, ...]:
    """Return the texts of a list, each once; or of one text with commas between them."""
    if isinstance(value, str):
        value = value.split(",")
    if value is None:
        return ()
    if not isinstance(value, list):
        raise ValueError(_NO_TEXTS)  # noqa: TRY004 - of a stranger, not of a caller
    texts = (text.strip() for text in value if isinstance(text, str))
    return tuple(dict.fromkeys(text for text in texts if text not in _MISSING))


def to_count(value: Any) -> int | None:
    """Return a whole number from 0 to MOST; a fraction is left off."""
    number = _number(value)
    if number is None:
        return None
    if not 0 <= number <= MOST:
        raise ValueError(_NO_COUNT)
    return int(number)


def to_seconds(value: Any) -> int | None:
    """Return a length in whole seconds, at least 1; 0 is not known."""
    if isinstance(value, str) and ":" in value:
        return length(value.strip()) or None
    number = _number(value)
    if not number:
        return None
    if not 0 < number <= LONGEST:
        raise ValueError(NO_VIDEOS_LENGTH)
    return max(1, math.floor(number + 0.5))


def to_moment(value: Any) -> datetime | None:
    """Return the moment so many seconds after 1970, in UTC; before it where negative."""
    number = _number(value)
    if number is None:
        return None
    try:
        return _EPOCH + timedelta(seconds=number)
    except OverflowError:
        raise ValueError(_NO_YEAR) from None


def to_day(value: Any) -> datetime | None:
    """Return the first moment, in UTC, of a day written as `20240131` or in ISO 8601."""
    text = to_name(value)
    if text is None:
        return None
    try:
        day = datetime.fromisoformat(_DAY.sub(r"\1-\2-\3", text) if len(text) == 8 else text)
        return day.astimezone(UTC) if day.tzinfo else day.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise ValueError(_NO_DAY) from None


def _number(value: Any) -> int | float | None:
    if value is None or isinstance(value, int | float):
        if isinstance(value, bool) or (isinstance(value, float) and not math.isfinite(value)):
            raise ValueError(_NO_NUMBER)
        return value
    text = to_name(value)
    if text is None:
        return None
    plain = text.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(_NO_NUMBER)
    return float(plain) if "." in plain else int(plain)
