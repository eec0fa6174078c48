"""What lies beside a record's file adds to the record: media, picture, subtitles, description."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from vidbrowser.records.archive.companions import Companion, Role, companions, readable
from vidbrowser.records.decoding import decode
from vidbrowser.records.fields import LIVE_NOW
from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.problem import UnreadableError

if TYPE_CHECKING:
    from vidbrowser.records.archive.info_json import Place

_LARGEST_DESCRIPTION = 1 << 20
_ANY_LANGUAGE = "und"  # so BCP 47 calls it


def add_companions(fields: dict[str, Any], beside: str, place: Place, ending: str | None) -> None:
    """Add to the `fields` of a record what the files `beside` it tell.

    `ending` is that of the media which the downloader says to have made. A picture here counts
    before one on the web; a description, before that in the record, only where it has none. What
    was on the air when it was downloaded and is here is a recording.
    """
    lying = companions(beside)
    media = _media(lying, place, ending)
    if media:
        fields["media"] = readable(media.path(place.stem))
        _set_size(fields, place.path(media))
        if media.role is Role.AUDIO:
            fields.setdefault("kind", "audio")
    if fields.get("live") in LIVE_NOW:
        fields.pop("duration", None)
        if media:
            fields["live"] = "was_live"
    if pictures := [c for c in lying if c.role is Role.PICTURE]:
        fields["image"] = readable(pictures[0].path(place.stem))
    languages = (c.detail or _ANY_LANGUAGE for c in lying if c.role is Role.SUBTITLES)
    fields["subtitles"] = tuple(dict.fromkeys(name.removesuffix("-orig") for name in languages))
    if unfinished := sum(c.role is Role.UNFINISHED for c in lying):
        fields["unfinished"] = unfinished
    if "description" not in fields and (text := _description(lying, place)):
        fields["description"] = text


def _media(lying: tuple[Companion, ...], place: Place, ending: str | None) -> Companion | None:
    """Return the media: that of the `ending`, else video before sound, of several the largest."""
    media = [c for c in lying if c.role in (Role.VIDEO, Role.AUDIO)]
    if len(media) < 2:
        return media[0] if media else None
    told = [c for c in media if c.detail == ending]
    best = told or [c for c in media if c.role is media[0].role]
    return best[0] if len(best) == 1 else max(best, key=lambda c: _size(place.path(c)) or 0)


def _set_size(fields: dict[str, Any], path: str) -> None:
    if (size := _size(path)) is not None:
        fields["media_size"] = size


def _size(path: str) -> int | None:
    with suppress(OSError, ValueError):
        told = os.lstat(path)
        return told.st_size if stat.S_ISREG(told.st_mode) else None
    return None


def _description(lying: tuple[Companion, ...], place: Place) -> str | None:
    found = next((c for c in lying if c.role is Role.DESCRIPTION), None)
    if found is None:
        return None
    with suppress(UnreadableError):
        raw = read_contents(place.path(found), place.root, _LARGEST_DESCRIPTION)
        return decode(raw)[0].strip() or None
    return None
