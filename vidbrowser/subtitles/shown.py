"""A moment of subtitles: as a file shows it, and as it is kept."""

from __future__ import annotations

from typing import NamedTuple

LONGEST = 2_000
"""Characters of one cue that are kept."""
_LATEST = 10.0**7
"""Seconds: what is said to come later is no time."""


class Shown(NamedTuple):
    """Text on the screen from `begin` to `end`, in seconds; lines and marks as in the file."""

    begin: float
    end: float
    text: str


class Cue(NamedTuple):
    """What is said from a second on: one line of plain text."""

    second: int
    text: str


def seconds(hours: str | None, minutes: str | None, rest: str) -> float | None:
    """Return the time that digits tell; None for what is none."""
    try:
        told = int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(rest.replace(",", "."))
    except ValueError:
        return None
    return told if 0 <= told < _LATEST else None


def in_time(begin: float, end: float | None, text: str) -> Shown | None:
    """Return what is shown then; None where that is no time."""
    if not 0 <= begin < _LATEST:  # nor is what is no number
        return None
    return Shown(begin, end if end is not None and begin <= end < _LATEST else begin, text)
