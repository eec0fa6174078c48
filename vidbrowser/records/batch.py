"""Many record files read together into columns of text: a step for all costs no call for each."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser.records.collection import LIBRARY
from vidbrowser.records.description import plain_text, without_raw_marks
from vidbrowser.records.fields import FIELDS
from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.folding import NUL
from vidbrowser.records.json_lines import ESCAPED
from vidbrowser.records.problem import NotNowError, Problem, Severity, UnreadableError
from vidbrowser.records.standard_form import FRONT, GROUPS, read_usual
from vidbrowser.records.usual_lines import usual_rows
from vidbrowser.records.values import to_duration
from vidbrowser.records.video import OTHER_PICTURES, usual_site
from vidbrowser.records.written_out import Batch, Fields, batch_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from vidbrowser.records.reader import Reading
    from vidbrowser.records.record import Record

_FEWEST = 8  # files that are worth to be read together
_LARGEST = 1 << 20  # bytes read together: more would not be at hand in the processor's cache

_LONGEST = 1 << 14  # characters of a description: what tags are left open takes its square

_FILE = re.compile(
    rf"\0(?:{FRONT}(?:\{{% raw %\}}([^{{\0]*)\{{% endraw %\}}\s*(?=\0|\Z)|([^\0]*)))?", re.ASCII
)
_USUAL, _BODY = "usual body", "body"
_GROUPS = (*GROUPS, _USUAL, _BODY)
_LOOKED_AT = ("id", "image", "title", "categories", "channels", _USUAL, _BODY)
_CLOSER = itemgetter(*map(_GROUPS.index, _LOOKED_AT))
_decode_lists = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str).decode

_ALONE = (".json", "s.yml", ".yaml", LIBRARY[-5:])
"""The last characters of names of files of other collections and of libraries, and of some others.
"""

File = tuple[int, str, bytes]
"""A file that has been read: its position among the names, its name, its bytes."""


class Reader:
    """Reads files: what they say comes into `batches`, in any order, the rest into `problems`.

    `problems` come with the position of their file; one that is no record (`Severity.OTHER`) has
    none. `again` are the positions of those that may be read another time as they are. `root` is
    the added folder, None when files are named: a link may then lead anywhere.
    """

    def __init__(self, root: str | None) -> None:
        self.batches: list[Batch] = []
        self.problems: list[tuple[int, Problem]] = []
        self.again: list[int] = []
        self._root = root
        self._odd: list[File] = []
        self._alone: list[tuple[int, Record]] = []

    def read(self, names: Iterable[str]) -> None:
        """Read the files `names`."""
        files: list[File] = []
        size = 0
        for position, name in enumerate(names):
            if NUL in name or name[-5:].lower() in _ALONE:
                self._read_alone(position, name)
                continue
            try:
                raw = read_contents(name, self._root)
            except UnreadableError as error:
                self.problems.append((position, Problem(Path(name), error.reason)))
                if isinstance(error, NotNowError):
                    self.again.append(position)
                continue
            files.append((position, name, raw))
            size += len(raw)
            if size > _LARGEST:
                self._read(files)
                files, size = [], 0
        self._read(files)
        self._add_records(self._alone)

    def _read_alone(self, position: int, name: str) -> None:
        """Read a record that other files lie beside, of which the name tells behind NUL.

        Each by itself: nearly all of such a file is skipped, and many together would be too large.
        A file of another collection may hold many records.
        """
        from vidbrowser.records.reader import read_file

        path, _, beside = name.partition(NUL)
        root = None if self._root is None else Path(self._root)
        records = self._taken(position, read_file(Path(path), root, beside))
        self._alone += ((position, record) for record in records)

    def _read(self, files: list[File]) -> None:
        groups: tuple[list[File], ...] = [], [], []  # text of one, two, four bytes a character
        for file in files:
            raw = file[2]
            groups[0 if raw.isascii() else 1 + (b"\xf0" in raw)].append(file)
        for group in groups:
            self._together(group)
        self._one_by_one()

    def _together(self, files: list[File]) -> None:
        """Read `files`; where anything unusual is met, half by half."""
        if len(files) < _FEWEST:
            self._odd += files
            return
        try:
            batch, odd = _usual(files)
        except (ValueError, TypeError, OverflowError, RecursionError):
            middle = len(files) // 2
            self._together(files[:middle])
            self._together(files[middle:])
        else:
            self.batches.append(batch)
            self._odd += odd

    def _one_by_one(self) -> None:
        files, self._odd = self._odd, []
        self._add_records([(file[0], r) for file in files for r in self._records(*file)])

    def _add_records(self, read: list[tuple[int, Record]]) -> None:
        if read:
            self.batches.append(batch_of([position for position, _ in read], [r for _, r in read]))

    def _records(self, position: int, name: str, raw: bytes) -> Sequence[Record]:
        path = Path(name)
        try:
            record = read_usual(raw.decode(), path)
        except UnicodeDecodeError:
            record = None
        if record is not None:
            return (record,)
        from vidbrowser.records.reader import read_bytes  # with YAML and all, which few files need

        return self._taken(position, read_bytes(raw, path, named=self._root is None))

    def _taken(self, position: int, reading: Reading) -> Sequence[Record]:
        """Keep what `reading` the file at `position` tells, and return its records."""
        told = (told for told in reading.problems if told.severity is not Severity.OTHER)
        self.problems += ((position, problem) for problem in told)
        if reading.again:
            self.again.append(position)
        return reading.records


def _usual(files: Sequence[File]) -> tuple[Batch, list[File]]:
    """Return what `files` say and those of them that need a closer look.

    Raises ValueError or another error where something unusual is not worth finding quickly.
    """
    text = NUL + b"\0".join(raw for _, _, raw in files).decode()
    found = usual_rows(text[1:], len(files)) or _FILE.findall(text)
    if not text.count(NUL) == len(found) == len(files):
        raise ValueError("a file holds NUL, or what follows it would be read as another's")
    if _none_is_odd(dict(zip(_GROUPS, zip(*found, strict=True), strict=True))):
        return Batch([file[0] for file in files], *_columns(found)), []
    rows: list[tuple[str, ...]] = []
    odd, positions = [], []
    for file, row in zip(files, found, strict=True):
        if _is_odd(row):
            odd.append(file)
        else:
            rows.append(row)
            positions.append(file[0])
    return Batch(positions, *_columns(rows)), odd


def _none_is_odd(said: dict[str, tuple[str, ...]]) -> bool:
    """Tell whether no row is odd, as is usual, by looking at each column as a whole."""
    texts = "\n".join((*said["title"], *said["categories"], *said["channels"]))
    images = "\n".join(said["image"])
    return not (
        any(mark in texts for mark in ('"', "\\", "[["))
        or any(part in images for part in OTHER_PICTURES)
        or not all(map(str.strip, said["title"]))
        or not all(map(usual_site, said["id"]))
        or max(map(len, said[_USUAL])) > _LONGEST
        or max(map(len, said[_BODY])) > _LONGEST
    )


def _is_odd(row: Sequence[str]) -> bool:
    id_, image, title, category, channel, usual, body = _CLOSER(row)
    texts = title + category + channel
    if not usual_site(id_, image.replace("\\/", "/")) or not title or title.isspace():
        return True
    marked = '"' in texts or "\\" in texts or "[[" in texts
    return marked or len(usual) + len(body) > _LONGEST


def _columns(rows: list[tuple[str, ...]]) -> tuple[Fields, str]:
    columns = zip(*rows, strict=True) if rows else [()] * len(_GROUPS)
    said: dict[str, Sequence[str]] = dict(zip(_GROUPS, columns, strict=True))
    fields: Fields = {}
    for field in FIELDS:
        read = _READERS.get(field.name)
        missing: Any = () if field.kind.several else ""
        fields[field.name] = read(said[field.name]) if read else [missing] * len(rows)
    fields["published"] = [
        published or added
        for published, added in zip(fields["published"], fields["added"], strict=True)
    ]  # the older form has but one date
    fields["site"] = list(map(_site, fields["id"], fields["image"]))
    described = (
        body or (other and without_raw_marks(other.strip()))
        for body, other in zip(said[_USUAL], said[_BODY], strict=True)
    )
    return fields, plain_text(NUL.join(described))


def _site(id_: str, image: str) -> str:
    return usual_site(id_, image) or ""


def _texts(written: Iterable[str]) -> list[str]:
    return ["" if text.isspace() else text for text in written]


def _name(written: str) -> tuple[str, ...]:
    text = written.strip()
    return (text,) if text and text != "~" else ()


_category = lru_cache(maxsize=1 << 10)(_name)


def _tags(written: Sequence[str]) -> list[tuple[str, ...]]:
    r"""Return the tags of lists of JSON, all decoded at once.

    No text of one list can reach into the next: JSON has no line end within a text, and what is
    written none at all.
    """
    joined = ",\n".join(written)
    if "\\u" in joined and ESCAPED.search(joined):
        raise ValueError("it holds half a character or none")
    if "[[" in joined:
        raise ValueError("it may hold a wiki link")
    lists = _decode_lists(f"[{joined}]")
    if len(lists) != len(written):
        raise ValueError("some are not lists by themselves")
    return [tuple(dict.fromkeys(filter(None, map(str.strip, tags)))) for tags in lists]


def _moment(written: str) -> str:
    # whole seconds with an offset, which a float holds exactly
    return f"{int(datetime.fromisoformat(written).timestamp())}000000" if written else ""


@lru_cache(maxsize=1 << 14)
def _length(written: str) -> str:
    length = to_duration(written)
    return "" if length is None else str(length)


def _images(written: Sequence[str]) -> list[str]:
    joined = NUL.join(written).replace("\\/", "/")
    if "\\" in joined:
        raise ValueError("an image has another escape")
    return ["" if image == "~" else image for image in joined.split(NUL)] if written else []


_READERS: dict[str, Callable[[Sequence[str]], list[Any]]] = {
    "id": list,
    "title": _texts,
    "channels": lambda written: list(map(_name, written)),
    "categories": lambda written: list(map(_category, written)),
    "tags": _tags,
    "published": lambda written: list(map(_moment, written)),
    "added": lambda written: list(map(_moment, written)),
    "duration": lambda written: list(map(_length, written)),
    "views": list,
    "likes": list,
    "dislikes": list,
    "image": _images,
}
"""Of what stands in the lines of the usual form, many at once, to values as they are sent."""
