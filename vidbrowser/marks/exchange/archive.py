"""A zip archive of a stranger: what is in it is read a piece at a time, what is wrong is told."""

from __future__ import annotations

import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.zip_failures import BOUNDED, BROKEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, BinaryIO


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BROKEN as error:
        reason = Sentence("The archive is damaged: {reason}", reason=str(error))
        raise UnreadableError(reason) from None


class Archive:
    """What is in `stream`; raises UnreadableError where that is no archive."""

    def __init__(self, stream: BinaryIO) -> None:
        with _told():
            self._archive = zipfile.ZipFile(stream)
        self.sizes = {each.filename: each.file_size for each in self._archive.infolist()}
        """Bytes of each member, as it says itself."""

    def member(self, name: str) -> Member:
        """Return a member, from its beginning; raises UnreadableError."""
        with _told():
            if self._archive.getinfo(name).compress_type not in BOUNDED:
                raise zipfile.BadZipFile("another compression than deflate")
            return Member(self._archive.open(name))

    def whole(self, name: str, most: int) -> bytes | None:
        """Return what a member holds, None when that is more than `most` bytes."""
        read = self.member(name).read(most + 1)
        return read if len(read) <= most else None


class Member:
    """A member of an archive as a stream, which may give more bytes than it claims to have."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, so many at most; raises UnreadableError."""
        with _told():
            return self._stream.read(size)
