"""What two records have in common is said in words: the rarest by name, the rest counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.records.record import Record
from vidbrowser.search.why_related import Common, reasons

IT = Record(Path("/v/a.md"), title="The Été – Kiln", tags=("Wood Fire",), channels=("Pots & Co",))


def common(kind: str, *values: str, apart: int | None = None) -> list[Common]:
    return [Common(kind, value, 1, apart) for value in values]


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        (common("tag", "wood fire"), "Both have the tag “Wood Fire”"),
        (common("tag", "wood fire", "b", "c"), "Both have the tag “Wood Fire” and 2 others"),
        (common("word", "ete"), "“Été” in both titles"),
        (common("word", "kiln", "ete"), "“Kiln” and 1 more word in both titles"),
        (common("word", "kiln", "ete", "the"), "“Kiln” and 2 more words in both titles"),
        (common("link", "https://a.org"), "Both link to https://a.org"),
        (common("link", "x", "y"), "Both link to x and 1 other place"),
        (common("link", "x", "y", "z"), "Both link to x and 2 other places"),
        (common("series", "Coasts", apart=2), "The same series: Coasts"),
        (common("list", "Evenings"), "The same list: Evenings"),
        (common("channel", "pots & co"), "Also by Pots & Co"),
        (common("channel", "pots & co", apart=0), "Also by Pots & Co, on the same day"),
        (common("channel", "pots & co", apart=1), "Also by Pots & Co, 1 day apart"),
        (common("channel", "pots & co", apart=1200), "Also by Pots & Co, 1,200 days apart"),
    ],
)
def test_each_kind_has_its_words(shared: list[Common], said: str) -> None:
    assert reasons(IT, shared) == (said,)


def test_three_kinds_are_told_in_the_order_in_which_they_come() -> None:
    shared = [
        *common("tag", "wood fire"),
        *common("word", "kiln"),
        *common("tag", "{tag}"),
        *common("list", "Evenings"),
        *common("channel", "pots & co"),
    ]
    assert reasons(IT, shared) == (
        "Both have the tag “Wood Fire” and 1 other",
        "“Kiln” in both titles",
        "The same list: Evenings",
    )


def test_nothing_in_common_is_no_reason() -> None:
    assert reasons(IT, []) == ()
