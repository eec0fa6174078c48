"""Counting by groups: the three ways to count agree."""

from __future__ import annotations

from collections import Counter

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.records.record import Record
from vidbrowser.search.value_counts import FewGroups, Groups, ManyGroups
from vidbrowser.search.value_index import entries

TAGS = [(f"t{n % 50}", f"once {n}", *["all"] * (n % 2)) for n in range(400)]
CATALOGUE = catalogue_of([Record(ROOT / f"{n}.md", tags=t) for n, t in enumerate(TAGS)], ROOT)
MANY = ManyGroups(entries(CATALOGUE, "tag"), len(CATALOGUE))


def told(groups: Groups, mask: pl.Series, limit: int | None) -> tuple[dict[str, int], int]:
    counts, distinct = groups.counts(mask, limit)
    assert counts.schema == pl.Schema({"group": pl.UInt32, "count": pl.UInt32})
    return dict(zip(groups.shown(counts["group"]), counts["count"], strict=True)), distinct


@given(st.sets(st.integers(0, 399), max_size=12) | st.integers(0, 399).map(lambda n: {*range(n)}))
def test_few_rows_and_many_are_counted_alike(rows: set[int]) -> None:
    mask = pl.Series([n in rows for n in range(400)], dtype=pl.Boolean)
    expected = Counter(tag for n in rows for tag in TAGS[n])
    assert told(MANY, mask, None) == (expected, len(expected))
    most, distinct = told(MANY, mask, 3)
    assert distinct == len(expected)
    least = min((count for _, count in expected.most_common(3)), default=0)
    assert {tag for tag, count in expected.items() if count >= least} <= most.keys()
    assert most.items() <= expected.items()


def test_few_groups_are_intersections() -> None:
    masks = [pl.Series([True, False, True]), pl.Series([False, False, True])]
    groups = FewGroups(pl.Series(["a", "b"]), masks)
    assert told(groups, pl.Series([True, True, False]), None) == ({"a": 1}, 1)
    assert told(groups, pl.Series([True, True, True]), 1) == ({"a": 2, "b": 1}, 2)


@pytest.mark.parametrize("find", ["once 39", "t4", "zzz"])
def test_groups_that_contain(find: str) -> None:
    found = MANY.containing(find).arg_true()
    expected = {tag for tags in TAGS for tag in tags if find in tag}
    assert set(MANY.folded(found)) == expected
