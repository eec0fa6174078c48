"""Records of a library in one file: how each is written there, and read, whoever wrote it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.records import library_file
from vidbrowser.records.collection import path_at, placed
from vidbrowser.records.fields import FIELDS, Kind
from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.problem import Loss, UnreadableError
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.written_out import microseconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.records.fields import Summary
    from vidbrowser.records.library_file import LibraryFile

PICTURE = "picture"
"""The key of where the picture of a record begins among those of its part, and its length."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST = 1 << 63
WRITTEN = tuple(field for field in FIELDS if field.name != "entry")
_EMPTY = Sentence("The library file holds no record")
_GONE = Sentence("The library file has no record at this place any more")
_NO_RECORD = Sentence("The library file holds something that is no record")
_ELSEWHERE = Sentence("A path in the library file leads out of its folder and was left out")
_UP = ".."


def object_of(summary: Summary, record: Record | None) -> dict[str, Any]:
    """Return what stands for `summary`, with the description of its `record` as it was written."""
    told = {field.name: _written(getattr(summary, field.name)) for field in WRITTEN}
    if record is not None:
        told["description"] = record.description
        told["is_plain"] = record.is_plain or None
        told["chapters"] = record.chapters
    return {name: value for name, value in told.items() if value not in (None, (), "")}


def _written(value: Any) -> Any:
    return microseconds(value) if isinstance(value, datetime) else value


class Part(NamedTuple):
    """What a part of a library file tells: records, what was left out, where pictures stand."""

    records: tuple[Record, ...]
    losses: tuple[Loss, ...]
    pictures: tuple[object, ...]


def read_part(file: Path, part: Path) -> Part:
    """Return what `part` of the library `file` tells.

    Raises UnreadableError where it is damaged.
    """
    return _read_part(library_file.opened(file), part, part.relative_to(file).as_posix())


@lru_cache(maxsize=8)  # who reads one record reads those beside it next, and their pictures
def _read_part(library: LibraryFile, part: Path, name: str) -> Part:
    losses: list[Loss] = []
    told = library.objects(name)
    records = tuple(
        _record(each, path_at(part, number), number, losses) for number, each in enumerate(told, 1)
    )
    if not records:
        raise UnreadableError(_EMPTY)
    return Part(records, tuple(losses), tuple(each.get(PICTURE) for each in told))


def read_one(path: Path) -> tuple[tuple[Record, ...], tuple[Loss, ...]]:
    """Return the record `path`, or all of a part, or the first ones of a whole library file.

    And what of them was left out.
    """
    file = library_file.holder(path)
    if file is None:
        parts = library_file.opened(path).parts
        if not parts:
            raise UnreadableError(_EMPTY)
        return read_part(path, path / parts[0])[:2]
    part, place = placed(path)
    records, losses, _ = read_part(file, part)
    if place is None:
        return records, losses
    if place > len(records):
        raise UnreadableError(_GONE)
    return records[place - 1 : place], ()


def picture_of(path: Path) -> bytes | None:
    """Return the picture that came with the record `path` of a library file, None without one.

    Raises UnreadableError. What is in it is as hostile as any other picture.
    """
    file = library_file.holder(path)
    part, place = placed(path)
    if file is None or place is None:
        return None
    pictures = read_part(file, part).pictures
    match pictures[place - 1] if place <= len(pictures) else None:
        case [int(begin), int(length)] if _is_number(begin) and _is_number(length):
            name = part.relative_to(file).as_posix()
            return library_file.opened(file).picture(name, begin, length) or None
    return None


def _is_number(told: object) -> bool:
    return type(told) is int and 0 <= told < _LARGEST


def _record(told: Mapping[str, Any], path: Path, place: int, losses: list[Loss]) -> Record:
    fields = {field.name: _value(field.kind, told.get(field.name)) for field in WRITTEN}
    if leads_out(fields["origin"]):
        losses.append(Loss(None, _ELSEWHERE))
        fields["origin"] = None
    if not fields["title"] and not fields["id"]:
        raise UnreadableError(_NO_RECORD)
    description, chapters = told.get("description", ""), told.get("chapters", [])
    if not isinstance(description, str) or not isinstance(chapters, list):
        raise UnreadableError(_NO_RECORD)
    return Record(
        path,
        **fields,
        entry=place,
        description=without_escaped(description),
        is_plain=told.get("is_plain") is True,
        chapters=tuple(map(_chapter, chapters)),
    )


def _chapter(told: Any) -> tuple[int, str]:
    if not isinstance(told, list) or len(told) != 2 or not _is_number(told[0]):
        raise UnreadableError(_NO_RECORD)
    return told[0], _text(told[1])


def _value(kind: Kind, told: Any) -> Any:
    """Return a value of its kind; what is none is nothing that was written by this program."""
    if kind.several:
        if not isinstance(told, list | None):
            raise UnreadableError(_NO_RECORD)
        return tuple(filter(None, map(_text, told or ())))
    if told is None:
        return None
    if kind is Kind.TIME:
        return _moment(told)
    if kind.compared:
        if not _is_number(told):
            raise UnreadableError(_NO_RECORD)
        return told
    return _text(told) or None


def _text(told: Any) -> str:
    if not isinstance(told, str):
        raise UnreadableError(_NO_RECORD)
    return without_escaped(told)


def _moment(told: Any) -> datetime:
    try:
        return _EPOCH + timedelta(microseconds=told)
    except (TypeError, OverflowError):
        raise UnreadableError(_NO_RECORD) from None


def leads_out(origin: str | None) -> bool:
    """Return whether `origin` is no path below a folder, on any system."""
    if origin is None:
        return False
    windows = PureWindowsPath(origin)
    parts = {*windows.parts, *origin.split("/")}
    return bool(windows.drive or windows.root or {_UP, ".", ""} & parts)
