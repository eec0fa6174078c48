"""Days of the week, hours of the day and months as the person's locale writes them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QTime

from vidbrowser.query import WEEKDAYS

_FORMS = ("yyyy", "MMM yyyy", "d MMM yyyy")
"""How a year, a month, a day is written."""
_SHORT = QLocale.FormatType.ShortFormat


def weekday(word: str) -> str:
    """Return the name of the day of the week that `word` is in a query."""
    return QLocale().standaloneDayName(WEEKDAYS.index(word) + 1)


def short_weekday(word: str) -> str:
    """Return the name in short: Mon."""
    return QLocale().standaloneDayName(WEEKDAYS.index(word) + 1, _SHORT)


def hour(number: int) -> str:
    """Return the hour of the day: 07:00, or 7 AM where people write it so."""
    locale = QLocale()
    written = locale.timeFormat(_SHORT)
    halves = "a" in written.lower()
    return locale.toString(QTime(number, 0), "h AP" if halves else "HH:mm")


def span_of_time(value: str) -> str:
    """Return a year, month or day as it stands in a query (`2021-05`) in words: May 2021."""
    year, month, day, *_ = *map(int, value.split("-")), 1, 1
    form = _FORMS[value.count("-")]
    return QLocale().toString(QDate(year, month, day), form)
