"""A whole library written into one file, to be opened where its folders are not."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import chain, count
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import polars as pl
from polars.exceptions import PolarsError

from vidbrowser.export.export import writing
from vidbrowser.export.parquet import write_parquet
from vidbrowser.export.record_object import Written
from vidbrowser.marks.exchange.own_format import write_json
from vidbrowser.marks.mark import NOTHING
from vidbrowser.marks.video_key import key_of
from vidbrowser.records import library_file
from vidbrowser.records.archive.companions import readable
from vidbrowser.records.library_file import MARKS, MOST_PARTS, TABLE, TOGETHER, Manifest
from vidbrowser.records.library_records import PICTURE, object_of
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.reader import read_file
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.records.fields import Summary
    from vidbrowser.thumbnails.thumbnails import Thumbnails

_LARGEST_PART = 12 << 20
"""Bytes of the records of a part, and of their pictures, at most: what is read has room for it."""


class StoppedError(Exception):
    """The person wants it no more: nothing was written."""


class WrittenLibrary(NamedTuple):
    """What a library file holds; `unread` records lack their description, which has gone."""

    records: int
    pictures: int
    marks: int
    unread: int


@dataclass
class LibraryExport:
    """Writes the records of `rows` into a library file; `done` tells how many it has written.

    Pictures are those that `thumbnails()` has without asking any server, marks those of
    `catalogue`.
    """

    catalogue: Catalogue
    rows: pl.Series
    thumbnails: Callable[[], Thumbnails]
    done: int = 0
    _stopped: Event = field(default_factory=Event)
    _pictures: int = 0
    _unread: int = 0
    _objects: list[dict[str, Any]] = field(default_factory=list)
    _jpegs: list[bytes] = field(default_factory=list)
    _marks: dict[VideoKey, Mark] = field(default_factory=dict)
    _names: FolderNames = field(default_factory=lambda: FolderNames())
    _folders: dict[str, None] = field(default_factory=dict)
    _failed: Exception | None = None

    def stop(self) -> None:
        """Write no more, whatever thread asks for it."""
        self._stopped.set()

    def write(self, output: Path, *, force: bool = False) -> WrittenLibrary:
        """Write it into `output`, which is complete there, or as it was.

        Raises StoppedError once `stop` was called, FileExistsError when it is there and not
        `force`, OSError when it cannot be written.
        """
        if len(self.rows) > MOST_PARTS * TOGETHER:
            most = MOST_PARTS * TOGETHER
            raise OSError(Sentence("a library file has room for {most} records", most=most))
        with (
            writing(output, force=force) as stream,
            ZipFile(stream, "w", ZIP_DEFLATED) as zipped,
            tempfile.TemporaryFile(dir=output.parent) as table,
        ):
            self._write_records(zipped, table)
            self._write_marks(zipped)
            with zipped.open(TABLE, "w", force_zip64=True) as target:
                shutil.copyfileobj(table, target)
            written = WrittenLibrary(self.done, self._pictures, len(self._marks), self._unread)
            zipped.writestr(library_file.MANIFEST, self._manifest(written).packed)
            self._check(zipped, stream.tell())
        return written

    def _write_records(self, zipped: ZipFile, table: Any) -> None:
        """Write the parts, and the table of all: each record is read once for both."""
        try:
            write_parquet(table, self._each(zipped))
        except PolarsError as error:
            self._failed = self._failed or OSError(str(error))
        if self._failed is not None:
            raise self._failed
        table.seek(0)

    def _each(self, zipped: ZipFile) -> Iterator[Written]:
        """Yield the records; what goes wrong is kept, for Polars would tell it in its own words."""
        try:
            for summary in self.catalogue.each_summary(self.rows):
                yield self._one(summary)
                if len(self._objects) == TOGETHER:
                    self._flush(zipped)
            self._flush(zipped)
        except Exception as error:
            self._failed = error

    def _one(self, summary: Summary) -> Written:
        if self._stopped.is_set():
            raise StoppedError
        record = read_file(summary.path).record
        self._unread += record is None
        origin = summary.origin or self._names.origin(summary.file, self._root_of(summary))
        self._folders[origin.partition("/")[0]] = None
        told = object_of(replace(summary, origin=origin), record)
        if jpeg := self._picture(summary):
            told[PICTURE] = [sum(map(len, self._jpegs)), len(jpeg)]
            self._jpegs.append(jpeg)
        self._objects.append(told)
        self._keep_mark(summary)
        self.done += 1
        outside = replace(summary, path=Path(origin), entry=None, origin=None)
        return Written(outside, record.text if record else "")

    def _root_of(self, summary: Summary) -> Path:
        return next(root for root in self.catalogue.roots if summary.path.is_relative_to(root))

    def _picture(self, summary: Summary) -> bytes | None:
        found = self.thumbnails().load(summary.image, summary.path, may_fetch=False)
        return found.encoded if isinstance(found, Picture) else None

    def _keep_mark(self, summary: Summary) -> None:
        """Keep its mark; one known by the path of its file alone means nothing elsewhere."""
        key = key_of(summary)
        mark = self.catalogue.marks.get(key)
        if mark != NOTHING and not key.path:
            self._marks[key] = mark

    def _flush(self, zipped: ZipFile) -> None:
        if not self._objects:
            return
        number = (self.done - 1) // TOGETHER
        pictures = b"".join(self._jpegs)
        if pictures:
            zipped.writestr(library_file.pictures_name(number), pictures, ZIP_STORED)
        texts = json.dumps(self._objects, separators=(",", ":")).encode()
        if max(len(texts), len(pictures)) > _LARGEST_PART:
            raise OSError(Sentence("descriptions of some records are too long for a library file"))
        zipped.writestr(library_file.part_name(number), texts)
        self._pictures += len(self._jpegs)
        self._objects, self._jpegs = [], []

    def _write_marks(self, zipped: ZipFile) -> None:
        if self._marks:
            told = BytesIO()
            write_json(told, self._marks)
            zipped.writestr(MARKS, told.getvalue())

    def _manifest(self, written: WrittenLibrary) -> Manifest:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return Manifest(written.records, written.pictures, written.marks, tuple(self._folders), now)

    def _check(self, zipped: ZipFile, size: int) -> None:
        """Have nothing written that would be refused when it is opened."""
        try:
            library_file.check_room(zipped.infolist(), size)
        except UnreadableError as error:
            raise OSError(error.reason) from None


def of_all(catalogue: Catalogue, thumbnails: Callable[[], Thumbnails]) -> LibraryExport:
    """Return what writes all records of `catalogue`, in the order in which it has them."""
    rows = pl.Series(range(len(catalogue)), dtype=pl.UInt32)
    return LibraryExport(catalogue, rows, thumbnails)


class FolderNames:
    """What folders are called in a library file: by their names, which tell nothing of where.

    Of two that are called alike the second has a number.
    """

    def __init__(self) -> None:
        self._names: dict[Path, str] = {}
        self._taken = set[str]()

    def of(self, folder: Path) -> str:
        """Return what `folder` is called."""
        if folder not in self._names:
            name = readable(folder.name) or "files"
            numbered = (f"{name} ({number})" for number in count(2))
            free = (each for each in chain((name,), numbered) if each not in self._taken)
            self._names[folder] = next(free)
            self._taken.add(self._names[folder])
        return self._names[folder]

    def origin(self, file: Path, root: Path) -> str:
        """Return where `file` lies, which is below the added `root` or was added by itself."""
        folder = root if file != root else root.parent
        return readable(f"{self.of(folder)}/{file.relative_to(folder).as_posix()}")
