"""Entries: one for each value of each record, spellings at hand."""

from __future__ import annotations

import pytest

from tests.catalogue.strategies import ROOT
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.catalogue.entries import COLUMNS, entries
from vidbrowser.records.record import Record

RECORDS = [
    Record(ROOT / "1.md", channel="BBC", categories=("News",), tags=("War", "war", "Peace")),
    Record(ROOT / "2.md"),
    Record(ROOT / "3.md", channel="bbc", categories=("news", "Music"), tags=("WAR",)),
]
EXPECTED = {
    "tag": [(0, "war", "War"), (0, "peace", "Peace"), (2, "war", "WAR")],
    "category": [(0, "news", "News"), (2, "news", "news"), (2, "music", "Music")],
    "channel": [(0, "bbc", "BBC"), (2, "bbc", "bbc")],
}


@pytest.mark.parametrize("field", COLUMNS)
def test_each_value_is_there_once_with_its_spelling(field: str) -> None:
    found = entries(Catalogue.of(RECORDS, ROOT), field)
    spellings = found.spellings.gather(found.places)
    assert list(zip(found.rows, found.values, spellings, strict=True)) == EXPECTED[field]
    assert len(entries(EMPTY, field).rows) == 0
