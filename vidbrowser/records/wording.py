"""How lengths, counts, choices and lines of text are written, in the window and without it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

_BIDI_CONTROLS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def clock(seconds: int) -> str:
    """Return a place in a video, or its length, as 0:00, 21:32 or 1:02:03."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def counted(number: int, noun: str, written: Callable[[int], str] = "{:,}".format) -> str:
    """Return `number`, as `written` writes it, and `noun` in its singular or plural."""
    return f"{written(number)} {noun}{'' if number == 1 else 's'}"


def either(words: Sequence[str]) -> str:
    """Return one word or more as the choice between them: `a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def moment_of(moment: datetime) -> str:
    """Return a moment in UTC as ISO 8601 has it."""
    return moment.isoformat().replace("+00:00", "Z")


def one_line(text: str) -> str:
    """Return `text` as one line that can neither break out of its place nor reorder what follows.

    White space and control characters become blanks, stray bidi controls go. It is for reading;
    `problem.printable` writes out what it takes away, where it matters what a text is exactly.
    """
    plain = text.translate(_BIDI_CONTROLS)
    if not plain.isprintable():  # rare: only then is each character looked at
        plain = "".join(" " if unicodedata.category(c) == "Cc" else c for c in plain)
    return " ".join(plain.split())
