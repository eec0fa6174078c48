"""How far the reading of a file has come, and that it is to stop; asked for by any thread."""

from __future__ import annotations

from typing import Protocol

from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence

LARGEST, LARGEST_PAGE = 256, 1024
"""Megabytes that are read: of what is held as a whole, and of pages, which are not."""


class StoppedError(Exception):
    """It was asked to stop, and nothing was done."""


class Readable(Protocol):
    """What gives bytes, so many at most, b"" at its end."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes."""


class Course:
    """An import: bytes that are read of all that are there, until it is stopped or kept."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self.is_kept = False
        """Whether what was read is being written: it cannot be stopped any more."""
        self.has_ended = False
        self._stopped = False

    def stop(self) -> None:
        """Let `go_on` raise from now on."""
        self._stopped = True

    def keep(self) -> None:
        """Let it not be stopped any more; raises StoppedError when it was before."""
        self.go_on()
        self.is_kept = True

    def go_on(self, done: int = 0) -> None:
        """Count so many bytes more; raises StoppedError when nobody wants them any more."""
        if self._stopped:
            raise StoppedError
        self.done += done


class Followed:
    """A stream whose bytes are counted by `course`, so many megabytes at most."""

    def __init__(self, stream: Readable, course: Course, most: int) -> None:
        self._stream, self._course, self._most = stream, course, most
        self._left = most << 20

    def read(self, size: int, /) -> bytes:
        """Return the next bytes; raises StoppedError, and UnreadableError when there are more."""
        self._course.go_on()
        piece = self._stream.read(size)
        self._course.go_on(len(piece))
        self._left -= len(piece)
        if self._left < 0:
            raise UnreadableError(Sentence("It is larger than {most} MB", most=self._most))
        return piece

    def whole(self) -> bytes:
        """Return all that is still to come; raises as `read`."""
        return self.read(self._left + 1)
