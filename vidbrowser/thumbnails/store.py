"""Pictures and failures kept on disk, within bounds, by any number of programs at once."""

from __future__ import annotations

import json
import os
import struct
import time
import zlib
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from vidbrowser.records.sentence import unpacked
from vidbrowser.replacing import replacing
from vidbrowser.thumbnails.gone import FILE, GonePictures
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture, is_remote
from vidbrowser.thumbnails.room import Room

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LIMIT_BYTES = 256 * 1024 * 1024
GONE_SECONDS = 14 * 86_400
RETRY_SECONDS = 600
OTHER_SECONDS = 86_400
_TOUCH_SECONDS = 3600  # a picture's time of last use is this coarse, to spare the disk
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
        self._folder, self._now = folder, now
        self._room = Room(folder, limit_bytes)
        self.gone = GonePictures(folder / FILE)

    def get(self, key: str) -> Picture | Failure | None:
        """Return what is kept for `key`; None when there is nothing, or it is no longer valid."""
        picture = self._read(self._path(key, "jpg"), self._picture)
        return picture or self._read(self._path(key, "json"), self._failure)

    def has(self, key: str) -> bool:
        """Return whether a picture is kept for `key`, whole or damaged."""
        return self._path(key, "jpg").exists()

    def put(self, key: str, answer: Picture | Failure) -> None:
        """Keep `answer` for `key`: a failure for a time, a picture until there is no more room.

        That it is gone at its source is known beyond that, until it is there again.
        """
        if isinstance(answer, Picture):
            content = answer.encoded + _SIZE.pack(answer.width, answer.height)
            self._write(self._path(key, "jpg"), content + _CHECK.pack(zlib.crc32(content)))
            self._drop(self._path(key, "json"))
        else:
            until = self._now() + _seconds(answer)
            told = [answer.kind, answer.reason.packed, answer.retry, until]
            self._write(self._path(key, "json"), json.dumps(told).encode())
        kind = answer.kind if isinstance(answer, Failure) else None
        if kind in (None, FailureKind.GONE) and is_remote(key):
            self.gone.note(key, gone=kind is not None)

    def forget(self, key: str) -> None:
        """Drop what is kept for `key`."""
        for ending in ("jpg", "json"):
            self._drop(self._path(key, ending))

    def limit(self, limit_bytes: int) -> None:
        """Keep at most so many bytes from now on; what is more is removed at once."""
        self._room.limit(limit_bytes)

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
        with suppress(OSError), self._room.taken(len(content)):
            path.parent.mkdir(mode=0o700, exist_ok=True)
            with replacing(path, sync=False) as file:
                file.write(content)
            os.utime(path, (self._now(), self._now()))

    def _drop(self, path: Path) -> None:
        with suppress(OSError):
            path.unlink()


def _seconds(failure: Failure) -> int:
    if failure.retry:
        return max(RETRY_SECONDS, min(failure.seconds, GONE_SECONDS))
    return GONE_SECONDS if failure.kind is FailureKind.GONE else OTHER_SECONDS
