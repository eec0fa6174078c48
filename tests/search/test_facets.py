"""Facets: the counts are what a plain count gives, whatever else the query asks."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, queries, record_lists, words
from tests.search.folded import folded
from tests.search.predicate import index_order, satisfies
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import EVERYTHING, Query, parse
from vidbrowser.query.editing import State, selection, with_value
from vidbrowser.records.fields import FACETS
from vidbrowser.records.record import Record
from vidbrowser.search.bands import BANDS
from vidbrowser.search.facets import Facet, FacetValue, facet, values_within
from vidbrowser.search.matching import match_mask

fields = st.sampled_from([*FACETS])


def values(record: Record, field: str) -> tuple[str, ...]:
    """Return what `record` has in `field`, the first spelling of each."""
    if field == "published":
        return (f"{record.published.year:04}",) if record.published else ()
    if field == "length":
        found = [band for band in BANDS if satisfies(record, parse(f"length:{band}"), [])]
        return tuple(found)
    said = getattr(record, FACETS[field].name)
    all_values = said if isinstance(said, tuple) else (said,)
    held = [value for value in all_values if value is not None]
    return tuple({folded(value): value for value in reversed(held)}.values())


def plain_count(records: list[Record], field: str, among: list[Record]) -> list[tuple[str, int]]:
    """Count `among`; the spelling that is shown is the commonest of all `records`."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for record in records:
        for value in values(record, field):
            spellings[folded(value)][value] += 1
    counts = Counter(folded(value) for record in among for value in values(record, field))
    shown = {key: min(c, key=lambda v, c=c: (-c[v], v)) for key, c in spellings.items()}  # type: ignore[misc]
    order = sorted(counts, key=lambda key: (-counts[key], index_order(key)))
    return [(shown[key], counts[key]) for key in order]


def told(found: Facet) -> list[tuple[str, int]]:
    return [(value.value, value.count) for value in found.values]


def promised_counts(
    records: list[Record], query: Query, field: str, either: bool | None = None
) -> list[tuple[str, int]]:
    """Return each value with the records that have it when it is included, each tried by itself.

    What is neither found nor chosen is left out.
    """
    said = selection(query, field)
    counts = []
    for value, _ in plain_count(records, field, records):
        clicked = with_value(query, field, value, State.INCLUDED, either=either)
        found = [record for record in records if satisfies(record, clicked, records)]
        held = [{folded(other) for other in values(record, field)} for record in found]
        count = sum(folded(value) in its for its in held)
        if count or said.state(value) is not State.CLEAR:
            counts.append((value, count))
    return sorted(counts, key=lambda pair: (-pair[1], index_order(folded(pair[0]))))


OF_FIELDS = st.sampled_from(
    [
        *("channel:a", "-channel:b", "channel:(a OR b*) war", "tag:wa* category:*"),
        *("tag:a tag:b", "tag:(a OR b)", "tag:a -tag:b war", "tag:war -tag:(a OR war)"),
        *("category:(a OR b) -category:war", "published:2022 -published:2021", "tag:a OR tag:b"),
    ]
)


@example(
    [Record(ROOT / "a.md", channels=("b",)), Record(ROOT / "b.md")], "-channel:b", "channel", None
)
@example(
    [Record(ROOT / "a.md", tags=("war", "x")), Record(ROOT / "b.md", tags=("x",))],
    "tag:war",
    "tag",
    None,
)
@given(record_lists, queries.map(str) | OF_FIELDS, fields, st.sampled_from([None, True]))
def test_what_a_count_promises_is_what_choosing_the_value_gives(
    records: list[Record], text: str, field: str, either: bool | None
) -> None:
    query, catalogue = parse(text), catalogue_of(records, ROOT)
    expected = promised_counts(records, query, field, either)
    everything = facet(catalogue, query, field, limit=None, either=either)
    assert told(everything) == expected
    assert everything.distinct == len(expected)
    few = facet(catalogue, query, field, limit=2, either=either)
    assert few == Facet(everything.values[:2], len(expected))


@given(record_lists, queries.map(str) | OF_FIELDS)
def test_where_all_tags_must_be_there_a_count_is_the_whole_result(
    records: list[Record], text: str
) -> None:
    query, catalogue = parse(text), catalogue_of(records, ROOT)
    if not selection(query, "tag").any:
        for value in facet(catalogue, query, "tag", limit=None).values:
            chosen = with_value(query, "tag", value.value, State.INCLUDED)
            assert match_mask(catalogue, chosen).sum() == value.count


