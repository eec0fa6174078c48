"""What archives of videos bring to the query language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/archive")
RECORDS = (
    Record(
        *(ROOT / "a", "1", "a"), media="a.mp4", media_size=1_500_000_000, subtitles=("en", "pt-BR")
    ),
    Record(ROOT / "b", "2", "b", media="b.opus", media_size=900, kind="audio", age_limit=18),
    Record(ROOT / "c", "3", "c", live="is_upcoming", unfinished=2, availability="unlisted"),
    Record(ROOT / "d", "4", "d", live="was_live", duration=60, playlist="Walks", comments=7),
    Record(ROOT / "e", "4", "e", site="vimeo", series="School", season=2, episode=3),
    Record(ROOT / "f", "4", "f", site="vimeo", duration=0, playlist="walks", playlist_index=1),
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of(RECORDS, ROOT)


QUERIES = {
    "has:media": "ab",
    "-has:media": "cdef",
    "size:>1G": "a",
    "size:<=900": "b",
    "size:1k..2G": "a",
    "subtitles:en": "a",
    "subtitles:PT-br": "a",
    "has:subtitles": "a",
    "is:incomplete": "c",
    "is:adult": "b",
    "age:>=12": "b",
    "is:live": "cf",
    "was:live": "d",
    "has:live-state": "cd",
    "kind:audio": "b",
    "availability:Unlisted": "c",
    "list:walks": "df",
    "has:place": "f",
    "comments:>5": "d",
    "series:school season:2 episode:3": "e",
    "is:duplicate": "ef",
}


@pytest.mark.parametrize("query", QUERIES)
def test_what_is_found(catalogue: Catalogue, query: str) -> None:
    found = match_mask(catalogue, parse(query))
    assert "".join(catalogue.frame["title"].filter(found)) == QUERIES[query]


@pytest.mark.parametrize(("order", "first"), [(Order.LARGEST, "ab"), (Order.SMALLEST, "ba")])
def test_records_without_media_come_last(catalogue: Catalogue, order: Order, first: str) -> None:
    query = parse("")
    rows = ordered(catalogue, match_mask(catalogue, query), order, query)
    assert "".join(catalogue.frame["title"].gather(rows)) == f"{first}cdef"
