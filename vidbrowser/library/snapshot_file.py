"""The file of a snapshot: what is known of a folder, in parts, each with its checksum.

The parts are Arrow IPC, and descriptions (`mapped_texts`), which stay in the file when they are in
use. Then comes a table of the parts (JSON) with their places and checksums, then the table's own
length, checksum and a mark. Nothing of it is given to Polars before its checksum is right.
"""

from __future__ import annotations

import io
import json
import os
import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

import polars as pl

from vidbrowser import __version__, kept
from vidbrowser.catalogue.schema import PROBLEMS, SCHEMA
from vidbrowser.library import mapped_texts
from vidbrowser.library.folder_state import FOUND, FolderState
from vidbrowser.records.fields import VERSION
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MARK = b"vidbrow1"
_END = struct.Struct("<QI8s")  # length and checksum of the table, mark
_TEXT = "description_folded"
_MAPPED = "texts"  # the kind of the parts that hold descriptions
_TOGETHER = 8  # parts of rows made one chunk in memory: every operation pays for each chunk
# Kind: rows of one part, columns. A part has 10 MB at most: it is in memory twice while it is read,
# and copying it holds the interpreter for some milliseconds.
_PARTS: dict[str, tuple[int, dict[str, Any]]] = {
    "rows": (16_384, {name: kind for name, kind in SCHEMA.items() if name != _TEXT}),
    "failed": (1 << 30, FOUND),
    "problems": (1 << 30, PROBLEMS),
}


class UnusableError(Exception):
    """The file is not a snapshot that can be used; the text says why."""


class OtherVersionError(UnusableError):
    """The file is a snapshot, of another version of the program."""


def write(folder: FolderState, file: BinaryIO) -> None:
    """Write what is known of `folder`; raises OSError."""
    rows = folder.rows
    frames = {"rows": rows, "failed": folder.failed, "problems": folder.problems}
    table: list[tuple[str, int, int, int]] = []
    for kind, (height, columns) in _PARTS.items():
        for piece in frames[kind].select(*columns).iter_slices(height):
            packed = io.BytesIO()
            # a column without a value takes no room, and there are many
            told = [column.name for column in piece if column.null_count() < max(1, len(column))]
            piece.select(told).write_ipc(packed)
            content = packed.getbuffer()
            table.append((kind, file.tell(), len(content), zlib.crc32(content)))
            file.write(content)
    pieces = mapped_texts.parts(rows[_TEXT])
    table.extend((_MAPPED, file.tell(), *mapped_texts.write(texts, file)) for texts in pieces)
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


def read(root: Path, file: BinaryIO) -> Iterator[FolderState]:
    """Yield what `file` holds of `root`: first without descriptions, then complete.

    Raises UnusableError, OSError, and what Polars raises.
    """
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
    yield replace(_with_texts(folder, file, about), complete=True)


def mapped(folder: FolderState, file: BinaryIO) -> FolderState:
    """Return `folder` with its descriptions as they are in `file`, in which it was written."""
    return _with_texts(folder, file, _table(file))


def _with_texts(folder: FolderState, file: BinaryIO, about: dict[str, Any]) -> FolderState:
    empty = folder.rows[_TEXT].clear()
    try:
        found = [mapped_texts.read(file, *at) for kind, *at in about["parts"] if kind == _MAPPED]
    except mapped_texts.BrokenError:
        raise UnusableError(Sentence("it is damaged")) from None
    texts = pl.concat([empty, *found])
    if len(texts) != folder.rows.height:
        raise UnusableError(Sentence("descriptions are missing"))
    return replace(folder, rows=folder.rows.with_columns(texts.alias(_TEXT)), in_memory=0)


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
        if len(chunk) == _TOGETHER:
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
