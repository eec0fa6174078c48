"""The body without its marks, and as plain text for searching."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.records.description import below, plain_text, without_raw_marks
from vidbrowser.records.folding import NUL


@pytest.mark.parametrize(
    "body",
    [
        "{% raw %}tea{% endraw %}",
        "{% raw %}tea{% endraw %}\n\n",
        "{%raw%}tea{%endraw%}",
        "{%- raw -%}\n tea {%- endraw -%}",
        "{% RAW %}tea{% EndRaw %}",
        "{% raw %}{% raw %}tea{% endraw %}{% endraw %}",
        "{% raw %}tea",
        "tea{% endraw %}",
        "te{% raw %}{% endraw %}a",
        "tea",
        "\n tea \n",
    ],
)
def test_raw_marks_are_taken_off(body: str) -> None:
    assert without_raw_marks(body) == "tea"


@pytest.mark.parametrize(
    "body", ["{{ tea }}", "{% if tea %}a{% endif %}", "{% rawhide %}", "{raw}", "{%", "{% raw"]
)
def test_other_liquid_is_text(body: str) -> None:
    assert without_raw_marks(body) == body
    assert without_raw_marks(f"{{% raw %}}{body}{{% endraw %}}") == body


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("a<br />b<BR>c<br/>d", "a\nb\nc\nd"),
        ("<p>a</p><ul><li>b</li></ul>", "a\nb\n"),
        ('<a rel="x" href="y">a</a><b>c</b>', "ac"),
        ("1 < 2 <3 > 0", "1 < 2 <3 > 0"),
        ("a &amp; b &quot;c&#39; &eacute;&#x1F600;", "a & b \"c' é😀"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("&lt;b&gt;", "<b>"),
        ("a<!-- b -->c", "ac"),
        ("a <b", "a <b"),
        ("tea", "tea"),
    ],
)
def test_plain_text(description: str, text: str) -> None:
    assert plain_text(description) == text


@given(st.lists(st.sampled_from(["&", "amp", ";", "&quot;", "&#39", "&lt;", "#", "x", "3", "9"])))
def test_entities_are_decoded_once_and_as_html_has_them(parts: list[str]) -> None:
    assert plain_text("".join(parts)) == html.unescape("".join(parts))


TAGS = st.sampled_from(
    [
        "<",
        ">",
        "a ",
        "/a",
        "/p",
        "br",
        " /",
        "b",
        "<br>",
        "<br />",
        "<a x>",
        "</a>",
        "&lt;",
        "é",
        "3",
    ]
)


@given(st.lists(st.lists(TAGS, max_size=8).map("".join), min_size=1, max_size=4))
def test_joined_descriptions_give_their_texts(descriptions: list[str]) -> None:
    expected = []
    for description in descriptions:
        text = description.replace("<br />", "\n").replace("<br>", "\n")
        for block in ("br", "/p"):
            text = re.sub(rf"<{block}\b[^>]*>", "\n", text)
        expected.append(html.unescape(re.sub("<[/!a-zA-Z][^>]*>", "", text)))
    assert list(map(plain_text, descriptions)) == expected
    assert plain_text(NUL.join(descriptions)).split(NUL) == expected


def read_hostile_bodies() -> int:
    parts = ("<a", "<a <", "<", "<br ", "<!--", "{% raw", "{%- ", "&a")
    bodies = [part * (1_000_000 // len(part)) + ">" for part in parts]
    return len([plain_text(without_raw_marks(body)) for body in bodies])


def test_hostile_bodies_cost_little() -> None:
    assert bounded(read_hostile_bodies) == 8  # seconds of work; quadratic would be hours


@pytest.mark.parametrize(
    ("told", "body", "description"),
    [
        (None, "Boil.", "Boil."),
        ("All about oolong", "", "All about oolong"),
        ("{% raw %} All about oolong {% endraw %}", "", "All about oolong"),
        ("All about oolong", "Boil.", "All about oolong\n\nBoil."),
        ("Boil  the\nwater", "# Tea\nBoil the water, pour.", "# Tea\nBoil the water, pour."),
        ("Boil & pour", "<b>Boil &amp; pour</b><br />Drink", "<b>Boil &amp; pour</b><br />Drink"),
        ("One\nTwo", "Boil.<br>Pour.", "One<br />Two<br /><br />Boil.<br>Pour."),
        ("<p>One</p>Two", "Boil.<br>Pour.", "<p>One</p>Two<br /><br />Boil.<br>Pour."),
        ("One", "# Tea\n`<br>`", "One<br /><br />\n\n# Tea\n`<br>`"),
        ("One<br />Two", "# Tea\nBoil.", "One\nTwo\n\n# Tea\nBoil."),
    ],
)
def test_what_front_matter_tells_stands_above_the_body(
    told: str | None, body: str, description: str
) -> None:
    assert below(told, body) == description


@given(st.text(), st.text())
def test_nothing_that_is_told_or_stands_below_is_lost(told: str, body: str) -> None:
    words = "".join(plain_text(below(told, body)).split())
    assert "".join(plain_text(without_raw_marks(body)).split()) in words or "<" in told + body
    assert "".join(plain_text(without_raw_marks(told)).split()) in words or "<" in told + body


@pytest.mark.parametrize("piece", ["<p", "<br ", "&amp", "{% raw"])
def test_hostile_descriptions_are_joined_in_bounded_time(piece: str) -> None:
    assert bounded(below, f"{piece * 100_000}>", "tea").endswith("tea")
    assert bounded(below, "tea", piece * 100_000).startswith("tea")
