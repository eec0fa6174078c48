"""What a record does not tell and its body or its file's name does: its title, its date."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from vidbrowser.records.description import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markdown_it import MarkdownIt

LOOKED_AT = 8_000
"""Characters of a body in which its first heading is looked for."""

_DATED = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)-(?=.)", re.ASCII)
_FIRST_YEAR = 1000  # scripts give 0001-01-01 to what has no date
_OF_THEIR_FOLDER = ("index", "_index")
_HEADING = re.compile(r"<(h[1-6])\b[^<>]*>(.{,500}?)</\1>", re.IGNORECASE | re.DOTALL)
_ATTRIBUTES = re.compile(r"\s*\{[:#.][^{}]*\}$")


def complete(fields: dict[str, Any], path: Path, body: str) -> None:
    """Add to the `fields` of a record what they lack and can be told by `body` or `path`.

    Nothing is added to nothing: a file's name alone makes no record, unless it is dated.
    """
    if "title" not in fields and (heading := first_heading(body)):
        fields["title"] = heading
    undated = "added" not in fields and "published" not in fields
    if undated and (day := day_of(path)):
        fields["added"] = fields["published"] = day
    if fields and "title" not in fields and (title := title_of(path, fields.get("id"))):
        fields["title"] = title


def day_of(path: Path) -> datetime | None:
    """Return the day with which the file's name begins, as Jekyll names posts; None without one."""
    found = _DATED.match(path.name)
    year, month, day = map(int, found.groups()) if found else (0, 0, 0)
    try:
        return datetime(year, month, day, tzinfo=UTC) if year >= _FIRST_YEAR else None
    except ValueError:
        return None


def title_of(path: Path, id_: str | None = None) -> str:
    """Return the file's name as a person reads it: `2019-03-06-green-tea.md` is `green tea`.

    Hyphens and underscores stand for blanks where there is no blank; `id_`, the record's, stays
    what it is. `index` is named by its folder. "" when nothing of it can be read.
    """
    name = path.parent.name if path.stem.lower() in _OF_THEIR_FOLDER else path.stem
    name = name or path.stem
    dated = _DATED.match(name)
    name = name[dated.end() :] if dated else name
    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    words = name if name == id_ or " " in name else re.sub(r"[-_]+", " ", name)
    return " ".join(words.split()) or name.strip()


def first_heading(body: str) -> str | None:
    """Return the text of the first heading of `body`, Markdown's or HTML's; None without one.

    One that Liquid would fill in is passed over.
    """
    for written in _headings(body[:LOOKED_AT]):
        text = " ".join(_ATTRIBUTES.sub("", written).split())
        if text and "{{" not in text and "{%" not in text:
            return text
    return None


def _headings(body: str) -> Iterator[str]:
    if "#" not in body and "<h" not in body.lower() and "\n" not in body:
        return
    opened = False
    for token in _parser().parse(body):
        if token.type == "html_block":
            yield from (plain_text(found[2]) for found in _HEADING.finditer(token.content))
        elif opened and "\n" not in token.content:  # several lines above --- are a paragraph
            yield _plain(token.content)
        opened = token.type == "heading_open"


def _plain(written: str) -> str:
    """Return the words of a line of Markdown."""
    (inline,) = _inline_parser().parseInline(written)
    return "".join(token.content for token in inline.children or () if token.type != "html_inline")


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # takes as long as reading a hundred files

    return MarkdownIt("commonmark").disable("inline")


@cache
def _inline_parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark")
