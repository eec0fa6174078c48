"""Subtitles that are written by lines: .vtt and .srt, .ass, .lrc."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from vidbrowser.subtitles.shown import Shown, in_time, seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,9})?)"
_ARROW = re.compile(rf"^[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}[^\n]*$", re.MULTILINE | re.ASCII)
_NUMBER = re.compile(r"\n[ \t]*\d{1,9}[ \t]*\n*\Z", re.ASCII)
_CLOCK_ONLY = re.compile(_CLOCK, re.ASCII)
_DIALOGUE = re.compile(r"^Dialogue:([^\n]*)$", re.MULTILINE)
_BEFORE_TEXT = 9  # fields of a line of dialogue before its text
_STAMPS = re.compile(r"(?:\[\d{1,4}:\d{1,2}(?:[.:]\d{1,9})?\][ \t]*)+", re.ASCII)
_STAMP = re.compile(r"\[(\d{1,4}):(\d{1,2}(?:[.:]\d{1,9})?)\]", re.ASCII)
_MOST_STAMPS = 100
"""Times that one line of lyrics is sung."""


def arrows(text: str) -> Iterator[Shown]:
    """Yield what `.vtt` and `.srt` files show: lines below one of two times with an arrow.

    A blank line ends them, a line of blanks does not; a number before the next time is none.
    """
    for found, following in pairwise(chain(_ARROW.finditer(text), (None,))):
        assert found
        body = text[found.end() + 1 : following.start() if following else len(text)]
        body, ended, _ = body.partition("\n\n")
        if not ended and following:
            body = _NUMBER.sub("", f"\n{body}")
        times = found.groups()
        if shown := in_time(_read(*times[:3]), _read(*times[3:]), body):
            yield shown


def _read(hours: str | None, minutes: str, rest: str) -> float:
    """Return the seconds of what is known to be digits."""
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(rest.replace(",", "."))


def dialogue(text: str) -> Iterator[Shown]:
    """Yield what the lines of dialogue of `.ass` and `.ssa` files show."""
    for found in _DIALOGUE.finditer(text):
        fields = found[1].split(",", _BEFORE_TEXT)
        if len(fields) <= _BEFORE_TEXT:
            continue
        begin, end = (_clock(fields[place]) for place in (1, 2))
        if begin is not None and (shown := in_time(begin, end, fields[_BEFORE_TEXT])):
            yield shown


def _clock(text: str) -> float | None:
    found = _CLOCK_ONLY.fullmatch(text.strip())
    return seconds(*found.groups()) if found else None


def lyrics(text: str) -> Iterator[Shown]:
    """Yield the lines of an `.lrc` file, each as often as it is sung."""
    for line in text.split("\n"):
        stamps = _STAMPS.match(line.strip())
        if stamps is None:
            continue
        words = line.strip()[stamps.end() :]
        for minutes, rest in _STAMP.findall(stamps[0])[:_MOST_STAMPS]:
            begin = seconds(None, minutes, rest.replace(":", "."))
            if begin is not None and (shown := in_time(begin, None, words)):
                yield shown
