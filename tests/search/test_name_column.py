"""Names: channel and tags come out of the one text as they went in."""

from __future__ import annotations

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.folding import SEPARATOR, fold
from vidbrowser.search import name_column

folded = st.text(st.characters(exclude_categories=["Cs"]), max_size=6).map(fold)


@given(st.lists(st.tuples(folded, st.lists(folded, max_size=4)), max_size=5))
def test_names_are_taken_apart(records: list[tuple[str, list[str]]]) -> None:
    joined = [SEPARATOR.join([channel, *tags]) for channel, tags in records]
    column = pl.Series(joined, dtype=pl.String)
    assert name_column.channels(column).to_list() == [channel for channel, _ in records]
    assert name_column.tags(column).to_list() == [tags for _, tags in records]
