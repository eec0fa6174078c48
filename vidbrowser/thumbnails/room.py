"""How much of the disk the pictures take: counted together by all programs that keep some."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from vidbrowser.locks import lock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNT = "bytes"
"""The file in which the bytes are counted; who counts holds a lock on it."""
_KEEP = 0.9  # of the limit is left after the oldest were removed
_DIGITS = 20


class Room:
    """Room for the files in the folders of `folder`, `limit_bytes` for all of them."""

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder, self._limit = folder, limit_bytes
        self._lock = threading.Lock()
        self._looked = False  # whether what is there was looked at, and not only counted

    def limit(self, limit_bytes: int) -> None:
        """Keep at most so many bytes from now on; what is more is removed at once."""
        self._limit, self._looked = limit_bytes, False
        with suppress(OSError), self.taken(0):
            pass

    @contextmanager
    def taken(self, size: int) -> Iterator[None]:
        """Make room for `size` bytes, which are written within; no other program writes then.

        Raises OSError where nothing can be written.
        """
        with self._lock, self._counted() as count:
            known = os.read(count, _DIGITS)
            total = int(known) if known.isdigit() and self._looked else self._look()
            if total + size > self._limit:
                total = self._trimmed(size)
            self._looked = True
            os.lseek(count, 0, os.SEEK_SET)
            os.write(count, b"%0*d" % (_DIGITS, total + size))  # before: too much if it is killed
            yield

    @contextmanager
    def _counted(self) -> Iterator[int]:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        count = os.open(self._folder / _COUNT, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            with suppress(OSError):  # a file system without locks
                lock(count, wait=True)
            yield count
        finally:
            os.close(count)

    def _look(self) -> int:
        return sum(about[1] for about in self._files())

    def _trimmed(self, wanted: int) -> int:
        """Remove the files that were not used for longest, until `wanted` bytes have room."""
        files = sorted(self._files())
        size = sum(about[1] for about in files)
        if size + wanted > self._limit:  # it was not counted too often only
            for _, bytes_, path in files:
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108  a hundred thousand of them
                    size -= bytes_
                if size + wanted <= self._limit * _KEEP:
                    break
        return size

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """Yield time of last use, size and path of every file in the folders."""
        for folder, _, names in os.walk(self._folder):
            for name in names if folder != str(self._folder) else ():
                path = os.path.join(folder, name)
                with suppress(OSError):
                    about = os.lstat(path)
                    yield about.st_mtime, about.st_size, path