def test_what_would_find_nothing_is_told_only_where_it_is_chosen() -> None:
    records = [
        Record(ROOT / "1.md", tags=("news", "war")),
        Record(ROOT / "2.md", tags=("news", "tea")),
        Record(ROOT / "3.md", tags=("celebrity news",)),
    ]
    catalogue = catalogue_of(records, ROOT)
    assert told(facet(catalogue, parse("tag:news"), "tag")) == [("news", 2), ("tea", 1), ("war", 1)]
    assert told(facet(catalogue, parse("tag:tea tag:war"), "tag")) == [("tea", 0), ("war", 0)]
    assert told(facet(catalogue, parse("tag:news -tag:war"), "tag")) == [
        *(("news", 1), ("tea", 1), ("war", 1)),
    ]
    both = facet(catalogue, parse("tag:news"), "tag", either=True)
    assert ("celebrity news", 1) in told(both)
    assert told(facet(catalogue, parse("tag:tea tag:war"), "tag", find="wa")) == [("war", 0)]


@given(record_lists, queries, fields, words | st.just(""))
def test_values_within_a_query_are_counted_in_all_that_it_finds(
    records: list[Record], query: Query, field: str, word: str
) -> None:
    among = [record for record in records if satisfies(record, query, records)]
    expected = plain_count(records, field, among)
    expected = [pair for pair in expected if folded(word) in folded(pair[0])]
    found = values_within(catalogue_of(records, ROOT), query, field, limit=None, find=word)
    assert (told(found), found.distinct) == (expected, len(expected))


@given(record_lists, words, fields)
def test_finding_among_the_values(records: list[Record], word: str, field: str) -> None:
    catalogue = catalogue_of(records, ROOT)
    expected = [
        pair for pair in plain_count(records, field, records) if folded(word) in folded(pair[0])
    ]
    found = facet(catalogue, EVERYTHING, field, limit=None, find=word)
    assert (told(found), found.distinct) == (expected, len(expected))


def test_more_values_than_masks_are_kept_for() -> None:
    records = [
        Record(
            ROOT / f"{n}.md", title="even" if n % 2 == 0 else "odd", tags=(f"T{n % 70:02}", "all")
        )
        for n in range(700)
    ]
    catalogue = catalogue_of(records, ROOT)
    among = [record for record in records if record.title == "even"]
    assert told(facet(catalogue, parse("even"), "tag", limit=None)) == plain_count(
        records, "tag", among
    )
    assert told(facet(catalogue, parse("even"), "tag", limit=1)) == [("all", 350)]


def test_a_field_is_counted_without_its_own_selection() -> None:
    records = [
        Record(ROOT / "1.md", title="a", categories=("Music",), tags=("x",)),
        Record(ROOT / "2.md", title="a", categories=("News",), tags=("x",)),
        Record(ROOT / "3.md", title="b", categories=("News",)),
    ]
    catalogue = catalogue_of(records, ROOT)
    query = parse("title:a category:(Music OR Film) -category:News")
    assert told(facet(catalogue, query, "category")) == [("Music", 1), ("News", 1)]
    assert told(facet(catalogue, query, "tag")) == [("x", 1)]
    assert told(facet(catalogue, parse("category:Music OR b"), "category")) == [
        ("Music", 1),
        ("News", 1),
    ]


@pytest.mark.parametrize("field", [*FACETS])
def test_an_empty_catalogue_has_no_values(field: str) -> None:
    assert facet(EMPTY, parse("a"), field) == Facet((), 0)
    assert facet(EMPTY, EVERYTHING, field, limit=None, find="a") == Facet((), 0)


def test_every_length_is_in_one_band() -> None:
    for seconds in (0, 1, 239, 240, 1199, 1200, 3599, 3600, 10**6):
        assert len(values(Record(ROOT, duration=seconds), "length")) == 1
    assert (
        FacetValue("0", 1)
        in facet(
            catalogue_of([Record(ROOT / "1.md", duration=0)], ROOT), EVERYTHING, "length"
        ).values
    )


def test_what_was_counted_is_not_counted_again() -> None:
    catalogue = catalogue_of([Record(ROOT / "1.md", title="a", tags=("x", "y"))], ROOT)
    first = facet(catalogue, parse("a"), "tag")
    assert facet(catalogue, parse("a"), "tag", either=False) is first  # which it is by itself
    groups = catalogue.derived["groups"]["tag"]
    facet(catalogue, EVERYTHING, "tag", find="x")
    assert catalogue.derived["groups"]["tag"] is groups
