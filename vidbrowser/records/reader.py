"""Reading a record file: a record, or the reason why there is none, and all that was lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.records import json_object, yaml_list
from vidbrowser.records.archive.folders import beside_file, is_of_archive
from vidbrowser.records.archive.info_json import ListError, Place
from vidbrowser.records.archive.nfo import NoNfoError
from vidbrowser.records.archive.reading import filled, read_archived
from vidbrowser.records.collection import is_list, is_of_collection, path_at, placed
from vidbrowser.records.conversion import read_fields
from vidbrowser.records.decoding import decode
from vidbrowser.records.description import below, without_raw_marks
from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.front_matter import NoFrontMatterError, read_front_matter
from vidbrowser.records.json_object import NoVideoError, read_object
from vidbrowser.records.library_file import holder, is_library_file
from vidbrowser.records.library_records import read_one
from vidbrowser.records.listing import ENDINGS
from vidbrowser.records.missing import complete
from vidbrowser.records.problem import Loss, NotNowError, Problem, Severity, UnreadableError
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence, countable
from vidbrowser.records.standard_form import read_usual
from vidbrowser.records.yaml_list import NoListError, read_list

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ENDINGS", "Reading", "read_bytes", "read_file"]

MOST_LOSSES = 50
"""Warnings told of one file; a damaged one may have a million."""
_NAMELESS = Sentence("The front matter gives neither a title nor a video's id (vid_id)")
_BLANK = Sentence("The front matter is empty")
_EMPTY = Sentence("The file is empty")
_NO_ENTRY = Sentence("No entry of the list gives a record")
_GONE = Sentence("The list has no record at this place any more")
_NO_TEXT = Sentence("The file has no front matter and is no UTF-8 text")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: a record, or one ERROR or OTHER among the problems.

    `again`: it could not be read, and may be another time as it is. `more` are the other records
    of a file that holds several.
    """

    record: Record | None
    problems: tuple[Problem, ...] = ()
    again: bool = False
    more: tuple[Record, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        """All records of the file."""
        return () if self.record is None else (self.record, *self.more)


def read_file(path: Path, root: Path | None = None, beside: str | None = None) -> Reading:
    """Read the record file `path`; never raises, whatever the file is.

    `root` is the added folder: a link that leads out of it is not followed. `beside` is what
    `listing.walk` found beside the file; None: it is looked for. A path below a file that holds
    many records (`collection.path_at`) is that of one of them.
    """
    if is_library_file(path) or holder(path):
        return read_library(path)
    if is_of_collection(path.name) or placed(path).place is not None:
        return read_collected(path, root)
    if beside is None:
        beside = beside_file(str(path), None if root is None else str(root)) or ""
    if beside or is_of_archive(path.name):
        return read_listed(path, beside, root)
    return _read_text(path, root)


def read_listed(path: Path, beside: str, root: Path | None) -> Reading:
    """Read a record of a folder of downloaded videos, with what lies `beside` its file."""
    within = None if root is None else str(root)
    try:
        if is_of_archive(path.name):
            record, losses = read_archived(str(path), beside, within)
            return Reading(record, _warnings(path, losses))
    except (ListError, NoNfoError) as error:
        return _unreadable(path, error, Severity.ERROR if root is None else Severity.OTHER)
    except UnreadableError as error:
        return _unreadable(path, error)
    reading = _read_text(path, root)
    if reading.record is None:
        return reading
    record, losses = filled(reading.record, beside, within)
    return Reading(record, reading.problems + _warnings(path, losses))


def read_library(path: Path) -> Reading:
    """Read records of a library file: one of them, or all of a part, or the first of the whole."""
    try:
        records, losses = read_one(path)
    except UnreadableError as error:
        return _unreadable(path, error)
    return Reading(records[0], _warnings(path, [*losses]), more=records[1:])


def read_collected(path: Path, root: Path | None) -> Reading:
    """Read a file of another collection, or one record of many in it.

    What is of another program is wrong where it was named; below a folder it is an `OTHER`.
    """
    file, place = placed(path)
    try:
        if place is not None or is_list(file.name):
            return _read_list(file, decode(read_contents(file, root, yaml_list.LARGEST)), place)
        at = Place(str(file.parent), file.stem)
        fields, losses = read_object(_of_object(file, root), at)
    except (NoVideoError, NoListError) as error:
        return _unreadable(file, error, Severity.ERROR if root is None else Severity.OTHER)
    except UnreadableError as error:
        return _unreadable(file, error)
    return Reading(Record(file, is_plain=True, **fields), _warnings(file, losses))


def _of_object(file: Path, root: Path | None) -> bytes:
    try:
        return read_contents(file, root, json_object.LARGEST)
    except NotNowError:
        raise
    except UnreadableError as error:
        raise NoVideoError(error.reason) from None


def _read_list(file: Path, decoded: tuple[str, list[Loss]], place: int | None) -> Reading:
    text, losses = decoded
    records = []
    for told in read_list(text, place):
        losses += told.losses
        if told.fields is not None:
            path = path_at(file, told.place)
            records.append(Record(path, entry=told.place, is_plain=True, **told.fields))
    problems = _warnings(file, losses)
    if not records:
        none = _NO_ENTRY if place is None else _GONE
        return Reading(None, (*_unreadable(file, UnreadableError(none)).problems, *problems))
    return Reading(records[0], problems, more=tuple(records[1:]))


def _read_text(path: Path, root: Path | None) -> Reading:
    try:
        raw = read_contents(path, root)
    except UnreadableError as error:
        return _unreadable(path, error)
    return read_bytes(raw, path, named=root is None)


def read_bytes(raw: bytes, path: Path, *, named: bool = True) -> Reading:
    """Read a record from the bytes of its file.

    A file without front matter is wrong where it was `named`; below a folder it is an `OTHER`.
    """
    try:
        record = read_usual(raw.decode(), path)
    except UnicodeDecodeError:
        record = None
    if record is not None:
        return Reading(record)
    text, losses = decode(raw)
    return _read(text, path, losses, named=named)


def _read(text: str, path: Path, losses: list[Loss], *, named: bool = True) -> Reading:
    try:
        matter = read_front_matter(text)
    except NoFrontMatterError as error:
        if not text or text.isspace():
            return _unreadable(path, UnreadableError(_EMPTY))
        severity = Severity.ERROR if named else Severity.OTHER
        return _unreadable(path, _no_text(losses) or error, severity)
    except UnreadableError as error:
        return _unreadable(path, error)
    fields, unconverted = read_fields(matter)
    if unconverted or matter.block is not None:
        losses += [*matter.losses(), *unconverted]
    warnings = _warnings(path, losses) if losses else ()
    body = without_raw_marks(matter.body)
    complete(fields, path, body)
    if not fields:
        reason = _NAMELESS if matter.fields or warnings else _BLANK
        nameless = _unreadable(path, UnreadableError(reason, matter.first_line - 1))
        return Reading(None, nameless.problems + warnings)
    fields["description"] = below(fields.get("description"), body)
    return Reading(Record(path, **fields), warnings)


def _no_text(losses: list[Loss]) -> UnreadableError | None:
    return UnreadableError(_NO_TEXT) if losses else None


def _unreadable(path: Path, error: UnreadableError, severity: Severity = Severity.ERROR) -> Reading:
    problem = Problem(path, error.reason, severity, error.line)
    return Reading(None, (problem,), again=isinstance(error, NotNowError))


def _warnings(path: Path, losses: list[Loss]) -> tuple[Problem, ...]:
    """Return the warnings in the order of lines, the rest of too many as one."""
    losses.sort(key=lambda loss: loss.line or 0)
    if len(losses) > MOST_LOSSES:
        rest = countable(
            "{count} more of this kind are not listed",
            "{count} more of this kind are not listed",
            len(losses) - MOST_LOSSES,
        )
        losses = [*losses[:MOST_LOSSES], Loss(losses[MOST_LOSSES].line, rest)]
    return tuple(Problem(path, r, Severity.WARNING, line, field) for line, r, field in losses)
