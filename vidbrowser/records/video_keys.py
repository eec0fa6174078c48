"""Which keys of front matter speak of a video, within maps too, and how much each of them says."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.sites import BY_WORD, SITES, key_form, site_word
from vidbrowser.records.values import to_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vidbrowser.records.json_lines import Value

_DEEPEST = 3  # maps within maps
_MOST = 20  # values of one list
_LONGEST_KEY = 40
_SUFFIXES = ("", "id", "url", "link", "video", "videoid", "videourl", "embed", "key")
_NO_SITE = ("platform", "host", "service", "type", "source")  # unless they name a known one
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


class Claim(NamedTuple):
    """What one value says of a video."""

    weight: Weight
    top: str
    """The key of the front matter."""
    key: str
    """The same with those of the maps within."""
    site: str | None
    """The site that the key, or the map around it, names."""
    written: str


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
IDS = (Weight.ID, Weight.ANY_ID)
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


def claims(fields: Mapping[str, Value]) -> Iterator[Claim]:
    """Yield what `fields` say of a video, in their order."""
    for key, value in fields.items():
        weight, site = meaning(key)
        if weight is not None and value is not None:
            yield from _within(Claim(weight, key, key, site, ""), value, _DEEPEST)


def _within(claim: Claim, value: Value, deepest: int) -> Iterator[Claim]:
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
    return text if weight in IDS or text.lower() not in _FLAGS else None


def _of_map(claim: Claim, values: Mapping[str, Value], deepest: int) -> Iterator[Claim]:
    """Yield what a map says; in that of a video, words of any meaning are the video's."""
    around = claim.site
    if claim.weight is not Weight.MAP:
        around = around or _provider(values)
    for key, value in values.items():
        weight, site = meaning(key)
        if weight in _IN_VIDEO and claim.weight is not Weight.MAP:
            weight = _IN_VIDEO[weight]
        if weight is None or value is None or weight not in (*_OF_VIDEOS, Weight.MAP):
            continue
        if around in BY_WORD and weight is Weight.ID:
            weight = Weight.SITES_OWN
        inner = Claim(weight, claim.top, f"{claim.key}.{key}", site or around, "")
        yield from _within(inner, value, deepest)


def _provider(values: Mapping[str, Value]) -> str | None:
    """Return the site that a video's map names."""
    forms = ((key_form(key[:_LONGEST_KEY]), value) for key, value in values.items())
    told = (
        site_word(value, known=form in _NO_SITE)
        for form, value in forms
        if isinstance(value, str) and form in ("provider", "site", *_NO_SITE)
    )
    return next(filter(None, told), None)


@lru_cache(1 << 12)
def meaning(key: str) -> tuple[Weight | None, str | None]:
    """Return what a key weighs, None when it says nothing of videos, and the site it names."""
    if len(key) > _LONGEST_KEY:
        return None, None
    form = key_form(key)
    site = _SITES.get(form)
    return (Weight.SITES_OWN, site.word) if site else (_WEIGHTS.get(form), None)
