"""What of the files beside a record is a part of its state: when it changes, it is read again."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress

from vidbrowser.records.archive.companions import Role, companions, front_stem, stem_of

SHOW = "tvshow.nfo"
"""Tells whose the videos of its folder are, and those of folders below it."""
_COUNTED = (Role.VIDEO, Role.AUDIO, Role.INFO)


class States:
    """Tells the states of records below `root`, in one pass: each show is looked at once.

    The names of all companions count, the size of media, which a record tells, and the time of a
    file of which the record takes what its own does not tell.
    """

    def __init__(self, root: str) -> None:
        self._root = os.path.normpath(root)
        self._shows: dict[str, bytes] = {}

    def of(self, beside: str, path: str) -> int:
        """Return 32 bits that change when what lies `beside` the record `path` does."""
        told = zlib.crc32(beside.encode("utf-8", "surrogatepass")) or 1
        folder, name = os.path.split(path)
        stem = stem_of(name) or front_stem(name)
        for companion in companions(beside):
            if companion.role in _COUNTED:
                file = os.path.join(folder, companion.path(stem))
                told = zlib.crc32(_stamp(file, companion.role), told)
        show = self._show(folder)
        return zlib.crc32(show, told) if show else told

    def _show(self, folder: str) -> bytes:
        found = self._shows.get(folder)
        if found is None:
            found = b"".join(stamp_of(show) for show in shows_of(folder, self._root))
            self._shows[folder] = found
        return found


def shows_of(folder: str, root: str | None) -> tuple[str, ...]:
    """Return the files that may tell the show of `folder`: its own, that of the folder around it.

    None outside `root`, of which the latter is none where it is not known.
    """
    own = os.path.join(folder, SHOW)
    if root is None or os.path.normpath(folder) == os.path.normpath(root):
        return (own,)
    return own, os.path.join(os.path.split(folder)[0], SHOW)


def stamp_of(path: str) -> bytes:
    """Return what tells this state of the file `path` from another; nothing where it is not."""
    with suppress(OSError, ValueError):
        own = os.stat(path)  # noqa: PTH116
        return b"%d %d " % (own.st_size, own.st_mtime_ns)
    return b""


def _stamp(path: str, role: Role) -> bytes:
    with suppress(OSError, ValueError):
        own = os.stat(path)  # noqa: PTH116 - of many, and a Path takes longer
        return b"%d " % (own.st_mtime_ns if role is Role.INFO else own.st_size)
    return b""
