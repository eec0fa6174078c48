"""The bytes of a record file, bounded, and only where there is a plain file to read."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vidbrowser.records.listing import resolved
from vidbrowser.records.problem import NotNowError, UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 16 << 20
"""Bytes: a record file above this size is told, not read; the longest real one has 40 KB."""

_FLAGS = os.O_RDONLY
for _flag in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
    _FLAGS |= getattr(os, _flag, 0)  # each system has others
_CHUNK = 1 << 16

_GONE = Sentence("The file is gone; it was there when the folder was read")
_FORBIDDEN = Sentence("The file may not be read; its permissions forbid it")
_LEADS_NOWHERE = Sentence("The link leads to a file that is not there")
_LEADS_OUT = Sentence("The link leads out of the folder; it is not followed")


def read_contents(
    path: Path | str, root: Path | str | None = None, largest: int = LARGEST
) -> bytes:
    """Return the bytes of the file `path`; raises UnreadableError with the reason.

    NotNowError where the system did not give them, which may pass. One of more than `largest` bytes
    is not read.

    What is no plain file is never opened: opening a pipe would wait for its writer. A link is
    followed when `root` is None or when it stays below `root`.
    """
    name = str(path)
    try:
        return _read(name, _size(name, root), largest)
    except (OSError, ValueError) as error:
        raise _not_now(error) from None


@contextmanager
def opened(path: Path | str, root: Path | str | None = None) -> Iterator[BinaryIO]:
    """Open the file `path` for parts of it to be read; raises as `read_contents` does."""
    name = str(path)
    try:
        _size(name, root)
        with open(os.open(name, _FLAGS), "rb") as file:
            yield file
    except (OSError, ValueError) as error:
        raise _not_now(error) from None


def _size(name: str, root: Path | str | None) -> int:
    """Return how many bytes the plain file `name` is said to have; it is not opened."""
    told = os.lstat(name)
    if stat.S_ISLNK(told.st_mode):
        told = _linked(name, root)
    if not stat.S_ISREG(told.st_mode):
        raise UnreadableError(_no_file(told.st_mode))
    return told.st_size


def _not_now(error: Exception) -> NotNowError:
    if isinstance(error, FileNotFoundError):
        return NotNowError(_GONE)
    if isinstance(error, PermissionError):
        return NotNowError(_FORBIDDEN)
    reason = getattr(error, "strerror", None) or str(error)
    return NotNowError(Sentence("The file cannot be read: {reason}", reason=reason))


def _read(name: str, told: int, largest: int) -> bytes:
    """Return what the file holds, which is said to be `told` bytes: no more is looked for then."""
    if told > largest:
        raise _too_large(largest)
    chunk_size = _CHUNK if told < _CHUNK else told + 1
    file = os.open(name, _FLAGS)
    try:
        first = os.read(file, chunk_size)
        chunks, size = [first], len(first)
        if 0 < size == told:
            return first
        while chunk := os.read(file, chunk_size):  # a short read need not be the end
            chunks.append(chunk)
            size += len(chunk)
            if size > largest:
                raise _too_large(largest)
    finally:
        os.close(file)
    return first if len(chunks) == 1 else b"".join(chunks)


def _too_large(largest: int) -> UnreadableError:
    return UnreadableError(Sentence("The file is larger than {most} MB", most=largest >> 20))


def _linked(name: str, root: Path | str | None) -> os.stat_result:
    """Return what the system tells of what the link `name` leads to."""
    try:
        told = os.stat(name)  # noqa: PTH116
    except FileNotFoundError:
        raise UnreadableError(_LEADS_NOWHERE) from None
    if root is not None and not _is_below(str(resolved(Path(name))), _real(str(root))):
        raise UnreadableError(_LEADS_OUT)
    return told


def _is_below(name: str, folder: str) -> bool:
    return name.startswith(os.path.join(folder, ""))


@lru_cache(maxsize=64)
def _real(folder: str) -> str:
    return str(resolved(Path(folder)))


def _no_file(mode: int) -> Sentence:
    if stat.S_ISDIR(mode):
        return Sentence("This is a folder, not a file with a record in it")
    if stat.S_ISFIFO(mode):
        return Sentence("This is a pipe, not a file with a record in it")
    return Sentence("This is a socket or device, not a file with a record in it")
