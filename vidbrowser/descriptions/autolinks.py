"""What in a plain text becomes a link: addresses, e-mail, time stamps, hashtags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

from vidbrowser.descriptions import hashtags, timestamps
from vidbrowser.descriptions.links import target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_URL = re.compile(
    r"(?<![A-Za-z0-9@])(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://|www\.(?=\w))"
    r"[^\s<>\"“”„«»「」『』（）【】《》、。，；！？]{1,2000}",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"(?<![\w.+%-])(?:mailto:)?([\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})(?![\w@])"
)
_BROKEN = re.compile(r"(?!file:|javascript:|data:|vbscript:)[a-z]+://[\w-]+(?:\.[\w-]+)+.*", re.I)
_CLOSING = {")": "(", "]": "[", "}": "{", "）": "（", "】": "【", "」": "「"}
_NEVER_LAST = frozenset(
    ".,;:!?'\"*_~|\\`´’‘”“„»«›‹…·•。，、；：！？＂＇．"
    "\u00a0\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
)


class Kind(StrEnum):
    """What a link stands for."""

    ADDRESS = "address"
    BROKEN = "broken"
    """An address that is not opened; its link offers to copy it."""
    STAMP = "stamp"
    HASHTAG = "hashtag"


@dataclass(frozen=True, slots=True)
class Autolink:
    """A part of a text that becomes a link to `href`."""

    start: int
    end: int
    href: str
    kind: Kind


def needed(url: str) -> int:
    """Return how many characters of `url` belong to it: what a sentence put behind it is cut.

    A closing bracket belongs to it when it was opened in it.
    """
    end = len(url)
    while end:
        last = url[end - 1]
        if last in _CLOSING:
            if url.count(_CLOSING[last], 0, end) >= url.count(last, 0, end):
                break
        elif last not in _NEVER_LAST:
            break
        end -= 1
    return end


def autolinks(text: str, duration: int | None, query_of: Callable[[str], str]) -> list[Autolink]:
    """Return the links to make of `text`, in order, none over another.

    `query_of` gives the query that the word of a hashtag stands for.
    """
    found: list[Autolink] = []
    if "://" in text or "www." in text.lower():
        found += _addresses(text)
    if "@" in text:
        found += _mails(text)
    if ":" in text or "：" in text:
        found += [
            Autolink(stamp.start, stamp.end, f"vidbrowser:seek?t={stamp.seconds}", Kind.STAMP)
            for stamp in timestamps.stamps(text, duration)
        ]
    if "#" in text or "＃" in text:
        found += [
            Autolink(tag.start, tag.end, hashtags.address(query_of(tag.word)), Kind.HASHTAG)
            for tag in hashtags.hashtags(text)
        ]
    return list(_apart(found))


def _apart(found: list[Autolink]) -> Iterator[Autolink]:
    """Yield the links that begin after the one before has ended; `sort` keeps addresses first."""
    found.sort(key=lambda link: link.start)
    end = 0
    for link in found:
        if link.start >= end:
            yield link
            end = link.end


def _addresses(text: str) -> Iterator[Autolink]:
    for match in _URL.finditer(text):
        url = match[0][: needed(match[0])]
        end = match.start() + len(url)
        leads = target(url if "://" in url else f"http://{url}")
        if leads is not None:
            yield Autolink(match.start(), end, leads.url, Kind.ADDRESS)
        elif _BROKEN.fullmatch(url):
            href = f"vidbrowser:copy?text={quote(url, safe='', errors='replace')}"
            yield Autolink(match.start(), end, href, Kind.BROKEN)


def _mails(text: str) -> Iterator[Autolink]:
    for match in _MAIL.finditer(text):
        leads = target(f"mailto:{match[1]}")
        if leads is not None:
            yield Autolink(match.start(), match.end(), leads.url, Kind.ADDRESS)
