"""What is told to the person when a file could not be read or lost something in reading."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.records.sentence import Sentence

_LONGEST = 80


class Severity(StrEnum):
    """How much was lost: the whole record, or a part of it, or nothing that was one."""

    ERROR = "error"
    """The file is not shown as a record."""
    WARNING = "warning"
    """The record is shown; the reason names what is missing or was changed."""
    OTHER = "other"
    """The file is no record and does not look like one: nothing is wrong with it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be read, or what was lost in reading it.

    `line` counts from 1. `field` is the front matter key as written. `reason` is one plain
    sentence, fit for the person at the screen: what is wrong and, where it can be said, what to do.
    """

    path: Path
    reason: Sentence
    severity: Severity = Severity.ERROR
    line: int | None = None
    field: str | None = None


class Loss(NamedTuple):
    """A warning on its way up to where the path is known; `line` may count within a part."""

    line: int | None
    reason: Sentence
    field: str | None = None


class UnreadableError(Exception):
    """A file that gives no record: `reason` says why, `line` where."""

    def __init__(self, reason: Sentence, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class NotNowError(UnreadableError):
    """A file that the system did not give: it may, another time, though the file stays as it is."""


def excerpt(value: str) -> str:
    """Return `value` for between quotation marks: one line, printable, 80 characters at most."""
    return printable(value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…")


def printable(text: str) -> str:
    r"""Return `text` with what moves, hides or breaks text written out: `\n`, `\u202e`, `\xff`.

    A byte of a file name that is not UTF-8 (a lone surrogate in Python) is written as that byte.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _written_out(c) for c in text)


def _written_out(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # surrogateescape, PEP 383
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
