"""Rows in the order of their values, as sorting the values gives it."""

from __future__ import annotations

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.search.value_order import Runs, value_order

TEXTS = st.text("aé\0", max_size=12) | st.sampled_from(["the best a", "the best b", "the best"])


@given(st.lists(TEXTS | st.none()), st.booleans())
def test_texts_stand_by_their_bytes_and_missing_ones_last(
    texts: list[str | None], descending: bool
) -> None:
    values = pl.Series("texts", texts, dtype=pl.String)
    found = values.gather(value_order(values, descending)).to_list()
    present = [text for text in texts if text is not None]
    expected = sorted(present, key=str.encode, reverse=descending)
    assert found == [*expected, *[None] * texts.count(None)]


@given(st.lists(st.tuples(st.integers(0, 2), st.text("ab", max_size=2))))
def test_equal_ones_stand_by_what_tells_them_apart(pairs: list[tuple[int, str]]) -> None:
    values = pl.Series("numbers", [number for number, _ in pairs], dtype=pl.Int64)
    names = pl.DataFrame({"name": [name for _, name in pairs]}, schema={"name": pl.String})
    rows = Runs(values, value_order(values, descending=False)).sorted_by(names)
    assert [pairs[row] for row in rows] == sorted(pairs)
