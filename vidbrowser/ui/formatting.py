"""Numbers, dates and lengths as the person's locale writes them; text made fit for one line."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDate, QLocale, QTime

from vidbrowser.records import wording
from vidbrowser.records.fields import BY_NAME, FIELDS, Kind
from vidbrowser.records.sites import proper_name
from vidbrowser.records.wording import one_line as one_line
from vidbrowser.ui import words
from vidbrowser.ui.language import is_mirrored, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from vidbrowser.records.fields import Field, Summary

SEPARATOR = "  ·  "
_UNITS: tuple[tuple[int, Callable[[int], str]], ...] = (
    (10**12, lambda n: tr("{number}T", "trillions, in short", n)),
    (10**9, lambda n: tr("{number}B", "billions, in short", n)),
    (10**6, lambda n: tr("{number}M", "millions, in short", n)),
    (10**3, lambda n: tr("{number}K", "thousands, in short", n)),
)
_BROKEN = 100
"""Has the plural of numbers that are not whole, in languages that count by the last digits."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
_PLACE = "\ufffc"
"""Stands for what is isolated while all around it is made one line."""
_RIGHT_TO_LEFT_MARK = "\u200f"


def compact_count(number: int) -> str:
    """Return `number` in three digits or so, as the language shortens it: 999, 81.8K, 2M."""
    locale = QLocale()
    for size, shortened in _UNITS:
        if number >= size:
            tenths = number * 10 // size  # rounded down: 999,999 is not yet a million
            if tenths % 10 and tenths < 1000:
                return shortened(_BROKEN).format(number=locale.toString(tenths / 10, "f", 1))
            return shortened(tenths // 10).format(number=locale.toString(tenths // 10))
    return locale.toString(number)


def exact_count(number: int) -> str:
    """Return `number` with all its digits, grouped as the locale does."""
    return QLocale().toString(number)


def day(moment: datetime) -> str:
    """Return the date of `moment` in UTC with the month as a word: 4 Jun 2022."""
    locale = QLocale()
    date = QDate(moment.year, moment.month, moment.day)
    return locale.toString(date, _day_format(locale.name()))


def moment_text(moment: datetime) -> str:
    """Return date and time of `moment`, for the places that show it exactly."""
    locale = QLocale()
    time = QTime(moment.hour, moment.minute, moment.second)
    written = locale.toString(time, _time_format(locale.name()))
    return tr("{date}, {time} UTC").format(date=day(moment), time=written)


@lru_cache(maxsize=8)
def _day_format(locale: str) -> str:
    long = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"dddd[^\w']*|[^\w']*dddd", "", long).replace("MMMM", "MMM")


@lru_cache(maxsize=8)
def _time_format(locale: str) -> str:
    """Return how times are written to the second, without their zone."""
    long = QLocale(locale).timeFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"\W*\bt+\b\W*", "", long)


def clock(seconds: int) -> str:
    """Return a place in a video as 0:00, 21:32 or 1:02:03, in the digits of the locale."""
    return _in_digits(wording.clock(seconds))


def _in_digits(text: str) -> str:
    """Return `text` with its digits as the locale writes them."""
    zero = QLocale().zeroDigit()
    return text if zero == "0" else text.translate({48 + n: ord(zero) + n for n in range(10)})


def length(seconds: int) -> str:
    """Return a length as 0:10, 21:32 or 32:36:13; a length of zero is a live stream."""
    return clock(seconds) if seconds else tr("Live")


def size(amount: int) -> str:
    """Return the size of a file: 734 MB, 1.23 GB; a kilobyte has 1,000 bytes, as in queries."""
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(amount, 2 if amount >= 10**9 else 0, si)


