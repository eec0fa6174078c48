"""What marks can be read from: a file is known by what is in it, and taken over as one step."""

from __future__ import annotations

import os
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.marks.exchange import (
    archive_list,
    front_ends,
    kodi,
    newpipe,
    own_format,
    takeout,
    takeout_archive,
    takeout_page,
)
from vidbrowser.marks.exchange.archive import Archive
from vidbrowser.marks.exchange.course import LARGEST, LARGEST_PAGE, Course, Followed
from vidbrowser.marks.exchange.entry import Imported, joined
from vidbrowser.marks.exchange.json_items import value
from vidbrowser.marks.mark import NOTHING
from vidbrowser.records.library_file import is_library_file, opened
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence, countable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import BinaryIO

    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.rows import Step
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.marks.video_key import VideoKey

_FREETUBE = re.compile(rb'"(?:videoId|playlistName|\$\$deleted)"\s*:')
_HEAD = 64 << 10
_UNKNOWN = Sentence("It is nothing that marks can be read from")


class Added(NamedTuple):
    """What an import did: how many videos it told of, of how many marks were new, as which step."""

    told: int
    changed: int
    step: Step | None


def read(path: Path, course: Course | None = None) -> Imported:
    """Return what the file, or all `.nfo` files of the folder, `path` tells of videos.

    Raises UnreadableError, whose text says why and where, OSError, and StoppedError once `course`
    has been stopped.
    """
    course = course or Course()
    if path.is_dir():
        return kodi.read_folder(path, course)
    if is_library_file(path):
        return _of_library(path, course)
    with path.open("rb") as stream:
        if stream.seekable():
            return understood(stream, path, course)
        piped = BytesIO(stream.read((LARGEST << 20) + 1))
    return understood(piped, path, course)


def _of_library(path: Path, course: Course) -> Imported:
    raw = opened(path).marks()
    if raw is None:
        raise UnreadableError(Sentence("The library file has no marks"))
    return understood(BytesIO(raw), path, course)


def understood(stream: BinaryIO, path: Path, course: Course) -> Imported:
    """Return what `stream`, which is the file `path`, tells; raises as `read`."""
    head = _without_mark(stream.read(_HEAD)).lstrip()
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    if head.startswith(b"PK"):
        return _of_archive(Archive(stream), path, course)
    course.total += size
    if takeout_page.is_page(head):
        return takeout_page.read_page(Followed(stream, course, LARGEST_PAGE), path)
    return _of_text(_without_mark(Followed(stream, course, LARGEST).whole()), head, path)


def _without_mark(raw: bytes) -> bytes:
    return raw.removeprefix(b"\xef\xbb\xbf")


def _of_archive(archive: Archive, path: Path, course: Course) -> Imported:
    if newpipe.is_newpipe(archive):
        return newpipe.read_newpipe(archive, path)
    return takeout_archive.read_archive(archive, path, course)


def _of_text(raw: bytes, head: bytes, path: Path) -> Imported:
    if head.startswith(b"["):
        return _of_list(raw, head, path)
    if head.startswith(b"{"):
        return _of_object(raw, head, path)
    if own_format.is_csv(raw):
        return own_format.read_csv(raw, path)
    if path.suffix.lower() == ".csv":
        return takeout.read_playlist(raw, path)
    return archive_list.read_archive(raw, path)


def _of_list(raw: bytes, head: bytes, path: Path) -> Imported:
    if takeout.is_history(head):
        return takeout.read_history(raw, path)
    if _FREETUBE.search(head):
        return front_ends.read_freetube(raw, path)
    if head[1:].lstrip().startswith(b"]"):
        return Imported(Sentence("an empty list"))
    raise UnreadableError(_UNKNOWN)


def _of_object(raw: bytes, head: bytes, path: Path) -> Imported:
    if b"\n" in raw.strip() and _FREETUBE.search(head.partition(b"\n")[0]):
        return front_ends.read_freetube(raw, path)
    told: Any = value(raw)
    if told.get("vidbrowser") == own_format.KIND:
        return own_format.read_json(told, path)
    if "watch_history" in told or "playlists" in told:
        return front_ends.read_invidious(told, path)
    if _FREETUBE.search(head):
        return front_ends.read_freetube(raw, path)
    raise UnreadableError(_UNKNOWN)


def preview(marks: Mapping[VideoKey, Mark], imported: Imported) -> Added:
    """Return what `take_over` would do to `marks`."""
    entries = imported.entries.items()
    known = ((marks.get(key, NOTHING), told.mark) for key, told in entries)
    changed = sum(joined(mark, told) != mark for mark, told in known)
    return Added(len(imported.entries), changed, None)


def take_over(store: MarkStore, imported: Imported, course: Course | None = None) -> Added:
    """Add what was read to the marks of `store`, all of it as one step.

    Raises UnusableError, and StoppedError when `course` has been stopped: then nothing is added.
    """
    course, count = course or Course(), len(imported.entries)
    what = countable("Marks of {count} videos imported", "Marks of one video imported", count)

    def wanted() -> dict[VideoKey, Mark]:
        course.keep()
        entries, mark_of = imported.entries.items(), store.memory.get
        return {key: joined(mark_of(key), entry.mark) for key, entry in entries}

    step = store.change(what, wanted)
    titles = {
        key: (entry.title, entry.channel)
        for key, entry in imported.entries.items()
        if entry.title or entry.channel
    }
    if titles:
        store.tell(titles)
    return Added(count, len(step.keys) if step else 0, step)
