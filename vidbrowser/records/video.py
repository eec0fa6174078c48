"""Where a record's video is on the web: its site, its id there, its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.sites import (
    BY_WORD,
    DAILYMOTION,
    PEERTUBE,
    YOUTUBE,
    Site,
    site_of_host,
)

if TYPE_CHECKING:
    from vidbrowser.records.fields import Summary

_YOUTUBE_ID = re.compile(YOUTUBE.id, re.ASCII).fullmatch
_DAILYMOTION_ID = re.compile(DAILYMOTION.id, re.ASCII).fullmatch
_OF_DAILYMOTION = re.compile(
    r"https?://[a-z0-9.-]+\.(?:dmcdn\.net|dailymotion\.com)(?::\d+)?(?:[/?#]|$)",
    re.IGNORECASE | re.ASCII,
).match
_EMBEDDED = re.compile(r"""(?:\bsrc=["']?|\]\(|^<)((?:https?:)?//[^"'\s()<>]+)""", re.IGNORECASE)
_HOST = re.compile(r"([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?=/)")


class Video(NamedTuple):
    """A video: the word of its site, its id there (None: not told), its address (None: nowhere).

    An address that leads to a video of a known site is written in one way.
    """

    site: str | None = None
    id: str | None = None
    url: str | None = None


def url_of(site: str | None, id_: str | None) -> str | None:
    """Return the address that a known site's word and an id tell; None when they do not."""
    known = BY_WORD.get(site) if site and id_ else None
    return known.address(id_) if known and id_ else None


OTHER_PICTURES = ("dmcdn", "daily")
"""One of these is in the address of each picture that tells another site than YouTube."""


def usual_site(id_: str, image: str | None = None) -> str | None:
    """Return the site of an id of which nothing is told but the picture of the video.

    YouTube's ids have 11 characters. A picture of Dailymotion's is of a video there.
    """
    if image and any(part in image for part in OTHER_PICTURES) and _OF_DAILYMOTION(image):
        return DAILYMOTION.word if _DAILYMOTION_ID(id_) else None
    return YOUTUBE.word if _YOUTUBE_ID(id_) else None


def video_at(written: str) -> Video | None:
    """Return the video at the address `written`, None when that is none or leads to no video.

    What is written around an address to show the video on a page is passed over. The address of a
    known site needs no scheme.
    """
    from vidbrowser.records.web_address import LONGEST, web_address

    text = written.strip()
    if embedded := _EMBEDDED.search(text[: 2 * LONGEST]):
        text = embedded[1]
    elif (host := _HOST.match(text)) and site_of_host(host[1].lower()):
        text = f"//{text}"
    web = web_address(text)
    if web is None or web.rest == "/":
        return None
    site = site_of_host(web.host)
    place = f"{web.host.removeprefix('www.')}{web.rest.partition('#')[0]}"
    if site is None and (found := re.search(PEERTUBE.place, place, re.ASCII)):
        return Video(PEERTUBE.word, found[1], f"https://{web.host}{web.port}/w/{found[1]}")
    if site is None:
        return Video(web.host.removeprefix("www."), None, web.url)
    if site.place and (found := re.search(site.place, place, re.ASCII)):
        return Video(site.word, found[1], _canonical(site, found) or web.url)
    return Video(site.word, None, web.url) if re.match(site.other, web.rest) else None


def _canonical(site: Site, found: re.Match[str]) -> str | None:
    """Return the address of the video that was `found`, with what else is needed to see it."""
    address = site.address(found[1])
    more = next(filter(None, found.groups()[1:]), None)
    return f"{address}/{more}" if address and more else address


def at_second(summary: Summary, second: int = 0) -> str | None:
    """Return the address of a record's video, beginning at `second` where its site knows how."""
    url, site = summary.url, BY_WORD.get(summary.site or "")
    if url is None or not second or site is None or not site.at:
        return url
    minutes, seconds = divmod(second, 60)
    hours, minutes = divmod(minutes, 60)
    at = site.at.format(second=second, hours=hours, minutes=minutes, seconds=seconds)
    page, _, fragment = url.partition("#")
    if at.startswith("#"):
        return page + at
    joined = f"{page}&{at[1:]}" if "?" in page else page + at
    return f"{joined}#{fragment}" if fragment else joined
