"""What the body or the file's name tells where a record does not."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.records.missing import complete, day_of, first_heading, title_of


@pytest.mark.parametrize(
    ("name", "title"),
    [
        *(("2019-03-06-green-tea.md", "green tea"), ("green_tea--2.markdown", "green tea 2")),
        *(("Tea - a history.md", "Tea - a history"), ("Tea_1 of 2.md", "Tea_1 of 2")),
        *(("0001-01-01-milk.md", "milk"), ("2019-03-06-.md", "2019 03 06"), ("a%20b.md", "a%20b")),
        *(("talks/green-tea/index.md", "green tea"), ("talks/2019-03-06-tea/_index.md", "tea")),
        *(("index.md", "index"), (".md", ".md"), ("-.md", "-"), ("茶_道.md", "茶 道")),
        *(("Tea\n- x.md", "Tea - x"), (os.fsdecode(b"t\xe9.md"), "t\ufffd")),
    ],
)
def test_a_name_made_readable(name: str, title: str) -> None:
    assert title_of(Path(name)) == title


def test_an_id_stays_what_it_is() -> None:
    assert title_of(Path("a_b-c_d-e_f.md"), "a_b-c_d-e_f") == "a_b-c_d-e_f"
    assert title_of(Path("0001-01-01--a_b-c_d-e_.md"), "-a_b-c_d-e_") == "-a_b-c_d-e_"


def test_the_day_of_a_post() -> None:
    assert day_of(Path("/v/2019-03-06-tea.md")) == datetime(2019, 3, 6, tzinfo=UTC)
    assert day_of(Path("2019-3-6-tea.md")) == datetime(2019, 3, 6, tzinfo=UTC)
    undated = ("tea.md", "2019-03.md", "2019-13-06-tea.md", "0001-01-01-tea.md", "12019-03-06-a.md")
    assert [day_of(Path(name)) for name in undated] == [None] * 5


@pytest.mark.parametrize(
    ("body", "heading"),
    [
        *(("# Tea: a history\n\nNotes", "Tea: a history"), ("a\n\n## Tea ##\n# Milk", "Tea")),
        *(("Tea\n===\nNotes", "Tea"), ("<h1 class='x'>Tea &amp; <b>milk</b></h1>", "Tea & milk")),
        *(("# *Green* [tea](https://x.example) `a` {#top}", "Green tea a"), ("#\n# Tea", "Tea")),
        *(("```\n# no\n```\n# Tea", "Tea"), ("# {{ page.title }}\n# Tea", "Tea")),
        *(("<div>\n<H2>Tea\nand milk</H2></div>", "Tea and milk"), ("> # Tea", "Tea")),
    ],
)
def test_the_first_heading(body: str, heading: str) -> None:
    assert first_heading(body) == heading


@pytest.mark.parametrize(
    "body",
    [
        *("", "Notes", "#tea #milk", "    # code", "<b>Tea</b><br>", "Songs\nand more\n-----\n1."),
        *("####### seven", "\\# Tea", "<!-- # Tea -->", "<h1>", "a" * 9_000 + "\n\n# Tea"),
    ],
)
def test_no_heading(body: str) -> None:
    assert first_heading(body) is None


def test_what_a_record_tells_counts() -> None:
    day = datetime(2000, 1, 1, tzinfo=UTC)
    told: dict[str, Any] = {"title": "Tea", "published": day}
    complete(told, Path("2019-03-06-milk.md"), "# Coffee")
    assert told == {"title": "Tea", "published": day}


def test_what_a_record_lacks_comes_from_its_body_and_its_name() -> None:
    day = datetime(2019, 3, 6, tzinfo=UTC)
    named: dict[str, Any] = {"id": "x"}
    complete(named, Path("2019-03-06-milk.md"), "")
    assert named == {"id": "x", "title": "milk", "added": day, "published": day}
    headed: dict[str, Any] = {}
    complete(headed, Path("milk.md"), "# Coffee")
    assert headed == {"title": "Coffee"}


def test_a_name_alone_makes_no_record() -> None:
    nothing: dict[str, Any] = {}
    complete(nothing, Path("about.md"), "Notes")
    assert nothing == {}


@given(st.binary(min_size=1, max_size=30).filter(lambda name: not set(name) & {0, 47}))
def test_any_name_gives_a_title_that_is_text(name: bytes) -> None:
    title = title_of(Path(os.fsdecode(name + b".md")))
    title.encode()
    assert title == title.strip()
    assert title.isprintable() or "\n" not in title


def headings(bodies: list[str]) -> None:
    for body in bodies:
        first_heading(body)


def test_hostile_bodies_take_no_time() -> None:
    pieces = ("[", "<h1>", "# [", "> ", "- ", "*a ", "`", "\n#", "<h1", "![](", "&", "\n# ![[")
    bounded(headings, [f"# {piece * 100_000}" for piece in pieces] + [p * 100_000 for p in pieces])
