"""Time stamps in a description: where they stand, and the chapters that they form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FEWEST_CHAPTERS = 3
LONGEST_TITLE = 200

# Letters of scripts that put blanks between words; in the others a stamp may follow a letter.
_LETTER = r"A-Za-z0-9_\u00c0-\u024f\u0370-\u058f"
_STAMP = re.compile(
    rf"(?<![{_LETTER}:：/])(?<!\d[.,])"
    r"(?:(\d{1,2})[:：]([0-5]\d)|(\d{1,3}))[:：]([0-5]\d)"
    rf"(?![{_LETTER}])(?![.,/:：]\d)(?!-\d{{1,3}}(?![\d:：]))"
)
_NOT_AFTER = re.compile(  # a time of day, a scale, an aspect
    r"\s?(?:(?i:[ap]\.?\s?m\b|uhr\b|h\b|hrs?\b|o.clock|noon\b|scale\b|ratio\b|aspect\b|hours?\b)"
    r"|(?:GMT|UTC|[CPEM][DS]?T|CEST|[IJKM]ST|BST|МСК|мск|часов|giờ)\b)"
)
_DATE = re.compile(r"(?:\d{1,4}[-./]){1,2}\d{1,4},?")
# Of the Bible and the like, in which 3:16 is a verse.
_BOOKS = re.compile(
    r"genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|ezra"
    r"|nehemiah|esther|job|psalm|psalms|proverbs|ecclesiastes|isaiah|jeremiah|lamentations|ezekiel"
    r"|daniel|hosea|joel|amos|jonah|micah|habakkuk|zechariah|malachi|matthew|mark|luke|john|acts|romans"
    r"|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|hebrews|james"
    r"|peter|jude|revelation|surah|sura|quran|gen|ex|lev|num|deut|psa|ps|prov|isa|jer|ezek|dan|matt|mt"
    r"|mk|lk|jn|rom|cor|gal|eph|phil|col|thess|tim|heb|jas|pet|rev",
    re.IGNORECASE,
)
_BEFORE_LIST = re.compile(r"[\W_]*(?:\d{1,3}\s?[.)\]:-]+)?[\W_]*")
_ONLY_MARKS = re.compile(r"[\W_]*")
_LEADING = " \t\u00a0\u3000\u200b-–—−|:：.·•*»>)]}）】」=~,;→▶►_"
_TRAILING = " \t\u00a0\u3000\u200b-–—−|:：·•*«<([{（【「=~,;←@_"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp: its place in the text, and the second that it names."""

    start: int
    end: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the video: the second at which it begins, and its title as plain text."""

    seconds: int
    title: str


def stamps(text: str, duration: int | None = None) -> list[Stamp]:
    """Return the stamps in `text` that lie within `duration` seconds (None or 0: not known).

    `1:02:03`, `12:34`, `0:00`; not a ratio (`16:9`), a time of day (`8:30 pm`), a time after
    a date, a verse (`John 3:16`, `3:16-18`), a part of a longer number.
    """
    found = []
    for match in _STAMP.finditer(text):
        hours, minutes, alone, rest = match.groups()
        seconds = int(hours or 0) * 3600 + int(minutes or alone) * 60 + int(rest)
        if duration and seconds > duration:
            continue
        if _NOT_AFTER.match(text, match.end()):
            continue
        if _is_dated_or_verse(text[max(0, match.start() - 20) : match.start()]):
            continue
        found.append(Stamp(match.start(), match.end(), seconds))
    return found


def _is_dated_or_verse(before: str) -> bool:
    word = before.rpartition(" ")[0].rpartition(" ")[2] if before.endswith(" ") else ""
    return bool(_DATE.fullmatch(word) or _BOOKS.fullmatch(word.strip("([.")))


def chapters(lines: Iterable[str], duration: int | None = None) -> tuple[Chapter, ...]:
    """Return the longest list of three or more chapters with rising times in `lines`, or none.

    A line tells a chapter when a stamp begins or ends it; the rest of the line is the title.
    """
    best: list[Chapter] = []
    run: list[Chapter] = []
    for line in lines:
        for chapter in _told(line, duration):
            if run and chapter.seconds <= run[-1].seconds:
                run = []
            run.append(chapter)
            if len(run) > len(best):
                best = run
    return tuple(best) if len(best) >= FEWEST_CHAPTERS else ()


def _told(line: str, duration: int | None) -> Iterator[Chapter]:
    found = stamps(line, duration) if ":" in line or "：" in line else []
    if not found:
        return
    if _BEFORE_LIST.fullmatch(line, 0, found[0].start):
        yield from _after_stamps(line, found)
    elif _ONLY_MARKS.fullmatch(line, found[-1].end):
        last = len(found) - 1
        while last and _ONLY_MARKS.fullmatch(line, found[last - 1].end, found[last].start):
            last -= 1  # `Intro 0:00 - 1:30`: the first of a span counts
        title = line[: found[last].start].strip(_LEADING).rstrip(_TRAILING)
        if title and len(title) <= LONGEST_TITLE:
            yield Chapter(found[last].seconds, title)


def _after_stamps(line: str, found: list[Stamp]) -> Iterator[Chapter]:
    """Tell a chapter for each stamp that a title follows: lists may be written in one line."""
    ends = [after.start for _, after in pairwise(found)] + [len(line)]
    spans = False
    for k, (stamp, end) in enumerate(zip(found, ends, strict=True)):
        title = line[stamp.end : end].lstrip(_LEADING).rstrip(_TRAILING)
        if not title:
            spans = True  # `0:00 - 1:30 Intro`: the title follows the second
            continue
        if len(title) <= LONGEST_TITLE:
            yield Chapter(found[k - 1].seconds if spans else stamp.seconds, title)
        spans = False
