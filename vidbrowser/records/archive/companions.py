"""What lies beside a record's file: told by names alone, none of these files is looked at.

A downloader names everything of a video alike: a stem, a point, and what it is. What lies beside
the file of a stem is written as one text, the ends of the names joined by NUL (`beside`): it is
the same for most records, and tells by itself when something comes or goes.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

INFO = ".info.json"
NFO = ".nfo"
SHOWS = ("tvshow.nfo", "season.nfo", "artist.nfo", "album.nfo")
"""Files that tell of all videos of their folder."""
NUL = "\0"
_ELSEWHERE = "/"  # begins what does not lie beside the record under its stem
_AFTER_STEM = "//"  # stands there between the path up to the stem and what follows it

_VIDEO = ("mp4", "mkv", "webm", "mov", "avi", "flv", "m4v", "3gp", "ogv", "ts", "wmv", "mpg")
_AUDIO = ("mp3", "m4a", "opus", "ogg", "flac", "wav", "aac", "mka", "weba", "aiff", "wma")
MEDIA = frozenset((*_VIDEO, *_AUDIO))
"""Endings of the files of media, without their dot."""
_ART = (".jpg", ".png", ".webp", ".jpeg")
_PICTURES = ("jpg", "jpeg", "png", "webp", "avif", "gif", "image")
_SUBTITLES = ("vtt", "srt", "ass", "ssa", "lrc", "ttml", "json3", "srv1", "srv2", "srv3")
_PARTS = ("part", "ytdl", "temp", "aria2")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_.][A-Za-z0-9]+)*", re.ASCII)
_FORMAT = re.compile(r"f[\d]+[^.]*", re.ASCII)
_KODI = re.compile(r"-(?:poster|thumb|fanart|banner|landscape)$|_\d{1,3}$")


class Role(IntEnum):
    """What a companion is, those that are looked for first before the others."""

    VIDEO = 0
    AUDIO = 1
    PICTURE = 2
    SUBTITLES = 3
    DESCRIPTION = 4
    INFO = 5
    UNFINISHED = 6
    OTHER = 7


class Companion(NamedTuple):
    """A file beside a record's: what it is, `detail` of it, and the end of its name.

    `detail` is the language of subtitles, what a picture is good for (the least is the best), the
    ending of media.
    """

    role: Role
    detail: str
    end: str

    def path(self, stem: str) -> str:
        """Return its path from the folder of the record, whose files begin with `stem`."""
        if self.end.startswith(_ELSEWHERE):
            return "".join(self.end[1:].split(_AFTER_STEM))
        return stem + self.end


@lru_cache(1 << 12)
def companions(beside: str) -> tuple[Companion, ...]:
    """Return what `beside` tells of, the best of each kind first."""
    return tuple(sorted(map(_companion, beside.split(NUL)))) if beside else ()


def _companion(end: str) -> Companion:
    name = end.rpartition(_AFTER_STEM)[2]
    parts = name.lower().split(".")[1:]
    last = parts[-1] if parts else ""
    if name.lower().endswith(INFO):
        return Companion(Role.INFO, "", end)
    if _is_unfinished(parts):
        return Companion(Role.UNFINISHED, "", end)
    if last in _PICTURES:
        return Companion(Role.PICTURE, _picture_rank(name, parts), end)
    if last in _SUBTITLES and (language := _language(name)) is not None:
        return Companion(Role.SUBTITLES, language, end)
    if len(parts) == 1 and last in (*_VIDEO, *_AUDIO):
        return Companion(Role.VIDEO if last in _VIDEO else Role.AUDIO, last, end)
    role = Role.DESCRIPTION if last == "description" else Role.OTHER
    return Companion(role, last, end)


def _is_unfinished(parts: list[str]) -> bool:
    """Tell `.mp4.part`, `.part-Frag3`, `.temp.mp4`, `.mp4.ytdl`, `.f137.mp4`."""
    marked = any(part.partition("-frag")[0] in _PARTS for part in parts)
    return marked or (len(parts) == 2 and bool(_FORMAT.fullmatch(parts[0])))


def _picture_rank(name: str, parts: list[str]) -> str:
    """Return what is less the better: whole, then the largest number, then art of other kinds."""
    number = parts[-2] if len(parts) > 1 else name.rpartition(".")[0].lstrip("_")
    kind = _PICTURES.index(parts[-1])
    if number.isdecimal() and len(number) < 4:
        return f"1{999 - int(number):03}{kind}"
    art = "0" if not number or name.startswith(("-thumb", "-poster")) else "2"
    return f"{art}{'1' if name.startswith('-') else '0'}{kind}"


def _language(name: str) -> str | None:
    """Return the language that stands before the ending; "" where none does, None otherwise."""
    before = name.rpartition(".")[0].lstrip(".")
    if not before:
        return ""
    return before if _LANGUAGE.fullmatch(before) else None


def readable(name: str) -> str:
    """Return the name of a file as text; what of it is not UTF-8 is shown as U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def front_stem(name: str) -> str:
    """Return the stem of a file with front matter: its name without its ending."""
    return name.rpartition(".")[0]


def stem_of(name: str) -> str | None:
    """Return the stem of a file that tells of a video; None for all others."""
    lower = name.lower()
    if lower.endswith(INFO):
        return name[: -len(INFO)]
    is_nfo = lower.endswith(NFO) and lower not in SHOWS
    return name[: -len(NFO)] if is_nfo else None


def paired(stems: Iterable[str], names: Iterable[str]) -> dict[str, list[str]]:
    """Return for each of `stems` the ends of those `names` that belong to it.

    A name belongs to the longest stem that it begins with, where a point follows, or what Kodi and
    older downloaders write before it (`-thumb.jpg`, `_0.jpg`).
    """
    own: dict[str, list[str]] = {stem: [] for stem in stems}
    for name in names:
        end = _art(own, name) if name.endswith(_ART) else len(name)
        while end and (end := name.rfind(".", 0, end)) > 0:
            if (ends := own.get(name[:end])) is not None:
                ends.append(name[end:])
                break
    return own


def _art(own: dict[str, list[str]], name: str) -> int:
    """Pair what is named so by Kodi; return 0 where it is, else the length of `name`."""
    before = name.rpartition(".")[0]
    if (mark := _KODI.search(before)) and (ends := own.get(before[: mark.start()])) is not None:
        ends.append(name[mark.start() :])
        return 0
    return len(name)


def elsewhere(prefix: str, end: str) -> str:
    """Return, as an end, a name that is `prefix`, a path from the record's folder, and `end`."""
    return f"{_ELSEWHERE}{prefix}{_AFTER_STEM}{end}"


def beside(ends: Iterable[str]) -> str:
    """Return the ends of names as one text, the same for the same names."""
    return NUL.join(sorted(ends))
