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
        "- [ ] see\n- [x] seen",
        "with [[Tea House]]\nand more",
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


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("- [ ] see\n- [x] seen", "<ul>\n<li>☐ see</li>\n<li>☑ seen</li>\n</ul>\n"),
        ("[ ] no item", "<p>[ ] no item</p>\n"),
        ("[[Wiki|Link]] and [[Page]]", "<p>Link and Page</p>\n"),
        ("a ![[clip.png]] b", "<p>a  b</p>\n"),
        ("a ==mark== 1==2", "<p>a mark 1==2</p>\n"),
        ("a {% include tea.html id=1 %} b", "<p>a  b</p>\n"),
        ('Tea\n{{< video "tea" >}}\n{{% note %}}', "<p>Tea</p>\n"),
        ("`[[a]] {% b %}`", "<p><code>[[a]] {% b %}</code></p>\n"),
    ],
)
def test_signs_of_notes_and_sites_are_shown_as_they_are_meant(body: str, html: str) -> None:
    assert to_html(body) == html


def test_a_table_is_a_table() -> None:
    assert "<td>1</td>" in to_html("| a | b |\n|---|---|\n| 1 | 2 |")
