"""Front matter tells where a video is under many keys: which of them count, and what they say."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.problem import excerpt
from vidbrowser.records.sites import BY_WORD, SITES, YOUTUBE, key_form, site_word
from vidbrowser.records.values import to_word
from vidbrowser.records.video import Video, url_of, usual_site, video_at
from vidbrowser.records.web_address import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vidbrowser.records.json_lines import Value

FIELDS = ("id", "site", "url")
"""The fields that are read here, of all their keys at once."""

_DEEPEST = 3  # maps within maps
_MOST = 20  # values of one list
_SUFFIXES = ("", "id", "url", "link", "video", "videoid", "videourl", "embed", "key")
_LONGEST_KEY = 40
_OF_VIDEO = ("provider", "site", "platform", "host", "service", "type", "source")
_TELLING = re.compile("[A-Z0-9]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_FLAGS = ("true", "false", "yes", "no", "on", "off", "none", "0", "1")


class Weight(IntEnum):
    """What a key says that has a value; the least counts."""

    SITES_OWN = 0
    """An id or address on a site that the key names: `youtube_id`."""
    ID = 1
    """The id of a video, anywhere: `video_id`."""
    ADDRESS = 2
    """The address of a video: `video_url`."""
    PAGE = 3
    """An address that may be the video's: `url`."""
    LINK = 4
    """An address that may lead anywhere: `link`."""
    SOURCE = 5
    """Of a video only when it is an address of a known site."""
    ANY_ID = 6
    """An id of anything: `id`."""
    SITE = 7
    """The site of the video, or of the page."""
    PROVIDER = 8
    """What is a video's site when it is a known one: `provider`."""
    MAP = 9
    """A map in which any of the first three may stand."""


class Untold(NamedTuple):
    """A key that speaks of a video without telling where it is, and what is to be said of that."""

    key: str
    reason: str


_WEIGHTS = {
    "vidid": Weight.ID,
    "videoid": Weight.ID,
    "id": Weight.ANY_ID,
    "videourl": Weight.ADDRESS,
    "videolink": Weight.ADDRESS,
    "video": Weight.ADDRESS,
    "webpageurl": Weight.ADDRESS,
    "originalurl": Weight.PAGE,
    "url": Weight.PAGE,
    "src": Weight.SOURCE,
    "href": Weight.SOURCE,
    "media": Weight.LINK,
    "link": Weight.LINK,
    "source": Weight.SOURCE,
    "site": Weight.SITE,
    "videosite": Weight.SITE,
    "videoprovider": Weight.SITE,
    "extractor": Weight.SITE,
    "extractorkey": Weight.SITE,
    "provider": Weight.PROVIDER,
    "platform": Weight.PROVIDER,
    **dict.fromkeys(("ids", "videometadata", "params", "extra"), Weight.MAP),
}
_IDS = (Weight.ID, Weight.ANY_ID)
_OF_VIDEOS = (Weight.SITES_OWN, Weight.ID, Weight.ADDRESS)
_IN_VIDEO = {
    Weight.ANY_ID: Weight.ID,
    **dict.fromkeys((Weight.PAGE, Weight.LINK, Weight.SOURCE), Weight.ADDRESS),
}
"""What words mean in a video's own map."""
_SITES = {
    f"{name}{suffix}": site
    for site in SITES
    for name in (key_form(site.word), *site.names)
    for suffix in _SUFFIXES
    if suffix or not site.account
}


class _Claim(NamedTuple):
    weight: Weight
    key: str  # of the front matter, with that of a map's within
    site: str | None  # that the key, or the map around it, names
    written: str


def located(fields: Mapping[str, Value], image: str | None) -> tuple[Video, Untold | None]:
    """Return where the video is that `fields` tell of, and what tells of one but not where.

    `image` is its picture, which may tell the site. What counts is the first of `Weight`, wherever
    it stands; an id is of YouTube by its form only where nothing says otherwise.
    """
    claims = sorted(_claims(fields), key=lambda claim: claim.weight)  # none, often
    if not claims:
        return Video(), None
    site = next(filter(None, map(_site, claims)), None)
    id_ = next((claim for claim in claims if _is_id(claim)), None)
    by_id = _by_id(id_, site, image) if id_ else Video()
    at = next(((claim, video) for claim in claims if (video := _video(claim))), None)
    video = _of_both(id_, by_id, *at, site) if at else by_id
    return video, None if video.url else _untold(claims, video.site)


def _claims(fields: Mapping[str, Value]) -> Iterator[_Claim]:
    for key, value in fields.items():
        weight, site = _meaning(key)
        if weight is not None and value is not None:
            yield from _within(_Claim(weight, key, site, ""), value, _DEEPEST)


def _within(claim: _Claim, value: Value, deepest: int) -> Iterator[_Claim]:
    """Yield what `value`, which stands under the key of `claim`, says."""
    if isinstance(value, dict):
        if deepest and claim.weight in (*_OF_VIDEOS, Weight.LINK, Weight.MAP):
            yield from _of_map(claim, value, deepest - 1)
    elif isinstance(value, list):
        for item in value[:_MOST] if deepest else ():
            yield from _within(claim, item, deepest - 1)
    elif claim.weight is not Weight.MAP and (text := _text(value, claim.weight)):
        yield claim._replace(written=text)


