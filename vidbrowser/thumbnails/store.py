"""Pictures and failures kept on disk, within bounds, by any number of programs at once."""

from __future__ import annotations

import json
import os
import struct
import threading
import time
import zlib
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from vidbrowser.records.sentence import unpacked
from vidbrowser.replacing import replacing
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT_BYTES = 256 * 1024 * 1024
GONE_SECONDS = 14 * 86_400
RETRY_SECONDS = 600
OTHER_SECONDS = 86_400
_TOUCH_SECONDS = 3600  # a picture's time of last use is this coarse, to spare the disk
_KEEP = 0.9  # of the limit is left after the oldest were removed
_SIZE = struct.Struct(">HH")  # width and height follow the JPEG,
_CHECK = struct.Struct(">I")  # and the CRC-32 of everything before follows them

_Kept = TypeVar("_Kept", bound="Picture | Failure | None")


class Store:
    """A folder of pictures, each a JPEG that any viewer shows, and of failures; by key.

    Every file is written beside its place and renamed into it, so that a reader finds a whole one
    or none. What cannot be read is dropped; where nothing can be written, nothing is kept.
    """

    def __init__(
        self,
        folder: Path,
        limit_bytes: int = LIMIT_BYTES,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folder, self._limit, self._now = folder, limit_bytes, now
        self._lock = threading.Lock()
        self._size: int | None = None  # of all files, as far as this program knows

    def get(self, key: str) -> Picture | Failure | None:
        """Return what is kept for `key`; None when there is nothing, or it is no longer valid."""
        picture = self._read(self._path(key, "jpg"), self._picture)
        return picture or self._read(self._path(key, "json"), self._failure)

    def put(self, key: str, answer: Picture | Failure) -> None:
        """Keep `answer` for `key`: a failure for a time, a picture until there is no more room."""
        if isinstance(answer, Picture):
            content = answer.encoded + _SIZE.pack(answer.width, answer.height)
            self._write(self._path(key, "jpg"), content + _CHECK.pack(zlib.crc32(content)))
            self._drop(self._path(key, "json"))
        else:
            until = self._now() + _seconds(answer)
            told = [answer.kind, answer.reason.packed, answer.retry, until]
            self._write(self._path(key, "json"), json.dumps(told).encode())

    def forget(self, key: str) -> None:
        """Drop what is kept for `key`."""
        for ending in ("jpg", "json"):
            self._drop(self._path(key, ending))

    def limit(self, limit_bytes: int) -> None:
        """Keep at most so many bytes from now on; what is more is removed at once."""
        self._limit = limit_bytes
        self._bound(0)

    def _path(self, key: str, ending: str) -> Path:
        name = sha256(key.encode(errors="surrogatepass")).hexdigest()
        return self._folder / name[:2] / f"{name}.{ending}"

    def _read(self, path: Path, parse: Callable[[bytes, Path], _Kept]) -> _Kept | None:
        try:
            return parse(path.read_bytes(), path)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, struct.error):  # damaged: fetched anew
            self._drop(path)
            return None

    def _picture(self, content: bytes, path: Path) -> Picture:
        content, check = content[: -_CHECK.size], content[-_CHECK.size :]
        if _CHECK.unpack(check) != (zlib.crc32(content),):
            raise ValueError("damaged")
        width, height = _SIZE.unpack(content[-_SIZE.size :])
        now = self._now()
        if abs(now - path.stat().st_mtime) > _TOUCH_SECONDS:
            with suppress(OSError):  # a folder that can only be read is still of use
                os.utime(path, (now, now))
        return Picture(content[: -_SIZE.size], width, height)

    def _failure(self, content: bytes, path: Path) -> Failure | None:
        kind, reason, retry, until = json.loads(content)
        if not isinstance(until, int | float) or not isinstance(reason, str):
            raise TypeError("damaged")
        now = self._now()
        if not now < until <= now + GONE_SECONDS:  # over, or the clock was set back since
            self._drop(path)
            return None
        return Failure(FailureKind(kind), unpacked(reason), bool(retry))

    def _write(self, path: Path, content: bytes) -> None:
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replacing(path, sync=False) as file:
                file.write(content)
            os.utime(path, (self._now(), self._now()))
            self._bound(len(content))

    def _drop(self, path: Path) -> None:
        with suppress(OSError):
            path.unlink()

    def _bound(self, added: int) -> None:
        """Remove the files that were not used for longest once they are too many together."""
        with self._lock:
            if self._size is not None:
                self._size += added
                if self._size <= self._limit:
                    return
            files = sorted(self._files())
            size = sum(about[1] for about in files)
            if size > self._limit:
                for _, bytes_, path in files:
                    self._drop(Path(path))
                    size -= bytes_
                    if size <= self._limit * _KEEP:
                        break
            self._size = size

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """Yield time of last use, size and path of every file that is kept."""
        for folder, _, names in os.walk(self._folder):
            for name in names:
                path = os.path.join(folder, name)
                with suppress(OSError):
                    about = os.lstat(path)
                    yield about.st_mtime, about.st_size, path


def _seconds(failure: Failure) -> int:
    if failure.retry:
        return RETRY_SECONDS
    return GONE_SECONDS if failure.kind is FailureKind.GONE else OTHER_SECONDS
