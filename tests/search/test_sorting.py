"""Orders: as a plain sort of the records would have it, ties and missing values included."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, queries, record_lists
from tests.search.predicate import satisfies, sort_key
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.query import EVERYTHING, And, Match, Or, Query, Text, parse
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.sorting import ordered

orders = st.sampled_from(Order)


def asked(query: Query) -> list[str]:
    if isinstance(query, And | Or):
        return [text for part in query.parts for text in asked(part)]
    fields = ("title", "channel", "tag", "description")
    searched = isinstance(query, Text) or (isinstance(query, Match) and query.field in fields)
    return [query.text] if searched else []  # type: ignore[attr-defined]


@given(record_lists, queries, orders)
def test_order_agrees_with_a_plain_sort(records: list[Record], query: Query, order: Order) -> None:
    unlike = list({record.path: record for record in records}.values())
    catalogue = catalogue_of(unlike, ROOT)
    rows = ordered(catalogue, match_mask(catalogue, query), order, query)
    assert rows.dtype == pl.UInt32
    hits = [record for record in unlike if satisfies(record, query, unlike)]
    texts = asked(query)
    expected = sorted(hits, key=lambda record: sort_key(record, order, texts))
    assert [unlike[row] for row in rows] == expected


@given(st.lists(st.none() | st.integers(0, 40), min_size=30, max_size=60), orders)
def test_few_ties_and_many_are_broken_alike(values: list[int | None], order: Order) -> None:
    records = [
        Record(ROOT / f"{n}.md", title=f"t{n % 3}", views=value, likes=n if n % 29 else 1)
        for n, value in enumerate(values)
    ]
    catalogue = catalogue_of(records, ROOT)
    rows = ordered(catalogue, match_mask(catalogue, EVERYTHING), order, EVERYTHING)
    expected = sorted(records, key=lambda record: sort_key(record, order, ()))
    assert [records[row] for row in rows] == expected


@given(st.lists(st.text("ab1209 #é", max_size=12).map(str.strip), max_size=20), orders)
def test_texts_stand_as_in_an_index_both_ways(texts: list[str], order: Order) -> None:
    records = [
        Record(
            ROOT / f"{n}.md",
            title=text or None,
            channels=(text[::-1], text) if text else (),
            categories=(text, "b") if text else (),
            tags=tuple(text.split()),
            language=text or None,
            site=text or None,
        )
        for n, text in enumerate(texts)
    ]
    catalogue = catalogue_of(records, ROOT)
    rows = ordered(catalogue, match_mask(catalogue, EVERYTHING), order, EVERYTHING)
    expected = sorted(records, key=lambda record: sort_key(record, order, ()))
    assert [records[row] for row in rows] == expected


def test_from_z_to_a_is_the_index_turned_around_but_for_what_has_none() -> None:
    tags = (("#2 cats",), ("10 cats",), ("“Éa”", "x"), ("ea", "b"), ())
    records = [Record(ROOT / f"{n}.md", tags=own) for n, own in enumerate(tags)]
    catalogue = catalogue_of(records, ROOT)
    for order, expected in ((Order.TAGS, [0, 1, 3, 2, 4]), (Order.TAGS_BACK, [2, 3, 1, 0, 4])):
        rows = ordered(catalogue, match_mask(catalogue, EVERYTHING), order, EVERYTHING)
        assert rows.to_list() == expected


def test_best_match_prefers_where_the_text_is() -> None:
    records = [
        Record(ROOT / "1.md", id="description", description="about japan"),
        Record(ROOT / "2.md", id="tag", tags=("Japan",)),
        Record(ROOT / "3.md", id="channel", channels=("In Japan",)),
        Record(ROOT / "4.md", id="title", title="Old Japan"),
        Record(ROOT / "5.md", id="begins", title="Japan, old"),
        Record(ROOT / "6.md", id="else", title="China"),
    ]
    catalogue = catalogue_of(records, ROOT)
    query = parse("japan")
    rows = ordered(catalogue, match_mask(catalogue, query), Order.BEST, query)
    assert [records[row].id for row in rows] == ["begins", "title", "channel", "tag", "description"]


def test_the_last_tie_is_broken_by_the_folder_then_the_path() -> None:
    one = catalogue_of([Record(Path("/b/x.md")), Record(Path("/b/a.md"))], Path("/b"))
    other = catalogue_of([Record(Path("/a/z.md"))], Path("/a"))
    moved = other.frame.with_columns(root=pl.lit(1, pl.UInt16))
    both = Catalogue(pl.concat([one.frame, moved]), (Path("/b"), Path("/a")))
    rows = ordered(both, match_mask(both, EVERYTHING), Order.NEWEST, EVERYTHING)
    assert [str(both.path(row)) for row in rows] == ["/a/z.md", "/b/a.md", "/b/x.md"]


def test_an_empty_catalogue_has_every_order() -> None:
    for order in Order:
        assert ordered(EMPTY, match_mask(EMPTY, Text("a")), order, Text("a")).to_list() == []


def test_an_order_is_computed_once_and_then_filtered() -> None:
    catalogue = catalogue_of([Record(ROOT / f"{n}.md", views=n) for n in range(3)], ROOT)
    ordered(catalogue, match_mask(catalogue, EVERYTHING), Order.VIEWS, EVERYTHING)
    kept = catalogue.derived["orders"][Order.VIEWS]
    found = ordered(catalogue, match_mask(catalogue, parse("views:<2")), Order.VIEWS, EVERYTHING)
    assert found.to_list() == [1, 0]
    assert catalogue.derived["orders"][Order.VIEWS] is kept
