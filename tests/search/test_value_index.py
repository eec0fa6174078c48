"""Entries: one for each value of each record, spellings at hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.records.folding import fold
from vidbrowser.records.record import Record
from vidbrowser.search.value_index import COLUMNS, entries

texts = st.sampled_from(["a", "A", "á", "b", "B\u200d", "\u200d", "東", "a b", "A  b"])
lists = st.lists(texts, max_size=6)
RECORDS = [
    Record(ROOT / "1.md", channels=("BBC",), categories=("News",), tags=("War", "war", "Peace")),
    Record(ROOT / "2.md"),
    Record(ROOT / "3.md", channels=("bbc",), categories=("news", "Music"), tags=("WAR",)),
]
EXPECTED = {
    "tag": [(0, "war", "War"), (0, "peace", "Peace"), (2, "war", "WAR")],
    "category": [(0, "news", "News"), (2, "news", "news"), (2, "music", "Music")],
    "channel": [(0, "bbc", "BBC"), (2, "bbc", "bbc")],
}


def test_fields_of_every_form_have_entries() -> None:
    assert set(EXPECTED) <= set(COLUMNS)


@pytest.mark.parametrize("field", EXPECTED)
def test_each_value_is_there_once_with_its_spelling(field: str) -> None:
    found = entries(catalogue_of(RECORDS, ROOT), field)
    values = found.values.gather(found.codes)
    assert list(zip(found.rows, values, found.spellings, strict=True)) == EXPECTED[field]
    assert sorted(found.values) == sorted({value for _, value, _ in EXPECTED[field]})
    assert len(entries(EMPTY, field).rows) == 0


@given(st.lists(st.tuples(lists, lists, lists), max_size=6))
def test_entries_are_what_folding_one_by_one_gives(
    records: list[tuple[list[str], list[str], list[str]]],
) -> None:
    catalogue = catalogue_of(
        [
            Record(
                ROOT / f"{n}.md", channels=tuple(channels), categories=tuple(some), tags=tuple(tags)
            )
            for n, (channels, some, tags) in enumerate(records)
        ],
        ROOT,
    )
    for place, field in enumerate(("channel", "category", "tag")):
        expected = []
        for row, record in enumerate(records):
            first: dict[str, str] = {}
            for value in record[place]:
                first.setdefault(fold(value), value)
            expected += [(row, value, spelling) for value, spelling in first.items()]
        found = entries(catalogue, field)
        values = found.values.gather(found.codes)
        assert list(zip(found.rows, values, found.spellings, strict=True)) == expected
