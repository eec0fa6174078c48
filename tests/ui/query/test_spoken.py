"""Parts of a query are said in words."""

from __future__ import annotations

import pytest

from vidbrowser.query import And, parse
from vidbrowser.ui.query.spoken import spoken


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("war", "war"),
        ('"july offensive"', '"july offensive"'),
        ("category:music", "Category: music"),
        ("-tag:news", "not Tag: news"),
        ('channel:="BBC"', "Channel: BBC"),
        ("channel:bbc", "Channel contains bbc"),
        ("tag:war*", "Tag begins with war"),
        ("category:(Music OR Gaming)", "Category: Music or Gaming"),
        ("-category:(Music OR Gaming)", "not Category: Music or Gaming"),
        ("views:>10000", "Views over 10k"),
        ("views:<=2M", "Views up to 2M"),
        ("published:2020..2022-06", "Published: 2020 to 2022-06"),
        ("published:<2020", "Published before 2020"),
        ("length:90", "Length: 1:30"),
        ("is:live", "Live"),
        ("-is:live", "not live"),
        ("is:gone", "Picture gone"),  # not the record, and no folder
        ("-is:gone", "picture not gone"),
        ("has:tags", "Has tags"),
        ("-has:tags", "no tags"),
        ("a OR tag:b", "a or Tag: b"),
        ("-(a OR tag:b)", "not (a or Tag: b)"),
        ("-(a b)", "not (a and b)"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert spoken(parse(text)) == words


def test_of_nothing_nothing_is_said() -> None:
    assert spoken(And()) == ""
