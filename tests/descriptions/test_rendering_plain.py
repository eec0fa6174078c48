"""Descriptions that are plain text: every sign of them is shown, and addresses can be followed."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given

from tests.descriptions.test_rendering import assert_shown_safely
from tests.descriptions.test_sanitizing import FRAGMENTS
from vidbrowser.descriptions.rendering import Rendered, render
from vidbrowser.descriptions.timestamps import Chapter
from vidbrowser.records.record import Record


def shown(text: str, *chapters: tuple[int, str], duration: int | None = None) -> Rendered:
    made = Record(
        Path("/a.info.json"), description=text, is_plain=True, chapters=chapters, duration=duration
    )
    return render(made, lambda tag: f"tag:{tag}")


def test_signs_of_markup_are_signs() -> None:
    text = "I <3 this & a < b\n<b>not bold</b> &amp; **neither**\n# no heading"
    rendered = shown(text)
    assert rendered.text == text
    assert "<b>" not in rendered.html
    assert "<h1" not in rendered.html
    assert "&lt;b&gt;not bold&lt;/b&gt; &amp;amp; **neither**" in rendered.html


def test_line_ends_stay_and_addresses_hashtags_and_stamps_are_links() -> None:
    rendered = shown("one\n\nhttps://example.org/a?b=1&c=2 #rope\nat 1:02", duration=900)
    assert rendered.text.split("\n") == [
        "one",
        "",
        "https://example.org/a?b=1&c=2 #rope",
        "at 1:02",
    ]
    for link in ('href="https://example.org/a?b=1&amp;c=2"', "filter?q=tag", "seek?t=62"):
        assert link in rendered.html


def test_chapters_of_the_file_come_before_those_of_the_text_which_stay() -> None:
    text = "0:00 Written\n1:00 By\n2:00 Hand"
    assert shown(text, duration=900).text == ""
    rendered = shown(text, (0, "Told"), (90, "Apart"), duration=900)
    assert rendered.chapters == (Chapter(0, "Told"), Chapter(90, "Apart"))
    assert rendered.text == text


@given(FRAGMENTS)
def test_whatever_it_is_it_is_shown_safely(text: str) -> None:
    assert_shown_safely(shown(text))
