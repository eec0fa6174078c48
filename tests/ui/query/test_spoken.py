"""Parts of a query are said in words."""

from __future__ import annotations

import pytest

from tests.ui.speaking import speaking
from vidbrowser.query import And, Flag, Not, parse
from vidbrowser.query.nodes import FIELD_WORDS, FLAGS
from vidbrowser.ui.query.spoken import FIELD_NAMES, spoken


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
        ("has:tags", "Has: Tags"),
        ("-has:tags", "Missing: Tags"),
        ("weekday:sunday", "Weekday: Sunday"),
        ("weekday:(saturday OR sunday)", "Weekday: Saturday or Sunday"),
        ("-hour:7", "not Hour: 7 AM"),
        ("a OR tag:b", "a or Tag: b"),
        ("-(a OR tag:b)", "not (a or Tag: b)"),
        ("-(a b)", "not (a and b)"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert spoken(parse(text)) == words


def test_of_nothing_nothing_is_said() -> None:
    assert spoken(And()) == ""


@pytest.mark.parametrize("word", [word for word in FIELD_WORDS if word not in FLAGS])
def test_every_field_has_a_name(word: str) -> None:
    assert word in FIELD_NAMES


@pytest.mark.parametrize(("field", "value"), [(f, value) for f in FLAGS for value in FLAGS[f]])
def test_every_flag_has_words(field: str, value: str) -> None:
    assert spoken(Flag(field, value)) != spoken(Not(Flag(field, value)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("-tag:news", "nicht Schlagwort: news"),
        ("published:2020..2022-06", "Veröffentlicht: 2020 bis 2022-06"),
        ("category:(Music OR Gaming)", "Kategorie: Music oder Gaming"),
        ("has:tags", "Vorhanden: Schlagwörter"),
        ("weekday:sunday", "Wochentag: Sonntag"),
        ("hour:(7 OR 19)", "Stunde: 07:00 oder 19:00"),
    ],
)
def test_words_in_german(qapp: object, text: str, words: str) -> None:
    with speaking("de"):
        assert spoken(parse(text)) == words


def test_a_date_keeps_its_parts_in_order_from_right_to_left(qapp: object) -> None:
    with speaking("ar"):
        assert "\u200e2022-06\u200e" in spoken(parse("published:2020..2022-06"))
