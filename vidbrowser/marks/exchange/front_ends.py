"""FreeTube and Invidious: histories and playlists of programs that stand before YouTube."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.marks.exchange.entry import YOUTUBE, Entry, Imported, named
from vidbrowser.marks.exchange.json_items import dug, items, listed, value
from vidbrowser.marks.exchange.moments import of_milliseconds
from vidbrowser.marks.mark import LONGEST_TAG, NOTHING, Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.folding import fold
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence, just
from vidbrowser.records.video import usual_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LATER = ("watch later", "watchlater", "later")
_STARRED = ("favorites", "favourites", "liked videos", "likes")
_NO_VIDEO = Sentence("It names no video")
_NO_LINE = Sentence("It is no entry of a history or a playlist")


def read_freetube(raw: bytes, file: Path) -> Imported:
    """Return what `history.db`, `playlists.db` or an export of them tells: an object a line.

    The last line that tells of an entry counts, as in that program. Some exports are one list.
    """
    imported = Imported(just("FreeTube"))
    lines: dict[str, tuple[int, dict[str, Any]]] = {}
    for number, item in _numbered(raw):
        if item is None or not ("videoId" in item or "videos" in item or "$$deleted" in item):
            imported.pass_over(file, number, _NO_LINE)
            continue
        key = str(item.get("_id") or item.get("videoId") or number)
        lines[key] = number, item
    for number, item in lines.values():
        if not item.get("$$deleted"):
            _add_freetube(imported, item, file, number)
    return imported


def _numbered(raw: bytes) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Yield the objects of a file with their numbers, None in place of what is none."""
    if raw.lstrip().startswith(b"["):
        for number, item in enumerate(items(raw), 1):
            yield number, item if isinstance(item, dict) else None
        return
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            yield number, _object(line)


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        item = value(line)
    except UnreadableError:
        return None
    return item if isinstance(item, dict) else None


def _add_freetube(imported: Imported, item: dict[str, Any], file: Path, number: int) -> None:
    if "videos" in item:
        mark = list_mark(item.get("playlistName"))
        for video in listed(item["videos"]):
            _add_video(imported, video, mark, file, number)
    elif key := _key(item.get("videoId")):
        told = named(item.get("title")), named(item.get("author"))
        imported.watched(key, of_milliseconds(item.get("timeWatched")), *told)
    else:
        imported.pass_over(file, number, _NO_VIDEO)


def _add_video(imported: Imported, video: Any, mark: Mark, file: Path, number: int | None) -> None:
    if key := _key(dug(video, "videoId")):
        title, channel = named(dug(video, "title")), named(dug(video, "author"))
        imported.add(key, Entry(mark, title, channel))
    else:
        imported.pass_over(file, number, _NO_VIDEO)


def read_invidious(told: dict[str, Any], file: Path) -> Imported:
    """Return what an export as JSON tells: what was watched, without when, and playlists."""
    imported = Imported(just("Invidious"))
    for id_ in listed(told.get("watch_history")):
        if key := _key(id_):
            imported.watched(key, None)
        else:
            imported.pass_over(file, None, _NO_VIDEO)
    for playlist in listed(told.get("playlists")):
        mark = list_mark(dug(playlist, "title"))
        for id_ in listed(dug(playlist, "videos")):
            _add_video(imported, {"videoId": id_}, mark, file, None)
    return imported


def list_mark(name: object) -> Mark:
    """Return what to be on a list called `name` means: for later, starred, or an own tag."""
    text = named(name)[:LONGEST_TAG].strip()
    if text.lower() in _LATER:
        return Mark(later=True)
    if text.lower() in _STARRED:
        return Mark(starred=True)
    return Mark(tags=(text,)) if fold(text) else NOTHING


def _key(id_: object) -> VideoKey | None:
    return VideoKey(YOUTUBE, id_) if isinstance(id_, str) and usual_site(id_) else None
