"""The page of a description: lines, directions, links in their places."""

from __future__ import annotations

import pytest

from vidbrowser.descriptions.page import HtmlBuilder
from vidbrowser.descriptions.sanitizing import sanitize


def page(markup: str, *, lines_end: bool = False) -> HtmlBuilder:
    made = HtmlBuilder(None, str, lines_end=lines_end)
    made.read(sanitize(markup))
    made.html()
    return made


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ("", ""),
        ("a", "<div>a</div>"),
        ("a<br>b", "<div>a</div><div>b</div>"),
        ("a<br><br>b<br>", "<div>a</div><div>&nbsp;</div><div>b</div>"),
        ("<br><br>a" + "<br>" * 9 + "b", "<div>a</div>" + "<div>&nbsp;</div>" * 2 + "<div>b</div>"),
        ("<b>a<br>b</b>c", "<div><b>a</b></div><div><b>b</b>c</div>"),
        ("<b><p>a</p>b</b>", "<p>a</p><div><b>b</b></div>"),
        ("a<p>b<br>c</p>d", "<div>a</div><p>b<br>c</p><div>d</div>"),
        ("<div><div>a</div>b</div>", "<div>a</div><div>b</div>"),
        ("<ul> <li>a</li> </ul>", "<ul> <li>a</li> </ul>"),
        ("a<hr>b", "<div>a</div><hr><div>b</div>"),
        ("a &lt;b&gt; &amp;amp;", "<div>a &lt;b&gt; &amp;amp;</div>"),
    ],
)
def test_lines_become_blocks(markup: str, html: str) -> None:
    assert page(markup).html() == html


def test_line_ends_count_where_nothing_else_ends_a_line() -> None:
    assert page("a\nb\n\nc", lines_end=True).lines == ["a", "b", "", "c"]
    assert page("a\nb").lines == ["a\nb"]


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ("שלום<br>a", '<div dir="rtl">שלום</div><div>a</div>'),
        ("12. مرحبا abc", '<div dir="rtl">12. مرحبا abc</div>'),
        ("abc مرحبا", "<div>abc مرحبا</div>"),
        ("<p>שלום</p>", '<p dir="rtl">שלום</p>'),
        ('<p dir="ltr">שלום</p>', '<p dir="ltr">שלום</p>'),
        (
            '<div dir="rtl">a<br>b</div>c',
            '<div dir="rtl">a</div><div dir="rtl">b</div><div>c</div>',
        ),
        ("<ul><li>שלום</li></ul>", '<ul dir="rtl"><li dir="rtl">שלום</li></ul>'),
    ],
)
def test_right_to_left_blocks_are_marked(markup: str, html: str) -> None:
    assert page(markup).html() == html


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ('<a href="http://x.example/a.">http://x.example/a.</a> b',
         '<a href="http://x.example/a">http://x.example/a</a>. b'),
        ('(<a href="http://x.example/a)">http://x.example/a)</a>',
         '(<a href="http://x.example/a">http://x.example/a</a>)'),
        ('<a href="http://x.example/a.">this</a>', '<a href="http://x.example/a.">this</a>'),
        ('<a href="http://x.example/long">http://x.example/lo...</a>',
         '<a href="http://x.example/long">http://x.example/lo</a>...'),
        ('<a href="https://href.li/?http://x.example/">x</a>', '<a href="http://x.example/">x</a>'),
        ('<a href="http://x.example/"><b>x</b></a>', '<a href="http://x.example/"><b>x</b></a>'),
        ('<a href="http://x.example/">#tag 1:23</a>', '<a href="http://x.example/">#tag 1:23</a>'),
        ('<a href="ttps://x.example/">ttps://x.example/</a>',
         '<a href="vidbrowser:copy?text=ttps%3A%2F%2Fx.example%2F">ttps://x.example/</a>'),
        ('<a href="http://a..b/"><b>1:00</b></a>',
         '<b><a href="vidbrowser:seek?t=60">1:00</a></b>'),
        ('<a data-t="00:05:31">[00:05:31]</a>', '[<a href="vidbrowser:seek?t=331">00:05:31</a>]'),
        ('<a href="https://www.youtube.com/watch?v=x&t=60s">1:00</a>',
         '<a href="vidbrowser:seek?t=60">1:00</a>'),
        ("<code>1:00 #tag</code>", "<code>1:00 #tag</code>"),
    ],
)  # fmt: skip
def test_links(markup: str, html: str) -> None:
    assert page(markup).html() == f"<div>{html}</div>"


def test_lines_are_no_longer_than_the_longest() -> None:
    for markup in ("@" * 25_000, "<b>@@</b>" * 12_500, f"<p>{'@' * 25_000}</p>"):
        assert list(map(len, page(markup).lines)) == [10_000, 10_000, 5_000]


def test_links_are_made_up_to_the_most() -> None:
    full = page("#tag " * (HtmlBuilder.MOST_LINKS + 5))
    assert full.html().count('<a href="vidbrowser:filter?q=tag">#tag</a>') == HtmlBuilder.MOST_LINKS
    assert full.html().count("<a ") == HtmlBuilder.MOST_LINKS
    assert full.is_full
    assert not page("#tag " * 9).is_full
