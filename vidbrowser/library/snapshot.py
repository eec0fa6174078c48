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

from vidbrowser import __version__, kept
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA
from vidbrowser.library.folder_state import FOUND, FolderState
from vidbrowser.records.fields import VERSION
from vidbrowser.records.sentence import NOTHING, Sentence
from vidbrowser.replacing import clear, replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
_KEPT = {".snapshot": 90 * _DAY, ".subtitles": 90 * _DAY, ".damaged": 90 * _DAY}
"""Seconds for which what nobody uses is kept."""

_REFUSED = (pl.exceptions.PolarsError, pl.exceptions.PanicException)


class UnusableError(Exception):
    """The file is not a snapshot that can be used; the text says why."""


class OtherVersionError(UnusableError):
    """The file is a snapshot, of another version of the program."""


def location(cache: Path, root: Path) -> Path:
    """Return where the snapshot of `root` is kept below the folder `cache`."""
    return cache / f"{hashlib.sha256(os.fsencode(root)).hexdigest()[:32]}.snapshot"


def save(folder: FolderState, cache: Path) -> None:
    """Keep `folder` for the next start; raises OSError, the former snapshot is then still there."""
    cache.mkdir(parents=True, exist_ok=True)
    target = location(cache, folder.root)
    with replacing(target) as file:
        _write(folder, file)
    prune(cache)


def prune(cache: Path) -> None:
    """Remove what belongs to folders not opened for long."""
    for path in cache.iterdir():
        with suppress(OSError):
            if path.suffix in _KEPT and time() - path.stat().st_mtime > _KEPT[path.suffix]:
                path.unlink()


def _write(folder: FolderState, file: BinaryIO) -> None:
    rows = folder.rows
    frames = {"rows": rows, "failed": folder.failed, "problems": folder.problems, "text": rows}
    table = []
    for kind, (height, columns) in _PARTS.items():
        for piece in frames[kind].select(*columns).iter_slices(height):
            packed = io.BytesIO()
            # a column without a value takes no room, and there are many
            told = [column.name for column in piece if column.null_count() < max(1, len(column))]
            piece.select(told).write_ipc(packed)
            content = packed.getbuffer()
            table.append((kind, file.tell(), len(content), zlib.crc32(content)))
            file.write(content)
    about = {
        "schema": VERSION,
        "program": __version__,
        "root": os.fsencode(folder.root).hex(),
        "identity": folder.identity,
        "rows": rows.height,
        "parts": table,
    }
    packed_table = json.dumps(about).encode()
    file.write(packed_table)
    file.write(_END.pack(len(packed_table), zlib.crc32(packed_table), _MARK))


def load(
    root: Path, cache: Path, told: Callable[[Sentence], object] = lambda _text: None
) -> Iterator[FolderState]:
    """Yield what is kept of `root`: first without descriptions, then complete.

    Yields nothing where nothing is kept or it cannot be read. What cannot be used is renamed, which
    `told` is called with, and ends the iteration; what was yielded before is then of no use either.
    """
    path = location(cache, root)
    clear(cache)
    try:
        with kept.opened(path) as file:
            with suppress(OSError):
                os.utime(path)  # tells that it is in use
            yield from _read(root, file)
    except FileNotFoundError:
        return
    except OSError as error:  # it may be whole
        _log.warning("The snapshot of %s cannot be read: %s", root, error)
    except OtherVersionError as error:
        _log.warning("%s is read anew from its files, its snapshot is of no use: %s", root, error)
        _set_aside(path)
    except (UnusableError, kept.DamagedError, *_REFUSED) as error:
        text = Sentence(
            "What was kept of {folder} cannot be used ({reason}): it is read anew from its files.",
            folder=str(root),
            reason=kept.why(error),
        )
        _log.warning(text)
        told(text)
        _set_aside(path)


def latest(root: Path, cache: Path) -> FolderState:
    """Return what is kept of `root`, the empty folder where nothing usable is."""
    *_, last = FolderState(root), *load(root, cache)
    return last if last.complete else FolderState(root)


def keep(folder: FolderState, cache: Path) -> Sentence:
    """Save `folder`; where that is not possible, log why and return it: it will be read again."""
    try:
        save(folder, cache)
    except OSError as error:
        why = error.strerror or str(error)
        text = Sentence(
            "What was read of {folder} could not be kept in {cache}: {reason}. "
            "It is read anew at the next start.",
            folder=str(folder.root),
            cache=str(cache),
            reason=why,
        )
        _log.warning(text)
        return text
    return NOTHING


def _set_aside(path: Path) -> None:
    """Keep an unusable snapshot for who wants to look into it; only the last one."""
    with suppress(OSError):
        for older in path.parent.glob("*.damaged"):
            with suppress(OSError):
                older.unlink()
        kept.set_aside(path)


def _read(root: Path, file: BinaryIO) -> Iterator[FolderState]:
    about = _table(file)
    if (about.get("schema"), about.get("program")) != (VERSION, __version__):
        raise OtherVersionError(f"it is of version {about.get('program')}")
    if about.get("root") != os.fsencode(root).hex():
        raise UnusableError(Sentence("it is of another folder"))
    rows = _parts(file, about, "rows")
    empty = pl.Series(_TEXT, [""], pl.String).new_from_index(0, rows.height)
    folder = FolderState(
        root,
        rows.with_columns(empty).select(*SCHEMA),
        _parts(file, about, "problems"),
        _parts(file, about, "failed"),
        complete=False,
        identity=_identity(about.get("identity")),
    )
    yield folder
    text = _parts(file, about, "text")
    if text.height != rows.height:
        raise UnusableError(Sentence("descriptions are missing"))
    yield replace(folder, rows=folder.rows.with_columns(text[_TEXT]), complete=True)


def _table(file: BinaryIO) -> dict[str, Any]:
    """Return the table of parts."""
    size = file.seek(0, io.SEEK_END)
    if size < _END.size:
        raise UnusableError(Sentence("it is cut off"))
    file.seek(size - _END.size)
    length, checksum, mark = _END.unpack(file.read(_END.size))
    if mark != _MARK or length > size - _END.size:
        raise UnusableError(Sentence("it is cut off or not a snapshot"))
    file.seek(size - _END.size - length)
    packed = file.read(length)
    if zlib.crc32(packed) != checksum:
        raise UnusableError(Sentence("it is damaged"))
    about: dict[str, Any] = kept.parsed(packed)
    if not isinstance(about, dict) or not _are_within(about.get("parts"), size):
        raise UnusableError(Sentence("its table is not understood"))
    return about


def _are_within(parts: Any, size: int) -> bool:
    """Tell whether `parts` are kinds with places in a file of `size` bytes and checksums."""
    return isinstance(parts, list) and all(
        isinstance(part, list)
        and [type(value) for value in part] == [str, int, int, int]
        and 0 <= part[1] <= part[1] + part[2] <= size
        for part in parts
    )


def _identity(kept: Any) -> tuple[int, int] | None:
    """Return the identity of a root as it was kept."""
    if not isinstance(kept, list) or [type(part) for part in kept] != [int, int]:
        return None
    return kept[0], kept[1]


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
        raise UnusableError(Sentence("it is damaged"))
    frame = pl.read_ipc(content)
    empty = {
        name: pl.lit(None, kind) for name, kind in columns.items() if name not in frame.columns
    }
    frame = frame.with_columns(**empty).select(
        *columns, *frame.drop(*columns, strict=False).columns
    )
    if frame.schema != pl.Schema(columns):
        raise UnusableError(Sentence("its columns are others"))
    return frame
