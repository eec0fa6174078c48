"""Fields that were nearly named are offered; all else stays what it is: text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.query import FIELD_WORDS, FLAGS, Text, parse
from vidbrowser.query.near import field_like, near


@pytest.mark.parametrize(
    ("text", "fields", "meant"),
    [
        ("tags:music", ("tag:",), "tag:music"),
        ("Tags：music", ("tag:",), "tag:music"),
        ('war -tags:"a b" x', ("tag:",), 'war -tag:"a b" x'),
        ("categories:(Music OR Gaming)", ("category:",), "category:(Music OR Gaming)"),
        ("year:2022", ("published:",), "published:2022"),
        ("date:2020..2022-06", ("published:",), "published:2020..2022-06"),
        ("(author:bob OR uploader:=“Bob B”)", ("channel:",), "(channel:bob OR channel:=“Bob B”)"),
        ("tags:a year:2021 tags:b", ("tag:", "published:"), "tag:a published:2021 tag:b"),
        ("year:soon tags:a", ("tag:",), "year:soon tag:a"),
        ("lenght:>5m view:1k", ("length:", "views:"), "length:>5m views:1k"),
        ("titel:x", ("title:",), "title:x"),
        ("duraton:5m", ("length:",), "length:5m"),
        ("vid_id:Qiz-kVErOhk", ("id:",), "id:Qiz-kVErOhk"),
    ],
)
def test_a_field_that_is_nearly_named_is_offered(
    text: str, fields: tuple[str, ...], meant: str
) -> None:
    assert near(text) == (fields, meant)
    assert parse(text) != parse(meant)


@pytest.mark.parametrize(
    "text",
    [
        *("", "foo:bar", "http://x.y", "https://x", "re:x", "note:x", "c:x", "Part:2", "12:30"),
        *("Tags: music", "tags", '"tags:x"', "“tags:x”", "title:tags:x", "tag:x", "xtags :y"),
        *("year:soon", "date:", "duration:5", "is:live", "tags:a )", '"tags:x'),
    ],
)
def test_all_else_is_what_it_is(text: str) -> None:
    assert near(text) is None


def test_what_is_offered_is_still_looked_for_as_text() -> None:
    assert parse("tags:music") == Text("tags:music")
    assert parse("foo:bar") == Text("foo:bar")


@pytest.mark.parametrize("field", [word for word in FIELD_WORDS if word not in FLAGS])
def test_a_field_is_like_itself_and_found_with_a_letter_too_many(field: str) -> None:
    assert field_like(field) == field
    if len(field) > 2:
        assert field_like(f"{field}q") == field


@given(st.text(alphabet='tagsyerchnl:："“()- *=2', max_size=40) | st.text(max_size=60))
def test_what_is_offered_can_always_be_read(text: str) -> None:
    found = near(text)
    assert found is None or parse(found.text) != parse(text)


def look_at_many_names() -> int:
    names = " ".join(f"tagz{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}:x" for n in range(900))
    return len(list(map(near, (names, "tags:x " * 900, "tags:x(" * 9_000))))


def test_many_names_take_little_work() -> None:
    assert bounded(look_at_many_names) == 3
