"""Reads pictures that lie beside their record, and nothing outside the library's folders."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.records.local_file import local_file
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, too_large

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_BYTES = 20_000_000
_READ = os.O_RDONLY
for _flag in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
    _READ |= getattr(os, _flag, 0)  # opening a FIFO without O_NONBLOCK waits for a writer

_OUTSIDE = Failure(FailureKind.REFUSED, Sentence("The picture is not inside the record's folder."))
_NOT_THERE = Failure(FailureKind.MISSING, Sentence("The picture's file is not there."), retry=True)


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture's file: `key` changes whenever the file does."""

    key: str
    descriptor: int

    def read(self) -> bytes | Failure:
        """Return what the file holds, and close it."""
        with open(self.descriptor, "rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            return too_large(MOST_BYTES)
        return content

    def close(self) -> None:
        """Close the file unread."""
        os.close(self.descriptor)


def local(text: str, record_path: Path, roots: Iterable[Path] = ()) -> Opened | Failure:
    """Open the picture that belongs to the record at `record_path` by the relative path `text`.

    Refuses what is neither in or below the record's folder nor, after one `../`, below that of
    `roots` which holds the record (`local_file`). Only regular files are opened; this never waits.
    """
    try:
        path = local_file(text, record_path, roots)
        return _OUTSIDE if path is None else _opened(path)
    except (OSError, RuntimeError):  # RuntimeError: links that go round in circles
        return _NOT_THERE
    except ValueError:  # a NUL, or half a surrogate
        return _OUTSIDE


def _opened(path: Path) -> Opened | Failure:
    if not stat.S_ISREG(path.stat().st_mode):  # opening a device can do things already
        return Failure(FailureKind.NOT_A_PICTURE, Sentence("The picture is not a file."))
    descriptor = os.open(path, _READ)
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode):
        os.close(descriptor)
        return Failure(FailureKind.NOT_A_PICTURE, Sentence("The picture is not a file."))
    return Opened(f"file:{path}\0{about.st_mtime_ns}\0{about.st_size}", descriptor)
