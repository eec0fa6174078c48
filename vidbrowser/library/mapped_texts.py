"""A column of texts in a part of a file, mapped: the system reads it and takes its memory back.

The part begins with the number of texts, where each begins and where the last ends (eight bytes
each, as this machine has them), then come the texts. It is mapped to be read by this program alone;
who writes the file anew renames another into its place, so that the mapped one stays as it is.
"""

from __future__ import annotations

import mmap
import sys
import zlib
from array import array
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 1 << 30  # bytes of texts in a part: Polars counts up to four times as many
_TOGETHER = 4_096  # texts copied at once, 5 MB: the interpreter waits for that
_BLOCK = 1 << 20
_NUMBER = 8  # bytes
_MOST_NUMBERS = 1 << 32  # rows that Polars can count


class BrokenError(ValueError):
    """The part does not hold what is written there."""


def parts(texts: pl.Series) -> Iterator[pl.Series]:
    """Yield `texts`, which has no nulls, in pieces that are parts of a file; none of no texts."""
    ends = texts.str.len_bytes().cast(pl.Int64).cum_sum()
    start, base = 0, 0
    while start < len(texts):
        stop = max(start + 1, ends.search_sorted(base + _LARGEST, side="right"))
        yield texts[start:stop]
        start, base = stop, int(ends[stop - 1])


def write(texts: pl.Series, file: BinaryIO) -> tuple[int, int]:
    """Write `texts` as a part at the end of `file`; return its length in bytes and its checksum."""
    ends = texts.str.len_bytes().cast(pl.Int64).cum_sum()
    checksum = length = 0
    numbers = array("q", [len(texts), 0, *ends]).tobytes()
    for content in chain([numbers], _contents(texts)):
        checksum = zlib.crc32(content, checksum)
        length += file.write(content)
    return length, checksum


def _contents(texts: pl.Series) -> Iterator[bytes]:
    for piece in texts.to_frame().iter_slices(_TOGETHER):
        yield b"".join(piece.to_series().cast(pl.Binary))


def read(file: BinaryIO, offset: int, length: int, checksum: int) -> pl.Series:
    """Return the texts of the part of `length` bytes at `offset` of `file`, as one chunk.

    Raises BrokenError where it is not what was written, OSError where it cannot be read. All of it
    is read once, by blocks: of a broken disk that tells, where a mapping would end the program.
    """
    if _checksum(file, offset, length) != checksum:
        raise BrokenError
    file.seek(offset)
    count = int.from_bytes(file.read(_NUMBER), sys.byteorder)
    begin = _NUMBER * (count + 2)
    if begin > length or count >= _MOST_NUMBERS:
        raise BrokenError
    bounds = file.read(begin - _NUMBER)
    if len(bounds) != begin - _NUMBER:
        raise BrokenError
    return _column(count, bounds, _content(file, offset + begin, length - begin))


def _checksum(file: BinaryIO, offset: int, length: int) -> int:
    file.seek(offset)
    checksum = 0
    while length:
        block = file.read(min(_BLOCK, length))
        if not block:
            raise BrokenError
        checksum = zlib.crc32(block, checksum)
        length -= len(block)
    return checksum


def _content(file: BinaryIO, offset: int, length: int) -> memoryview:
    """Return the bytes at `offset`, mapped where a mapped file can be replaced."""
    if sys.platform == "win32" or not length:
        file.seek(offset)
        return memoryview(file.read(length))
    size, mode = offset + length, {"flags": mmap.MAP_PRIVATE, "prot": mmap.PROT_READ}
    try:
        return memoryview(mmap.mmap(file.fileno(), size, **mode))[offset:]
    except ValueError as error:  # it has become shorter meanwhile
        raise BrokenError from error


def _column(count: int, bounds: bytes, content: memoryview) -> pl.Series:
    """Return `count` texts of `content`; that each is UTF-8 and within it is looked at here."""
    import nanoarrow  # 20 ms, for which the first screen need not wait

    buffers = [None, bounds, content]
    try:
        column = nanoarrow.c_array_from_buffers(
            nanoarrow.large_binary(), count, buffers, null_count=0, validation_level="full"
        )
        return pl.Series(column).cast(pl.String)
    except (RuntimeError, pl.exceptions.PolarsError) as error:
        raise BrokenError from error
