"""A column of keys is the key of each text."""

from __future__ import annotations

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.collation import sorting_key
from vidbrowser.records.folding import fold
from vidbrowser.search.sorting_keys import sorting_keys

TEXT = st.text(st.characters(exclude_categories=["Cs"])) | st.text(alphabet='ab1٢ 0"(é!Ж')


@given(st.lists(TEXT.map(fold)))
def test_equals_the_key_of_each(texts: list[str]) -> None:
    column = pl.Series("texts", texts, dtype=pl.String)
    assert sorting_keys(column).to_list() == list(map(sorting_key, texts))
    assert column.to_list() == texts
