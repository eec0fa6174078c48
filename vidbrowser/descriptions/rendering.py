"""A record's description as it is shown: safe HTML with links, stamps, hashtags, and chapters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from vidbrowser.descriptions import markdown_body
from vidbrowser.descriptions.page import HtmlBuilder
from vidbrowser.descriptions.sanitizing import last_word, sanitize, without_controls
from vidbrowser.descriptions.timestamps import LONGEST_TITLE, NO_LINE, Chapter, chapters, is_told
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vidbrowser.records.record import Record

MOST_CHARACTERS = 100_000
"""Of a body that are shown; twenty times what the sites allow."""

_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_IN_POINTED_BRACKETS = re.compile(r"<(?=(?:https?://|mailto:|[\w.+-]{1,64}@)[^\s<>\"']{3,300}>)")
_BREAKS = re.compile("<(?:br|p|div|li|h[1-6]|pre|table)[ >]")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A description ready to be shown.

    `html` is a safe fragment. Its links are http, https, mailto, or one of ours:
    `vidbrowser:seek?t=SECONDS`, `vidbrowser:filter?q=QUERY`, `vidbrowser:copy?text=ADDRESS` (an
    address that is not opened), values percent-encoded. `text` is its plain text, a line for each
    of its lines. `chapters` rise; there are none or three or more. A list of them that stands by
    itself is not in the other two.
    """

    html: str
    text: str
    chapters: tuple[Chapter, ...] = ()


def render(
    record: Record, query_of: Callable[[str], str], said: Callable[[Sentence], str] = str
) -> Rendered:
    """Return the description of `record` as it is shown; never raises, time is bounded.

    `query_of` gives the query that the word of a hashtag stands for. What has to be said of the
    description itself is written as `said` has it.
    """
    body = _LINE_ENDS.sub("\n", record.description[:MOST_CHARACTERS])
    body = without_controls(body)
    safe = sanitize(escape(body, quote=False) if record.is_plain else _markup(body))
    page = HtmlBuilder(record.duration, query_of, lines_end=not _BREAKS.search(safe))
    page.read(safe)
    page.html()  # ends the last line
    found = _told(record, said) or chapters(page.lines, record.duration)
    listed = _listed(found, page)
    notices = list(map(said, _notices(len(record.description), page)))
    told = "".join(f"<p><em>{escape(notice)}</em></p>" for notice in notices)
    lines = (line for number, line in enumerate(page.lines) if number not in listed)
    return Rendered(
        last_word(page.without_lines(listed) + told),
        "\n".join((*lines, *notices)).strip("\n"),
        found,
    )


def _markup(body: str) -> str:
    body = _IN_POINTED_BRACKETS.sub("&lt;", body)
    return markdown_body.to_html(body) if markdown_body.is_markdown(body) else body


def _told(record: Record, said: Callable[[Sentence], str]) -> tuple[Chapter, ...]:
    """Return the chapters that the record's file lists, which are no lines of the description."""
    return tuple(
        Chapter(start, title[:LONGEST_TITLE] or said(_nth_chapter(number)), NO_LINE)
        for number, (start, title) in enumerate(record.chapters, 1)
    )


def _nth_chapter(number: int) -> Sentence:
    return Sentence("Chapter {number}", number=number)


def _listed(found: Sequence[Chapter], page: HtmlBuilder) -> set[int]:
    """Return the lines that say nothing but the chapters `found`, which stand above already.

    Chapters that head parts of the text, with other lines between them, are needed there; a line
    with a link of its own says more.
    """
    if not found or found[0].line == NO_LINE:
        return set()
    telling = {
        chapter.line: [other for other in found if other.line == chapter.line] for chapter in found
    }
    span = range(found[0].line, found[-1].line + 1)
    if any(page.lines[number] and number not in telling for number in span):
        return set()
    return {
        number
        for number in span
        if number not in page.linked and is_told(page.lines[number], telling.get(number, ()))
    }


def _notices(length: int, page: HtmlBuilder) -> list[Sentence]:
    notices = []
    if length > MOST_CHARACTERS:
        notices.append(
            Sentence(
                "Shown are the first {most} of {length} characters of this description.",
                most=MOST_CHARACTERS,
                length=length,
            )
        )
    if page.is_full:
        notices.append(
            Sentence("Only the first {most} links can be followed here.", most=page.MOST_LINKS)
        )
    return notices
