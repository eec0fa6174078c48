"""What marks can be read from: a file is known by what is in it, and taken over as one step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.marks.exchange import (
    archive_list,
    front_ends,
    kodi,
    newpipe,
    own_format,
    takeout,
)
from vidbrowser.marks.exchange.entry import Imported, joined
from vidbrowser.marks.exchange.json_items import value
from vidbrowser.marks.mark import NOTHING
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence, countable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.rows import Step
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.marks.video_key import VideoKey

LARGEST = 256 << 20
"""Bytes of a file."""
_TAKEOUT = re.compile(rb'"(?:titleUrl|snippet|activityControls)"\s*:')
_FREETUBE = re.compile(rb'"(?:videoId|playlistName|\$\$deleted)"\s*:')
_HEAD = 64 << 10
_UNKNOWN = Sentence("It is nothing that marks can be read from")


class Added(NamedTuple):
    """What an import did: how many videos it told of, of how many marks were new, as which step."""

    told: int
    changed: int
    step: Step | None


def read(path: Path) -> Imported:
    """Return what the file, or all `.nfo` files of the folder, `path` tells of videos.

    Raises UnreadableError, whose text says why and where, and OSError.
    """
    if path.is_dir():
        return kodi.read_folder(path)
    with path.open("rb") as opened:
        raw = opened.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise UnreadableError(Sentence("It is larger than {most} MB", most=LARGEST >> 20))
    return understood(raw, path)


def understood(raw: bytes, path: Path) -> Imported:
    """Return what `raw`, which the file `path` holds, tells; raises UnreadableError."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    head = raw[:_HEAD].lstrip()
    if head.startswith(b"PK"):
        return _of_archive(raw, path)
    if head.startswith(b"["):
        return _of_list(raw, head, path)
    if head.startswith(b"{"):
        return _of_object(raw, head, path)
    if head[:500].lower().startswith((b"<html", b"<!doctype html")):
        raise UnreadableError(takeout.USE_JSON)
    if own_format.is_csv(raw):
        return own_format.read_csv(raw, path)
    if path.suffix.lower() == ".csv":
        return takeout.read_playlist(raw, path)
    return archive_list.read_archive(raw, path)


def _of_archive(raw: bytes, path: Path) -> Imported:
    if newpipe.is_newpipe(raw):
        return newpipe.read_newpipe(raw, path)
    raise UnreadableError(
        Sentence("It is an archive, but none of NewPipe. Unpack it and import what is in it")
    )


def _of_list(raw: bytes, head: bytes, path: Path) -> Imported:
    if _TAKEOUT.search(head):
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


def take_over(store: MarkStore, imported: Imported) -> Added:
    """Add what was read to the marks of `store`, all of it as one step; raises UnusableError."""
    count = len(imported.entries)
    what = countable("Marks of {count} videos imported", "Marks of one video imported", count)
    step = store.change(
        what,
        lambda: {
            key: joined(store.memory.get(key), entry.mark)
            for key, entry in imported.entries.items()
        },
    )
    titles = {
        key: (entry.title, entry.channel)
        for key, entry in imported.entries.items()
        if entry.title or entry.channel
    }
    if titles:
        store.tell(titles)
    return Added(count, len(step.keys) if step else 0, step)
