"""Folding is what the query language says it is, and quick roads change nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.folding import SEPARATOR, fold, fold_all


def by_definition(text: str) -> str:
    """NFKD; Mn and Cf away; case folded; white space runs to one blank, none at the ends."""
    decomposed = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))
    return " ".join(kept.casefold().split())


@given(st.text() | st.text(alphabet="aÀß İſ\u0301\u200b\u00a0\u2028𝐕ﬁ東\x1f\n"))
def test_folding_is_its_definition(text: str) -> None:
    assert fold(text) == by_definition(text)


@given(
    st.lists(st.text() | st.text(alphabet="aÀß İſ\u0301\u200b\u00a0\u2028\x00\x1f\n", max_size=5))
)
def test_folding_all_is_folding_each(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@given(st.text())
def test_nothing_folded_holds_the_separator(text: str) -> None:
    assert SEPARATOR not in fold(text + SEPARATOR + text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Chêne", "chene"),
        ("𝐕𝐈𝐄𝐓", "viet"),
        ("東京タワー", "東京タワー"),
        ("Straße", "strasse"),
        ("a\u200bb\u00adc", "abc"),
        ("  two \u00a0\n words ", "two words"),
        ("", ""),
    ],
)
def test_examples(text: str, folded: str) -> None:
    assert fold(text) == folded