def _text(value: Value, weight: Weight) -> str | None:
    text = without_escaped(to_word(value) or "")
    return text if weight in _IDS or text.lower() not in _FLAGS else None


def _of_map(claim: _Claim, values: Mapping[str, Value], deepest: int) -> Iterator[_Claim]:
    """Yield what a map says; in that of a video, words of any meaning are the video's."""
    told = {key_form(key): value for key, value in values.items() if len(key) <= _LONGEST_KEY}
    around = claim.site
    if claim.weight is not Weight.MAP:
        words = (told[key] for key in _OF_VIDEO if isinstance(told.get(key), str))
        around = around or next(filter(None, map(site_word, map(str, words))), None)
    for key, value in values.items():
        weight, site = _meaning(key)
        if weight in _IN_VIDEO and claim.weight is not Weight.MAP:
            weight = _IN_VIDEO[weight]
        if weight is None or value is None or weight not in (*_OF_VIDEOS, Weight.MAP):
            continue
        if around in BY_WORD and weight is Weight.ID:
            weight = Weight.SITES_OWN
        inner = _Claim(weight, f"{claim.key}.{key}", site or around, "")
        yield from _within(inner, value, deepest)


@lru_cache(1 << 12)
def _meaning(key: str) -> tuple[Weight | None, str | None]:
    """Return what a key weighs, None when it says nothing of videos, and the site it names."""
    if len(key) > _LONGEST_KEY:
        return None, None
    form = key_form(key)
    site = _SITES.get(form)
    return (Weight.SITES_OWN, site.word) if site else (_WEIGHTS.get(form), None)


def _site(claim: _Claim) -> str | None:
    if claim.weight in (Weight.SITE, Weight.PROVIDER):
        return site_word(claim.written, known=claim.weight is Weight.PROVIDER)
    return None


def _is_id(claim: _Claim) -> bool:
    if claim.weight is Weight.SITES_OWN:
        return key_form(claim.key).endswith("id") and _video(claim) is None
    if claim.weight is Weight.ADDRESS:  # `video: x4mpl3-x4mp`
        return usual_site(claim.written, None) is not None
    return claim.weight in _IDS and _video(claim) is None


def _by_id(claim: _Claim, site: str | None, image: str | None) -> Video:
    id_ = claim.written
    site = claim.site or site or usual_site(id_, image)
    if claim.weight is Weight.ANY_ID and site == YOUTUBE.word and not _TELLING.search(id_):
        site = None  # `hello-world` is a page's
    return Video(site, id_, url_of(site, id_))


def _video(claim: _Claim) -> Video | None:
    """Return the video that `claim` tells of by itself."""
    if claim.weight > Weight.ANY_ID:
        return None
    video = video_at(claim.written) if "/" in claim.written else None
    if video is not None:
        known = claim.weight is not Weight.SOURCE or video.site in BY_WORD
        return video if known else None
    if claim.weight is not Weight.SITES_OWN:
        return None
    id_ = re.split("[?&#]", claim.written, maxsplit=1)[0]
    url = url_of(claim.site, id_)
    return Video(claim.site, id_, url) if url else None


def _of_both(
    id_: _Claim | None, by_id: Video, claim: _Claim, video: Video, site: str | None
) -> Video:
    """Return the video of which both an id and an address tell."""
    known = video.site in BY_WORD
    if id_ and id_.weight is Weight.ID and by_id.url:
        if claim.weight >= Weight.LINK and not known:
            return by_id
        if claim.weight >= Weight.ADDRESS and by_id.site == video.site == YOUTUBE.word:
            return by_id
    if not known and site and not (site in BY_WORD and BY_WORD[site].hosts):
        video = video._replace(site=site)
    return video if video.id else video._replace(id=by_id.id)


def _untold(claims: Sequence[_Claim], site: str | None) -> Untold | None:
    """Return which of `claims` is of a video, and why that tells no address of it."""
    for claim in claims:
        shown = f"{claim.key} {excerpt(claim.written)}"
        if claim.weight is Weight.SITES_OWN:
            reason = f"{shown} is no id or address of a video on {claim.site}"
        elif claim.weight is Weight.ID and site:
            reason = f"{shown} tells no address on {site}"
        elif claim.weight is Weight.ID:
            reason = f"{shown} does not say on which site the video is"
        elif claim.weight is Weight.ADDRESS or _is_refused(claim):
            reason = f"{shown} is no address that can be opened"
        elif claim.weight is Weight.ANY_ID and "\ufffd" in claim.written:
            reason = f"{shown} holds half a character or none"
        else:
            continue
        return Untold(claim.key.partition(".")[0], f"{reason}; the record has no link to it")
    return None


def _is_refused(claim: _Claim) -> bool:
    """Tell whether a page's address is a whole one that is never opened, not one within a site."""
    is_whole = claim.weight is Weight.PAGE and _SCHEME.match(claim.written)
    return bool(is_whole) and web_address(claim.written) is None
