"""Marks as JSON and as CSV, written and read again: what is read is what was written."""

from __future__ import annotations

import csv
import io
import json
import os
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from vidbrowser.marks.exchange.entry import Entry, Imported
from vidbrowser.marks.exchange.json_items import listed
from vidbrowser.marks.exchange.moments import iso, of_iso
from vidbrowser.marks.mark import LONGEST_NOTE, NOTHING, RATINGS, Mark, own_tags
from vidbrowser.marks.video_key import VideoKey, whole
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

KIND = "marks"
COLUMNS = ("site", "id", "path", *Mark._fields)
_VERSION = 1
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
_MOST = 1_000_000
"""Times that one watched a video."""
_NEWER = Sentence("It was written by a newer version of this program")
_NO_MARK = Sentence("It is no mark of a video")


def write_json(stream: BinaryIO, marks: Mapping[VideoKey, Mark]) -> int:
    """Write one object with a list, one video a line; returns how many."""
    stream.write(b'{"vidbrowser": "%s", "version": %d, "marks": [' % (KIND.encode(), _VERSION))
    for number, (key, mark) in enumerate(marks.items()):
        stream.write((b",\n" if number else b"\n") + json.dumps(_object(key, mark)).encode())
    stream.write(b"\n]}\n")
    return len(marks)


def write_csv(stream: BinaryIO, marks: Mapping[VideoKey, Mark]) -> int:
    """Write a table with a mark of UTF-8; tags of a video stand one below the other in a cell."""
    stream.write("\ufeff".encode())
    stream.write(row(COLUMNS))
    for key, mark in marks.items():
        stream.write(row(_object(key, mark, every=True).values()))
    return len(marks)


def _object(key: VideoKey, mark: Mark, *, every: bool = False) -> dict[str, Any]:
    """Return what stands for a mark outside; what says nothing is left out unless `every`."""
    said = {"site": key.site, "id": key.id, "path": os.fsdecode(key.path), **mark._asdict()}
    for name in ("watched_at", "opened"):
        said[name] = None if said[name] is None else iso(said[name])
    said["tags"] = list(mark.tags)
    return said if every else {name: value for name, value in said.items() if value}


def row(values: Iterable[Any]) -> bytes:
    """Return a line of a table; no spreadsheet takes a cell of it for a formula."""
    text = io.StringIO()
    csv.writer(text).writerow(map(_cell, values))
    return text.getvalue().encode("utf-8", "surrogateescape")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, list):
        value = "\n".join(value)
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value or ""


def read_json(told: dict[str, Any], file: Path) -> Imported:
    """Return what `write_json` wrote."""
    version = told.get("version")
    if not isinstance(version, int) or version > _VERSION:
        raise UnreadableError(_NEWER)
    imported = Imported(Sentence("marks of this program"))
    for number, item in enumerate(listed(told.get("marks")), 1):
        _add(imported, item if isinstance(item, dict) else {}, file, number)
    return imported


def read_csv(raw: bytes, file: Path) -> Imported:
    """Return what `write_csv` wrote, columns in any order."""
    imported = Imported(Sentence("marks of this program"))
    lines = io.StringIO(raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape"), "")
    try:
        for number, row in enumerate(_rows(lines), 2):
            _add(imported, _from_cells(row), file, number)
    except csv.Error as error:
        reason = Sentence("The table is damaged: {reason}", reason=str(error))
        raise UnreadableError(reason) from None
    return imported


def is_csv(raw: bytes) -> bool:
    """Return whether `raw` begins as `write_csv` begins, columns in any order."""
    first = raw[:1000].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").splitlines()
    names = set(first[0].split(",")) if first else set()
    return {"watched", "starred"} <= names and bool({"id", "path"} & names)


def _rows(lines: io.StringIO) -> Iterator[dict[str, str]]:
    reader = csv.reader(lines)
    names = next(reader)
    return (dict(zip(names, row, strict=False)) for row in reader if row)


def _from_cells(row: dict[str, str]) -> dict[str, Any]:
    """Return the object that a row stands for."""
    found: dict[str, Any] = {name: _text(value) for name, value in row.items()}
    for name in ("watched", "rating"):
        digits = str(found.get(name, ""))
        found[name] = int(digits) if digits.isascii() and digits.isdecimal() else None
    for name in ("starred", "later"):
        found[name] = str(found.get(name, "")).lower() in ("yes", "true", "1")
    found["tags"] = str(found.get("tags", "")).splitlines()
    return found


def _text(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA) else cell


def _add(imported: Imported, item: dict[str, Any], file: Path, number: int) -> None:
    key, mark = _key(item), _mark(item)
    if key is None or mark == NOTHING:
        imported.pass_over(file, number, _NO_MARK)
    else:
        imported.add(key, Entry(mark))


def _key(item: dict[str, Any]) -> VideoKey | None:
    site, id_, path = (item.get(name) for name in ("site", "id", "path"))
    if isinstance(id_, str) and id_:
        return VideoKey(whole(site) if isinstance(site, str) else "", whole(id_))
    if isinstance(path, str) and path:
        try:
            return VideoKey("", "", os.fsencode(path))
        except UnicodeEncodeError:
            return None
    return None


def _mark(item: dict[str, Any]) -> Mark:
    """Return the mark that `item` tells; what is none of its kind is not there."""
    watched, rating, note = item.get("watched"), item.get("rating"), item.get("note")
    counted = isinstance(watched, int) and watched > 0
    return Mark(
        min(watched, _MOST) if counted and isinstance(watched, int) else 0,
        of_iso(item.get("watched_at")) if counted else None,
        item.get("starred") is True,
        item.get("later") is True,
        rating if isinstance(rating, int) and rating in RATINGS else None,
        _tags(islice(listed(item.get("tags")), 1000)),
        whole(note[:LONGEST_NOTE]).strip() if isinstance(note, str) else "",
        of_iso(item.get("opened")),
    )


def _tags(names: Iterable[Any]) -> tuple[str, ...]:
    """Return those of `names` that can be own tags."""
    found: list[str] = []
    for name in names:
        with suppress(ValueError, TypeError, AttributeError):
            found += own_tags([name])
    return own_tags(found)
