"""Markdown bodies: told from the usual form, and made HTML."""

from __future__ import annotations

import pytest

from vidbrowser.descriptions.markdown_body import MOST_CHARACTERS, is_markdown, to_html


@pytest.mark.parametrize(
    "body",
    [
        "# Title\n\ntext",
        "text\n\n## Steps\nmore",
        "text\n```python\nx = 1\n```",
        "some **bold** text\nmore",
        "a [link](https://x.example/)\nmore",
        "one line with a [link](https://x.example/)",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "From: x <br/>\n\n## Head",
    ],
)
def test_signs_of_markdown(body: str) -> None:
    assert is_markdown(body)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "# one line of text",
        "#hashtag\n#another",
        "- item\n- item\n1. one\n* two",
        "a_b_c *** stars ***\n---\nmore",
        "a<br />**bold**<br />[x](https://x.example/)",
        "price: 5 * 3 ** 2\nmore",
        "# Title\n" + "x" * MOST_CHARACTERS,
    ],
)
def test_what_is_no_markdown(body: str) -> None:
    assert not is_markdown(body)


def test_markdown_becomes_html_with_its_line_ends() -> None:
    assert to_html("# A\n\n- b **c**\n\nd\ne ~~f~~") == (
        "<h1>A</h1>\n<ul>\n<li>b <strong>c</strong></li>\n</ul>\n<p>d<br />\ne <s>f</s></p>\n"
    )
