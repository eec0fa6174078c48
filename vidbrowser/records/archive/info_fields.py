"""What an `.info.json` file says of a video becomes the fields of a record."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from vidbrowser.records.archive.json_values import (
    to_count,
    to_day,
    to_moment,
    to_name,
    to_seconds,
    to_text,
    to_texts,
)
from vidbrowser.records.fields import BEEN_LIVE, LIVE_NOW
from vidbrowser.records.problem import Loss, excerpt
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.sites import site_word
from vidbrowser.records.video import Video, url_of, video_at
from vidbrowser.records.web_address import web_address
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")

_NO_ADDRESS = translatable("{key} “{value}” is no address that can be opened; it is left out")
_LIVE_DATE = re.compile(r" \d{4}-\d\d-\d\d \d\d:\d\d")
_UNTITLED = re.compile(r"youtube video #\S+")
_FIRST_EPOCH = datetime(2005, 1, 1, tzinfo=UTC)  # one of a test is 1
_CLOSE = timedelta(hours=36)
_MOST_CHAPTERS = 1_000
_LIVE_STATES = (*LIVE_NOW, *BEEN_LIVE)

_CHANNELS: dict[str, Callable[[Any], Any]] = {
    "channel": to_name,
    "uploader": to_name,
    "creators": to_texts,
    "creator": to_name,
    "artists": to_texts,
    "artist": to_name,
    "series": to_name,
    "playlist_uploader": to_name,
}
"""The keys that may tell whose video it is, the first counts that has a value."""
_PLAIN: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "views": ("view_count", to_count),
    "likes": ("like_count", to_count),
    "dislikes": ("dislike_count", to_count),
    "comments": ("comment_count", to_count),
    "tags": ("tags", to_texts),
    "duration": ("duration", to_seconds),
    "language": ("language", to_name),
    "availability": ("availability", to_name),
    "age_limit": ("age_limit", lambda value: to_count(value) or None),
    "series": ("series", to_name),
    "season": ("season_number", to_count),
    "episode": ("episode_number", to_count),
    "playlist_index": ("playlist_index", to_count),
}
"""Fields that one key tells, and how it is read."""


class InfoFields:
    """Reads `values` of wanted keys: `fields` (missing ones left out) and `losses`.

    Of several keys the first that has a value counts, in an order of meaning, wherever it stands.
    """

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self.losses: list[Loss] = []
        self._told: set[str] = set()
        video = self._video()
        said: dict[str, Any] = {
            "id": video.id,
            "site": video.site,
            "url": video.url,
            "title": self._title(),
            "channels": self._channels(),
            "published": self._published(),
            "categories": self._first(to_texts, "categories", "genres", "genre"),
            "added": self._added(),
            "image": self._image(),
            "live": self.live,
            "kind": self._kind(),
            "playlist": self._first(to_name, "playlist_title", "playlist"),
            "description": self._read(to_text, "description"),
            "chapters": self._chapters(),
            "ext": self._read(to_name, "ext"),
        }
        said |= {name: self._read(read, key) for name, (key, read) in _PLAIN.items()}
        self.fields = {name: value for name, value in said.items() if value not in (None, ())}

    def _read(self, read: Callable[[Any], _Value], key: str) -> _Value | None:
        """Return the value of `key`; one of a wrong kind is told, once, and is missing."""
        if (value := self._values.get(key)) is None:
            return None
        try:
            return read(value)
        except (ValueError, OverflowError) as error:
            self._lose(key, _why(key, value, error))
            return None

    def _first(self, read: Callable[[Any], _Value], *keys: str) -> _Value | None:
        return next((found for key in keys if (found := self._read(read, key))), None)

    def _lose(self, key: str, reason: Sentence) -> None:
        if key not in self._told:
            self._told.add(key)
            self.losses.append(Loss(None, reason, key))

    @property
    def live(self) -> str | None:
        """The live state: what the site called it, or what older downloaders made of that."""
        state = self._read(to_name, "live_status")
        if state:
            return state if state in _LIVE_STATES else None
        if self._values.get("is_live") is True:
            return "is_live"
        return "was_live" if self._values.get("was_live") is True else None

    def _title(self) -> str | None:
        title, full = self._read(to_text, "title"), self._read(to_text, "fulltitle")
        if title and _UNTITLED.fullmatch(title):
            return None
        dated = title and full and title.startswith(full) and self.live
        if dated and title and full and _LIVE_DATE.fullmatch(title[len(full) :]):
            return full
        return title or full

    def _channels(self) -> tuple[str, ...]:
        for key, read in _CHANNELS.items():
            if found := self._read(read, key):
                return (found,) if isinstance(found, str) else tuple(found)
        return ()

    def _published(self) -> datetime | None:
        """Return when it was published: the second where it fits the day, which people correct."""
        moment, day = self._read(to_moment, "timestamp"), self._read(to_day, "upload_date")
        if moment and (day is None or abs(moment - day) <= _CLOSE):
            return moment
        return (
            day or self._read(to_moment, "release_timestamp") or self._read(to_day, "release_date")
        )

    def _added(self) -> datetime | None:
        moment = self._read(to_moment, "epoch")
        return moment if moment and moment >= _FIRST_EPOCH else None

    def _image(self) -> str | None:
        if image := self._read(to_name, "thumbnail"):
            return image if _is_remote(image) else None
        told = self._values.get("thumbnails")
        if not isinstance(told, list):
            return None
        pictures = [p for p in told if isinstance(p, dict) and _is_remote(p.get("url"))]
        best = max(enumerate(pictures), key=_rank, default=None)
        return best and str(best[1]["url"])

    def _kind(self) -> str | None:
        kind = self._read(to_name, "media_type")
        page = self._values.get("webpage_url")
        return kind or ("short" if isinstance(page, str) and "/shorts/" in page else None)

    def _video(self) -> Video:
        """Return where the video is; never from `url`, which is the signed address of its file."""
        id_ = self._read(to_name, "id")
        key, name = self._read(to_name, "extractor_key"), self._read(to_name, "extractor")
        site = (key and site_word(key)) or (name and site_word(name)) or None
        usual = url_of(site, id_)
        if usual and self._values.get("webpage_url") == usual:  # as mostly
            return Video(site, id_, usual)
        found = self._page("webpage_url") or self._page("original_url")
        if found is None:
            return Video(site, id_, usual)
        return Video(site or found.site, id_ or found.id, found.url)

    def _page(self, key: str) -> Video | None:
        written = self._read(to_name, key)
        web = web_address(written) if written else None
        if written and web is None:
            self._lose(key, Sentence(_NO_ADDRESS, key=key, value=excerpt(written)))
        if web is None or not written:
            return None
        return video_at(written) or Video(site_word(web.host), None, web.url)

    def _chapters(self) -> tuple[tuple[int, str], ...]:
        """Return where chapters begin, in seconds, and their titles, "" where they have none."""
        told = self._values.get("chapters")
        listed = told[:_MOST_CHAPTERS] if isinstance(told, list) else []
        chapters = map(_chapter, listed)
        return tuple(sorted(filter(None, chapters), key=itemgetter(0)))


def _start(value: Any) -> int | None:
    try:
        return to_count(value)
    except ValueError:
        return None


def _chapter(told: Any) -> tuple[int, str] | None:
    start = _start(told.get("start_time")) if isinstance(told, dict) else None
    if start is None:
        return None
    title = told.get("title")
    return start, title.strip() if isinstance(title, str) else ""


def _is_remote(address: Any) -> bool:
    return isinstance(address, str) and address.lower().startswith(("http://", "https://"))


def _rank(picture: tuple[int, dict[str, Any]]) -> tuple[float, float, int]:
    """Return how good a picture is: as the downloader thought, else its width, else its place."""
    place, said = picture
    preference, width = (
        value if isinstance(value := said.get(key), int | float) else -(1 << 31)
        for key in ("preference", "width")
    )
    return preference, width, place


def _why(key: str, value: Any, error: Exception) -> Sentence:
    """Return why `value` is not read; what is no single value may hold what is not to be told."""
    if isinstance(value, dict):
        return Sentence("{key} holds several values; it is left out", key=key)
    if isinstance(value, list):
        return Sentence("{key} holds a list where one value is expected; it is left out", key=key)
    return Sentence(str(error), key=key, value=excerpt(str(value)))
