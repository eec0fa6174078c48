"""Facets of the real records: equal to a plain count of what the reader reads."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from tests.search.predicate import satisfies, sort_key
from tests.search.test_facets import plain_count, told
from vidbrowser.query import parse
from vidbrowser.query.editing import counted_within
from vidbrowser.records.fields import FACETS
from vidbrowser.records.reader import read_file
from vidbrowser.search.facets import values_within
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.records.record import Record

QUERIES = (
    "japan OR война category:(Music OR Gaming OR News-Politics)",
    "-has:likes OR tag:music* length:<20m",
    "-(a e i) published:2018..2021-05 -category:Music",
)
SOME = 300


@pytest.fixture(scope="module")
def real(corpus: Path) -> tuple[list[Record], Catalogue]:
    """Return a sample of the real records, and their catalogue."""
    paths = random.Random(5).sample(sorted(corpus.rglob("*.md")), SOME)
    records = [record for path in paths if (record := read_file(path).record)]
    assert len(records) > SOME * 0.9
    return records, catalogue_of(records, corpus)


@pytest.mark.parametrize("text", QUERIES)
def test_counts_and_orders_are_those_of_a_plain_count(
    real: tuple[list[Record], Catalogue], text: str
) -> None:
    records, catalogue = real
    query = parse(text)
    found: dict[Query, list[Record]] = {}  # for most fields it is the same
    for field in FACETS:
        rest = counted_within(query, field)
        if rest not in found:
            found[rest] = [record for record in records if satisfies(record, rest, records)]
        hits = found[rest]
        assert hits
        counted = values_within(catalogue, rest, field, limit=None)
        assert told(counted) == plain_count(records, field, hits)
    hits = [record for record in records if satisfies(record, query, records)]
    assert hits
    for order in (Order.NEWEST, Order.LIKES, Order.TITLE, Order.CHANNEL):
        rows = ordered(catalogue, match_mask(catalogue, query), order, query)
        assert [records[row] for row in rows] == sorted(hits, key=lambda r: sort_key(r, order, ()))
