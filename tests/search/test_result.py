"""A search: rows in order, where records stand in them, and whether descriptions are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, queries, record_lists
from tests.search.predicate import satisfies
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import EVERYTHING, Query, parse
from vidbrowser.records.record import Record
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import EMPTY as EMPTY_SET
from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.result import search

if TYPE_CHECKING:
    from collections.abc import Sequence

RECORDS = [
    Record(ROOT / "1.md", title="japan", views=3),
    Record(ROOT / "2.md", title="other", views=2, description="about japan"),
    Record(ROOT / "3.md", title="third", views=1),
]
CATALOGUE = catalogue_of(RECORDS, ROOT)


@given(record_lists, queries, st.sampled_from(Order))
def test_every_record_stands_where_it_is_said(
    records: Sequence[Record], query: Query, order: Order
) -> None:
    unlike = list({record.path: record for record in records}.values())
    catalogue = catalogue_of(unlike, ROOT)
    asked = [record.path for record in unlike]
    result = search(catalogue, query, order, locate=asked)
    assert result.rows.dtype == pl.UInt32
    found = [unlike[row].path for row in result.rows]
    assert set(found) == {r.path for r in unlike if satisfies(r, query, unlike)}
    assert result.positions == {
        path: found.index(path) if path in found else None for path in asked
    }
    again = search(catalogue, query, order)
    assert [again.position(path) for path in asked] == [result.position(path) for path in asked]


@given(record_lists, st.sets(st.integers(0, 9)), st.none() | st.integers(0, 12))
def test_videos_are_known_by_the_keys_of_their_records(
    records: Sequence[Record], places: set[int], most: int | None
) -> None:
    unlike = list({record.path: record for record in records}.values())
    result = search(catalogue_of(unlike, ROOT), EVERYTHING, Order.TITLE)
    there = sorted(place for place in places if place < len(unlike))
    positions = EMPTY_SET
    for place in there:
        positions |= PositionSet.between(place, place)
    known = [key_of(summary) for summary in result.summaries(0, len(unlike))]
    assert result.keys(positions, most) == [known[place] for place in there[:most]]


@pytest.mark.parametrize(
    ("text", "quick", "complete"), [("japan", [0], False), ("title:japan", [0], True)]
)
def test_descriptions_may_come_later(text: str, quick: list[int], complete: bool) -> None:
    first = search(CATALOGUE, parse(text), Order.VIEWS, descriptions=False)
    assert (list(first.rows), first.complete) == (quick, complete)
    assert search(CATALOGUE, parse(text), Order.VIEWS).complete


def test_with_descriptions_all_are_found() -> None:
    assert list(search(CATALOGUE, parse("japan"), Order.VIEWS).rows) == [0, 1]


def test_what_is_not_in_the_catalogue_stands_nowhere() -> None:
    gone = ROOT / "gone.md"
    result = search(CATALOGUE, EVERYTHING, Order.VIEWS, locate=[gone])
    assert result.positions == {gone: None}
    assert result.position(ROOT.parent / "elsewhere.md") is None
    assert result.position(RECORDS[2].path) == 2


def test_nothing_in_an_empty_catalogue() -> None:
    result = search(EMPTY, parse("japan"), Order.BEST, locate=[ROOT / "1.md"])
    assert (len(result.rows), result.complete) == (0, True)


def test_where_a_record_stands_in_the_catalogue_is_looked_up_once() -> None:
    catalogue = Catalogue(CATALOGUE.frame, CATALOGUE.roots)
    search(catalogue, EVERYTHING, Order.VIEWS, locate=[RECORDS[1].path])
    assert list(catalogue.derived["row"]) == [RECORDS[1].path]
