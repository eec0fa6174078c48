"""`is:gone`: pictures that are gone at their source, also when that turns out later."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.results import catalogue_of, record
from vidbrowser.query import Flag, parse
from vidbrowser.query.nodes import holds
from vidbrowser.search.facets import facet
from vidbrowser.search.histogram import published_within
from vidbrowser.search.order import Order
from vidbrowser.search.result import search
from vidbrowser.thumbnails.gone import GonePictures

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue

URL = "http://a.test/{}.jpg"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Return a catalogue of four records, the last without a picture."""
    records = [record(number, image=URL.format(number)) for number in range(3)]
    return replace(
        catalogue_of([*records, record(3)]), gone=GonePictures(tmp_path / "gone"), derived={}
    )


def found(catalogue: Catalogue, query: str) -> list[int]:
    return sorted(search(catalogue, parse(query), Order.OLDEST).rows)


def test_what_is_gone_is_found_once_it_is_known(catalogue: Catalogue) -> None:
    assert found(catalogue, "is:gone") == []
    catalogue.gone.note(URL.format(1), gone=True)
    catalogue.gone.note(URL.format(9), gone=True)
    assert found(catalogue, "is:gone") == [1]
    assert found(catalogue, "-is:gone") == [0, 2, 3]
    assert found(catalogue, "title OR is:gone") == [0, 1, 2, 3]
    catalogue.gone.note(URL.format(2), gone=True)
    catalogue.gone.note(URL.format(1), gone=False)
    assert found(catalogue, "-is:gone") == [0, 1, 3]


def test_what_is_counted_follows(catalogue: Catalogue) -> None:
    query = parse("is:gone")
    for count in (1, 2):
        catalogue.gone.note(URL.format(count), gone=True)
        search(catalogue, query, Order.OLDEST)
        assert facet(catalogue, query, "channel").values[0].count == count
        assert sum(published_within(catalogue, query).counts) == count


def test_other_queries_keep_their_answers(catalogue: Catalogue) -> None:
    found(catalogue, "is:gone")
    found(catalogue, "title")
    before = dict(catalogue.derived["matches"])
    catalogue.gone.note(URL.format(1), gone=True)
    found(catalogue, "title 1")
    assert before.items() <= catalogue.derived["matches"].items()


def test_addresses_that_no_column_can_hold(catalogue: Catalogue) -> None:
    catalogue.gone.note("http://a.test/\ud800", gone=True)
    assert found(catalogue, "is:gone") == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [("is:gone", True), ("-(a OR is:gone) b", True), ("is:live a", False), ("", False)],
)
def test_which_queries_ask(query: str, expected: bool) -> None:
    assert holds(parse(query), Flag("is", "gone")) is expected
