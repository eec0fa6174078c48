"""Reads pictures that lie beside their record, and nothing outside its folder."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from vidbrowser.thumbnails.outcome import Failure, FailureKind

MOST_BYTES = 20_000_000
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)  # takes in the drive letters of Windows
_READ = os.O_RDONLY
for _flag in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
    _READ |= getattr(os, _flag, 0)  # opening a FIFO without O_NONBLOCK waits for a writer

_OUTSIDE = Failure(FailureKind.REFUSED, "The picture is not inside the record's folder.")
_NOT_THERE = Failure(FailureKind.MISSING, "The picture's file is not there.", retry=True)


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
            return Failure(
                FailureKind.TOO_LARGE, f"The picture has more than {MOST_BYTES:,} bytes."
            )
        return content

    def close(self) -> None:
        """Close the file unread."""
        os.close(self.descriptor)


def local(text: str, record_path: Path) -> Opened | Failure:
    """Open the picture that the record at `record_path` names by the relative path `text`.

    Refuses whatever is absolute, on any system, climbs by `..`, has a scheme, or leads out of the
    record's folder by a symbolic link. Only regular files are opened; this never waits.
    """
    windows = PureWindowsPath(text)
    if windows.drive or windows.root or ".." in windows.parts or _SCHEME.match(text):
        return _OUTSIDE
    try:
        folder = record_path.parent.resolve()
        path = (folder / text).resolve()
        if not path.is_relative_to(folder):
            return _OUTSIDE
        return _opened(path)
    except (OSError, RuntimeError):  # RuntimeError: links that go round in circles
        return _NOT_THERE
    except ValueError:  # a NUL, or half a surrogate
        return _OUTSIDE


def _opened(path: Path) -> Opened | Failure:
    if not stat.S_ISREG(path.stat().st_mode):  # opening a device can do things already
        return Failure(FailureKind.NOT_A_PICTURE, "The picture is not a file.")
    descriptor = os.open(path, _READ)
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode):
        os.close(descriptor)
        return Failure(FailureKind.NOT_A_PICTURE, "The picture is not a file.")
    return Opened(f"file:{path}\0{about.st_mtime_ns}\0{about.st_size}", descriptor)
