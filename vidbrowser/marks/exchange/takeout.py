"""Google Takeout: the history of what was watched, and playlists."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

from vidbrowser.marks.exchange.entry import YOUTUBE, Entry, Imported, key_at, named
from vidbrowser.marks.exchange.json_items import dug, items, listed
from vidbrowser.marks.exchange.moments import of_iso
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.video import usual_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LATER = ("watch later", "watch-later", "später ansehen", "watchlater")
_ENTRY = re.compile(rb'"(?:titleUrl|snippet|activityControls)"\s*:')
WITHOUT_ADDRESS = Sentence("It names no video: it is gone, or was no video")
NO_ENTRY = Sentence("It is no entry of a history")
ADVERTISEMENT = Sentence("It was shown as an advertisement")
NO_VIDEO = Sentence("Its address leads to no video")


def is_history(head: bytes) -> bool:
    """Return whether a list that begins with `head` is one of what was watched."""
    return head.lstrip().startswith(b"[") and bool(_ENTRY.search(head))


def read_history(raw: bytes, file: Path) -> Imported:
    """Return what a `watch-history.json` tells, of this or of the earliest form."""
    imported = Imported(Sentence("Google Takeout, history"))
    for number, item in enumerate(items(raw), 1):
        if not isinstance(item, dict):
            imported.pass_over(file, None, numbered(number, NO_ENTRY))
        elif "snippet" in item:
            _add_early(imported, item, file, number)
        else:
            _add(imported, item, file, number)
    return imported


def _add(imported: Imported, item: dict[str, Any], file: Path, number: int) -> None:
    address, title = item.get("titleUrl"), named(item.get("title"))
    details = (named(dug(detail, "name")) for detail in listed(item.get("details")))
    if any("Google" in detail for detail in details):  # “From Google Ads”, in any language
        return imported.pass_over(file, None, numbered(number, ADVERTISEMENT))
    if not isinstance(address, str):
        return imported.pass_over(file, None, numbered(number, WITHOUT_ADDRESS))
    key = key_at(address)
    if key is None or not key.id:
        return imported.pass_over(file, None, numbered(number, NO_VIDEO))
    channel = named(dug(item, "subtitles", 0, "name"))
    title = "" if address in title else _without_verb(title, known=bool(channel))
    return imported.watched(key, of_iso(item.get("time")), title, channel)


def _without_verb(title: str, *, known: bool) -> str:
    """Return a title without “Watched”, which stands before it in English; others stay as told."""
    return title.removeprefix("Watched ") if known or title.startswith("Watched ") else title


def _add_early(imported: Imported, item: dict[str, Any], file: Path, number: int) -> None:
    """Add an entry as it was written until 2017: one of a playlist."""
    id_ = dug(item, "contentDetails", "videoId") or dug(item, "snippet", "resourceId", "videoId")
    if not isinstance(id_, str) or not usual_site(id_):
        return imported.pass_over(file, None, numbered(number, NO_ENTRY))
    at, title = of_iso(dug(item, "snippet", "publishedAt")), dug(item, "snippet", "title")
    return imported.watched(VideoKey(YOUTUBE, id_), at, named(title))


def read_playlist(raw: bytes, file: Path) -> Imported:
    """Return what a playlist's `.csv` lists: Watch Later is for later, another is an own tag."""
    imported = Imported(Sentence("Google Takeout, playlist"))
    name = named(file.stem.removesuffix("-videos"))
    is_later = name.lower().startswith(_LATER)
    mark = Mark(later=True) if is_later else Mark(tags=(name[:200],) if name else ())
    for row in _rows(raw):
        if row and usual_site(row[0].strip()):
            imported.add(VideoKey(YOUTUBE, row[0].strip()), Entry(mark))
    if not imported.entries:
        raise UnreadableError(Sentence("It lists no videos"))
    return imported


def _rows(raw: bytes) -> Iterator[list[str]]:
    try:
        yield from csv.reader(raw.decode("utf-8-sig", "replace").splitlines())
    except csv.Error as error:
        raise UnreadableError(
            Sentence("The table is damaged: {reason}", reason=str(error))
        ) from None


def numbered(number: int, reason: Sentence) -> Sentence:
    """Return `reason` with the number of the entry that it is of, from 1."""
    return Sentence("Entry {number}: {reason}", number=number, reason=reason)
