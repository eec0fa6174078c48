"""Only what is allowed comes out, whatever goes in; the text stays."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.descriptions.attacks import ATTACKS, Attack
from vidbrowser.descriptions.sanitizing import (
    ATTRIBUTES,
    BLOCKS,
    DEEPEST,
    ELEMENTS,
    MOST_CELLS,
    MOST_ITEMS,
    OUR_SCHEME,
    SCHEMES,
    VOID,
    last_word,
    sanitize,
)


class Walk(HTMLParser):
    """An independent reading of markup: its elements, attributes, links, text and depth."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.links: list[str] = []
        self.text = ""
        self.deepest = self._depth = 0
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self._depth += tag not in VOID
        self.deepest = max(self.deepest, self._depth)
        for name, value in attrs:
            self.attributes.add((tag, name))
            if name == "href":
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        self._depth -= 1

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.elements.add(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.elements.add(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.elements.add(f"instruction {data}")


def assert_safe(markup: str, schemes: frozenset[str] = SCHEMES, deepest: int = DEEPEST) -> Walk:
    walk = Walk(markup)
    assert walk.elements <= ELEMENTS
    allowed = {(e, a) for e, names in ATTRIBUTES.items() for a in names}
    assert walk.attributes <= allowed | {(block, "dir") for block in BLOCKS}
    for link in walk.links:
        assert link.partition(":")[0].lower() in schemes
        assert not re.match(r"[\W_]*(?:java|vb)script", unquote(unescape(link)), re.IGNORECASE)
    assert walk.deepest <= deepest
    return walk


FRAGMENTS = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from([a.markup for a in ATTACKS if len(a.markup) < 300]),
        st.sampled_from(["<", ">", '"', "'", "&", "/", "=", "<b>", "</b>", "<p>", "</p>", "<a "]),
        st.sampled_from(["<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "<i x>", "</a>"]),
        st.sampled_from(
            ["<a href=", "javascript:", "&#", "<!--", "-->", "<svg>", "<style>", "<br>"]
        ),
    ),
    max_size=12,
).map("".join)


def test_the_lists_hold_nothing_that_reaches_out() -> None:
    reaching = {
        "img",
        "script",
        "style",
        "iframe",
        "object",
        "svg",
        "math",
        "form",
        "span",
    }
    assert not ELEMENTS & reaching
    assert sorted(SCHEMES) == ["http", "https", "mailto"]
    assert OUR_SCHEME not in SCHEMES


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_does_nothing(attack: Attack) -> None:
    clean = sanitize(attack.markup)
    assert_safe(clean)
    assert sanitize(clean) == clean


def test_the_attacks_are_many_and_different() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS) >= 200
    assert len({attack.markup for attack in ATTACKS}) == len(ATTACKS)


def test_no_table_stands_in_another_and_cells_are_bounded() -> None:
    nested = sanitize("<table><tr><td>" * 30 + "a")
    assert nested.count("<table>") == 1
    many = sanitize("<table><tr>" + "<td>a" * MOST_CELLS + "</table><table><tr><td>b</table>")
    assert many.count("<table>") == 1
    assert many.endswith("<div>b </div>")


@given(FRAGMENTS)
def test_any_markup_comes_out_safe_and_stays_as_it_is(markup: str) -> None:
    clean = sanitize(markup)
    assert_safe(clean)
    assert sanitize(clean) == clean


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_plain_text_survives(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert Walk(sanitize(escaped)).text == text


@pytest.mark.parametrize(
    ("markup", "clean"),
    [
        ("a<br />b", "a<br>b"),
        ("<b>a", "<b>a</b>"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("a&#1b&#x7f;", "ab"),
        ('<p class=x dir="rtl" style=y>a', '<p dir="rtl">a</p>'),
        (
            '<a target="blank" rel=x href="http://x.example/">a</a>',
            '<a href="http://x.example/">a</a>',
        ),
        ('<img alt="a &lt; b" src=x>', "a &lt; b"),
        (
            "<table width=9><tr><th>a<th>b<tr><td>c</table>",
            "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>",
        ),
        (
            "<table><tr><td>a<table><tr><td>b<td>c</table>d</table>",
            "<table><tr><td>a<div>b c </div>d</td></tr></table>",
        ),
        ("<tr><td>a</td></tr>b", "ab"),
        ("<svg><desc>a</desc></svg>", "a"),
        ('<a href="vidbrowser:seek?t=1">a</a>', "<a>a</a>"),
    ],
)
def test_what_comes_out(markup: str, clean: str) -> None:
    assert sanitize(markup) == clean


def test_deep_elements_are_taken_off_and_their_lines_kept() -> None:
    clean = sanitize("<div>x" * 300)
    assert Walk(clean).deepest == DEEPEST
    assert clean.count("<br>") == 300 - DEEPEST


def test_list_items_beyond_the_most_are_lines() -> None:
    clean = sanitize("<ul>" + "<li>x" * (MOST_ITEMS + 5) + "</ul>")
    assert clean.count("<li>") == MOST_ITEMS
    assert clean.count("<div>") == 5


def test_what_could_take_too_long_keeps_its_lines_and_links() -> None:
    explosion = "<p>" + "".join(f"<b x{k}>" for k in range(400)) + "</p>" + "<p>x</p>" * 400
    clean = sanitize(f'{explosion}<a href="http://x.example/">y</a><script>z</script>')
    assert len(clean) < 10 * len(explosion)
    assert "<b>" not in clean
    assert clean.count("<br>x") == 400
    assert clean.endswith('<a href="http://x.example/">y</a>')


def test_the_last_word_lets_our_own_links_through_and_no_others() -> None:
    ours = '<a href="vidbrowser:filter?q=%22a%22">#a</a>'
    assert last_word(ours) == ours
    assert last_word('<a href="javascript:x" onclick=x>a</a><img alt=x>') == "<a>a</a>"
