"""Own tags are the same after they were typed, whatever is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.marks.mark import LONGEST_TAG, own_tags
from vidbrowser.records.folding import fold
from vidbrowser.ui.marks.tag_text import part_at, tags_of, text_of

texts = st.text(max_size=20).filter(lambda text: bool(fold(" ".join(text.split()))))


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("tea", ("tea",)),
        ("tea, cake ,tea, Tea", ("tea", "cake")),
        ('"one, two", three', ("one, two", "three")),
        ('a "b" c', ('a "b" c',)),
        ('"open', ("open",)),
    ],
)
def test_commas_part_tags(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_of(typed) == tags


@given(st.lists(texts, max_size=5).map(own_tags))
def test_what_is_shown_is_read_again(tags: tuple[str, ...]) -> None:
    assert tags_of(text_of(tags)) == tags


def test_a_tag_that_is_too_long_is_none() -> None:
    with pytest.raises(ValueError, match="x"):
        tags_of("x" * (LONGEST_TAG + 1))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("|", ""),
        ("te|a", "tea"),
        ("tea,| ca", " ca"),
        ("tea|, ca", "tea"),
        ('"a, b|", ca', '"a, b"'),
        ('x, "a, b|', ' "a, b'),
    ],
)
def test_the_tag_that_is_written_is_that_between_commas(text: str, part: str) -> None:
    place, written = text.index("|"), text.replace("|", "")
    start, end = part_at(written, place)
    assert written[start:end] == part
