"""Files of the program's own that hold either the old or the new, whatever happens."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vidbrowser.locks import lock

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNFINISHED = ".unfinished"
"""The ending of a file that is being written; who writes it holds a lock on it."""


@contextmanager
def replacing(target: Path, *, sync: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write to, which takes the place of `target` at the end.

    Raises OSError; then, and at any other error, `target` is as it was. Without `sync` a machine
    that stops may leave neither: for what tells itself that it is damaged, and is not worth waiting
    for the disk.
    """
    handle, written = _begun(target)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            if sync:
                os.fsync(handle)
            if sys.platform == "win32":
                file.close()  # no open file is renamed there
            written.replace(target)  # while it is locked: nobody clears it just before
        if sync:
            _sync(target.parent)
    except BaseException:
        written.unlink(missing_ok=True)
        raise


def clear(target: Path) -> None:
    """Remove what runs that were killed left of `target`, or of all of a folder, unfinished."""
    folder, stem = (target, "") if target.is_dir() else (target.parent, target.stem)
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(stem) and path.name.endswith(_UNFINISHED):
                _remove_unheld(path)


def _begun(target: Path) -> tuple[int, Path]:
    """Return a new file beside `target`, locked where the file system has locks."""
    while True:
        handle, name = tempfile.mkstemp(_UNFINISHED, target.stem, target.parent)
        with suppress(OSError):
            lock(handle, wait=True)
        if os.fstat(handle).st_nlink:  # nobody cleared it before it was locked
            return handle, Path(name)
        os.close(handle)


def _remove_unheld(path: Path) -> None:
    with suppress(OSError):
        handle = os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
        try:
            if lock(handle, wait=False):
                path.unlink()
        finally:
            os.close(handle)


def _sync(folder: Path) -> None:
    """Have the renaming itself on disk; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
