"""What is known of an added folder, kept in one file of the cache: the next start reads it back.

The file is Arrow IPC, part by part, then a table of the parts (JSON) with their places and
checksums, then the table's own length, checksum and a mark. It is written under another name,
synced and renamed, so a reader has the old one or the new one, whoever writes at the same time;
and nothing of it is given to Polars before its checksum is right.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import struct
import zlib
from contextlib import suppress
from dataclasses import replace
from time import time
from typing import TYPE_CHECKING, Any, BinaryIO

import polars as pl

from vidbrowser import __version__
from vidbrowser.catalogue.folder import FOUND, Folder
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA, VERSION
from vidbrowser.replacing import UNFINISHED, replacing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

_MARK = b"vidbrow1"
_END = struct.Struct("<QI8s")  # length and checksum of the table, mark
_TEXT = "description_folded"
_TOGETHER = 8  # parts of rows made one chunk in memory: every operation pays for each chunk
# Kind: rows of one part, columns. A part has 10 MB at most: it is in memory twice while it is read,
# and copying it holds the interpreter for some milliseconds.
_PARTS: dict[str, tuple[int, dict[str, Any]]] = {
    "rows": (16_384, {name: kind for name, kind in SCHEMA.items() if name != _TEXT}),
    "failed": (1 << 30, FOUND),
    "problems": (1 << 30, PROBLEMS),
    "text": (4_096, {_TEXT: pl.String}),
}


_DAY = 86_400
_KEPT = {".snapshot": 90 * _DAY, ".damaged": 90 * _DAY, UNFINISHED: _DAY}
"""Seconds for which what nobody uses is kept; a file that is being written is new."""


class UnusableError(Exception):
    """The file is not a snapshot that can be used; the text says why."""


def location(cache: Path, root: Path) -> Path:
    """Return where the snapshot of `root` is kept below the folder `cache`."""
    return cache / f"{hashlib.sha256(os.fsencode(root)).hexdigest()[:32]}.snapshot"


def save(folder: Folder, cache: Path) -> None:
    """Keep `folder` for the next start; raises OSError, the former snapshot is then still there."""
    cache.mkdir(parents=True, exist_ok=True)
    target = location(cache, folder.root)
    with replacing(target) as file:
        _write(folder, file)
    _sync(cache)
    _prune(cache)


def _prune(cache: Path) -> None:
    """Remove what belongs to folders not opened for long, and what a broken off save left."""
    for path in cache.iterdir():
        with suppress(OSError):
            if path.suffix in _KEPT and time() - path.stat().st_mtime > _KEPT[path.suffix]:
                path.unlink()


def _write(folder: Folder, file: BinaryIO) -> None:
    rows = folder.rows
    frames = {"rows": rows, "failed": folder.failed, "problems": folder.problems, "text": rows}
    table = []
    for kind, (height, columns) in _PARTS.items():
        for piece in frames[kind].select(*columns).iter_slices(height):
            packed = io.BytesIO()
            piece.write_ipc(packed)
            content = packed.getbuffer()
            table.append((kind, file.tell(), len(content), zlib.crc32(content)))
            file.write(content)
    about = {
        "schema": VERSION,
        "program": __version__,
        "root": os.fsencode(folder.root).hex(),
        "rows": rows.height,
        "parts": table,
    }
    packed_table = json.dumps(about).encode()
    file.write(packed_table)
    file.write(_END.pack(len(packed_table), zlib.crc32(packed_table), _MARK))


def _sync(folder: Path) -> None:
    """Have the renaming itself on disk; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def load(root: Path, cache: Path) -> Iterator[Folder]:
    """Yield what is kept of `root`: first without descriptions, then complete.

    Yields nothing where nothing is kept. What cannot be used is renamed, told in the log, and
    ends the iteration; what was yielded before is then of no use either.
    """
    path = location(cache, root)
    try:
        with path.open("rb") as file:
            with suppress(OSError):
                os.utime(path)  # tells that it is in use
            yield from _read(root, file)
    except FileNotFoundError:
        return
    except (OSError, UnusableError, pl.exceptions.PolarsError) as error:
        _log.warning("The snapshot of %s is read anew from its files: %s", root, error)
        _set_aside(path)


def latest(root: Path, cache: Path) -> Folder:
    """Return what is kept of `root`, the empty folder where nothing usable is."""
    *_, last = Folder(root), *load(root, cache)
    return last if last.complete else Folder(root)


def keep(folder: Folder, cache: Path) -> None:
    """Save `folder`; where that is not possible, say so in the log: it will be read again."""
    try:
        save(folder, cache)
    except OSError as error:
        _log.warning("The snapshot of %s could not be saved: %s", folder.root, error)


def _set_aside(path: Path) -> None:
    """Keep an unusable snapshot for who wants to look into it; only the last one."""
    with suppress(OSError):
        for older in path.parent.glob("*.damaged"):
            older.unlink(missing_ok=True)
        path.rename(path.with_suffix(".damaged"))


def _read(root: Path, file: BinaryIO) -> Iterator[Folder]:
    about = _table(file)
    if about["schema"] != VERSION or about["program"] != __version__:
        raise UnusableError(f"it is of version {about['program']}")
    if about["root"] != os.fsencode(root).hex():
        raise UnusableError("it is of another folder")
    rows = _parts(file, about, "rows")
    empty = pl.Series(_TEXT, [""], pl.String).new_from_index(0, rows.height)
    folder = Folder(
        root,
        rows.with_columns(empty).select(*SCHEMA),
        _parts(file, about, "problems"),
        _parts(file, about, "failed"),
        complete=False,
    )
    yield folder
    text = _parts(file, about, "text")
    if text.height != rows.height:
        raise UnusableError("descriptions are missing")
    yield replace(folder, rows=folder.rows.with_columns(text[_TEXT]), complete=True)


def _table(file: BinaryIO) -> dict[str, Any]:
    """Return the table of parts."""
    size = file.seek(0, io.SEEK_END)
    if size < _END.size:
        raise UnusableError("it is cut off")
    file.seek(size - _END.size)
    length, checksum, mark = _END.unpack(file.read(_END.size))
    if mark != _MARK or length > size - _END.size:
        raise UnusableError("it is cut off or not a snapshot")
    file.seek(size - _END.size - length)
    packed = file.read(length)
    if zlib.crc32(packed) != checksum:
        raise UnusableError("it is damaged")
    about: dict[str, Any] = json.loads(packed)
    return about


def _parts(file: BinaryIO, about: dict[str, Any], wanted: str) -> pl.DataFrame:
    """Return the parts of one kind, one below the other."""
    columns = _PARTS[wanted][1]
    whole = [pl.DataFrame(schema=columns)]
    chunk: list[pl.DataFrame] = []
    for kind, offset, length, checksum in about["parts"]:
        if kind == wanted:
            chunk.append(_part(file, offset, length, checksum, columns))
        if len(chunk) == _TOGETHER and wanted != "text":
            whole.append(pl.concat(chunk, rechunk=True))
            chunk = []
    whole += chunk
    return pl.concat(whole[1:] or whole)


def _part(
    file: BinaryIO, offset: int, length: int, checksum: int, columns: dict[str, Any]
) -> pl.DataFrame:
    file.seek(offset)
    content = file.read(length)
    if len(content) != length or zlib.crc32(content) != checksum:
        raise UnusableError("it is damaged")
    frame = pl.read_ipc(content)
    if frame.schema != pl.Schema(columns):
        raise UnusableError("its columns are others")
    return frame
