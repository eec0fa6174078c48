"""Texts stand in the order that a person expects of an index."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.collation import sorting_key
from vidbrowser.records.folding import fold

IN_ORDER = [
    ["Episode 1", "Episode 2", "Episode 10", "Łódź", "“Quoted” title", "Zebra"],
    ["!!!", "(…)", "🔥", "007", "(8) Mile", "9 to 5", "10 things", "#100", "abba", "東京"],
    ["S1E2", "s01e10", "S2E1", "S10E1"],
    ["a", "Ab", "ábc", "[abd]", "«abe»", "¿abf?", "…abg", "🔥 abh"],
    ["Øre", "Orf", "ostrich"],
    ["Part 2 – a", "Part 2 – b", "Part 10 – a"],
    ["v1.2", "v1.10", "v2.1"],
    ["1", "٢", "3", "４", "१०"],
    ["0", "00000000001", "99999999", "100000000", "999999999", "1000000000", "9" * 5000],
    ["Ёлка", "Жук", "Йод", "Кит"],
]


@pytest.mark.parametrize("titles", IN_ORDER)
def test_titles_stand_as_in_an_index(titles: list[str]) -> None:
    keys = [sorting_key(fold(title)) for title in titles]
    assert keys == sorted(set(keys))


def test_numbers_that_are_equal_are_one() -> None:
    assert sorting_key("episode 7") == sorting_key("episode 007")


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.text())
def test_numbers_stand_by_their_size(one: int, other: int, rest: str) -> None:
    keys = [sorting_key(fold(f"a{number} {rest}")) for number in (one, other)]
    assert (keys[0] < keys[1]) is (one < other)


@given(st.text())
def test_only_an_empty_text_has_no_key(text: str) -> None:
    assert bool(sorting_key(fold(text))) is bool(fold(text))
