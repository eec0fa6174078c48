"""What is told to the person when a file could not be read or lost something in reading."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Severity(StrEnum):
    """How much was lost: the whole record, or a part of it."""

    ERROR = "error"
    """The file is not shown as a record."""
    WARNING = "warning"
    """The record is shown; the reason names what is missing or was changed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be read, or what was lost in reading it.

    `line` counts from 1. `field` is the front matter key as written. `reason` is one plain
    sentence, fit for the person at the screen: what is wrong and, where it can be said, what to do.
    """

    path: Path
    reason: str
    severity: Severity = Severity.ERROR
    line: int | None = None
    field: str | None = None
