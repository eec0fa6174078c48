"""Numbers, dates and lengths as the person's locale writes them; text made fit for one line."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDate, QLocale

from vidbrowser.records import wording
from vidbrowser.records.fields import BY_NAME, FIELDS, Kind
from vidbrowser.records.wording import clock as clock
from vidbrowser.records.wording import one_line as one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from vidbrowser.records.fields import Field, Summary

SEPARATOR = "  ·  "
_UNITS = ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K"))
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def compact_count(number: int) -> str:
    """Return `number` in three digits or so: 999, 81.8K, 2M."""
    locale = QLocale()
    for size, unit in _UNITS:
        if number >= size:
            tenths = number * 10 // size  # rounded down: 999,999 is not yet a million
            decimals = 1 if tenths % 10 and tenths < 1000 else 0
            value = tenths / 10 if decimals else float(tenths // 10)
            return locale.toString(value, "f", decimals) + unit
    return locale.toString(number)


def exact_count(number: int) -> str:
    """Return `number` with all its digits, grouped as the locale does."""
    return QLocale().toString(number)


def day(moment: datetime) -> str:
    """Return the date of `moment` in UTC with the month as a word: 4 Jun 2022."""
    date = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(date, _day_format(QLocale()))


def moment_text(moment: datetime) -> str:
    """Return date and time of `moment`, for the places that show it exactly."""
    return f"{day(moment)} {moment:%H:%M:%S} UTC"


def _day_format(locale: QLocale) -> str:
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"dddd[^\w']*|[^\w']*dddd", "", long).replace("MMMM", "MMM")


def length(seconds: int) -> str:
    """Return a length as 0:10, 21:32 or 32:36:13; a length of zero is a live stream."""
    return clock(seconds) if seconds else "Live"


def size(amount: int) -> str:
    """Return the size of a file: 734 MB, 1.23 GB; a kilobyte has 1,000 bytes, as in queries."""
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(amount, 2 if amount >= 10**9 else 0, si)


def hours(seconds: int) -> str:
    """Return the length of many videos together: 0:42, 12 min, 1,234 h 05 min."""
    if seconds < 60:
        return clock(seconds)
    whole, minutes = divmod(seconds // 60, 60)
    return f"{exact_count(whole)} h {minutes:02} min" if whole else f"{minutes} min"


def compactly(number: int, noun: str) -> str:
    """Return `number`, shortened from a thousand on, and `noun` in its singular or plural."""
    return wording.counted(number, noun, compact_count)


def counted(number: int, noun: str) -> str:
    """Return `number`, with all its digits, and `noun` in its singular or plural."""
    return wording.counted(number, noun, exact_count)


def tooltip(*lines: str) -> str:
    """Return `lines` as a tooltip that shows them as written: Qt would guess rich text."""
    return f"<qt>{'<br>'.join(escape(line, quote=False) for line in lines)}</qt>"


def isolated(text: str) -> str:
    """Return `text` so wrapped that its direction does not leak into what stands beside it."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def title_of(summary: Summary) -> str:
    """Return what stands for a record in a list: its title, else its id, else its file's name."""
    name = path_text(summary.path.name)
    return one_line(summary.title or "") or one_line(summary.id or "") or name


def channel_of(summary: Summary) -> str:
    """Return the channels in one line, all of three and two of more; "" when there are none."""
    more = len(summary.channels) - 2
    if more < 2:
        return one_line(summary.channel or "")
    return f"{one_line(', '.join(summary.channels[:2]))} and {more} more"


def path_text(path: Path | str) -> str:
    """Return what names a file, fit for the screen: bytes that are no text show as signs."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def dated_line(summary: Summary) -> str:
    """Return date and views in one line; what is missing is left out."""
    return SEPARATOR.join(_dated(summary))


def _dated(summary: Summary) -> list[str]:
    moment = summary.published or summary.added
    parts = [day(moment)] if moment else []
    return parts if summary.views is None else [*parts, compactly(summary.views, "view")]


def details_line(summary: Summary) -> str:
    """Return channel, date and views in one line; the length stands on the picture."""
    parts = _dated(summary)
    if channel := channel_of(summary):
        plain = channel.isascii() and all(map(str.isascii, parts))  # nothing runs to the left
        parts.insert(0, channel if plain else isolated(channel))
    return SEPARATOR.join(parts)


def cell(field: Field, summary: Summary) -> str:
    """Return the text of `field` in the table; "" when its value is missing."""
    value = getattr(summary, field.name)
    if field.name == "title":
        return title_of(summary)
    return "" if value is None else _TEXTS[field.kind](value)


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
    return [_fact(field, value) for field, value in known if value is not None]


def _fact(field: Field, value: Any) -> Fact:
    text = _TEXTS[field.kind](value)
    if field.kind is Kind.COUNT:
        return Fact(field.label, compact_count(value), counted(value, field.noun))
    return Fact(field.label, text, moment_text(value) if field.kind is Kind.TIME else text)


def spoken(summary: Summary) -> str:
    """Return one sentence that says what a row shows, for screen readers."""
    parts = [title_of(summary)]
    if channel := channel_of(summary):
        parts.append(f"by {channel}")
    if summary.published:
        parts.append(f"published {day(summary.published)}")
    if summary.is_live:
        parts.append("live")
    elif summary.duration is not None:
        parts.append(f"length {length(summary.duration)}")
    if summary.views is not None:
        parts.append(compactly(summary.views, "view"))
    return ", ".join(parts)


_TEXTS: dict[Kind, Callable[[Any], str]] = {
    **dict.fromkeys((Kind.ID, Kind.WORD, Kind.TEXT, Kind.URL, Kind.FILE), one_line),
    **dict.fromkeys((Kind.NAMES, Kind.TAGS), lambda names: one_line(", ".join(names))),
    Kind.TIME: day,
    Kind.LENGTH: length,
    Kind.COUNT: exact_count,
    Kind.NUMBER: str,
    Kind.SIZE: size,
}
"""How a value is shown in a cell, by the kind of its field."""
