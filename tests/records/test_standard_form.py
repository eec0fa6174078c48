"""The usual form, read in one go, gives just what reading line by line gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records import reader
from vidbrowser.records.decoding import decode
from vidbrowser.records.fields import BY_NAME, NAMES
from vidbrowser.records.standard_form import GROUPS, read_usual

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path("/records/a.md")
FIELDS = {
    "title": "Tea: a history",
    "image": "https://example.org/a.jpg",
    "vid_id": "aB-_0000000",
    "categories": "Music",
    "tags": ["one", "two, too"],
    "date": "2022-06-05T04:15:33+03:00",
    "vid_date": "2022-06-01T01:00:00Z",
    "duration": "PT21M32S",
    "viewcount": "81800",
    "likeCount": "12",
    "dislikeCount": "",
    "channel": "Someone",
}
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    [
        "",
        " ",
        "~",
        "null",
        'a "b"',
        "a\\b",
        "\\u0000",
        "---",
        "\r",
        "a/b",
        "\ufeff",
        "\x00",
        "\u2028",
        "[[a|b]]",
        "[[a]], [[b]]",
    ]
)
times = st.sampled_from(
    ["2022-06-05", "2022-06-05T04:15:33", "2022-13-05T04:15:33Z", "0001-01-01T00:00:00+03:00"]
) | st.datetimes().map(lambda moment: f"{moment.isoformat()}+05:30")
counts = st.integers(-5, 10**20).map(str) | st.sampled_from(["", "1,234", "٣", "1.0", " 7"])
lengths = st.sampled_from(["P0D", "PT1H", "PT", "P1M", "21:32", "90", "long", "", "P1DT8H36M13S"])
ANY = {
    **dict.fromkeys(("title", "image", "vid_id", "categories", "channel"), words),
    "tags": st.lists(words | st.integers() | st.none() | st.lists(words, max_size=2), max_size=3),
    **dict.fromkeys(("date", "vid_date"), times | words),
    "duration": lengths | words,
    **dict.fromkeys(("viewcount", "likeCount", "dislikeCount"), counts | words),
}


def written(
    fields: Mapping[str, object], body: str, end: str = "\r\n", ascii_only: bool = True
) -> str:
    lines = [f"{key}: {json.dumps(v, ensure_ascii=ascii_only)}" for key, v in fields.items()]
    return end.join(["---", *lines, "---", body, ""])


def line_by_line(raw: bytes) -> reader.Reading:
    text, losses = decode(raw)
    return reader._read(text, PATH, losses)


def check(text: str) -> bool:
    """Compare both ways of reading `text`; return whether it was of the usual form."""
    record = read_usual(text, PATH)
    slow = line_by_line(text.encode())
    if record is not None:
        assert slow == reader.Reading(record)
    assert reader.read_bytes(text.encode(), PATH) == slow
    return record is not None


def test_every_line_gives_a_field_by_its_first_key() -> None:
    assert set(GROUPS) <= set(NAMES)
    assert [BY_NAME[name].keys[0] for name in GROUPS] == list(FIELDS)


def test_the_usual_form_is_known() -> None:
    assert check(written(FIELDS, "{% raw %}Some <b>text</b>{% endraw %}"))
    older = dict(list(FIELDS.items())[:6])
    assert check(written(older, "text", "\n"))
    for key in ("title", "categories", "channel"):
        assert check(written({**FIELDS, key: "[[A|b]], [[C]]"}, ""))


@given(
    st.fixed_dictionaries({}, optional=ANY),
    words,
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_equals_reading_line_by_line(
    changed: Mapping[str, object], body: str, end: str, ascii_only: bool
) -> None:
    check(written({**FIELDS, **changed}, body, end, ascii_only))


USUAL = written(FIELDS, "{% raw %}Some<br />text &amp; more{% endraw %}", ascii_only=False)


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(USUAL)),
            st.integers(0, 3),
            words | st.sampled_from(['"', "\\", "\n", "\r", "[", "]", "---\n", "{% raw %}", "\t"]),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_equals_reading_line_by_line_when_mutated(changes: list[tuple[int, int, str]]) -> None:
    text = USUAL
    for place, length, put in changes:
        text = text[:place] + put + text[place + length :]
    check(text)


@pytest.mark.parametrize("key", FIELDS)
def test_another_order_or_a_missing_line_is_left_to_reading_line_by_line(key: str) -> None:
    rest = {name: value for name, value in FIELDS.items() if name != key}
    assert not check(written(rest, ""))
    if key != "channel":
        assert not check(written({**rest, key: FIELDS[key]}, ""))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("viewcount", "many"),
        ("tags", [["a"]]),
        ("tags", ["[[A|b]]"]),
        ("title", "\0"),
        ("date", "soon"),
        ("title", ["a"]),
    ],
)
def test_what_is_to_be_warned_of_is_left_to_reading_line_by_line(key: str, value: object) -> None:
    assert not check(written({**FIELDS, key: value}, ""))
