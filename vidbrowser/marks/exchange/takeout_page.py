"""Google Takeout's history as a web page: an entry at a time, however large the page is."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from vidbrowser.marks.exchange import takeout
from vidbrowser.marks.exchange.entry import Imported, key_at, named
from vidbrowser.marks.exchange.page_dates import of_page
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vidbrowser.marks.exchange.course import Readable

BEGIN = b'<div class="outer-cell'
"""How each entry begins; whatever stands between two of these is one."""
_PIECE = 1 << 20
_LONGEST = 32 << 10
"""Bytes of an entry, which has some 1,200: what a stranger writes takes no longer than its size."""
_OTHER_DEEDS = ("Viewed", "Visited", "Liked", "Disliked", "Saved", "Shared", "Commented")
"""What is done with videos that is no watching, before a title in English."""
_NOT_WATCHED = Sentence("It was not watched")
_NO_HISTORY = Sentence("It is a web page, but no history of Google Takeout")


def is_page(head: bytes) -> bool:
    """Return whether a file that begins with `head` is a web page."""
    return head[:500].lower().startswith((b"<html", b"<!doctype html"))


def read_page(stream: Readable, file: Path) -> Imported:
    """Return what a page such as `watch-history.html`, in any language, tells.

    Raises UnreadableError where it has no entry.
    """
    imported, number = Imported(Sentence("Google Takeout, history")), 0
    for number, raw in enumerate(_entries(stream), 1):
        why_not = takeout.NO_ENTRY if raw is None else _add(imported, raw)
        if why_not:
            imported.pass_over(file, None, takeout.numbered(number, why_not))
    if not number:
        raise UnreadableError(_NO_HISTORY)
    return imported


def _entries(stream: Readable) -> Iterator[bytes | None]:
    """Yield what follows each `BEGIN`, None of one that is too long; a piece at a time is held."""
    entry, is_cut, is_head = b"", False, True
    while piece := stream.read(_PIECE):
        *whole, entry = (entry + piece).split(BEGIN)
        for each in whole:
            if not is_head:
                yield None if is_cut or len(each) > _LONGEST else each
            is_cut = is_head = False
        if len(entry) > _LONGEST:
            entry, is_cut = entry[1 - len(BEGIN) :], True  # the next may begin within
    if not is_head:
        yield None if is_cut else entry


def _add(imported: Imported, raw: bytes) -> Sentence | None:
    """Add what one entry tells; return why it tells of no video that was watched."""
    try:
        said = _Said(raw.decode("utf-8", "replace"))
    except AssertionError:  # how html.parser refuses a declaration that is none
        return takeout.NO_ENTRY
    if said.is_advertisement:
        return takeout.ADVERTISEMENT
    first = next((line for line in said.lines if line.address), None)
    if first is None:
        return takeout.WITHOUT_ADDRESS
    key = key_at(first.address)
    if key is None or not key.id:
        return takeout.NO_VIDEO
    if first.text.strip().startswith(_OTHER_DEEDS):
        return _NOT_WATCHED
    title = "" if first.name == first.address else named(first.name)
    channel = next((line.name for line in said.lines if line.address and line is not first), "")
    dates = [line.text for line in said.lines if line.text.strip() and not line.address]
    at = of_page(dates[-1]) if dates else None
    imported.undated += at is None
    imported.watched(key, at, title, named(channel))
    return None


class _Line:
    """A line: the text before or behind its link, what the link is called and leads to."""

    __slots__ = ("address", "name", "text")

    def __init__(self) -> None:
        self.text = self.name = self.address = ""


class _Said(HTMLParser):
    """What an entry says: lines of what was done, and below, in sections, what tells of it."""

    def __init__(self, entry: str) -> None:
        super().__init__()
        self.lines: list[_Line] = []
        self._sections: list[str] = []
        self._place = ""
        self._in_link = False
        self.feed(BEGIN.decode())
        self.feed(entry)

    @property
    def is_advertisement(self) -> bool:
        """Whether its details, between products and reasons, say so in whatever language."""
        details = self._sections[1:-1]
        return any("Google" in text for text in details) or any(
            "From Google Ads" in text for text in self._sections
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "div":
            self._begin(dict(attrs).get("class") or "")
        elif tag == "b" and self._place == "caption":
            self._sections.append("")
        elif tag == "br" and self._place == "body":
            self.lines.append(_Line())
        elif tag == "a" and self._place == "body" and not self.lines[-1].address:
            self.lines[-1].address = (dict(attrs).get("href") or "").strip()
            self._in_link = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._in_link = False
        elif tag == "div":
            self._place = ""

    def handle_data(self, data: str) -> None:
        if self._place == "caption" and self._sections:
            self._sections[-1] += data
        elif self._place == "body" and self._in_link:
            self.lines[-1].name += data
        elif self._place == "body":
            self.lines[-1].text += data

    def _begin(self, style: str) -> None:
        self._in_link = False
        if "content-cell" not in style:
            self._place = ""
        elif "caption" in style:
            self._place = "caption"
        elif not self.lines:  # the one behind it is empty
            self._place = "body"
            self.lines.append(_Line())
