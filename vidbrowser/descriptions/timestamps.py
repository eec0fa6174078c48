"""Time stamps in a description: where they stand, and the chapters that they form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FEWEST_CHAPTERS = 3
MOST_CHAPTERS = 100
NO_LINE = -1
"""The line of a chapter that no line of the description tells."""
SHORTEST_CHAPTER = 10
"""In seconds."""
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
_WORD = re.compile(r"[^\W\d_]")
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
    """A part of the video: the second at which it begins, and its title as plain text.

    `line` is the number of the line that tells it.
    """

    seconds: int
    title: str
    line: int = field(default=0, compare=False)


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
    """Return the longest list of chapters in `lines`, or none.

    A line tells a chapter when a stamp begins or ends it; the rest of the line is the title. They
    are chapters by the rule of the sites: three or more, from 0:00, rising, ten seconds apart
    (https://support.google.com/youtube/answer/9884579). More than a hundred are a transcript.
    """
    told = [one for number, line in enumerate(lines) for one in _told(number, line, duration)]
    if len(told) > MOST_CHAPTERS:
        return ()
    lists: list[list[Chapter]] = [[]]
    for before, chapter in zip([None, *told], told, strict=False):
        if before and chapter.seconds <= before.seconds:
            lists.append([])
        lists[-1].append(chapter)
    longest: list[Chapter] = max((one for one in lists if _are_chapters(one)), key=len, default=[])
    return tuple(longest)


def _are_chapters(told: list[Chapter]) -> bool:
    return (
        len(told) >= FEWEST_CHAPTERS
        and told[0].seconds == 0
        and all(after.seconds - one.seconds >= SHORTEST_CHAPTER for one, after in pairwise(told))
    )


def is_told(line: str, told: Iterable[Chapter]) -> bool:
    """Return whether the chapters `told` say all that `line` does, but for numbers and marks."""
    for chapter in told:
        line = line.replace(chapter.title, " ", 1)
    return not _WORD.search(line)


def _told(number: int, line: str, duration: int | None) -> Iterator[Chapter]:
    found = stamps(line, duration) if ":" in line or "：" in line else []
    if not found:
        return
    if _BEFORE_LIST.fullmatch(line, 0, found[0].start):
        yield from _after_stamps(number, line, found)
    elif _ONLY_MARKS.fullmatch(line, found[-1].end):
        last = len(found) - 1
        while last and _ONLY_MARKS.fullmatch(line, found[last - 1].end, found[last].start):
            last -= 1  # `Intro 0:00 - 1:30`: the first of a span counts
        title = line[: found[last].start].strip(_LEADING).rstrip(_TRAILING)
        if title and len(title) <= LONGEST_TITLE:
            yield Chapter(found[last].seconds, title, number)


def _after_stamps(number: int, line: str, found: list[Stamp]) -> Iterator[Chapter]:
    """Tell a chapter for each stamp that a title follows: lists may be written in one line."""
    ends = [after.start for _, after in pairwise(found)] + [len(line)]
    spans = False
    for k, (stamp, end) in enumerate(zip(found, ends, strict=True)):
        title = line[stamp.end : end].lstrip(_LEADING).rstrip(_TRAILING)
        if not title:
            spans = True  # `0:00 - 1:30 Intro`: the title follows the second
            continue
        if len(title) <= LONGEST_TITLE:
            yield Chapter(found[k - 1].seconds if spans else stamp.seconds, title, number)
        spans = False
