"""Counts and lengths as people write them, the same in files and in queries.

A ValueError has the template (`sentence.Sentence`) of why not.

A sign that groups digits in one country begins the fraction in another: `1,234` and `1.234` are
read only where one of the two readings makes no sense, and told elsewhere.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from vidbrowser.translatable import translatable

LONGEST = 2**53
"""Seconds: the longest length that every reader of numbers gives back exactly."""
LONGEST_TEXT = 100
"""Characters: no amount takes more, and what is hostile takes its square."""

_FLAGS = re.IGNORECASE | re.ASCII
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")  # that keep digits together
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}([.,])\d{3}", re.ASCII)
_GROUPED = re.compile(
    r"([1-9]\d{0,2}([ ,.'’])\d{3}(?:\2\d{3}){0,8}|[1-9]\d?(?:,\d\d){1,8},\d{3})"
    r"(?:(?!\2)[.,](\d{1,30}))?",
    re.ASCII,
)
_PLAIN = re.compile(r"(\d{1,30})(?:[.,](\d{1,30}))?", re.ASCII)

_COUNT = re.compile(
    r"(\d(?:[\d ,.'’]*\d)?) *(?:([kmb]|thousand|million|billion|mln|mio|bn)\.?(?![a-z]))?"
    r" *(?:(?:view|play|like|dislike)s?)?",
    _FLAGS,
)
_MULTIPLES = {"k": 10**3, "t": 10**3, "m": 10**6, "b": 10**9}  # by the first letter

_NO_COUNT = translatable("{key} “{value}” is not a count; it is left out")
_NO_WHOLE_COUNT = translatable("{key} “{value}” is not a whole count; it is left out")
_COMMA = translatable(
    "{key} “{value}” can be read in two ways, its comma groups digits or begins a fraction;"
    " it is left out"
)
_POINT = translatable(
    "{key} “{value}” can be read in two ways, its point groups digits or begins a fraction;"
    " it is left out"
)
SIZES = {"T": 10**12, "G": 10**9, "M": 10**6, "k": 10**3}
"""Bytes of the units in which sizes are written, the largest first."""
_SIZE = re.compile(r"(\d{1,18})(?:[.,](\d{1,6}))? *(?:([kmgt])(i)?)?b?", _FLAGS)

_NO_SIZE = translatable("{key} “{value}” is not a size; it is left out")
_NO_LENGTH = translatable(
    "{key} “{value}” is not a length of the form PT21M32S or 21:32; it is left out"
)
NO_VIDEOS_LENGTH = translatable("{key} “{value}” is not a length that a video has; it is left out")
_NOT_FIXED = translatable(
    "{key} “{value}” has no fixed length: months and years differ; it is left out"
)
_USUAL = re.compile(r"PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,9}):(?=\d\d?:))?(\d{1,9}):(\d\d?)(?:[.,]\d{1,9})?", re.ASCII)
_PART = re.compile(
    r" *(?:,|and\b)? *(\d{1,9}(?:[.,]\d{1,9})?) *([a-z]+|['′’]|[\"″”])?\.?",
    _FLAGS,
)
_UNITS = {
    **dict.fromkeys(("d", "day", "days"), 86_400),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3_600),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "'", "′", "’"), 60),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", '"', "″", "”"), 1),
}
_SMALLER = {0: 1, 3_600: 60, 60: 1}
"""The unit of a number that has none, behind one that has: `1h30` is an hour and a half."""
_PARTS_OF_A_SECOND = 10**9


def count(text: str) -> int:
    """Return a whole number written as `81800`, `81,800`, `81 800`, `1.2M` or `12 K views`."""
    found = _COUNT.fullmatch(text.translate(_BLANKS)) if len(text) <= LONGEST_TEXT else None
    if not found:
        raise ValueError(_NO_COUNT)
    written, unit = found.groups()
    digits, places = _number(written, comma_groups=not unit)
    multiple = _MULTIPLES[unit[0].lower()] if unit else 1
    amount, rest = divmod(digits * multiple, int(10**places))
    if rest:
        raise ValueError(_NO_WHOLE_COUNT)
    return amount


def size(text: str) -> int:
    """Return bytes written as `500`, `700M`, `1.5 GB` (of 1,000 each) or `4 GiB` (of 1,024)."""
    found = _SIZE.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if not found:
        raise ValueError(_NO_SIZE)
    whole, fraction, unit, binary = found.groups()
    power = "kmgt".index(unit.lower()) + 1 if unit else 0
    places = len(fraction or "")
    amount: int = (1024 if binary else 1000) ** power * int(whole + (fraction or ""))
    return amount // int(10**places)


def _number(text: str, *, comma_groups: bool) -> tuple[int, int]:
    """Return the digits of `text` as one number, and how many of them are a fraction.

    `comma_groups` says what `1,234` is: 1234, or as unsure as `1.234` is then.
    """
    two_ways = _TWO_WAYS.fullmatch(text)
    if two_ways and (two_ways[1] == ",") != comma_groups:
        raise ValueError(_COMMA if two_ways[1] == "," else _POINT)
    grouped = None if two_ways and not comma_groups else _GROUPED.fullmatch(text)
    found = grouped or _PLAIN.fullmatch(text)
    if not found:
        raise ValueError(_NO_COUNT)
    whole, fraction = re.sub(r"\D", "", found[1]), found[found.re.groups] or ""
    return int(whole + fraction), len(fraction)


def length(text: str) -> int:
    """Return seconds, from `PT21M32S`, `21:32`, `1:02:03`, `21m32s`, `10 min` or a number of them.

    What is less than a second is left off, but no length becomes 0, which is live or upcoming:
    `P0D`.
    """
    if len(text) > LONGEST_TEXT:
        raise ValueError(_NO_LENGTH)
    return _seconds(text)


@lru_cache(maxsize=1 << 14)  # 40,000 records have 6,000 lengths
def _seconds(text: str) -> int:
    if usual := _USUAL.fullmatch(text):
        hours, minutes, rest = (int(part or 0) for part in usual.groups())
        return hours * 3600 + minutes * 60 + rest
    if ":" in text:
        seconds = _clock_seconds(text)
    elif text[:1] in ("P", "p"):
        seconds = _iso_seconds(text)
    else:
        seconds = _unit_seconds(text.translate(_BLANKS))
    if not 0 <= seconds <= LONGEST:
        raise ValueError(NO_VIDEOS_LENGTH)
    return seconds


def _clock_seconds(text: str) -> int:
    found = _CLOCK.fullmatch(text)
    hours, minutes, seconds = (int(part or 0) for part in found.groups()) if found else (0, 0, 60)
    if seconds > 59 or (found and found[1] and minutes > 59):
        raise ValueError(_NO_LENGTH)
    return hours * 3600 + minutes * 60 + seconds


def _unit_seconds(text: str) -> int:
    """Return the sum of numbers with units, from large to small, or a number alone."""
    place, last, total = 0, 0, 0
    while place < len(text) or not place:
        part = _PART.match(text, place)
        unit = part and (_UNITS.get(part[2].lower()) if part[2] else _SMALLER.get(last))
        if not part or not unit or (last and unit >= last):
            raise ValueError(_NO_LENGTH)
        digits, places = _number(part[1], comma_groups=False)
        total += digits * _PARTS_OF_A_SECOND // 10**places * unit
        place, last = part.end(), unit
    return total // _PARTS_OF_A_SECOND or min(total, 1)


def _iso_seconds(text: str) -> int:
    import isodate  # takes as long as reading a hundred files, and few have such a length

    try:  # isodate takes "PT", without any number, for zero
        found = isodate.parse_duration(text.upper()) if re.search(r"\d", text) else None
    except (ValueError, ArithmeticError, TypeError):
        found = None
    if isinstance(found, timedelta):
        return found // timedelta(seconds=1) or int(bool(found))
    if found is not None:
        raise ValueError(_NOT_FIXED)
    raise ValueError(_NO_LENGTH)
