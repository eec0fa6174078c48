"""Descriptions as they are shown: safe, whole, told when cut; and every real one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.descriptions.attacks import ATTACKS, Attack
from tests.descriptions.test_sanitizing import FRAGMENTS, assert_safe
from vidbrowser.descriptions.rendering import MOST_CHARACTERS, Rendered, render
from vidbrowser.descriptions.sanitizing import OUR_SCHEME, SCHEMES, last_word
from vidbrowser.descriptions.timestamps import Chapter
from vidbrowser.records.record import Record

OURS = re.compile(r"vidbrowser:(?:seek\?t=\d+|filter\?q=[\w.~%-]+|copy\?text=[\w.~%-]+)")


def shown(description: str, duration: int | None = None) -> Rendered:
    return render(Record(Path("x.md"), description=description, duration=duration), str)


HREFS = ("(?:https?|mailto):", r"vidbrowser:seek\?", r"vidbrowser:filter\?")


def count(rendered: Rendered, href: str) -> int:
    """Return how many links of `rendered` lead to what begins with the pattern `href`."""
    return len(re.findall(f'<a href="{href}', rendered.html))


def assert_shown_safely(rendered: Rendered) -> str:
    """Check what goes to the pane and return its text."""
    walk = assert_safe(rendered.html, SCHEMES | {OUR_SCHEME})
    for link in walk.links:
        assert OURS.fullmatch(link) or not link.startswith(OUR_SCHEME)
    assert last_word(rendered.html) == rendered.html
    return walk.text


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_does_nothing_and_its_text_remains(attack: Attack) -> None:
    assert attack.remains in assert_shown_safely(shown(attack.markup))


@given(FRAGMENTS)
def test_any_description_is_shown_safely(description: str) -> None:
    assert_shown_safely(shown(description))


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="<&`*#[|\\~")))
def test_the_text_survives(text: str) -> None:
    assert assert_shown_safely(shown(text)).strip() == text


def test_a_record_cannot_make_our_links() -> None:
    for href in ("vidbrowser:seek?t=1", "VIDBROWSER:copy?text=x", "vidbrowser&colon;filter?q=x"):
        assert "<a" not in shown(f'<a href="{href}">x</a>').html


def test_the_usual_form() -> None:
    rendered = shown(
        "Intro &amp; more<br />0:00 A<br />1:00 B<br />2:00 C<br />9:59 beyond<br />"
        '<a rel="nofollow" target="blank" href="http://x.example/.">http://x.example/.</a> #tag',
        duration=300,
    )
    assert rendered.chapters == (Chapter(0, "A"), Chapter(60, "B"), Chapter(120, "C"))
    assert [count(rendered, href) for href in HREFS] == [1, 3, 1]
    assert (
        rendered.text
        == "Intro & more\n0:00 A\n1:00 B\n2:00 C\n9:59 beyond\nhttp://x.example/. #tag"
    )
    assert rendered.html.endswith(
        '<div><a href="http://x.example/">http://x.example/</a>. '
        '<a href="vidbrowser:filter?q=tag">#tag</a></div>'
    )


def test_a_hashtag_leads_to_the_query_of_its_word() -> None:
    rendered = render(Record(Path("x.md"), description="#Été"), 'tag:"{}"'.format)
    assert "filter?q=tag%3A%22%C3%89t%C3%A9%22" in rendered.html


def test_markdown_and_plain_text() -> None:
    assert shown("## Head\n\n- a 1:00").html.startswith("<h2>Head</h2>")
    assert shown("a\n- b\r\n#c").text == "a\n- b\n#c"
    assert shown("write to <me@x.example> or <https://x.example/>").html.count("<a ") == 2


def test_a_long_description_is_cut_and_says_so() -> None:
    rendered = shown("word " * 2_000_000)
    assert len(rendered.html) < 2 * MOST_CHARACTERS
    notice = "Shown are the first 100,000 of 10,000,000 characters of this description."
    assert rendered.html.endswith(f"<p><em>{notice}</em></p>")
    assert rendered.html.count("<em>") == 1
    assert rendered.text.endswith(f"\n{notice}")


def test_too_many_links_are_told() -> None:
    rendered = shown("http://x.example/ " * 100_000)
    assert rendered.html.count("<a ") == 3_000
    assert rendered.html.count("<em>") == 2


def test_every_real_body_is_shown(corpus: Path) -> None:
    found: Counter[str] = Counter()
    for path in sorted(corpus.rglob("*.md")):
        text = path.read_bytes().decode("utf-8", "replace")
        body = re.sub(r"\{% (?:end)?raw %\}", "", text.split("\n---", 1)[1]).strip("\r\n")
        rendered = shown(body)
        found["bodies"] += 1
        found["unsafe"] += last_word(rendered.html) != rendered.html
        for name, href in zip(("links", "stamps", "hashtags"), HREFS, strict=True):
            found[name] += count(rendered, href)
        found["chapters"] += len(rendered.chapters)
        found["cut"] += bool(re.search("<em>(?:Shown are|Only) the first", rendered.html))
        # None of them is Markdown: no dash, hash or number may become a list or a heading.
        found["structured"] += bool(re.search("<(?:h[1-6]|ul|ol|pre|blockquote)", rendered.html))
    assert found["bodies"] == 6152
    assert not found["unsafe"] + found["cut"] + found["structured"]
    assert found["links"] > 29_000
    assert found["stamps"] > 4_000
    assert found["chapters"] > 3_500
    assert found["hashtags"] > 9_000
