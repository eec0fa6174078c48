"""Neighbours as pages: nothing of a record is markup, every link is ours and numbered."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.descriptions.text_changes import text_changes
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence
from vidbrowser.search.versions import Change, Version
from vidbrowser.ui.detail import neighbour_pages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOSTILE = '<a href="file:///etc/passwd">&amp;</a><img src=x>'
DAY = datetime(2020, 2, 3, 12, tzinfo=UTC)
OURS = re.compile(r'<a href="vidbrowser:neighbours\?show=(\w+)">')


def without_own_links(html: str) -> str:
    return OURS.sub("", html)


def test_related_rows_are_links_and_no_markup(qtbot: QtBot) -> None:
    other = Record(Path("/v/a.md"), title=HOSTILE, channels=(HOSTILE,), published=DAY)
    why = (Sentence("Both have the tag “{tag}”", tag=HOSTILE),)
    html = neighbour_pages.related([(other, why), (Record(Path("/v/b.md")), ())])
    assert OURS.findall(html) == ["0", "1"]
    assert "<a " not in without_own_links(html)
    assert "<img" not in html
    assert "Feb 3, 2020" in html


def test_versions_are_links_but_for_the_one_shown(qtbot: QtBot) -> None:
    old, new = (Record(Path(f"/v/<b>/{name}.md"), title=HOSTILE) for name in "ab")
    rows = [
        Version(old, DAY),
        Version(
            new,
            DAY,
            (Change("title", "Tea", HOSTILE),),
            text_changes("<i>one</i> two three", f"<i>one</i> two\n{HOSTILE}"),
            unread="<no>",
        ),
        Version(new, DAY),
    ]
    html = neighbour_pages.versions(rows, new.path, first=7)
    assert OURS.findall(html) == ["7"]
    assert "<a " not in without_own_links(html)
    assert "<i>" not in html
    assert "<no>" not in html
    assert "The oldest version" in html
    assert "Nothing new" in html
    assert "<u>" in html


def test_offers_say_which_part_comes(qtbot: QtBot) -> None:
    assert OURS.findall(neighbour_pages.offer("versions", "Show 2 <Versions>")) == ["versions"]
    assert "<em>&lt;wait&gt;</em>" in neighbour_pages.waiting("<wait>")
