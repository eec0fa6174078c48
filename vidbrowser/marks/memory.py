"""All marks in memory: read by any thread without waiting, in the order of their changes."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.marks.mark import NOTHING, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.marks.video_key import VideoKey


class Version(NamedTuple):
    """A state of the marks: the greater `revision` is the later, within one `epoch`."""

    epoch: int = 0
    revision: int = 0


class News(NamedTuple):
    """The marks that changed up to `version`; when `anew` all there are, whatever was known."""

    version: Version
    marks: Mapping[VideoKey, Mark]
    anew: bool


class MarkMemory:
    """The marks of all videos. A store fills it and is the only one that changes it.

    Before a store has filled it, nothing is marked.
    """

    def __init__(self) -> None:
        self._marks: dict[VideoKey, tuple[int, Mark]] = {}  # what changed last stands last
        self._version = Version()
        self._lock = Lock()
        self.derived: dict[str, object] = {}
        """What was computed of the marks and is asked again."""

    @property
    def version(self) -> Version:
        """What changes with any mark."""
        return self._version

    def get(self, key: VideoKey) -> Mark:
        """Return the mark of a video, `NOTHING` when it has none."""
        found = self._marks.get(key)
        return found[1] if found else NOTHING

    def all(self) -> dict[VideoKey, Mark]:
        """Return what is marked, the latest change last."""
        with self._lock:
            return {key: mark for key, (_, mark) in self._marks.items() if mark != NOTHING}

    def since(self, version: Version) -> News:
        """Return what changed since `version`, also to nothing."""
        with self._lock:
            anew = version.epoch != self._version.epoch
            known = -1 if anew else version.revision
            found: dict[VideoKey, Mark] = {}
            for key in reversed(self._marks):
                revision, mark = self._marks[key]
                if revision <= known:
                    break
                found[key] = mark
            return News(self._version, found, anew)

    def put(self, version: Version, marks: Mapping[VideoKey, Mark], *, anew: bool = False) -> None:
        """Take over the `marks` that changed, or are all there are."""
        with self._lock:
            if anew:
                self._marks = {}
            for key, mark in marks.items():
                self._marks.pop(key, None)
                self._marks[key] = version.revision, mark
            self._version = version
