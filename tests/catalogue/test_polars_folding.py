"""A column folded by Polars is what folding each text gives."""

from __future__ import annotations

import unicodedata

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.catalogue.polars_folding import folded
from vidbrowser.records.folding import cased, fold

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
_NONE = ("Cn", "Co", "Cs")
"""Kinds of what is no character (yet), of private ones and of halves of one: most of all points."""


def fold_column(texts: list[str]) -> list[str]:
    return folded(pl.Series(map(cased, texts), dtype=pl.String)).to_list()


@given(st.lists(TEXT))
def test_equals_folding_each(texts: list[str]) -> None:
    assert fold_column(texts) == [fold(text) for text in texts]


def test_equals_folding_each_for_every_character() -> None:
    kinds = [(chr(p), unicodedata.category(chr(p))) for p in range(0x110000)]
    points = [point for point, kind in kinds if kind not in _NONE]
    points += [point for point, kind in kinds if kind in ("Cn", "Co")][::97]
    texts = [f"a{''.join(points[at : at + 7])}b {points[at]} A" for at in range(0, len(points), 7)]
    texts += [f"a{point}\u0301 か{point}\u0301{point}" for point in points]
    folded_texts = fold_column(texts)
    assert [t for t, f in zip(texts, folded_texts, strict=True) if f != fold(t)] == []


def test_the_iota_that_case_folding_would_make_a_letter_is_dropped() -> None:
    assert fold_column(["a\u0345b", "ᾳ", "か\u0345"]) == ["ab", "α", "か"]
