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
from vidbrowser.descriptions.sanitizing import DEEPEST_SHOWN, OUR_SCHEME, SCHEMES, last_word
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
    walk = assert_safe(rendered.html, SCHEMES | {OUR_SCHEME}, DEEPEST_SHOWN)
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
    assert [count(rendered, href) for href in HREFS] == [1, 0, 1]
    assert rendered.text == "Intro & more\n9:59 beyond\nhttp://x.example/. #tag"
    assert rendered.html.endswith(
        '<div><a href="http://x.example/">http://x.example/</a>. '
        '<a href="vidbrowser:filter?q=tag">#tag</a></div>'
    )


BLANK = "<div>&nbsp;</div>"
LIST = ("0:00 A", "1:00 B", "2:00 C")


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("<br>".join(("before", *LIST, "after")), "<div>before</div><div>after</div>"),
        ("<br>".join(("a", "", *LIST, "", "b")), f"<div>a</div>{BLANK}{BLANK}<div>b</div>"),
        ("<br><br>".join(LIST), ""),
        ("<p>" + "<br>".join(("before", *LIST)) + "</p>after", "<p>before<br></p><div>after</div>"),
        ("".join(f"<p><b>{line}</b></p>" for line in LIST) + "after", "<div>after</div>"),
        ("<ul>" + "".join(f"<li>{line}</li>" for line in LIST) + "</ul>after", "<div>after</div>"),
        ("## Parts\n\n" + "\n".join(f"- {line}" for line in LIST), "<h2>Parts</h2>"),
        ("## Parts\n\n" + "\n".join(LIST) + "\n\nafter", "<h2>Parts</h2><p>after</p>"),
        ("1. 0:00 - 1:00 A<br>2. 1:00 - 2:00 B<br>3. 2:00 - 3:00 C<br>after", "<div>after</div>"),
        ("0:00 A 1:00 B 2:00 C<br>after", "<div>after</div>"),
    ],
)
def test_a_list_of_chapters_is_not_in_the_text_again(body: str, html: str) -> None:
    rendered = shown(body)
    assert [chapter.seconds for chapter in rendered.chapters] == [0, 60, 120]
    assert [chapter.title for chapter in rendered.chapters] == ["A", "B", "C"]
    assert re.sub(r"\n", "", rendered.html) == html
    assert "0:00" not in rendered.text


def test_what_more_is_said_beside_the_chapters_stays() -> None:
    linked = ("0:00 A", "1:00 B https://x.example/", "2:00 C")
    assert shown("<br>".join(linked)).text == linked[1]
    tagged = ("0:00 A", "1:00 B", "2:00 C #tag")
    assert shown("<br>".join(tagged)).text == tagged[2]
    parts = ("0:00 A", "We meet.", "1:00 B", "We talk.", "2:00 C", "We part.")
    assert shown("<br>".join(parts)).text == "\n".join(parts)
    assert len(shown("<br>".join(parts)).chapters) == 3
    long = f"0:00 A 1:00 {'long ' * 60} 2:00 B 3:00 C"
    assert "long long" in shown(long).text


def test_a_transcript_is_no_list_of_chapters() -> None:
    lines = [f"[00:{n // 12:02}:{n % 12 * 5:02}] words spoken here" for n in range(60)]
    rendered = shown("## Summary\n\nA short one.\n\n## Transcript\n\n" + "\n".join(lines))
    assert rendered.chapters == ()
    assert rendered.text.startswith("Summary\nA short one.")
    assert count(rendered, HREFS[1]) == 60


@given(st.lists(st.sampled_from(["<b>", "</b>", "<p>", "</p>", "<li>", "<br>", *LIST, "tea"])))
def test_taking_the_chapters_out_leaves_all_other_words_and_safe_markup(pieces: list[str]) -> None:
    rendered = shown("".join(pieces))
    text = assert_shown_safely(rendered)
    assert text.count("tea") + sum(c.title.count("tea") for c in rendered.chapters) == pieces.count(
        "tea"
    )


def test_emptied_elements_cost_little_however_deep_they_are() -> None:
    rendered = shown("<br>".join(LIST) + "<b>" * 20_000 + "</b>" * 20_000)
    assert len(rendered.chapters) == 3


def test_with_what_the_page_adds_no_element_is_deeper_than_any_may_be() -> None:
    for text in ("tea", "tea #milk", '<a href="https://x.example/">tea</a>'):
        assert "tea" in assert_shown_safely(shown("<b>" * 60 + text))


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
    assert found["stamps"] > 1_500
    assert found["chapters"] > 2_500
    assert found["hashtags"] > 9_000
