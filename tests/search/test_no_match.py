"""Nothing matches: the part to drop is named."""

from __future__ import annotations

import pytest

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.no_match import MOST_PARTS, culprit, culprits

CATALOGUE = catalogue_of(
    [
        Record(ROOT / "1.md", title="japan", views=5),
        Record(ROOT / "2.md", title="japan tower", views=10),
        Record(ROOT / "3.md", title="china", views=20),
    ],
    ROOT,
)


@pytest.mark.parametrize(
    ("text", "part", "count"),
    [
        ("japan zzz", "zzz", 2),
        ("japan china", "china", 2),
        ("zzz", "zzz", 3),
        ("zzz OR yyy", "zzz OR yyy", 3),
        ("tower -title:japan", "tower", 1),
        ("views:>20 china", "views:>20", 1),
    ],
)
def test_the_smallest_part_that_helps_is_named(text: str, part: str, count: int) -> None:
    found = culprit(CATALOGUE, parse(text))
    assert found
    assert (str(found.part), found.matching) == (part, count)


def test_not_every_part_of_an_endless_query_is_tried() -> None:
    catalogue = Catalogue(CATALOGUE.frame, CATALOGUE.roots)
    usual = " ".join(f"-x{number}" for number in range(MOST_PARTS))
    assert culprit(catalogue, parse(f"zzz {usual}")) == (parse("zzz"), 3)
    assert culprit(catalogue, parse(f"{usual} zzz")) is None


def test_there_is_none_when_something_matches_or_one_is_not_enough() -> None:
    assert culprit(CATALOGUE, parse("japan")) is None
    assert culprit(CATALOGUE, parse("zzz yyy")) is None
    assert culprit(EMPTY, parse("zzz")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("japan china", [("china", 2), ("japan", 1)]),  # each of them would do
        ("title:japan title:china", [("title:china", 2), ("title:japan", 1)]),
        ("zzz yyy japan", [("zzz", 0), ("yyy", 0)]),  # both must go
        ("japan zzz", [("zzz", 2)]),
        ("japan", []),
    ],
)
def test_every_part_that_excludes_everything_is_named(
    text: str, expected: list[tuple[str, int]]
) -> None:
    found = culprits(CATALOGUE, parse(text))
    assert [(str(part), matching) for part, matching in found] == expected
    assert culprits(EMPTY, parse(text)) == ()
