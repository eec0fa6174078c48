"""The text of the help: every example can be asked, every key is there."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from vidbrowser.query import parse
from vidbrowser.ui.window.commands import command_keys
from vidbrowser.ui.window.help_text import (
    document,
    is_example,
    keys_html,
    queries_html,
    reading_html,
)
from vidbrowser.ui.window.widget_keys import WIDGET_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

LINK = re.compile(r'<a href="query:([^"]*)"><code>(.*?)</code></a>')


def test_the_examples_are_links_to_themselves() -> None:
    links = LINK.findall(queries_html(document("QUERIES.md")))
    assert len(links) > 50
    for address, shown in links:
        assert unquote(address) == unescape(shown)
        parse(unquote(address))
    asked = {unquote(address) for address, _ in links}
    assert {"soviet japan", '"july offensive"', "views:>10000", "is:live", "lodz"} <= asked
    assert not {"title:", "AND", "M", "views:many"} & asked


def test_marks_for_the_documents_are_not_shown() -> None:
    text = re.sub(r"<!--.*?-->", "", queries_html(document("QUERIES.md")))
    assert "make documents" not in text
    assert "<table>" in queries_html("<!-- a: b -->\n| a | b |\n| --- | --- |\n| c | d |")


@pytest.mark.parametrize(("code", "runs"), [("a b", True), ("title:", False), ("OR", False)])
def test_what_can_be_asked(code: str, runs: bool) -> None:
    assert is_example(code) is runs


def test_every_key_is_told_with_what_it_does() -> None:
    text = unescape(keys_html(command_keys(), WIDGET_KEYS))
    for rows in (command_keys(), *WIDGET_KEYS.values()):
        for keys, what in rows:
            assert f"<td><code>{keys}</code></td><td>{what}</td>" in text


def test_from_right_to_left_the_keys_stand_at_the_right(speak: Callable[[str], None]) -> None:
    rows = [("F5", "Rescan")]
    assert "<td><code>F5</code></td><td>Rescan</td>" in keys_html(rows, {})
    speak("ar")
    told = keys_html(rows, {})
    assert told.index("Rescan") < told.index("F5")


def test_what_becomes_of_which_input_is_told_and_nothing_of_it_is_asked() -> None:
    text = reading_html(document("READING.md"))
    assert "error: The file is empty" in text
    assert "<td>title</td>" in text  # the table of fields
    assert "href=" not in text
