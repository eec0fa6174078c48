"""Links that are made of plain text: where each begins and ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.descriptions.autolinks import Kind, autolinks, needed


def found(text: str) -> list[tuple[str, str]]:
    return [(text[x.start : x.end], x.kind.value) for x in autolinks(text, None, str)]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("http://x.example/a.", "http://x.example/a"),
        ("http://x.example/a).", "http://x.example/a"),
        ("http://x.example/a_(b)", "http://x.example/a_(b)"),
        ("http://x.example/a_(b))", "http://x.example/a_(b)"),
        ('http://x.example/a",', "http://x.example/a"),
        ("http://x.example/a?!", "http://x.example/a"),
        ("http://x.example/a»", "http://x.example/a"),
        ("http://x.example/a”", "http://x.example/a"),
        ("http://x.example/a。", "http://x.example/a"),
        ("http://x.example/a）", "http://x.example/a"),
        ("http://x.example/a\u200b\u200b", "http://x.example/a"),
        ("http://x.example/a/", "http://x.example/a/"),
        ("http://x.example/?a=b&c=", "http://x.example/?a=b&c="),
        ("...", ""),
    ],
)
def test_swallowed_punctuation_is_not_needed(url: str, kept: str) -> None:
    assert url[: needed(url)] == kept


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://x.example/a, and", [("https://x.example/a", "address")]),
        ("(www.x.example)", [("www.x.example", "address")]),
        ("「https://x.example」", [("https://x.example", "address")]),
        ("動画https://x.example/", [("https://x.example/", "address")]),
        ("me@x.example, mailto:you@x.example.",
         [("me@x.example", "address"), ("mailto:you@x.example", "address")]),
        ("ttps://x.example/a", [("ttps://x.example/a", "broken")]),
        ("1:23 #tag", [("1:23", "stamp"), ("#tag", "hashtag")]),
        ("http://x.example/1:23#t?a@b.cd", [("http://x.example/1:23#t?a@b.cd", "address")]),
        ("javascript://x.example/a data://x.example file://x.example/", []),
        ("http:// www. @ a@b :// user@host", []),
        ("awww.x.example", []),
    ],
)  # fmt: skip
def test_what_becomes_a_link(text: str, links: list[tuple[str, str]]) -> None:
    assert found(text) == links


@given(st.text(alphabet=st.sampled_from("ahttps:/.w@#1230()[] \n東é\u200b\"'")))
def test_links_lie_apart_and_in_order(text: str) -> None:
    end = 0
    for link in autolinks(text, None, str):
        assert end <= link.start < link.end <= len(text)
        assert link.href.startswith(("http://", "https://", "mailto:", "vidbrowser:"))
        assert link.kind in Kind
        end = link.end
