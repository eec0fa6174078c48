"""Reading a record file: a record, or the reason why there is none, and all that was lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.records.conversion import read_fields
from vidbrowser.records.decoding import decode
from vidbrowser.records.description import without_raw_marks
from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.front_matter import NoFrontMatterError, read_front_matter
from vidbrowser.records.listing import ENDINGS
from vidbrowser.records.problem import Loss, Problem, Severity, UnreadableError
from vidbrowser.records.record import Record
from vidbrowser.records.standard_form import read_usual

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ENDINGS", "Reading", "read_bytes", "read_file"]

MOST_LOSSES = 50
"""Warnings told of one file; a damaged one may have a million."""
_NAMELESS = "The front matter gives neither a title nor a video's id (vid_id)"


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: a record, or an ERROR among the problems, never both or neither."""

    record: Record | None
    problems: tuple[Problem, ...] = ()


def read_file(path: Path, root: Path | None = None) -> Reading:
    """Read the record file `path`; never raises, whatever the file is.

    `root` is the added folder: a link that leads out of it is not followed.
    """
    try:
        raw = read_contents(path, root)
    except UnreadableError as error:
        return _unreadable(path, error)
    return read_bytes(raw, path)


def read_bytes(raw: bytes, path: Path) -> Reading:
    """Read a record from the bytes of its file."""
    try:
        record = read_usual(raw.decode(), path)
    except UnicodeDecodeError:
        record = None
    if record is not None:
        return Reading(record)
    text, losses = decode(raw)
    return _read(text, path, losses)


def _read(text: str, path: Path, losses: list[Loss]) -> Reading:
    try:
        matter = read_front_matter(text)
    except NoFrontMatterError as error:
        return _unreadable(path, _what_it_is(text, losses) or error)
    except UnreadableError as error:
        return _unreadable(path, error)
    fields, unconverted = read_fields(matter)
    if unconverted or matter.block is not None:
        losses += [*matter.losses(), *unconverted]
    warnings = _warnings(path, losses) if losses else ()
    if not fields.keys() & {"title", "id", "url"}:
        reason = _NAMELESS if matter.fields or warnings else "The front matter is empty"
        nameless = _unreadable(path, UnreadableError(reason, matter.first_line - 1))
        return Reading(None, nameless.problems + warnings)
    return Reading(
        Record(path, description=without_raw_marks(matter.body), **fields),
        warnings,
    )


def _what_it_is(text: str, losses: list[Loss]) -> UnreadableError | None:
    """Return what is to be said of a text without front matter beyond that."""
    if not text or text.isspace():
        return UnreadableError("The file is empty")
    return UnreadableError("The file has no front matter and is no UTF-8 text") if losses else None


def _unreadable(path: Path, error: UnreadableError) -> Reading:
    return Reading(None, (Problem(path, error.reason, Severity.ERROR, error.line),))


def _warnings(path: Path, losses: list[Loss]) -> tuple[Problem, ...]:
    """Return the warnings in the order of lines, the rest of too many as one."""
    losses.sort(key=lambda loss: loss.line or 0)
    if len(losses) > MOST_LOSSES:
        rest = f"{len(losses) - MOST_LOSSES:,} more of this kind are not listed"
        losses = [*losses[:MOST_LOSSES], Loss(losses[MOST_LOSSES].line, rest)]
    return tuple(Problem(path, r, Severity.WARNING, line, field) for line, r, field in losses)
