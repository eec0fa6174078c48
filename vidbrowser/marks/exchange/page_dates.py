"""Moments as Google writes them into pages, in the language of an account, where they are sure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from vidbrowser.marks.exchange.moments import bounded

_LONGEST = 60
_MONTHS = (
    "jan january januar januari janvier janv ene enero gen gennaio janeiro",
    "feb february februar februari février févr febrero febbraio fev fevereiro",
    "mar march märz mär mrt maart mars marzo março",
    "apr april avril avr abr abril aprile",
    "may mai mei maj mayo mag maggio maio",
    "jun june juni juin junio giu giugno junho",
    "jul july juli juillet juil julio lug luglio julho",
    "aug august augustus augusti août ago agosto",
    "sep sept september septembre septiembre set settembre setembro",
    "oct october okt oktober octobre octubre ott ottobre out outubro",
    "nov november novembre noviembre novembro",
    "dec december dez dezember déc décembre dic diciembre dicembre dezembro",
)
"""Names and their short forms, none of which is that of another month in another language."""
_MONTH = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_CLOCK = re.compile(
    r"(.{8,40}?),? (\d\d?):(\d\d):(\d\d)(?: ([ap])\.? ?m\.?)? (\S+)", re.IGNORECASE | re.ASCII
)
_NAME = r"([^\W\d]+)\.?"
_MONTH_FIRST = re.compile(rf"{_NAME} (\d\d?), (\d{{4}})")
_DAY_FIRST = re.compile(rf"(\d\d?)\.? (?:de )?{_NAME} (?:de )?(\d{{4}})")
_DOTTED = re.compile(r"(\d\d?)\. ?(\d\d?)\. ?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]) ?(\d\d?)\2 ?(\d\d?)\.?")
_OFFSET = re.compile(r"(?:GMT|UTC)?([-+\u2212])(\d\d?)(?::?(\d\d))?", re.ASCII)
_ZONES = {
    **dict.fromkeys(("UTC", "GMT", "Z", "WET", "WEZ"), 0),
    **dict.fromkeys(("CET", "MEZ", "BST", "WEST", "WESZ"), 1),
    **dict.fromkeys(("CEST", "MESZ", "EET", "OEZ"), 2),
    **dict.fromkeys(("EEST", "OESZ", "MSK"), 3),
    "BRT": -3,
    "EDT": -4,
    "EST": -5,
    "CDT": -5,
    "MDT": -6,
    "MST": -7,
    "PDT": -7,
    "PST": -8,
    "AKDT": -8,
    "AKST": -9,
    "HST": -10,
    "HKT": 8,
    "SGT": 8,
    "AWST": 8,
    "JST": 9,
    "KST": 9,
    "ACST": 9.5,
    "AEST": 10,
    "ACDT": 10.5,
    "AEDT": 11,
    "NZST": 12,
    "NZDT": 13,
}
"""Hours from UTC; CST, IST and AST are each several zones, and sure only where one of them is."""


def of_page(text: str) -> int | None:
    """Return the moment, in seconds since 1970, that is written `Nov 3, 2025, 9:14:22 PM CET`.

    Read are names of months in some languages, 03.11.2025 and 2025-11-03; None for anything else:
    03/11/2025 is either of two days, and a time without a zone any of a day's.
    """
    found = _CLOCK.fullmatch(" ".join(text[: _LONGEST + 1].split())) if text else None
    if found is None or len(text) > _LONGEST:
        return None
    date, hour, minute, second, half, zone = found.groups()
    try:
        time = datetime(*_day(date), _hour(int(hour), half), int(minute), int(second))
        return bounded(_in_zone(time, zone).timestamp())
    except (ValueError, OverflowError, OSError, LookupError):
        return None


def _day(text: str) -> tuple[int, int, int]:
    """Return year, month and day; raises ValueError or LookupError."""
    if found := _MONTH_FIRST.fullmatch(text):
        return int(found[3]), _MONTH[found[1].lower()], int(found[2])
    if found := _DAY_FIRST.fullmatch(text):
        return int(found[3]), _MONTH[found[2].lower()], int(found[1])
    if found := _DOTTED.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[3]), int(found[4])
    raise ValueError(text)


def _hour(hour: int, half: str | None) -> int:
    """Return the hour of a day; `half` is a or p of a day of twice twelve hours."""
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half.lower() == "p" else 0)


def _in_zone(time: datetime, zone: str) -> datetime:
    """Return `time` of a `zone`, which is that of this system or one that is sure."""
    for fold in (0, 1):
        here = time.replace(fold=fold).astimezone()
        if here.tzname() == zone:
            return here
    if found := _OFFSET.fullmatch(zone):
        sign = 1 if found[1] == "+" else -1
        apart = sign * timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    else:
        apart = timedelta(hours=_ZONES[zone])
    return time.replace(tzinfo=timezone(apart))
