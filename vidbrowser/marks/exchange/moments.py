"""Moments as exports write them, as seconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

_LATEST = 253_402_300_799


def of_iso(text: Any) -> int | None:
    """Return the moment of a text such as `2025-01-23T15:40:16.600Z`; None for anything else."""
    if not isinstance(text, str) or "-" not in text[1:] or len(text) > 40:
        return None
    try:
        moment = datetime.fromisoformat(text.strip().replace(" UTC", "Z"))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return bounded(moment.timestamp())
    except (ValueError, OverflowError):
        return None


def of_milliseconds(number: Any) -> int | None:
    """Return the moment of a number of milliseconds; None for anything else."""
    numeric = isinstance(number, int | float) and not isinstance(number, bool)
    return bounded(number / 1000) if numeric and abs(number) < 1e18 else None


def bounded(seconds: float) -> int | None:
    """Return a moment between 1970 and the year 9999; None for any other."""
    return int(seconds) if 0 <= seconds <= _LATEST else None


def iso(seconds: int) -> str:
    """Return a moment as it is written out."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