def hours(seconds: int) -> str:
    """Return the length of many videos together: 0:42, 12 min, 1,234 h 05 min."""
    if seconds < 60:
        return clock(seconds)
    whole, minutes = divmod(seconds // 60, 60)
    if not whole:
        return tr("{minutes} min").format(minutes=exact_count(minutes))
    of_them = _in_digits(f"{minutes:02}")
    return tr("{hours} h {minutes} min").format(hours=exact_count(whole), minutes=of_them)


def kept_apart(text: str) -> str:
    """Return `text` for the midst of a sentence: isolated where it may run the other way."""
    return text if text.isascii() and not is_mirrored() else isolated(text)


def either(texts: Sequence[str]) -> str:
    """Return one text or more as the choice between them."""
    first, *others = texts
    for other in others:
        first = tr("{first} or {other}").format(first=first, other=other)
    return first


def tooltip(*lines: str) -> str:
    """Return `lines` as a tooltip that shows them as written: Qt would guess rich text."""
    return f"<qt>{'<br>'.join(escape(line, quote=False) for line in lines)}</qt>"


def isolated(text: str) -> str:
    """Return `text` so wrapped that its direction does not leak into what stands beside it."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def placed(name: Path | str) -> str:
    """Return what names something for its place in a sentence: fit for the screen, in one line.

    It is isolated where it or the sentence may run to the left.
    """
    line = one_line(path_text(name))
    return line if line.isascii() and not is_mirrored() else isolated(line)


def sentence(text: str) -> str:
    """Return `text` in one line; what is isolated in it stays so, other marks of direction go."""
    plain = path_text(text).replace(_PLACE, " ")
    isolates = [isolated(one_line(found)) for found in _ISOLATED.findall(plain)]
    first, *more = one_line(_ISOLATED.sub(_PLACE, plain)).split(_PLACE)
    return first + "".join(map("".join, zip(isolates, more, strict=True)))


def side_by_side(parts: Sequence[str]) -> str:
    """Return `parts` in one line, each whole and in the window's order whatever its direction."""
    return _in_order(parts, SEPARATOR.join)


def listed(names: Sequence[str]) -> str:
    """Return `names` as the language lists them: a, b and c."""
    return _in_order([one_line(name) for name in names], QLocale().createSeparatedList)


def enumerated(names: Sequence[str]) -> str:
    """Return `names` with commas between them."""
    return _in_order([one_line(name) for name in names], tr(", ", "between names").join)


def _in_order(parts: Sequence[str], join: Callable[[Sequence[str]], str]) -> str:
    """Return what `join` makes of `parts`, each isolated where any, or the window, runs left."""
    mirrored = is_mirrored()
    if len(parts) < 2 or (not mirrored and all(map(str.isascii, parts))):
        return join(parts)
    mark = _RIGHT_TO_LEFT_MARK if mirrored else ""  # isolates say nothing of the line's direction
    return mark + join([isolated(part) for part in parts])


def views(number: int) -> str:
    """Return how often a video was viewed, shortened: 81.8K views."""
    spoken_last = min(number, 1_000)  # a shortened number ends in a thousand, a million, …
    return tr("{count} views", "", spoken_last).format(count=compact_count(number))


def title_of(summary: Summary) -> str:
    """Return what stands for a record in a list: its title, else its id, else its file's name."""
    name = path_text((summary.origin or summary.file.name).rpartition("/")[2])
    return one_line(summary.title or "") or one_line(summary.id or "") or name


def channel_of(summary: Summary) -> str:
    """Return the channels in one line, all of three and two of more; "" when there are none."""
    more = len(summary.channels) - 2
    if more < 2:
        return listed(summary.channels)
    names = enumerated(summary.channels[:2])
    return tr("{names} and {count} more", "", more).format(names=names, count=exact_count(more))


def path_text(path: Path | str) -> str:
    """Return what names a file, fit for the screen: bytes that are no text show as signs."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def dated_line(summary: Summary, *states: str) -> str:
    """Return `states`, date and views in one line; what is missing is left out."""
    return side_by_side([*states, *_dated(summary)])


def _dated(summary: Summary) -> list[str]:
    moment = summary.published or summary.added
    parts = [day(moment)] if moment else []
    return parts if summary.views is None else [*parts, views(summary.views)]


def details_line(summary: Summary) -> str:
    """Return channel, date and views in one line; the length stands on the picture."""
    return side_by_side([*filter(None, [channel_of(summary)]), *_dated(summary)])


def cell(field: Field, summary: Summary) -> str:
    """Return the text of `field` in the table; "" when its value is missing."""
    value = getattr(summary, field.name)
    if field.name == "title":
        return title_of(summary)
    return "" if value is None else _text(field, value)


class Fact(NamedTuple):
    """What is known of a record: its name, its value, and the value with all its digits."""

    label: str
    text: str
    exact: str


def facts(summary: Summary) -> list[Fact]:
    """Return dates, length, counts and words; what is missing is left out."""
    known = [(field, getattr(summary, field.name)) for field in FIELDS if field.fact]
    if summary.added == summary.published:  # the one date of its file
        known.remove((BY_NAME["added"], summary.added))
    if summary.origin is not None:  # its place in the library file says nothing to anybody
        known.remove((BY_NAME["entry"], summary.entry))
    return [_fact(field, value) for field, value in known if value not in (None, ())]


def _fact(field: Field, value: Any) -> Fact:
    text = exact = _text(field, value)
    if field.kind is Kind.COUNT:
        text = compact_count(value)
    elif field.kind is Kind.TIME:
        exact = moment_text(value)
    elif field.name == "availability":
        text = exact = words.when_downloaded(value)
    elif field.name == "media":
        text = text.rpartition("/")[2]
    elif field.kind is Kind.SIZE:
        exact = tr("{count} bytes", "", value).format(count=exact_count(value))
    return Fact(tr(field.label), text, exact)


def spoken(summary: Summary) -> str:
    """Return one sentence that says what a row shows, for screen readers."""
    parts = [title_of(summary)]
    if channel := channel_of(summary):
        parts.append(tr("by {channel}").format(channel=channel))
    if summary.published:
        parts.append(tr("published {date}").format(date=day(summary.published)))
    if summary.is_live:
        parts.append(tr("live"))
    elif summary.duration is not None:
        parts.append(tr("length {length}").format(length=length(summary.duration)))
    if summary.views is not None:
        parts.append(views(summary.views))
    return tr(", ", "between what is said of a record").join(parts)


def _text(field: Field, value: Any) -> str:
    if field.name in words.FIELDS:
        return one_line(words.word(field.name, value))
    return proper_name(value) if field.name == "site" else _TEXTS[field.kind](value)


_TEXTS: dict[Kind, Callable[[Any], str]] = {
    **dict.fromkeys((Kind.ID, Kind.WORD, Kind.TEXT, Kind.URL, Kind.FILE), one_line),
    **dict.fromkeys((Kind.NAMES, Kind.TAGS), enumerated),
    Kind.TIME: day,
    Kind.LENGTH: length,
    Kind.COUNT: exact_count,
    Kind.NUMBER: lambda number: _in_digits(str(number)),
    Kind.SIZE: size,
}
"""How a value is shown in a cell, by the kind of its field."""
