"""Records of one video are found, counted, and stand together in every order."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.duplicates import count_others, duplicates_query
from vidbrowser.search.order import Order
from vidbrowser.search.result import search

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/videos")
IDS = {"a": "x", "b": "y", "c": None, "d": "x", "e": "z", "f": None, "g": "y", "h": "x", "i": "X"}
"""Titles in the order of their views, the most viewed first, with their ids."""


@pytest.fixture
def catalogue() -> Catalogue:
    return catalogue_of(
        [
            Record(
                ROOT / f"{title}.md",
                title=title,
                id=id_,
                views=100 - place,
                published=datetime(2020, 1, 1 + place, tzinfo=UTC),
            )
            for place, (title, id_) in enumerate(IDS.items())
        ],
        ROOT,
    )


def found(catalogue: Catalogue, query: str, order: Order = Order.VIEWS) -> str:
    result = search(catalogue, parse(query), order)
    return "".join(str(summary.title) for summary in result.summaries(0, 99))


def test_they_stand_together_where_the_first_of_them_stood(catalogue: Catalogue) -> None:
    assert found(catalogue, "is:duplicate") == "adhbg"
    assert found(catalogue, "is:duplicate", Order.NEWEST) == "hdagb"
    assert found(catalogue, "is:duplicate", Order.TITLE) == "adhbg"
    assert found(catalogue, "is:duplicate -title:a") == "bgdh"


def test_every_second_group_is_told_from_the_others(catalogue: Catalogue) -> None:
    assert search(catalogue, parse("is:duplicate"), Order.VIEWS).bands.bounds == (3, 5)  # b and g
    assert search(catalogue, parse("is:duplicate id:x"), Order.VIEWS).bands.bounds == ()
    assert search(catalogue, parse(""), Order.VIEWS).bands.bounds == ()


def test_other_queries_are_not_grouped(catalogue: Catalogue) -> None:
    assert found(catalogue, "") == "abcdefghi"
    assert found(catalogue, "is:duplicate OR title:c") == "abcdgh"
    assert found(catalogue, "-is:duplicate") == "cefi"


def test_the_others_of_a_record(catalogue: Catalogue) -> None:
    by_title = {summary.title: summary for summary in catalogue.summaries(range(9))}
    counts = {title: count_others(catalogue, summary) for title, summary in by_title.items()}
    assert counts == dict(zip("abcdefghi", (2, 1, 0, 2, 0, 0, 1, 2, 0), strict=True))
    assert found(catalogue, str(duplicates_query(by_title["h"]))) == "adh"


def test_nothing(catalogue: Catalogue) -> None:
    assert found(catalogue, "is:duplicate title:e") == ""
    assert found(catalogue_of([], ROOT), "is:duplicate") == ""
