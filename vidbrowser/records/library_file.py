"""A library in one file, a zip: what is in it, and how it is looked at, for it is a stranger's.

Its parts are read by the names that stand here and by no name that it gives, and nothing of it is
unpacked on the disk: `vidbrowser.json` says what it is, `records/00000.json` and so on hold some
records each, `pictures/00000.jpegs` the pictures of these, one behind the other, `marks.json` the
person's own marks and `records.parquet` the same records for other programs.
"""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZipFile

from vidbrowser.records.collection import IN_LIBRARY, LIBRARY, is_in_library, placed
from vidbrowser.records.problem import NotNowError, UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.zip_failures import BOUNDED, BROKEN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from zipfile import ZipInfo

KIND = "library"
VERSION = 1
TOGETHER = 50
"""Records in a part, all but the last: one is read by reading the part that holds it."""
MANIFEST, MARKS, TABLE = "vidbrowser.json", "marks.json", "records.parquet"
MOST_PARTS = 30_000
"""A million and a half of records; with the pictures of each part twice as many names."""

_LARGEST_MANIFEST = 1 << 20
_LARGEST_PART = 16 << 20
_LARGEST_MARKS = 256 << 20
_PACKED = 60
"""How many times smaller than its texts a file may be; those that are written are ten times."""
_FEW = 64 << 20
"""Bytes of texts that are few, however small they were packed."""
_LARGEST_LIST = 32 << 20
"""Bytes of the table of what is in it: looking through it takes ten times as many."""

_END = 22
"""Bytes of what a zip ends in."""

