"""The page that a description becomes: its lines as blocks of their own, its text with links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING, ClassVar

from vidbrowser.descriptions.autolinks import Autolink, Kind, autolinks, needed
from vidbrowser.descriptions.links import target
from vidbrowser.descriptions.sanitizing import BLOCKS, CELLS, TABLE, TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_HREF = re.compile(r' href="([^"]*)"')
_LETTER = re.compile(r"[^\W\d_]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_AROUND = BLOCKS | TABLE
"""Elements in which text needs no line of its own around it."""
_SITE = re.compile(r"https?://(?:www\.|m\.)?(?:youtube\.com|youtu\.be)/")
_EMPTY = re.compile(r"<(?!t[dh]\b)([a-z]+\d?)\b[^<>]*>\s*</\1>")
_DEEPEST_EMPTY = 8  # elements around what is taken out that go with it
_MOST_BLANK_LINES = 2


@dataclass(slots=True)
class _Element:
    """An open element; one that is not `written` has no tag in the page at present."""

    name: str
    start: str
    written: bool = False


class HtmlBuilder:
    """Sanitized markup read token by token and written line by line.

    Each line of the body becomes a `<div>`: Qt gives each block its own direction and lays out
    many blocks three times as fast as one of many lines. Right-to-left blocks are marked.
    """

    MOST_LINKS: ClassVar[int] = 3_000
    LONGEST_LINE: ClassVar[int] = 10_000
    """In characters; Qt needs two seconds for a hundred thousand without a blank."""

    def __init__(
        self, duration: int | None, query_of: Callable[[str], str], *, lines_end: bool
    ) -> None:
        self.lines: list[str] = []
        """The plain text of each line and block, in order."""
        self.linked: set[int] = set()
        """Numbers of the lines with links on more than stamps."""
        self.is_full = False
        """Whether there were more links than are made."""
        self._links = 0
        self._duration = duration
        self._query_of = query_of
        self._lines_end = lines_end  # a line end in the markup is one on the page
        self._pieces: list[str] = []
        self._open: list[_Element] = []
        self._in_line = False
        self._text: list[str] = []  # of the line so far
        self._width = 0
        self._undirected: list[int] = []  # pieces that begin blocks without a strong letter so far
        self._blank_lines = _MOST_BLANK_LINES  # none at the top
        self._carriers: list[list[int]] = []  # of each line, the pieces that show it
        self._carrying: list[int] = []  # the same of the line so far

    def html(self) -> str:
        """Return the page as it stands."""
        self._end_line()
        return "".join(self._pieces)

    def without_lines(self, numbers: Iterable[int]) -> str:
        """Return the page without the lines `numbers`, and without what is empty then."""
        page = self.html()
        taken = {piece for number in numbers for piece in self._carriers[number]}
        if taken:
            kept = (piece for place, piece in enumerate(self._pieces) if place not in taken)
            page = "".join(kept)
            for _ in range(_DEEPEST_EMPTY):
                page = _EMPTY.sub("", page)
        return page

    def read(self, safe: str) -> None:
        """Add the sanitized markup `safe` to the page."""
        for token in TOKEN.finditer(safe):
            if token["text"] is not None:
                self._add_text(unescape(token["text"]))
            elif token["href"] is not None:
                self._add_link(unescape(token["href"]), unescape(token["link_text"]))
            elif token["end"]:
                self._end_element(token["name"])
            else:
                self._start_element(token["name"], token["attributes"])

    def _start_element(self, name: str, attributes: str) -> None:
        if name == "br":
            self._break_line()
        elif name == "hr":
            self._end_line()
            self._pieces.append("<hr>")
        elif name in TABLE:
            self._start_part_of_table(name)
        elif name in BLOCKS:
            self._end_line()
            self._open.append(_Element(name, f"<{name}{attributes}>"))
            if name != "div":
                self._write_block(attributes)
        else:
            self._start_inline(name, attributes)

    def _start_part_of_table(self, name: str) -> None:
        if name not in CELLS:
            self._end_line()
        elif self._text:
            self._text.append(" ")  # the cells of a row are one line of text
        self._open.append(_Element(name, f"<{name}>", written=True))
        self._pieces.append(f"<{name}>")

    def _write_block(self, attributes: str) -> None:
        element = self._open[-1]
        element.written = True
        if not attributes:
            self._undirected.append(len(self._pieces))
        self._pieces.append(element.start)
        self._blank_lines = 0

    def _start_inline(self, name: str, attributes: str) -> None:
        if name == "a":
            href = _HREF.search(attributes)
            leads = target(unescape(href[1])) if href else None
            attributes = f' href="{escape(leads.url)}"' if leads else ""
            self.linked.add(len(self.lines))
            name = "a" if leads else ""  # a link to nowhere is no link: its text may hold some
        element = _Element(name, f"<{name}{attributes}>" if name else "")
        self._open.append(element)
        if name and (self._in_line or self._in_block()):
            element.written = True
            self._pieces.append(element.start)

    def _end_element(self, name: str) -> None:
        if name in _AROUND - CELLS:
            self._end_line()
        element = self._open.pop() if self._open else _Element("", "")
        if element.written:
            self._pieces.append(f"</{element.name}>")

    def _in_block(self) -> bool:
        return any(element.written and element.name in _AROUND for element in self._open)

    def _between_cells(self) -> bool:
        return bool(self._open) and self._open[-1].name in TABLE - CELLS

    def _within(self, *names: str) -> bool:
        return any(element.name in names for element in self._open)

    def _break_line(self) -> None:
        if self._in_block():
            self._carry("<br>")
            self._end_text()
        elif self._in_line:
            self._end_line()
        elif self._blank_lines < _MOST_BLANK_LINES:
            self._blank_lines += 1
            self.lines.append("")
            self._carriers.append([len(self._pieces)])
            self._pieces.append("<div>&nbsp;</div>")  # Qt drops an empty one

    def _begin_line(self, text: str) -> None:
        """Make ready for `text`: in a loose line of its own, all that is open around it opened."""
        self._open_line()
        self._text.append(text)
        self._width += len(text)
        self._direct(text)

    def _open_line(self) -> None:
        if self._in_line or self._in_block():
            return
        self._in_line = True
        self._blank_lines = 0
        outer = [e.start for e in self._open if e.name == "div" and "dir" in e.start]
        if not outer:
            self._undirected.append(len(self._pieces))
        self._pieces.append(outer[-1] if outer else "<div>")
        for element in self._open:
            if element.name and element.name not in _AROUND:
                element.written = True
                self._pieces.append(element.start)

    def _end_line(self) -> None:
        self._end_text()
        if not self._in_line:
            return
        for element in reversed(self._open):
            if element.written:
                element.written = False
                self._pieces.append(f"</{element.name}>")
        self._pieces.append("</div>")
        self._in_line = False

    def _end_text(self) -> None:
        if self._text:
            self.lines.append("".join(self._text).strip())
            self._carriers.append(self._carrying)
            self._text, self._carrying = [], []
            self._width = 0

    def _add_text(self, text: str) -> None:
        if not self._lines_end or self._within("pre"):
            self._write_text(text)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self._break_line()
            if line:
                self._write_text(line)

    def _write_text(self, text: str) -> None:
        is_blank = not text.strip(" \t\n")
        if is_blank and (self._between_cells() or not (self._in_line or self._in_block())):
            return
        while len(text) > (room := self.LONGEST_LINE - self._width):
            cut = text.rfind(" ", 0, room) + 1 or room
            self._write_part(text[:cut])
            self._break_line()
            text = text[cut:]
        self._write_part(text)

    def _write_part(self, text: str) -> None:
        self._begin_line(text)
        position = 0
        if not self.is_full and not self._within("a", "code", "pre"):
            for link in autolinks(text, self._duration, self._query_of):
                self._carry(escape(text[position : link.start], quote=False))
                self._write_link(link, text[link.start : link.end])
                position = link.end
        self._carry(escape(text[position:], quote=False))

    def _carry(self, piece: str) -> None:
        """Add a piece that shows something of the line so far."""
        self._carrying.append(len(self._pieces))
        self._pieces.append(piece)

    def _write_link(self, link: Autolink, text: str) -> None:
        shown = escape(text, quote=False)
        if self._links >= self.MOST_LINKS:
            self.is_full = True
            self._carry(shown)
            return
        self._links += 1
        if link.kind is not Kind.STAMP:
            self.linked.add(len(self.lines))
        self._carry(f'<a href="{escape(link.href)}">{shown}</a>')

    def _add_link(self, href: str, text: str) -> None:
        """Add a whole link of the record, what its address has swallowed behind it."""
        end = needed(text) if "://" in text or text.startswith("www.") else len(text)
        swallowed = text[end:]
        leads = target(href.removesuffix(swallowed))
        if leads is None or not text.strip() or len(text) > self.LONGEST_LINE:
            self._add_text(text)
            return
        if _SITE.match(leads.url) and self._is_one_of_ours(text):
            self._write_text(text)  # the site's own links on stamps and hashtags
            return
        self._begin_line(text)
        self._write_link(Autolink(0, end, leads.url, Kind.ADDRESS), text[:end])
        self._carry(escape(swallowed, quote=False))

    def _is_one_of_ours(self, text: str) -> bool:
        found = autolinks(text.strip(), self._duration, self._query_of)
        return len(found) == 1 and found[0].kind in (Kind.STAMP, Kind.HASHTAG)

    def _direct(self, text: str) -> None:
        """Mark the blocks that had no letter yet by the first letter of `text`."""
        letter = _LETTER.search(text) if self._undirected else None
        if letter is None:
            return
        if _RIGHT_TO_LEFT.match(letter[0]):
            for index in self._undirected:
                self._pieces[index] = self._pieces[index].replace(">", ' dir="rtl">')
        self._undirected = []
