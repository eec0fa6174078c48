"""Fuzzed: what is typed to search, and descriptions as they are shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.catalogue.built import catalogue_of
from tests.descriptions.attacks import ATTACKS
from tests.descriptions.test_rendering import assert_shown_safely
from tests.faults.target import Target
from tests.search.predicate import satisfies
from vidbrowser.descriptions.rendering import render
from vidbrowser.query import Query, QuerySyntaxError, parse
from vidbrowser.query.near import near
from vidbrowser.query.words import words
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = Path("/records")
_RECORDS = [
    Record(_ROOT / "a.md", title="Tea in Kyōto", tags=("tea", "Japan, old"), views=0, duration=61),
    Record(_ROOT / "b" / "ß.md", title="東京 2020", channels=('The "Kettle"',), description="war"),
    Record(_ROOT / "c.md", id="Kx_9-aBcD3e", site="youtube", categories=("Music",), likes=2**40),
]
_CATALOGUE = catalogue_of(_RECORDS, _ROOT)


def _query(_folder: Path, raw: bytes) -> None:
    """Any text is a query, which reads the same when it is written, or a mistake within it."""
    text = raw.decode(errors="replace")
    for word in words(text):
        assert 0 <= word.start <= word.end <= len(text)
    found = near(text)
    assert found is None or parse(found.text) != parse(text)
    query = _parsed(text)
    if query is None:
        return
    assert parse(str(query)) == query
    wanted = [satisfies(record, query, _RECORDS) for record in _RECORDS]
    assert match_mask(_CATALOGUE, query).to_list() == wanted


def _parsed(text: str) -> Query | None:
    try:
        return parse(text)
    except QuerySyntaxError as mistake:
        place = mistake.position
        within = 0 <= place < place + mistake.length <= len(text)
    assert within
    return None


def _description(_folder: Path, raw: bytes) -> None:
    """Whatever a description holds, what goes to the pane is safe."""
    plain, duration = (raw[0] & 1, raw[0] * 60) if raw else (0, 0)
    body = raw[1:].decode(errors="replace")
    record = Record(_ROOT / "x.md", description=body, duration=duration, is_plain=bool(plain))
    rendered = render(record, 'tag:"{}"'.format)
    assert_shown_safely(rendered)
    seconds = [chapter.seconds for chapter in rendered.chapters]
    assert seconds == sorted(seconds)


def _queries() -> Sequence[bytes]:
    typed = (
        *("tea", 'tag:"Japan, old" -war', "(title:te* OR channel:=kettle) NOT is:live"),
        *("views:>1k duration:1m..2h date:2020..2022-06", "has:tags likes:0", "«東京» title：2020"),
        *("category:(Music OR Gaming) -(a b)", 'tags:x "a \\" b" id:Kx_9-aBcD3e', "said:hello"),
    )
    return [text.encode() for text in typed]


def _descriptions() -> Sequence[bytes]:
    usual = (
        "\x00Intro &amp; more<br />0:00 A<br />1:00 B<br />2:00 C<br />#tag https://x.example/a_(b).",
        "\x01# plain\n- a\nwww.x.example me@x.example 1:02:03",
        "\x02## Parts\n\n- 0:00 A\n- 1:00 B\n- 2:00 C\n\n| a |\n|---|\n| [x](http://y) `z` |",
    )
    return [
        text.encode(errors="replace") for text in (*usual, *(f"\x00{a.markup}" for a in ATTACKS))
    ]


_QUERY_WORDS = tuple(
    word.encode()
    for word in (
        *(
            " OR ",
            " AND ",
            "NOT ",
            "-(",
            "tag:",
            "title:=",
            "views:",
            "..",
            ">=",
            "is:",
            "has:",
            "*",
        ),
        *('"', "\\", "“", "»", "：", "date:", "2020-02-30", "duration:", "1h2m", "near:", "path:"),
        *("tags:", "likes:<", "1e9", "１２", "\u200f", "\ufeff", "ǆ", "İ", "ß"),
    )
)
_MARKS = tuple(
    mark.encode()
    for mark in (
        *("<a href=", '"javascript:', "&#106;", "<br />", "</p>", "<!--", "-->", "<table><tr><td>"),
        *(
            "0:00 ",
            "\n99:59:59 - ",
            "#",
            "https://",
            "](",
            "![",
            "```\n",
            "| a |\n|--|\n",
            "mailto:",
        ),
        *("\u202e", "\u200b", "<li>", "<svg onload=", "<style>", "xn--", "&quot;", "<x@y.z>"),
    )
)

TARGETS = {
    "query": Target(_query, _queries, _QUERY_WORDS),
    "description": Target(_description, _descriptions, _MARKS),
}