_DAMAGED = Sentence("The library file is damaged; have it written again, or copied again")
_NO_LIBRARY = Sentence("It is no library file of vidbrowser")
_NEWER = Sentence("It was written by a newer version of this program, which can open it")
_TOO_LARGE = Sentence("It holds more than this version of the program reads of one library file")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a library file says of itself: what it holds, and of which folders, by their names."""

    records: int
    pictures: int
    marks: int
    folders: tuple[str, ...]
    written: str

    @property
    def packed(self) -> bytes:
        """What stands in the file."""
        said = {
            "vidbrowser": KIND,
            "version": VERSION,
            "written": self.written,
            "records": self.records,
            "pictures": self.pictures,
            "marks": self.marks,
            "folders": self.folders,
        }
        return json.dumps(said, indent=1).encode()


class LibraryFile:
    """A library file that was opened: its manifest and its parts; any number of threads may read.

    Raises UnreadableError where it is damaged or none, here and in each reading, where NotNowError
    tells that the disk does not give it; here that is OSError.
    """

    def __init__(self, file: Path) -> None:
        try:
            with open(file, "rb") as stream:
                _check_list(stream)
            self._zip = ZipFile(file)
            self._parts = {info.filename: info for info in self._zip.infolist()}
        except BROKEN:
            raise UnreadableError(_DAMAGED) from None
        check_room(self._parts.values(), file.stat().st_size)
        self.manifest = _manifest(self._read(MANIFEST, _LARGEST_MANIFEST))
        count = -(-self.manifest.records // TOGETHER)
        if count > MOST_PARTS:
            raise UnreadableError(_TOO_LARGE)
        self.parts = tuple(map(part_name, range(count)))
        if not all(name in self._parts for name in self.parts):
            raise UnreadableError(_DAMAGED)

    def size(self, part: str) -> int:
        """Return how many bytes one of `parts` has."""
        return self._parts[part].file_size

    def objects(self, part: str) -> list[dict[str, Any]]:
        """Return what stands in one of `parts`: an object a record, in their order."""
        told = _parsed(self._read(part, _LARGEST_PART))
        is_list = isinstance(told, list) and len(told) <= TOGETHER
        if not is_list or not all(isinstance(each, dict) for each in told):
            raise UnreadableError(_DAMAGED)
        return list(told)

    def picture(self, part: str, begin: int, length: int) -> bytes:
        """Return so many bytes of the pictures of the records in `part`."""
        whole = self._read(_pictures_of(part), _LARGEST_PART)
        return whole[begin : begin + length]

    def marks(self) -> bytes | None:
        """Return the marks that came along, None where none did."""
        return self._read(MARKS, _LARGEST_MARKS) if MARKS in self._parts else None

    def _read(self, name: str, most: int) -> bytes:
        info = self._parts.get(name)
        if info is None:
            raise UnreadableError(_NO_LIBRARY if name == MANIFEST else _DAMAGED)
        if info.file_size > most:
            raise UnreadableError(_TOO_LARGE)
        try:
            with self._zip.open(info) as stream:  # which looks at the checksum at the end
                content = stream.read(info.file_size)
        except BROKEN:
            raise UnreadableError(_DAMAGED) from None
        except OSError as error:
            raise _not_now(error) from None
        if len(content) != info.file_size:
            raise UnreadableError(_DAMAGED)
        return content


def part_name(number: int) -> str:
    """Return the name of a part, counted from 0."""
    return f"{IN_LIBRARY}/{number:05}.json"


def pictures_name(number: int) -> str:
    """Return the name of the pictures of a part."""
    return f"pictures/{number:05}.jpegs"


def _pictures_of(part: str) -> str:
    return part.replace(IN_LIBRARY, "pictures").replace(".json", ".jpegs")


def is_library_file(path: Path) -> bool:
    """Return whether `path` is a file with the name of a library; waits for its disk."""
    return path.suffix.lower() == LIBRARY and not path.is_dir()


def holder(path: Path) -> Path | None:
    """Return the library file in which a record, or a part of it, has the path `path`."""
    file = placed(path).file
    if not is_in_library(file):
        return None
    library = file.parent.parent
    return None if library.is_dir() else library


def opened(file: Path) -> LibraryFile:
    """Return the library `file`, which stays open as long as it is one of the last few.

    Raises UnreadableError; NotNowError where the system does not give it.
    """
    try:
        told = file.stat()
        if not stat.S_ISREG(told.st_mode):
            raise UnreadableError(_NO_LIBRARY)
        return _opened(file, told.st_mtime_ns, told.st_size, told.st_ino)
    except OSError as error:
        raise _not_now(error) from None


def _not_now(error: OSError) -> NotNowError:
    why = error.strerror or str(error)
    return NotNowError(Sentence("The file cannot be read: {reason}", reason=why))


@lru_cache(maxsize=4)
def _opened(file: Path, _written: int, _size: int, _inode: int) -> LibraryFile:
    return LibraryFile(file)


def check_room(parts: Iterable[ZipInfo], size: int) -> None:
    """Raise UnreadableError unless a file of `size` bytes may hold so much, packed in such ways."""
    texts = 0
    for part in parts:
        if part.compress_type not in BOUNDED or part.flag_bits & 1:
            raise UnreadableError(_DAMAGED)
        texts += part.file_size
    if texts > max(_FEW, _PACKED * size):
        raise UnreadableError(_TOO_LARGE)


def _check_list(stream: BinaryIO) -> None:
    """Look, before a zip is opened, how long the table of its parts is: all of it is kept."""
    size = stream.seek(0, os.SEEK_END)
    begin = max(0, size - (1 << 16) - 100)
    stream.seek(begin)
    tail = stream.read()
    last = tail[-_END:]  # where no comment follows, what looks like it within does not count
    is_end = last.startswith(b"PK\5\6") and last.endswith(b"\0\0")
    place = len(tail) - len(last) if is_end else tail.rfind(b"PK\5\6")
    if place < 0:
        raise UnreadableError(_DAMAGED if _begins_as_zip(stream) else _NO_LIBRARY)
    length = int.from_bytes(tail[place + 12 : place + 16], "little")
    if tail[max(0, place - 20) :][:4] == b"PK\6\7" and place >= 76:
        length = int.from_bytes(tail[place - 36 : place - 28], "little")
    if length > _LARGEST_LIST:
        raise UnreadableError(_TOO_LARGE)


def _begins_as_zip(stream: BinaryIO) -> bool:
    stream.seek(0)
    return stream.read(4) == b"PK\3\4"


def _manifest(raw: bytes) -> Manifest:
    told = _parsed(raw)
    if not isinstance(told, dict) or told.get("vidbrowser") != KIND:
        raise UnreadableError(_NO_LIBRARY)
    version = told.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise UnreadableError(_NEWER)
    counts: list[Any] = [told.get(name) for name in ("records", "pictures", "marks")]
    folders: Any = told.get("folders")
    written = told.get("written")
    if not all(map(_is_count, counts)) or not _are_texts(folders) or not isinstance(written, str):
        raise UnreadableError(_DAMAGED)
    records, pictures, marks = counts
    return Manifest(records, pictures, marks, tuple(folders), written)


def _are_texts(told: Any) -> bool:
    return isinstance(told, list) and all(isinstance(text, str) for text in told)


def _is_count(told: object) -> bool:
    return type(told) is int and told >= 0


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise UnreadableError(_DAMAGED) from None
