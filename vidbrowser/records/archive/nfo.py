"""An `.nfo` file of Kodi and its kin becomes what is known of one video, or of a show.

It is read by expat alone, which loads nothing; a document type is refused, and so are the entities
that only such a one can declare.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from vidbrowser.records.amounts import LONGEST, NO_VIDEOS_LENGTH
from vidbrowser.records.archive.json_values import to_count, to_day, to_name
from vidbrowser.records.problem import Loss, UnreadableError, excerpt
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.sites import site_word
from vidbrowser.records.video import url_of

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 1 << 20
"""Bytes of a file; real ones have 3 KB."""
VIDEOS = ("episodedetails", "movie", "musicvideo")
"""Roots of files that tell of one video."""
_SHOWS = ("tvshow", "season", "artist", "album")
_AMPERSAND = re.compile(rb"&(?!#?\w{1,20};)")  # some write it as it is
_LENGTH = "fileinfo/streamdetails/video/durationinseconds"
_DEEPEST = 32
_MOST = 10_000  # elements
_LONGEST = 100_000  # characters of one
_NO_VIDEO = Sentence("The file is no .nfo of a video")
_NO_SINGLE = Sentence("The file tells of no single video")
_NOTED = ("title", "watched", "playcount", "lastplayed", "userrating")


class NoNfoError(UnreadableError):
    """The file is none of this kind: many programs write notes under such names."""


class _EndedError(Exception):
    """The root has ended: what follows, an address of a site mostly, is nothing to read."""


class _Nfo:
    """Reads one file: `said` has the texts of each path below the `root`."""

    def __init__(self, raw: bytes) -> None:
        self.root = ""
        self.said: dict[str, list[str]] = {}
        self.ids: list[tuple[str, str]] = []  # type and id
        self._path: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._count = 0
        self._type = ""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        try:
            parser.Parse(_AMPERSAND.sub(b"&amp;", raw.lstrip()), True)
        except _EndedError:
            return
        except expat.ExpatError as error:
            if not self.root:
                raise NoNfoError(_NO_VIDEO) from None
            raise _damaged(expat.ErrorString(error.code), error.lineno) from None
        except (LookupError, ValueError) as error:  # of the encoding that it declares
            raise _damaged(str(error)) from None

    def first(self, *paths: str) -> str | None:
        """Return the first text of the first of `paths` that has one."""
        return next((text for path in paths for text in self.said.get(path, ())), None)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._path) >= _DEEPEST or self._count > _MOST:
            raise UnreadableError(Sentence("The XML has too many elements, or within each other"))
        if self.root:
            self._path.append(name.lower())
        else:
            self.root = name.lower()
            if self.root not in (*VIDEOS, *_SHOWS):
                raise NoNfoError(_NO_VIDEO)
        self._text, self._length = [], 0
        self._type = attributes.get("type", "").lower()

    def _take(self, text: str) -> None:
        text = text[: _LONGEST - self._length]
        self._length += len(text)
        self._text.append(text)

    def _end(self, _name: str) -> None:
        if not self._path:
            raise _EndedError
        text = "".join(self._text).strip()
        if text:
            self.said.setdefault("/".join(self._path), []).append(text)
            if self._path == ["uniqueid"]:
                self.ids.append((self._type, text))
        self._path.pop()
        self._text = []


def _damaged(reason: str, line: int | None = None) -> UnreadableError:
    return UnreadableError(Sentence("The XML is damaged: {reason}", reason=reason), line)


def _refuse(*_: Any) -> None:
    raise UnreadableError(Sentence("The XML declares a document type or entities; it is not read"))


def show_of(raw: bytes) -> str | None:
    """Return the name of the show that a `tvshow.nfo` tells; raises UnreadableError."""
    nfo = _Nfo(raw)
    return nfo.first("title", "name") if nfo.root in _SHOWS else None


def person_said(raw: bytes) -> tuple[str | None, str | None, dict[str, str]]:
    """Return the site and the id of a video, and by element what a player noted of it.

    Raises as `read_nfo`.
    """
    nfo = _Nfo(raw)
    if nfo.root not in VIDEOS:
        raise NoNfoError(_NO_SINGLE)
    return *_id(nfo), {name: nfo.first(name) or "" for name in _NOTED}


def read_nfo(raw: bytes) -> tuple[dict[str, Any], list[Loss]]:
    """Return the fields of a record, missing ones left out, and what was lost.

    Raises NoNfoError where the file is another program's, UnreadableError where it is damaged.
    """
    nfo = _Nfo(raw)
    if nfo.root not in VIDEOS:
        raise NoNfoError(_NO_SINGLE)
    losses: list[Loss] = []

    def read(to: Callable[[Any], Any], *paths: str) -> Any:
        text = nfo.first(*paths)
        try:
            return text and to(text)
        except (ValueError, OverflowError) as error:
            reason = Sentence(str(error), key=paths[0], value=excerpt(str(text)))
            losses.append(Loss(None, reason, paths[0]))
            return None

    site, id_ = _id(nfo)
    image = nfo.first("thumb")
    channel = nfo.first("showtitle", "studio", "artist")
    said = {
        "id": id_,
        "site": site,
        "url": url_of(site, id_),
        "title": nfo.first("title"),
        "channels": (channel,) if channel else (),
        "published": read(_day, "aired", "premiered", "year"),
        "added": read(_day, "dateadded"),
        "duration": read(to_count, _LENGTH) or read(_minutes, "runtime"),
        "categories": _texts(nfo, "genre"),
        "tags": _texts(nfo, "tag"),
        "image": image if image and image.startswith(("http://", "https://")) else None,
        "series": nfo.first("showtitle"),
        "season": read(to_count, "season"),
        "episode": read(to_count, "episode"),
        "description": nfo.first("plot", "outline"),
    }
    return {name: value for name, value in said.items() if value not in (None, (), "")}, losses


def _id(nfo: _Nfo) -> tuple[str | None, str | None]:
    """Return the site of the video and its id there; those of catalogues of films are none."""
    for kind, text in nfo.ids:
        if (site := site_word(kind, known=True)) and (id_ := to_name(text)):
            return site, id_
    return None, None


def _texts(nfo: _Nfo, name: str) -> tuple[str, ...]:
    texts = (text for text in nfo.said.get(name, ()) if text.lower() != "youtube")
    return tuple(dict.fromkeys(texts))


def _day(text: str) -> datetime | None:
    if len(text) == 4 and text.isdecimal():
        return datetime(int(text), 1, 1, tzinfo=UTC)
    return to_day(text)


def _minutes(text: str) -> int | None:
    minutes = to_count(text.removesuffix("min").strip())
    if minutes and minutes * 60 > LONGEST:
        raise ValueError(NO_VIDEOS_LENGTH)
    return minutes * 60 if minutes else None
