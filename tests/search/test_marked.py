"""Marks in queries and orders: what is found is what a plain look at each record's mark finds."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, VIDEOS, WORDS, queries
from tests.search.predicate import satisfies, sort_key
from vidbrowser.marks.fields import FLAGS, HAS, OWN
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.memory import MarkMemory, Version
from vidbrowser.marks.video_key import VideoKey, key_of
from vidbrowser.query import EVERYTHING, Flag, Match, Not, Query, all_of, any_of, parse
from vidbrowser.records.folding import fold
from vidbrowser.records.record import Record
from vidbrowser.search.facets import FacetValue, facet, values_within
from vidbrowser.search.histogram import published_within
from vidbrowser.search.mark_table import table_of
from vidbrowser.search.marked import aligned, asks, is_of_marks, keys_at
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import BY_MARKS, Order
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

TAGS = ((), ("To do",), ("to DO", "war"), ("東京",), ("Chêne", "Japan"), ("war",))
SECONDS = (None, 0, 1_600_000_000, 1_620_000_000, 1_650_000_000)
randoms = st.integers(0, 1 << 20).map(Random)
"""Records and marks are drawn from these: lists of what has many fields stay short otherwise."""
ranges = st.sampled_from(
    ("rating:>=4", "rating:<3", "rating:2..4", "rating:5", "watched:2021", "opened:>2020-12-31")
)
leaves = (
    st.sampled_from([Flag("is", word) for word in FLAGS] + [Flag("has", word) for word in HAS])
    | st.builds(Match, st.sampled_from(("my", "note")), st.sampled_from(WORDS), st.booleans())
    | st.builds(Match, st.just("note"), st.sampled_from(WORDS), exact=st.just(True))
    | ranges.map(parse)
    | queries
)
asked = st.recursive(
    leaves,
    lambda parts: (
        st.builds(Not, parts)
        | st.lists(parts, min_size=1, max_size=3).map(all_of)
        | st.lists(parts, min_size=2, max_size=3).map(any_of)
    ),
    max_leaves=4,
)
STRANGER = VideoKey("youtube", "in no record")


def any_mark(random: Random) -> Mark:
    return Mark(
        random.randrange(3),
        random.choice(SECONDS),
        random.random() < 0.5,
        random.random() < 0.5,
        random.choice((None, 1, 2, 3, 4, 5)),
        random.choice(TAGS),
        random.choice(("", *WORDS)),
        random.choice(SECONDS),
    )


def any_records(random: Random) -> list[Record]:
    """Return up to nine records, of which some tell of the same video and some of none."""
    return [
        Record(
            **random.choice(VIDEOS)._asdict(),
            path=ROOT / f"{number % 3}" / f"Video {number}.md",
            title=random.choice((None, *WORDS)) or None,
            tags=random.choice(((), ("war",), ("Japan", "x"))),
            duration=random.choice((None, 0, 90)),
        )
        for number in range(random.randrange(10))
    ]


def with_marks(random: Random, catalogue: Catalogue, records: list[Record]) -> dict[VideoKey, Mark]:
    """Mark some of the videos of `records`, and one that is of none; return all marks there are."""
    keys = [*dict.fromkeys(map(key_of, records)), STRANGER]
    new = {key: any_mark(random) for key in keys if random.random() < 0.6}
    epoch, revision = catalogue.marks.version
    anew = not epoch or random.random() < 0.2
    catalogue.marks.put(Version(epoch + anew, revision + 1), new, anew=anew)
    return {key: catalogue.marks.get(key) for key in catalogue.marks.all()}


@given(randoms, st.lists(asked, min_size=1, max_size=3))
def test_queries_agree_with_the_predicate_whatever_changes(
    random: Random, queries: list[Query]
) -> None:
    records = any_records(random)
    catalogue = catalogue_of(records, ROOT)
    for _ in range(3):
        known = with_marks(random, catalogue, records)
        for query in queries:
            expected = [satisfies(record, query, records, known) for record in records]
            assert match_mask(catalogue, query).to_list() == expected


@given(randoms, st.sampled_from(sorted(BY_MARKS)))
def test_orders_agree_with_a_plain_sort(random: Random, order: Order) -> None:
    unlike = any_records(random)
    catalogue = catalogue_of(unlike, ROOT)
    for _ in range(2):
        known = with_marks(random, catalogue, unlike)
        rows = ordered(catalogue, match_mask(catalogue, EVERYTHING), order, EVERYTHING)
        expected = sorted(
            unlike, key=lambda r: sort_key(r, order, (), known.get(key_of(r), NOTHING))
        )
        assert [unlike[row] for row in rows] == expected


@given(randoms)
def test_keys_of_rows_are_those_of_their_summaries(random: Random) -> None:
    records = any_records(random)
    catalogue = catalogue_of(records, ROOT)
    rows = pl.Series(random.sample(range(len(records)), len(records)), dtype=pl.UInt32)
    assert keys_at(catalogue, rows) == [key_of(summary) for summary in catalogue.summaries(rows)]


@given(randoms)
def test_own_tags_are_counted_as_they_are_found(random: Random) -> None:
    records = any_records(random)
    catalogue = catalogue_of(records, ROOT)
    for _ in range(2):
        with_marks(random, catalogue, records)
        told = facet(catalogue, EVERYTHING, "my", limit=None)
        own = {fold(t) for r in records for t in catalogue.marks.get(key_of(r)).tags}
        assert {fold(value.value) for value in told.values} == own
        for value in told.values:
            found = match_mask(catalogue, Match("my", value.value))
            assert found.sum() == value.count
            within = values_within(catalogue, Match("my", value.value), "my", limit=None)
            assert FacetValue(value.value, value.count) in within.values


def test_which_queries_ask_for_marks() -> None:
    for text in ("is:watched", "a -is:later", "(x OR my:y)", "rating:4", "has:note", "note:x"):
        assert asks(parse(text)), text
    for text in ("", "is:live", "has:tags", "tag:x", "published:2020"):
        assert not asks(parse(text)), text
    assert not is_of_marks(parse("is:watched is:later"))


RECORDS = [
    Record(ROOT / "a.md", "A", "a", site="vimeo"),
    Record(ROOT / "sub" / "a again.md", "A", "b", site="vimeo"),
    Record(ROOT / "c.md", title="c"),
    Record(ROOT / "d.md", "A", "d", site="youtube"),
]


@pytest.fixture
def catalogue() -> Catalogue:
    catalogue = catalogue_of(RECORDS, ROOT)
    here = {key_of(RECORDS[0]): Mark(1, tags=("To Do",)), key_of(RECORDS[2]): Mark(starred=True)}
    catalogue.marks.put(Version(1, 1), here, anew=True)
    return catalogue


def found(catalogue: Catalogue, text: str) -> str:
    rows = match_mask(catalogue, parse(text)).arg_true()
    return "".join(str(RECORDS[row].title) for row in rows)


def test_every_record_of_a_video_has_its_marks_and_other_videos_have_not(
    catalogue: Catalogue,
) -> None:
    assert found(catalogue, "is:watched") == "ab"
    assert found(catalogue, "-is:watched") == "cd"
    assert found(catalogue, "is:starred") == "c"


def test_a_folder_that_is_moved_keeps_what_is_known_by_id() -> None:
    moved = [Record(Path("/elsewhere") / r.path.name, r.id, r.title, site=r.site) for r in RECORDS]
    catalogue = catalogue_of(moved, Path("/elsewhere"))
    here = {key_of(RECORDS[0]): Mark(1), key_of(RECORDS[2]): Mark(starred=True)}
    catalogue.marks.put(Version(1, 1), here, anew=True)
    assert found(catalogue, "is:watched") == "ab"
    assert found(catalogue, "is:starred") == ""


def test_a_single_file_that_was_added_has_its_marks() -> None:
    file = Record(Path("/films/one.md"), title="x")
    catalogue = catalogue_of([file], file.path)
    catalogue.marks.put(Version(1, 1), {key_of(file): Mark(later=True)}, anew=True)
    assert match_mask(catalogue, parse("is:later")).to_list() == [True]


def test_counts_and_the_timeline_follow_what_changes(catalogue: Catalogue) -> None:
    query = parse("is:watched")
    assert facet(catalogue, query, "site").values == (FacetValue("vimeo", 2),)
    assert published_within(catalogue, query).counts == ()
    catalogue.marks.put(Version(1, 2), {key_of(RECORDS[3]): Mark(1)})
    assert facet(catalogue, query, "site").values[1:] == (FacetValue("youtube", 1),)
    assert facet(catalogue, EVERYTHING, "my").values == (FacetValue("To Do", 2),)


def test_an_older_version_is_answered_though_a_later_one_is_known(catalogue: Catalogue) -> None:
    older = table_of(catalogue.marks)
    catalogue.marks.put(Version(1, 2), {key_of(RECORDS[3]): Mark(1)})
    assert found(catalogue, "is:watched") == "abd"
    rows = aligned(catalogue, older)
    assert sorted(rows.rows) == [0, 1, 2]
    assert max(rows.numbers) < older.frame.height
    assert found(catalogue, "is:watched") == "abd"


def test_words_are_those_of_the_table() -> None:
    assert {"watched", "rating", "my", "note", "opened"} == set(OWN)
    assert MarkMemory().version == Version()
